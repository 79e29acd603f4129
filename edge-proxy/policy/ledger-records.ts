/** What the consent ledger holds. All of it crosses RPC, so all of it is plain data. */

export const RECORD_TYPES = ['given', 'refused', 'dialled', 'ended', 'revoked', 'erased', 'checkpoint'] as const;

/**
 * - `given`: somebody consented, and a call was reserved
 * - `refused`: somebody consented, and was not called
 * - `dialled`: how asking PolyAI for the call went
 * - `ended`: how the callback ended
 * - `revoked`: somebody wants no more calls
 * - `erased`: the keys of a person's records were destroyed
 * - `checkpoint`: how far the chain reached, signed
 */
export type RecordType = (typeof RECORD_TYPES)[number];

/** Why somebody who consented was not called. */
export type RefusalReason =
  | 'limit'
  | 'in-call'
  | 'opted-out'
  | 'do-not-call'
  | 'block'
  | 'outside-calling-window'
  | 'site-limit'
  | 'breaker-open'
  | 'context-rejected'
  | 'storage';

/** Where in the chain something stands: who keeps it can tell later whether it still stands there. */
export interface LedgerPlace {
  readonly sequence: number;
  /** Lower-case hexadecimal. */
  readonly hash: string;
}

/** A row as it is read. `box` and `key` are absent where there is nothing personal; a destroyed key is all zeros. */
export interface LedgerRecord {
  readonly sequence: number;
  /** ms since the epoch. */
  readonly at: number;
  readonly type: RecordType;
  readonly callback: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly box: Uint8Array | null;
  readonly key: Uint8Array | null;
  readonly hash: string;
}

/** Some records in their order. `next`: go on after this sequence; `null` at the end. */
export interface LedgerPart {
  readonly records: LedgerRecord[];
  readonly next: number | null;
}

export interface VerifiedPart {
  /** Rows checked. */
  readonly checked: number;
  readonly findings: readonly Finding[];
  /** Go on after this sequence; `null` when all has been checked. */
  readonly next: number | null;
}

/** What is wrong with a stored ledger, and where. */
export interface Finding {
  readonly sequence: number;
  readonly problem:
    | 'missing'
    | 'inserted'
    | 'changed'
    | 'forged'
    | 'key-changed'
    | 'key-destroyed'
    | 'text-missing'
    | 'text-changed'
    | 'cut-tail'
    | 'cut-head'
    | 'end-changed';
}
