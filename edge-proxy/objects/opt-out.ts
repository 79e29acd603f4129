import { passSeam } from './seams.ts';

/** Whether a callee wants no more calls, of any site of this proxy. Once said, it holds for good. */
export class OptOut {
  readonly #object: DurableObjectState;
  readonly #sql: SqlStorage;

  constructor(object: DurableObjectState) {
    this.#object = object;
    this.#sql = object.storage.sql;
    this.#sql.exec(
      'CREATE TABLE IF NOT EXISTS opt_out (only INTEGER PRIMARY KEY CHECK (only = 1), at INTEGER NOT NULL)',
    );
  }

  isSaid(): boolean {
    return this.saidAt() !== undefined;
  }

  /** When it was said first, in ms since the epoch. */
  saidAt(): number | undefined {
    return this.#sql.exec<{ at: number }>('SELECT at FROM opt_out').toArray()[0]?.at;
  }

  /** Written when this returns; durable when the object's answer leaves it. The first time counts. */
  say(now: number): void {
    this.#sql.exec('INSERT OR IGNORE INTO opt_out VALUES (1, ?)', now);
    passSeam('opted-out', this.#object);
  }
}
