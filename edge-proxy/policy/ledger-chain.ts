/**
 * The arithmetic of the consent ledger: every row commits to the row before it (SHA-256), and a keyed MAC over that commitment keeps
 * whoever can write to the storage, but does not know the proxy's secret, from making a chain of their own.
 *
 * Computed by `@noble/hashes`, since WebCrypto is asynchronous: another event could come between reading the last row and writing
 * the next one.
 */
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { RecordType } from './ledger-records.ts';

const VERSION = 'polyai-callback ledger 1';
const UTF8 = new TextEncoder();

/** A link of the chain, as it is hashed. */
export interface Link {
  readonly site: string;
  readonly sequence: number;
  /** ms since the epoch. */
  readonly at: number;
  readonly type: RecordType;
  /** The callback's record id, or what else the record is about; `null` where it is about the ledger itself. */
  readonly callback: string | null;
  /** JSON, nothing personal. */
  readonly facts: string;
  /** What is personal, sealed; `null` where there is nothing. */
  readonly box: Uint8Array | null;
  /** SHA-256 of the record's own key and the person's keyed hash: neither can be changed unseen, until both are destroyed. */
  readonly commitment: Uint8Array | null;
}

/** RFC 5869; the same derivation as WebCrypto's, but in one turn. */
export function chainKeyOf(namesSecret: string): Uint8Array {
  return hkdf(sha256, UTF8.encode(namesSecret), UTF8.encode('polyai-callback/1'), UTF8.encode('ledger-chain'), 32);
}

/** What the row after the one with the hash `previous` must have as its own. */
export function linkHash(link: Link, previous: Uint8Array): Uint8Array {
  const { site, sequence, at, type, callback, facts, box, commitment } = link;
  // An array as JSON has one reading only, whatever its members hold.
  const members = [
    VERSION,
    site,
    sequence,
    at,
    type,
    callback,
    facts,
    box && hex(sha256(box)),
    commitment && hex(commitment),
  ];
  return sha256(UTF8.encode(JSON.stringify([...members, hex(previous)])));
}

export function linkMac(chainKey: Uint8Array, hash: Uint8Array): Uint8Array {
  return hmac(sha256, chainKey, hash);
}

/** MAC of where the chain begins or ends, which is kept beside it: `mark` says which of them. */
export function endMac(
  chainKey: Uint8Array,
  mark: 'base' | 'head',
  site: string,
  sequence: number,
  hash: Uint8Array,
): Uint8Array {
  return hmac(sha256, chainKey, UTF8.encode(JSON.stringify([VERSION, mark, site, sequence, hex(hash)])));
}

export function commitmentOf(key: Uint8Array, person: string): Uint8Array {
  return sha256.create().update(key).update(UTF8.encode(person)).digest();
}

/** Lower-case hexadecimal SHA-256 of the text's UTF-8. */
export function textHash(text: string): string {
  return hex(sha256(UTF8.encode(text)));
}

/** What stands before the first row. */
export const NO_HASH: Uint8Array = new Uint8Array(32);

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

export function hex(bytes: Uint8Array): string {
  return bytes.toHex();
}
