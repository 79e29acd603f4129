import { chainKeyOf, commitmentOf, endMac, hex, linkHash, linkMac, NO_HASH } from '../policy/ledger-chain.ts';
import type { LedgerPart, LedgerPlace, LedgerRecord, RecordType } from '../policy/ledger-records.ts';
import { newSealKey, type Sealed } from '../policy/seal.ts';
import { configOf, type Environment } from './environment.ts';

/** What is appended. */
export interface Entry {
  readonly type: RecordType;
  readonly callback: string | null;
  /** Nothing personal: this stays when the person is erased. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Keyed hash of the number, by which a person's records are found; `null` for a record about the ledger itself. */
  readonly person: string | null;
  readonly sealed?: Sealed | undefined;
}

export interface LedgerRow extends Record<string, SqlStorageValue> {
  sequence: number;
  at: number;
  type: RecordType;
  callback: string | null;
  facts: string;
  box: ArrayBuffer | null;
  commitment: ArrayBuffer | null;
  hash: ArrayBuffer;
  mac: ArrayBuffer;
}

export interface EndRow extends Record<string, SqlStorageValue> {
  site: string;
  sequence: number;
  hash: ArrayBuffer;
  mac: ArrayBuffer;
}

/** More than a page of SQLite holds. */
const FILLING_ROWS = 200;

/** Records of one answer: far less than RPC takes. */
const PART_LENGTH = 200;

/** How long a record waits for a checkpoint, at the most. */
export const CHECKPOINT_AFTER_MS = 3_600_000;

/**
 * The site's consent ledger: append-only and chained, in the site object's own storage.
 *
 * Tables: `ledger` the chain, append-only by triggers (but for what retention has let go); `ledger_keys` each record's own key and
 * whose it is – overwritten in place when a person is erased, and never moved or deleted, so that no page of the file keeps a copy;
 * `ledger_ends` where the chain begins and ends, with a MAC; `texts` every consent text that somebody agreed to, by its hash, for good.
 */
export class Ledger {
  readonly #object: DurableObjectState;
  readonly #sql: SqlStorage;
  readonly #environment: Environment;
  #chainKey: Uint8Array | undefined;

  constructor(object: DurableObjectState, environment: Environment) {
    this.#object = object;
    this.#sql = object.storage.sql;
    this.#environment = environment;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS ledger (
        sequence INTEGER PRIMARY KEY, at INTEGER NOT NULL, type TEXT NOT NULL, callback TEXT, facts TEXT NOT NULL, box BLOB,
        commitment BLOB, hash BLOB NOT NULL, mac BLOB NOT NULL
      );
      CREATE UNIQUE INDEX IF NOT EXISTS ledger_once ON ledger (callback, type);
      CREATE INDEX IF NOT EXISTS ledger_type ON ledger (type, sequence);
      CREATE TABLE IF NOT EXISTS ledger_keys (sequence INTEGER PRIMARY KEY, key BLOB NOT NULL, person TEXT);
      CREATE INDEX IF NOT EXISTS ledger_person ON ledger_keys (person) WHERE person IS NOT NULL;
      CREATE TABLE IF NOT EXISTS ledger_ends (
        mark TEXT PRIMARY KEY, site TEXT NOT NULL, sequence INTEGER NOT NULL, hash BLOB NOT NULL, mac BLOB NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS ledger_due (only INTEGER PRIMARY KEY CHECK (only = 1), checkpoint_at INTEGER NOT NULL);
      CREATE TABLE IF NOT EXISTS texts (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
      CREATE TRIGGER IF NOT EXISTS ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER IF NOT EXISTS ledger_no_delete BEFORE DELETE ON ledger
        WHEN OLD.sequence > coalesce((SELECT sequence FROM ledger_ends WHERE mark = 'base'), 0)
        BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
    `);
    this.#keepKeysInPlace();
  }

  /**
   * When SQLite's first page of a table is full, its rows move to another and stay readable in the first. So that page is filled
   * before there is any key: later rows are only ever appended, on pages that they never leave.
   */
  #keepKeysInPlace(): void {
    if (this.#sql.exec('SELECT 1 FROM ledger_keys LIMIT 1').toArray().length > 0) return;
    this.#sql.exec(
      `INSERT INTO ledger_keys SELECT -value, zeroblob(32), NULL FROM
         (WITH RECURSIVE counted(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < ${FILLING_ROWS})
            SELECT value FROM counted) ORDER BY value DESC`,
    );
  }

  /** Whose chain it is: the site's id, or nothing before the first record. */
  get site(): string | undefined {
    return this.end('head')?.site;
  }

  end(mark: 'base' | 'head'): EndRow | undefined {
    return this.#sql
      .exec<EndRow>('SELECT site, sequence, hash, mac FROM ledger_ends WHERE mark = ?', mark)
      .toArray()[0];
  }

  /**
   * Appends a record, in the caller's turn; a transaction of the caller's makes it one with other writes. A record of the same
   * type about the same callback is there once: appending it again changes nothing.
   */
  append(site: string, entry: Entry, now: number): LedgerPlace {
    const { type, callback, person, sealed } = entry;
    const known = callback === null ? undefined : this.place(callback, type);
    if (known) return known;
    return this.#object.storage.transactionSync(() => {
      const head = this.end('head');
      if (head && head.site !== site) throw new Error('a ledger belongs to one site');
      const sequence = (head?.sequence ?? 0) + 1;
      const facts = JSON.stringify(entry.facts);
      const key = person === null ? null : (sealed?.key ?? newSealKey());
      const commitment = key && person !== null ? commitmentOf(key, person) : null;
      const box = sealed?.box ?? null;
      const link = { site, sequence, at: now, type, callback, facts, box, commitment };
      const hash = linkHash(link, head ? new Uint8Array(head.hash) : NO_HASH);
      const mac = linkMac(this.chainKey(), hash);
      this.#sql.exec(
        'INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
        sequence,
        now,
        type,
        callback,
        facts,
        buffer(box),
        buffer(commitment),
        buffer(hash),
        buffer(mac),
      );
      if (key) this.#sql.exec('INSERT INTO ledger_keys VALUES (?, ?, ?)', sequence, buffer(key), person);
      this.setEnd('head', site, sequence, hash);
      if (type !== 'checkpoint')
        this.#sql.exec('INSERT OR IGNORE INTO ledger_due VALUES (1, ?)', now + CHECKPOINT_AFTER_MS);
      return { sequence, hash: hex(hash) };
    });
  }

  setEnd(mark: 'base' | 'head', site: string, sequence: number, hash: Uint8Array): void {
    const mac = endMac(this.chainKey(), mark, site, sequence, hash);
    this.#sql.exec(
      'INSERT OR REPLACE INTO ledger_ends VALUES (?, ?, ?, ?, ?)',
      mark,
      site,
      sequence,
      buffer(hash),
      buffer(mac),
    );
  }

  /** Where the record of this type about a callback stands, if there is one. */
  place(callback: string, type: RecordType): LedgerPlace | undefined {
    const [row] = this.#sql
      .exec<{ sequence: number; hash: ArrayBuffer }>(
        'SELECT sequence, hash FROM ledger WHERE callback = ? AND type = ?',
        callback,
        type,
      )
      .toArray();
    return row && { sequence: row.sequence, hash: hex(new Uint8Array(row.hash)) };
  }

  /** Whether this very record still stands where it was written. */
  holds({ sequence, hash }: LedgerPlace): boolean {
    const base = this.end('base')?.sequence ?? 0;
    const [row] = this.#sql
      .exec<{ hash: ArrayBuffer }>('SELECT hash FROM ledger WHERE sequence = ?', sequence)
      .toArray();
    return sequence <= base || (row !== undefined && hex(new Uint8Array(row.hash)) === hash);
  }

  /** Whose a callback's consent is, unless they were erased. */
  personOf(callback: string): string | null {
    return (
      this.#sql
        .exec<{ person: string | null }>(
          "SELECT person FROM ledger_keys WHERE sequence = (SELECT sequence FROM ledger WHERE callback = ? AND type = 'given')",
          callback,
        )
        .toArray()[0]?.person ?? null
    );
  }

  recordsOfPerson(person: string): LedgerRecord[] {
    return this.#records('ledger_keys.person = ?', person);
  }

  recordsOfCallback(callback: string): LedgerRecord[] {
    return this.#records('ledger.callback = ?', callback);
  }

  /** Some records after a sequence, oldest first. */
  part(after: number): LedgerPart {
    const records = this.#records('ledger.sequence > ?', after, `LIMIT ${PART_LENGTH}`);
    const last = records.at(-1);
    return { records, next: records.length === PART_LENGTH && last ? last.sequence : null };
  }

  hasConsentOf(person: string): boolean {
    return (
      this.#sql
        .exec(
          "SELECT 1 FROM ledger_keys JOIN ledger USING (sequence) WHERE person = ? AND type = 'given' LIMIT 1",
          person,
        )
        .toArray().length > 0
    );
  }

  keepText(sha256: string, text: string): void {
    this.#sql.exec('INSERT OR IGNORE INTO texts VALUES (?, ?)', sha256, text);
  }

  text(sha256: string): string | undefined {
    return this.#sql.exec<{ text: string }>('SELECT text FROM texts WHERE sha256 = ?', sha256).toArray()[0]?.text;
  }

  /** Derived once for each instance of the object. */
  chainKey(): Uint8Array {
    if (!this.#chainKey) {
      const config = configOf(this.#environment);
      if (!config) throw new Error('no configuration, so no key');
      this.#chainKey = chainKeyOf(config.namesSecret);
    }
    return this.#chainKey;
  }

  #records(where: string, value: string | number, limit = ''): LedgerRecord[] {
    return this.#sql
      .exec<LedgerRow & { key: ArrayBuffer | null }>(
        `SELECT ledger.*, ledger_keys.key FROM ledger LEFT JOIN ledger_keys USING (sequence) WHERE ${where} ORDER BY sequence ${limit}`,
        value,
      )
      .toArray()
      .map(({ sequence, at, type, callback, facts, box, key, hash }) => ({
        sequence,
        at,
        type,
        callback,
        facts: JSON.parse(facts) as Record<string, unknown>,
        box: box && new Uint8Array(box),
        key: key && new Uint8Array(key),
        hash: hex(new Uint8Array(hash)),
      }));
  }
}

/** What SQL takes as a BLOB: a buffer of these bytes alone. */
export function buffer<T extends Uint8Array | null>(bytes: T): T extends null ? null : ArrayBuffer;
export function buffer(bytes: Uint8Array | null): ArrayBuffer | null {
  return bytes && (bytes.slice().buffer as ArrayBuffer);
}
