import type { CountryCode, PhoneNumber, PhoneNumberType } from 'libphonenumber-js/max';
import { parseDigits, parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { samePhone } from './same-phone.ts';

/** An allow-list: `max` metadata types every premium-rate range, and what it can't type is refused. */
const SERVED_TYPES = ['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE'] as const;
export type ServedType = (typeof SERVED_TYPES)[number];

/** ITU-T E.164, as it is stored: a calling code and at most 15 digits in all, nothing between them. */
export const E164 = /^\+[1-9]\d{6,14}$/;

/** NANP pay-per-call exchange; the metadata types it as fixed line or mobile. */
const NANP_976 = /^\+1\d{3}976\d{4}$/;

/**
 * Parameters (RFC 3966, section 3): the library drops `isub`, and takes only every other `phone-context`, since its `g`
 * regex keeps its `lastIndex`. Behind a tilde, Google's libphonenumber reads an extension, libphonenumber-js more digits.
 */
const NOT_READ_ALIKE = /[;~\u2053\u223c\uff5e]/;

export interface PhoneNumberRules {
  readonly regions: readonly string[];
  /** E.164 prefixes that the site never rings. */
  readonly denyPrefixes: readonly string[];
}

/** A number that may be rung. */
export interface ServedNumber {
  /** E.164. */
  readonly phoneNumber: string;
  readonly region: string;
  /** Without plus. */
  readonly callingCode: string;
  readonly type: ServedType;
}

export type PhoneNumberDecision =
  | ({ readonly ok: true } & ServedNumber)
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
  if (!isAsTyped(typed, parsed)) return { ok: false, code: 'phone-number-not-valid' };
  // The region decides, not the calling code: +44 7911 123456 is Guernsey. Satellite numbers have none.
  if (parsed.country === undefined || !rules.regions.includes(parsed.country)) {
    return { ok: false, code: 'region-not-served' };
  }
  const phoneNumber: string = parsed.number;
  const denied = NANP_976.test(phoneNumber) || rules.denyPrefixes.some((prefix) => phoneNumber.startsWith(prefix));
  const type = servedType(parsed.getType());
  if (denied || !type) return { ok: false, code: 'number-type-not-served' };
  return { ok: true, phoneNumber, region: parsed.country, callingCode: parsed.countryCallingCode, type };
}

function servedType(type: PhoneNumberType | undefined): ServedType | undefined {
  return SERVED_TYPES.find((served) => served === type);
}

/**
 * The canonical E.164 form of an international number, or of a national one of `region`, whoever may ring it; `undefined` for
 * whatever is no number, or has too few or too many digits for its plan, now and before the plan changed: a digit was misheard. That
 * it isn't given out, by the metadata, doesn't matter: metadata ages, and the number may be rung one day.
 */
export function canonicalNumber(typed: string, region?: string): string | undefined {
  const parsed = parse(typed, region);
  if (!parsed || !E164.test(parsed.number)) return undefined;
  const isPossible = parsed.isPossible() || parse(samePhone(parsed.number), undefined)?.isPossible();
  return isPossible ? parsed.number : undefined;
}

/**
 * Some plans add an area code to a short number: Jersey's directory enquiries, 118000, would be rung as +44 1534 118000.
 * In Argentina `011 15 …` and `+54 9 11 …` are the same mobile, so what was typed is not the number's end there.
 */
function isAsTyped(typed: string, { country, nationalNumber }: PhoneNumber): boolean {
  return country === 'AR' || parseDigits(typed).endsWith(nationalNumber);
}

function parse(typed: string, region: string | undefined): PhoneNumber | undefined {
  if (NOT_READ_ALIKE.test(typed)) return undefined;
  try {
    // The library overlooks a full-width plus: with a region, +52 … in Morocco would be read as +212 52 ….
    // `extract: false`: a number with text around it is not a number.
    return parsePhoneNumberWithError(typed.replaceAll('\uff0b', '+'), {
      extract: false,
      ...(region !== undefined && { defaultCountry: region as CountryCode }),
    });
  } catch {
    // The library throws `ParseError` for whatever it can't read, and for a region that it doesn't know.
    return undefined;
  }
}
