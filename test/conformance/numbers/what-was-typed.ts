/** Whether a number was typed, as opposed to made up from what was typed. */
import { callingCodeOf, mainRegionOf, prefixesOf } from './official.ts';
import type { TypedText } from './typed-texts.ts';

/** What may stand between digits: E.123's separators, and what text processing leaves behind; a plus only in front. */
const NOTHING_ELSE = /^[\s\p{Cf}([（［]*[+＋]?[-‐-―−ー－／/．. \u00a0\u00ad\u200b\u2060\u3000()（）［］[\]]*$/u;

/** Digits of any script as ASCII; the ten of a script are in a row, and begin at one whose predecessor is no digit. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    for (let value = 0; value < 10; value++) if (isZero(code - value)) return String(value);
    throw new Error(`U+${code.toString(16)} has no zero`);
  });
}

const isZero = (code: number): boolean =>
  /\p{Nd}/u.test(String.fromCodePoint(code)) &&
  (!/\p{Nd}/u.test(String.fromCodePoint(code - 1)) ||
    (code >= 0x1d7ce && code <= 0x1d7ff && (code - 0x1d7ce) % 10 === 0));

/** Whether the number's digits were typed, in a row and at the end, and those before are the prefixes of its plan. */
export function isWhatWasTyped({ typed, region }: TypedText, phoneNumber: string, itsRegion: string): boolean {
  const ascii = asciiDigits(typed);
  if (!NOTHING_ELSE.test(ascii.replace(/\d/g, ''))) return false;
  const digits = ascii.replace(/\D/g, '');
  const callingCode = callingCodeOf(itsRegion);
  const national = phoneNumber.slice(1 + callingCode.length);
  const trunks = [region ?? '', itsRegion, mainRegionOf(callingCode)].map((one) => prefixesOf(one).national);
  const trunk = `(?:${trunks.filter(Boolean).join('|')})?`;
  if (itsRegion === 'AR') return isArgentine(digits, national);
  if (!digits.endsWith(national)) return false;
  const abroad = prefixesOf(region ?? '').international || '(?!)';
  const code = /[+＋]/.test(typed) ? callingCode : `(?:(?:${abroad})?${callingCode})?`;
  // Gabon's trunk pattern takes in the number behind it.
  return new RegExp(`^${code}${trunk}(?:${national})?$`).test(digits);
}

/** A mobile is 9, area and subscriber from abroad, but 0, area, 15 and subscriber at home. */
function isArgentine(digits: string, national: string): boolean {
  const parts = /^9?(\d{2,4})(\d{6,8})$/;
  if (digits.endsWith(national)) return true;
  const subscribers = [6, 7, 8].map((length) => national.slice(-length));
  return (
    parts.test(national) &&
    subscribers.some((end) => {
      const area = national.slice(1, -end.length);
      return new RegExp(`^(?:\\d{0,5}54)?0?${area}(?:15)?${end}$`).test(digits);
    })
  );
}
