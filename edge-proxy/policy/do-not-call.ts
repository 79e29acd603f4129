import { canonicalNumber, E164 } from './phone-number.ts';

/** A list's numbers are spread over as many objects. */
const SHARDS = 64;
/** Of a name's first byte: what is left are its leading 6 bits. */
const SHARD_SHIFT = 2;

/** Names of all the objects that do-not-call lists are spread over. */
export const ALL_SHARDS: readonly string[] = Array.from({ length: SHARDS }, (_, index) => `shard-${index}`);

/** Which of them knows a number, by the name of the number's own object: a keyed hash, so that all get as many. */
export function shardOf(callee: Uint8Array): string {
  return `shard-${(callee[0] ?? 0) >> SHARD_SHIFT}`;
}

/** In characters: more than any line that is meant. */
export const LONGEST_LINE = 256;

/** What a line of an import says; `nothing` where it is empty or a comment. */
export type ListLine =
  | { readonly kind: 'number'; readonly phoneNumber: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly problem: 'too-long' | 'no-plus' | 'not-e164' | 'no-number' };

/**
 * Reads a line. What is written otherwise than E.164 is refused and not guessed at: a guess could list somebody else. The number is
 * known by the very form that a visitor's is brought to, so that `+44 0…` is found again as what it is. Of a line that is too long the
 * beginning alone may be known: it is read as if it always were.
 */
export function readListLine(line: string): ListLine {
  const known = line.slice(0, LONGEST_LINE + 1);
  const text = known.trim();
  if (text.startsWith('#')) return { kind: 'nothing' };
  if (known.length > LONGEST_LINE) return { kind: 'refused', problem: 'too-long' };
  if (text === '') return { kind: 'nothing' };
  if (!text.startsWith('+')) return { kind: 'refused', problem: 'no-plus' };
  if (!E164.test(text)) return { kind: 'refused', problem: 'not-e164' };
  const phoneNumber = canonicalNumber(text);
  return phoneNumber === undefined ? { kind: 'refused', problem: 'no-number' } : { kind: 'number', phoneNumber };
}
