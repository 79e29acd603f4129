import { passSeam } from './seams.ts';

/**
 * Look-ups of a callee's number that an import into a do-not-call list has overtaken: by then they had found it on no list, and
 * nobody is rung on their word any more. Later look-ups find it there.
 */
export class Overtaken {
  readonly #object: DurableObjectState;
  readonly #sql: SqlStorage;

  constructor(object: DurableObjectState) {
    this.#object = object;
    this.#sql = object.storage.sql;
    this.#sql.exec(
      'CREATE TABLE IF NOT EXISTS overtaken (only INTEGER PRIMARY KEY CHECK (only = 1), looked_up_at INTEGER NOT NULL)',
    );
  }

  /** @param lookedUpAt by the clock of the lists' object; null for a callback that began before there were any */
  covers(lookedUpAt: number | null): boolean {
    return this.#sql.exec('SELECT 1 FROM overtaken WHERE looked_up_at >= ?', lookedUpAt ?? 0).toArray().length > 0;
  }

  /** Written when this returns; durable when the object's answer leaves it. */
  write(lookedUpAt: number): void {
    this.#sql.exec(
      `INSERT INTO overtaken VALUES (1, ?)
         ON CONFLICT (only) DO UPDATE SET looked_up_at = max(looked_up_at, excluded.looked_up_at)`,
      lookedUpAt,
    );
    passSeam('look-up-overtaken', this.#object);
  }
}
