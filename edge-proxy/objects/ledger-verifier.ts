import { commitmentOf, endMac, hex, linkHash, linkMac, NO_HASH, sameBytes, textHash } from '../policy/ledger-chain.ts';
import type { Finding, LedgerPlace, VerifiedPart } from '../policy/ledger-records.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/** Rows that are checked in one turn: about 10 ms. */
const CHECKED_AT_ONCE = 500;

interface KeyRow extends Record<string, SqlStorageValue> {
  sequence: number;
  key: ArrayBuffer;
  person: string | null;
}

/** Checks a stored ledger against itself, a part at a time. Finds; changes nothing. */
export class LedgerVerifier {
  readonly #sql: SqlStorage;
  readonly #ledger: Ledger;

  constructor(object: DurableObjectState, ledger: Ledger) {
    this.#sql = object.storage.sql;
    this.#ledger = ledger;
  }

  /** @param after the sequence that the part before ended with; 0 to begin */
  verify(site: string, after: number): VerifiedPart {
    const base = this.#ledger.end('base');
    const begin = Math.max(after, base?.sequence ?? 0);
    const rows = this.#sql
      .exec<LedgerRow>('SELECT * FROM ledger WHERE sequence > ? ORDER BY sequence LIMIT ?', begin, CHECKED_AT_ONCE)
      .toArray();
    const findings: Finding[] = [];
    if (after === 0) findings.push(...this.#checkBeginning(site));
    let previous = this.#hashAt(begin);
    let expected = begin + 1;
    for (const row of rows) {
      if (row.sequence !== expected) findings.push({ sequence: expected, problem: 'missing' });
      findings.push(...this.#checkRow(site, row, previous));
      previous = new Uint8Array(row.hash);
      expected = row.sequence + 1;
    }
    const last = rows.at(-1);
    if (rows.length === CHECKED_AT_ONCE && last) return { checked: rows.length, findings, next: last.sequence };
    findings.push(...this.#checkEnd(site, last?.sequence ?? begin), ...this.#checkKeys(), ...this.#checkTexts());
    return { checked: rows.length, findings, next: null };
  }

  /** Whether what somebody else kept of this ledger still stands in it: checkpoints of the log, places of receipts. */
  checkPlaces(places: readonly LedgerPlace[]): Finding[] {
    return places
      .filter((place) => !this.#ledger.holds(place))
      .map(({ sequence }) => ({
        sequence,
        problem: sequence > (this.#ledger.end('head')?.sequence ?? 0) ? 'cut-tail' : 'changed',
      }));
  }

  #hashAt(sequence: number): Uint8Array {
    const base = this.#ledger.end('base');
    if (base?.sequence === sequence) return new Uint8Array(base.hash);
    const [row] = this.#sql
      .exec<{ hash: ArrayBuffer }>('SELECT hash FROM ledger WHERE sequence = ?', sequence)
      .toArray();
    return row ? new Uint8Array(row.hash) : NO_HASH;
  }

  #checkRow(site: string, row: LedgerRow, previous: Uint8Array): Finding[] {
    const { sequence } = row;
    const link = {
      site,
      sequence,
      at: row.at,
      type: row.type,
      callback: row.callback,
      facts: row.facts,
      box: row.box && new Uint8Array(row.box),
      commitment: row.commitment && new Uint8Array(row.commitment),
    };
    const hash = new Uint8Array(row.hash);
    if (!sameBytes(linkHash(link, previous), hash)) return [{ sequence, problem: 'changed' }];
    return sameBytes(linkMac(this.#ledger.chainKey(), hash), new Uint8Array(row.mac))
      ? []
      : [{ sequence, problem: 'forged' }];
  }

  #checkBeginning(site: string): Finding[] {
    const base = this.#ledger.end('base');
    if (!base) return [];
    const mac = endMac(this.#ledger.chainKey(), 'base', site, base.sequence, new Uint8Array(base.hash));
    return sameBytes(mac, new Uint8Array(base.mac)) && base.site === site
      ? []
      : [{ sequence: base.sequence, problem: 'cut-head' }];
  }

  /** The head is kept beside the chain, so that a tail can't be cut off unseen. */
  #checkEnd(site: string, last: number): Finding[] {
    const head = this.#ledger.end('head');
    if (!head) return last === 0 ? [] : [{ sequence: last, problem: 'end-changed' }];
    const hash = new Uint8Array(head.hash);
    const genuine = sameBytes(
      endMac(this.#ledger.chainKey(), 'head', site, head.sequence, hash),
      new Uint8Array(head.mac),
    );
    if (!genuine || head.site !== site) return [{ sequence: head.sequence, problem: 'end-changed' }];
    if (last < head.sequence) return [{ sequence: last + 1, problem: 'cut-tail' }];
    return last === head.sequence && hex(this.#hashAt(last)) === hex(hash)
      ? []
      : [{ sequence: last, problem: 'end-changed' }];
  }

  /** Each key is the one that the chain committed to, or was destroyed as a record of the chain says. */
  #checkKeys(): Finding[] {
    const erased = new Set(
      this.#sql
        .exec<{ sequence: number }>(
          "SELECT value AS sequence FROM ledger, json_each(CASE WHEN json_valid(facts) THEN facts END, '$.sequences') WHERE ledger.type = 'erased'",
        )
        .toArray()
        .map(({ sequence }) => sequence),
    );
    const findings: Finding[] = [];
    const rows = this.#sql.exec<KeyRow & { commitment: ArrayBuffer | null }>(
      `SELECT ledger.sequence, key, person, commitment FROM ledger LEFT JOIN ledger_keys USING (sequence)
         WHERE commitment IS NOT NULL OR key IS NOT NULL ORDER BY ledger.sequence`,
    );
    for (const { sequence, key, person, commitment } of rows) {
      if (erased.has(sequence)) {
        const gone = key !== null && person === null && new Uint8Array(key).every((byte) => byte === 0);
        if (!gone) findings.push({ sequence, problem: 'key-changed' });
      } else if (key === null || person === null) {
        findings.push({ sequence, problem: 'key-destroyed' });
      } else if (
        commitment === null ||
        !sameBytes(commitmentOf(new Uint8Array(key), person), new Uint8Array(commitment))
      ) {
        findings.push({ sequence, problem: 'key-changed' });
      }
    }
    return [...findings, ...this.#checkStrangers()];
  }

  /** Rows that no chain leads to: before its beginning, or keys of no record. What was let go has left keys of zeros. */
  #checkStrangers(): Finding[] {
    return this.#sql
      .exec<{ sequence: number }>(
        `SELECT sequence FROM ledger WHERE sequence <= ?1
           UNION SELECT sequence FROM ledger_keys
             WHERE sequence NOT IN (SELECT sequence FROM ledger)
               AND (sequence > ?1 OR person IS NOT NULL OR key <> zeroblob(32))`,
        this.#ledger.end('base')?.sequence ?? 0,
      )
      .toArray()
      .map(({ sequence }): Finding => ({ sequence, problem: 'inserted' }));
  }

  #checkTexts(): Finding[] {
    const findings: Finding[] = [];
    const used = this.#sql.exec<{ sequence: number; sha256: string; text: string | null }>(
      `SELECT min(sequence) AS sequence, sha256, text
         FROM (SELECT sequence, CASE WHEN json_valid(facts) THEN facts ->> 'textSha256' END AS sha256 FROM ledger WHERE type = 'given')
         LEFT JOIN texts USING (sha256) WHERE sha256 IS NOT NULL GROUP BY sha256`,
    );
    for (const { sequence, sha256, text } of used) {
      if (text === null) findings.push({ sequence, problem: 'text-missing' });
      else if (textHash(text) !== sha256) findings.push({ sequence, problem: 'text-changed' });
    }
    return findings;
  }
}
