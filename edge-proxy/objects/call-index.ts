/** An agent's tool may be told to stop some days after the call; nobody comes back by a call's id later. */
const KEEP_MS = 30 * 24 * 3_600_000;

/** Whose phone a call of this site went to, by the keyed hash of PolyAI's id of the call. Table `calls`, kept for 30 days. */
export class CallIndex {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#sql.exec(
      'CREATE TABLE IF NOT EXISTS calls (hash TEXT PRIMARY KEY, person TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID',
    );
  }

  remember(hash: string, person: string, now: number): void {
    this.#sql.exec('DELETE FROM calls WHERE at <= ?', now - KEEP_MS);
    this.#sql.exec('INSERT OR IGNORE INTO calls VALUES (?, ?, ?)', hash, person, now);
  }

  personOf(hash: string, now: number): string | undefined {
    return this.#sql
      .exec<{ person: string }>('SELECT person FROM calls WHERE hash = ? AND at > ?', hash, now - KEEP_MS)
      .toArray()[0]?.person;
  }

  forget(person: string): void {
    this.#sql.exec('DELETE FROM calls WHERE person = ?', person);
  }
}
