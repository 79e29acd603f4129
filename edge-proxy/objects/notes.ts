import { within } from '../deadline.ts';
import { errorName, logEvent } from '../log.ts';
import type { Environment } from './environment.ts';
import { backoffMs } from './follow-up.ts';
import { passSeam } from './seams.ts';
import type { Note } from './site-object.ts';

const NOTE_WITHIN_MS = 5_000;
/** As many as an alarm sends before it lets others go on. */
const SENT_AT_ONCE = 20;

interface NoteRow extends Record<string, SqlStorageValue> {
  id: string;
  note: string;
  failures: number;
}

/**
 * What a callee's object has to tell sites for their ledgers, besides reports. Written in the turn in which it happened, sent by
 * the alarm until it was heard: at least once. Nothing in it is personal but the keyed hash of the number.
 */
export class Notes {
  readonly #object: DurableObjectState;
  readonly #sql: SqlStorage;
  readonly #environment: Environment;

  constructor(object: DurableObjectState, environment: Environment) {
    this.#object = object;
    this.#sql = object.storage.sql;
    this.#environment = environment;
    this.#sql.exec(
      'CREATE TABLE IF NOT EXISTS notes (id TEXT PRIMARY KEY, note TEXT NOT NULL, due_at INTEGER NOT NULL, failures INTEGER NOT NULL) WITHOUT ROWID',
    );
  }

  write(note: Note, now: number): void {
    const id = `${note.site} ${note.type} ${note.callback}`;
    this.#sql.exec('INSERT OR IGNORE INTO notes VALUES (?, ?, ?, 0)', id, JSON.stringify(note), now);
  }

  nextDue(): number | undefined {
    return this.#sql.exec<{ due: number | null }>('SELECT min(due_at) AS due FROM notes').one().due ?? undefined;
  }

  async send(now: number): Promise<void> {
    const rows = this.#sql
      .exec<NoteRow>(
        'SELECT id, note, failures FROM notes WHERE due_at <= ? ORDER BY due_at LIMIT ?',
        now,
        SENT_AT_ONCE,
      )
      .toArray();
    for (const { id, note, failures } of rows) {
      const told = JSON.parse(note) as Note;
      try {
        await within(NOTE_WITHIN_MS, () => this.#environment.SITE.getByName(told.site).note(told));
        this.#sql.exec('DELETE FROM notes WHERE id = ?', id);
        passSeam('note-heard', this.#object);
      } catch (error) {
        const { site, callback } = told;
        logEvent('error', 'note-failed', { site, callback, outcome: errorName(error) });
        this.#sql.exec(
          'UPDATE notes SET due_at = ?, failures = ? WHERE id = ?',
          Date.now() + backoffMs(failures),
          failures + 1,
          id,
        );
      }
    }
  }
}
