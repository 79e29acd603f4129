import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Metadata travels as SIP headers, hence the limit on its base64 form. */
const METADATA_BASE64_LIMIT_BYTES = 26 * 1024;

const E164 = /^\+[1-9]\d{6,14}$/;

/** A request to place a call that is in order. */
export interface CallOrder {
  /** E.164. */
  phoneNumber: string;
  /** What a status request must name besides the SID. */
  scope: string;
}

export type Checked<Value> = { ok: true; value: Value } | { ok: false; problem: string };

const wrong = (problem: string): { ok: false; problem: string } => ({ ok: false, problem });

export function checkMembers(body: unknown, known: readonly string[]): Checked<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return wrong('the body must be a JSON object');
  const unknown = Object.keys(body).find((member) => !known.includes(member));
  if (unknown !== undefined) return wrong(`unknown member: ${unknown}`);
  return { ok: true, value: { ...body } };
}

/** E.164, or a national number together with the region that it is to be read in. */
export function checkPhoneNumber(text: unknown, region: unknown): Checked<string> {
  if (typeof text !== 'string' || text === '') return wrong('to_number is required and must be a string');
  if (region === undefined) {
    if (!E164.test(text)) return wrong('to_number must be E.164 unless country_code is given');
  } else if (typeof region !== 'string' || !isSupportedCountry(region)) {
    return wrong('country_code must be ISO 3166-1 alpha-2');
  }
  const options = region === undefined ? { extract: false } : { extract: false, defaultCountry: region };
  const parsed = parsePhoneNumberFromString(text, options);
  if (!parsed?.isPossible() || parsed.ext !== undefined) return wrong('to_number cannot be parsed');
  return { ok: true, value: parsed.number };
}

export function checkMetadata(metadata: unknown): Checked<undefined> {
  if (metadata === undefined) return { ok: true, value: undefined };
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) {
    return wrong('metadata must be an object');
  }
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value !== 'string') return wrong(`metadata value is not a string: ${key}`);
  }
  const base64 = Buffer.from(JSON.stringify(metadata)).toString('base64');
  if (base64.length >= METADATA_BASE64_LIMIT_BYTES) return wrong('metadata is over 26 KB in base64');
  return { ok: true, value: undefined };
}

export function checkOneOf(member: string, value: unknown, allowed: readonly string[]): Checked<undefined> {
  if (typeof value === 'string' && allowed.includes(value)) return { ok: true, value: undefined };
  return wrong(`${member} must be one of ${allowed.join(', ')}`);
}
