/** What a person typed, read as a phone number. Pure but for the numbering plans that are loaded by then. */
import { formatInternational, formatNational } from './format-digits.ts';
import { nationalNumber, withoutCallingCode } from './national-number.ts';
import { lengthOf, type NumberingPlan } from './numbering-plan.ts';
import { callingCodeAtStart, ownerOf, ownersPlan, planOf, regionsOf } from './numbering-plans.ts';

export type PhoneReason =
  | 'empty'
  | 'too-short'
  | 'too-long'
  | 'wrong-length'
  | 'not-a-number'
  | 'unknown-calling-code'
  | 'region-not-served'
  | 'region-unsure'
  | 'region-unsure-only'
  | 'not-loaded';

export interface Reading {
  /** What to show: the typed text, with separators where people of that region put them. */
  text: string;
  /** E.164, or empty when there is a reason. */
  number: string;
  reason?: PhoneReason;
  /** What the reason is about: the characters, the digits or the region. */
  subject?: string;
  /** The region that a typed calling code belongs to. */
  region?: string;
  /** The text brings its own calling code, so that the picker need not show one. */
  isInternational: boolean;
  /** Plans to load before this text can be read. */
  missing: readonly string[];
}

const NOT_SIGNIFICANT = /[^+\p{Nd}]/gu;
const SEPARATORS = /[\s()[\]./·\p{Pd}]/gu;
const INVISIBLE = /\p{Cf}/gu;
/** Digits too many. */
const SLIP = 3;
const E164 = /^\+[1-9]\d{6,14}$/;

/** A full-width, Arabic-Indic or any other decimal digit as 0–9: Unicode keeps the ten of each script in a row. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

/** The characters that count: digits, and the plus. Separators come and go, these stay. */
export function significant(text: string): string {
  return text
    .normalize('NFKC')
    .replace(NOT_SIGNIFICANT, '')
    .replace(/\p{Nd}/gu, asciiDigit);
}

/** Where the caret belongs, so that as many significant characters stand before it as did before. */
export function caretAfter(text: string, count: number): number {
  if (count <= 0) return 0;
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (/[+\d]/.test(text.charAt(index)) && ++seen === count) return index + 1;
  }
  return text.length;
}

/**
 * `dialledFrom` is the region of numbers without a calling code, and where `011` or `0011` would be dialled. It is not always
 * the one that is shown: a typed calling code changes that one, and must not change the meaning of anything else.
 */
export function readPhoneText(
  typed: string,
  region: string,
  served: readonly string[],
  dialledFrom: string = region,
): Reading {
  const text = typed.replace(INVISIBLE, '').replace(/^\s*tel:/i, '');
  const characters = significant(text);
  const foreign = text
    .normalize('NFKC')
    .replace(SEPARATORS, '')
    .replace(/[+\p{Nd}]/gu, '');
  const nothing: Reading = { text: typed, number: '', isInternational: false, missing: [] };
  if (!characters && !foreign) return { ...nothing, text: '', reason: 'empty' };
  if (foreign) return { ...nothing, reason: 'not-a-number', subject: foreign };
  const plus = characters.lastIndexOf('+');
  // Pasted behind the same calling code that stood there.
  const isTwice = plus > 1 && characters.slice(plus).startsWith(characters.slice(0, plus));
  if (isTwice) return readPhoneText(text.slice(text.lastIndexOf('+')), region, served, dialledFrom);
  if (plus > 0) return { ...nothing, reason: 'not-a-number', subject: '+' };

  const prefix = internationalPrefix(characters, dialledFrom);
  if (prefix === undefined) {
    const plan = planOf(dialledFrom);
    if (!plan) return { ...nothing, reason: 'not-loaded', missing: [dialledFrom] };
    const rest = withoutCallingCode(characters, plan);
    const reading = rest === undefined ? plan : mainPlan(plan);
    const national = nationalNumber(rest ?? characters, reading);
    const written = isBeyond(national, plan) ? typed : formatNational(characters, plan);
    return { ...nothing, text: keepingDigits(written, typed), ...numberOf(national, reading) };
  }
  return readInternational(typed, prefix, characters.slice(prefix.length), region, served);
}

function readInternational(
  typed: string,
  prefix: string,
  digits: string,
  region: string,
  served: readonly string[],
): Reading {
  const nothing: Reading = { text: typed, number: '', isInternational: true, missing: [] };
  const start = callingCodeAtStart(digits);
  if (start === 'incomplete') return { ...nothing, reason: 'too-short' };
  if (start === 'unknown') return { ...nothing, reason: 'unknown-calling-code', subject: digits.slice(0, 3) };

  const regions = regionsOf(start.callingCode);
  const candidates = served.filter((each) => regions.includes(each));
  const [first] = candidates;
  if (!first) return { ...nothing, reason: 'region-not-served', subject: regions[0] ?? '' };
  const stays = candidates.includes(region) ? region : first;
  // Several served regions can share a calling code, and only their plans together tell them apart.
  const missing = candidates.filter((each) => !planOf(each));
  const plan = planOf(stays);
  if (missing.length > 0 || !plan) return { ...nothing, reason: 'not-loaded', region: stays, missing };

  const rest = digits.slice(start.callingCode.length);
  const national = nationalNumber(rest, mainPlan(plan));
  const found = ownerOf(national, start.callingCode);
  const formatted = formatInternational(rest, planOf(found ?? '') ?? mainPlan(plan));
  const written = prefix === '+' ? `+${formatted}` : `${prefix} ${formatted}`;
  const text = isBeyond(national, mainPlan(plan)) ? typed : written;
  return {
    ...nothing,
    text: keepingDigits(text, typed),
    ...numberOf(national, mainPlan(plan)),
    region: found && candidates.includes(found) ? found : stays,
  };
}

/** `+`, the region's own way to dial abroad (`011` in North America), or `00`, which is most of the world's. */
function internationalPrefix(characters: string, region: string): string | undefined {
  if (characters.startsWith('+')) return '+';
  const own = ownPrefix(characters, planOf(region));
  if (own) return own;
  // In Italy a national number may begin with 0, nowhere with 00.
  return characters.startsWith('00') ? '00' : undefined;
}

function ownPrefix(characters: string, plan: NumberingPlan | undefined): string | undefined {
  const prefix = plan && new RegExp(`^(?:${plan.dialOut})`).exec(characters)?.[0];
  if (!prefix) return undefined;
  return callingCodeAtStart(characters.slice(prefix.length)) === 'unknown' ? undefined : prefix;
}

/** Never lets a formatter eat a digit: then the text stays as it was typed. */
function keepingDigits(formatted: string, typed: string): string {
  return significant(formatted) === significant(typed) ? formatted : typed;
}

/** So much too long is no slip but another number, which must not run into the first one. */
function isBeyond(national: string, plan: NumberingPlan): boolean {
  return national.length > (ownersPlan(national, plan).lengths.at(-1) ?? 0) + SLIP;
}

/** What is written behind a calling code is read as in its main region, which doesn't fill in area codes. */
function mainPlan(plan: NumberingPlan): NumberingPlan {
  return planOf(regionsOf(plan.callingCode)[0] ?? '') ?? plan;
}

/**
 * Possible, not valid, is enough here: numbering plans go stale in a page's cache, and a new number must not be
 * refused. The proxy decides the rest.
 */
function numberOf(national: string, plan: NumberingPlan): Pick<Reading, 'number' | 'reason'> {
  const { callingCode } = plan;
  const number = `+${callingCode}${national}`;
  const length = lengthOf(national, ownersPlan(national, plan));
  if (length !== 'possible') return { number: '', reason: length };
  return E164.test(number) ? { number } : { number: '', reason: 'too-short' };
}

/** For reading, as far as the plans are loaded. */
export function formatted(number: string): string {
  const digits = number.slice(1);
  const start = callingCodeAtStart(digits);
  if (typeof start === 'string') return number;
  const { callingCode } = start;
  const plan = planOf(regionsOf(callingCode)[0] ?? '');
  return plan ? `+${formatInternational(digits.slice(callingCode.length), plan)}` : number;
}

/** What a number that was typed with a calling code is without it. */
export function nationalPart(characters: string, region: string): string {
  const prefix = internationalPrefix(characters, region);
  if (prefix === undefined) return characters;
  const digits = characters.slice(prefix.length);
  const start = callingCodeAtStart(digits);
  return typeof start === 'object' ? digits.slice(start.callingCode.length) : digits;
}
