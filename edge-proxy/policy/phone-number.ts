import type { CountryCode, PhoneNumberType } from 'libphonenumber-js/max';
import { parsePhoneNumberWithError } from 'libphonenumber-js/max';

/** An allow-list: `max` metadata types every premium-rate range, and what it can't type is refused. */
const SERVED_TYPES: ReadonlySet<PhoneNumberType | undefined> = new Set([
  'FIXED_LINE',
  'MOBILE',
  'FIXED_LINE_OR_MOBILE',
]);

/** ITU-T E.164: a calling code and at most 15 digits in all. */
const E164 = /^\+[1-9]\d{6,14}$/;

/** NANP pay-per-call exchange; the metadata types it as fixed line or mobile. */
const NANP_976 = /^\+1\d{3}976\d{4}$/;

export interface PhoneNumberRules {
  readonly regions: readonly string[];
  /** E.164 prefixes that the site never rings. */
  readonly denyPrefixes: readonly string[];
}

export type PhoneNumberDecision =
  | { readonly ok: true; readonly phoneNumber: string; readonly region: string }
  | { readonly ok: false; readonly code: 'phone-number-not-valid' | 'region-not-served' | 'number-type-not-served' };

/**
 * Whether a typed number may be rung, and its canonical E.164 form: nothing else travels on.
 *
 * @param typed E.164, or a national number together with `region`
 * @param region ISO 3166-1 alpha-2; only used to parse a number that is not international
 */
export function decidePhoneNumber(
  typed: string,
  region: string | undefined,
  rules: PhoneNumberRules,
): PhoneNumberDecision {
  const parsed = parse(typed, region);
  // An extension would be dialled as tones (RFC 3966, section 5.3 calls it a parameter of its own).
  if (!parsed || parsed.ext !== undefined || !E164.test(parsed.number) || !parsed.isValid()) {
    return { ok: false, code: 'phone-number-not-valid' };
  }
  // The region decides, not the calling code: +44 7911 123456 is Guernsey. Satellite numbers have none.
  if (parsed.country === undefined || !rules.regions.includes(parsed.country)) {
    return { ok: false, code: 'region-not-served' };
  }
  const phoneNumber: string = parsed.number;
  const denied = NANP_976.test(phoneNumber) || rules.denyPrefixes.some((prefix) => phoneNumber.startsWith(prefix));
  if (denied || !SERVED_TYPES.has(parsed.getType())) return { ok: false, code: 'number-type-not-served' };
  return { ok: true, phoneNumber, region: parsed.country };
}

function parse(typed: string, region: string | undefined) {
  try {
    // `extract: false`: a number with text around it is not a number.
    return parsePhoneNumberWithError(typed, {
      extract: false,
      ...(region !== undefined && { defaultCountry: region as CountryCode }),
    });
  } catch {
    // The library throws `ParseError` for whatever it can't read, and for a region that it doesn't know.
    return undefined;
  }
}
