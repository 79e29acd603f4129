import { hex } from '../policy/ledger-chain.ts';
import type { LedgerPlace } from '../policy/ledger-records.ts';
import type { Ledger } from './ledger.ts';

const KEY_BYTES = 32;
/** Rows that are let go in one turn. */
const LET_GO_AT_ONCE = 1_000;

/** What is done to a ledger besides appending: checkpoints, erasing a person, letting go what has been kept long enough. */
export class LedgerUpkeep {
  readonly #object: DurableObjectState;
  readonly #sql: SqlStorage;
  readonly #ledger: Ledger;

  constructor(object: DurableObjectState, ledger: Ledger) {
    this.#object = object;
    this.#sql = object.storage.sql;
    this.#ledger = ledger;
  }

  /** When the next checkpoint is due, ms since the epoch, if anything waits for one. */
  checkpointAt(): number | undefined {
    return this.#sql.exec<{ at: number }>('SELECT checkpoint_at AS at FROM ledger_due').toArray()[0]?.at;
  }

  /** What the next checkpoint has to sign. */
  head(): (LedgerPlace & { readonly site: string }) | undefined {
    const head = this.#ledger.end('head');
    return head && { site: head.site, sequence: head.sequence, hash: hex(new Uint8Array(head.hash)) };
  }

  /** @param signature over `head`, as a compact JWS */
  checkpoint(head: LedgerPlace & { readonly site: string }, signature: string, now: number): void {
    const { site, sequence, hash } = head;
    this.#object.storage.transactionSync(() => {
      this.#sql.exec('DELETE FROM ledger_due');
      this.#ledger.append(
        site,
        { type: 'checkpoint', callback: null, person: null, facts: { sequence, hash, signature } },
        now,
      );
    });
  }

  /**
   * Destroys the keys of all of a person's records, and the hash that they are found by. The chain stays as it is.
   *
   * @returns how many records nobody can read any more
   */
  erase(site: string, person: string, now: number): number {
    return this.#object.storage.transactionSync(() => {
      const sequences = this.#sql
        .exec<{ sequence: number }>('SELECT sequence FROM ledger_keys WHERE person = ? ORDER BY sequence', person)
        .toArray()
        .map(({ sequence }) => sequence);
      if (sequences.length === 0) return 0;
      // Written over where it stands, by as many bytes: nothing of the key stays in the file.
      this.#sql.exec(`UPDATE ledger_keys SET key = zeroblob(${KEY_BYTES}) WHERE person = ?`, person);
      this.#sql.exec('UPDATE ledger_keys SET person = NULL WHERE person = ?', person);
      this.#ledger.append(site, { type: 'erased', callback: null, person: null, facts: { sequences } }, now);
      return sequences.length;
    });
  }

  /** When the oldest record has been kept long enough, ms since the epoch. */
  letGoAt(retentionMs: number): number | undefined {
    const at = this.#sql.exec<{ at: number | null }>('SELECT min(at) AS at FROM ledger').one().at;
    return at === null ? undefined : at + retentionMs;
  }

  /** Lets the oldest records go, a part at a time. The chain then begins after them, which is kept with a MAC. */
  letGo(retentionMs: number, now: number): void {
    const head = this.#ledger.end('head');
    const rows = this.#sql
      .exec<{ sequence: number; at: number; hash: ArrayBuffer }>(
        'SELECT sequence, at, hash FROM ledger ORDER BY sequence LIMIT ?',
        LET_GO_AT_ONCE,
      )
      .toArray();
    const young = rows.findIndex(({ at }) => at + retentionMs > now);
    const last = rows.at((young === -1 ? rows.length : young) - 1);
    if (!head || !last || young === 0) return;
    this.#object.storage.transactionSync(() => {
      this.#sql.exec(
        `UPDATE ledger_keys SET key = zeroblob(${KEY_BYTES}), person = NULL
           WHERE sequence IN (SELECT sequence FROM ledger WHERE sequence <= ?)`,
        last.sequence,
      );
      this.#ledger.setEnd('base', head.site, last.sequence, new Uint8Array(last.hash));
      this.#sql.exec('DELETE FROM ledger WHERE sequence <= ?', last.sequence);
    });
  }
}
