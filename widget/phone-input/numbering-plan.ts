/**
 * How a region's numbers are made up, and what digits mean there: the rules of libphonenumber, over what the build takes of its metadata.
 * libphonenumber itself weighs as much as all the rest of the field.
 */
export interface NumberingPlan {
  readonly callingCode: string;
  /** What is dialled before a number abroad. */
  readonly dialOut: string;
  /** Every national number, also one that nobody has been given yet. */
  readonly general: string;
  /** In digits, the shortest first. */
  readonly lengths: readonly number[];
  /** What is dialled before a national number: `0` for most. */
  readonly trunk: string;
  /** All that may stand before a national number: the trunk prefix, a carrier's code. */
  readonly before: string;
  /** What a national number becomes without that. */
  readonly transform: string;
  readonly formats: readonly NumberFormat[];
  /** What tells the region's numbers from those of others with its calling code. */
  readonly own: string;
}

export interface NumberFormat {
  /** Groups of digits. */
  readonly pattern: string;
  readonly national: string;
  readonly international: string;
  /** What the number begins with; the more of it is there, the later the pattern that counts. */
  readonly leading: readonly string[];
  /** How the first group is written in a national number. */
  readonly rule: string;
  /** Whether the rule writes the trunk prefix. */
  readonly hasTrunk: boolean;
  /** Whether people also write it without. */
  readonly isTrunkOptional: boolean;
}

export type Length = 'possible' | 'too-short' | 'too-long' | 'wrong-length';

/** ITU-T E.164, and what libphonenumber allows on top of it. */
const LONGEST = 17;

export function lengthOf(national: string, { lengths }: NumberingPlan): Length {
  const { length } = national;
  if (lengths.includes(length)) return 'possible';
  if (length < (lengths[0] ?? 2)) return 'too-short';
  return length > (lengths.at(-1) ?? LONGEST) ? 'too-long' : 'wrong-length';
}

export function matches(pattern: string, digits: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(digits);
}

export interface Split {
  readonly national: string;
  /** The trunk prefix that was there. */
  readonly trunk: string;
}

/** Takes off what stands before a national number, complete or not. */
export function split(digits: string, { before, transform, trunk }: NumberingPlan): Split {
  const pattern = new RegExp(`^(?:${before})`);
  const found = before && pattern.exec(digits);
  if (!found) return { national: digits, trunk: '' };
  const last = found.length > 1 ? found.at(-1) : undefined;
  const national = last && transform ? digits.replace(pattern, transform) : digits.slice(found[0].length);
  const head = last ? digits.slice(0, digits.indexOf(found[1] ?? '')) : found[0];
  return { national, trunk: !last || head === trunk ? head : '' };
}
