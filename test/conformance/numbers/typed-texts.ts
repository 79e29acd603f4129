/** Texts that a person, a careless program or an attacker might give as a phone number. */
import { type Example, prefixesOf } from './official.ts';
import type { Random } from './random.ts';

export interface TypedText {
  readonly typed: string;
  readonly region: string | undefined;
}

/** Zeros of scripts, each followed by its nine other digits: ASCII, full-width, two Arabic, and ten that nobody reads. */
const ZEROS = [...'0０٠۰߀०০๐០᠐𐒠𝟎𝟘🯰'].map((zero) => zero.codePointAt(0) as number);
const DIGITS = [...'0123456789'];
const SEPARATORS = [...' -./()[]~', ' (', ') ', ...'\u00a0\u2010\u2013\u3000\uff0d'];
const INVISIBLE = [...'\u200b\u2060\u00ad\u200c\u200d\ufeff\u180e\u034f\u3164\u115f'];
const DIRECTIONS = [...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069\u061c'];
const CONTROLS = [...'\0\t\n\r\u0007\u0085\u2028\u2029\ud800\u007f', '\r\n', '\u001b[2J'];
const PLUSES = [...'+＋﹢⁺', '', ...'++|+ |(+|+(|+-|00|011|0011|8~10|+00'.split('|')];
const MARKS = [...',;#*pwPTx!?@&"\'<\\', ',,', 'ext', '%2B', '%00'];
const EXTENSIONS = [
  ...',;xX#～ｘ:wp',
  ...',,|, |;;| x |ext| ext. | extn |;ext=| #| доб. | int | anexo |ｅｘｔ|extensión |,x|-#'.split('|'),
];
const PARAMETERS = [
  ...['+1', '+44', 'example.com', '', '+1;isub=2'].map((context) => `;phone-context=${context}`),
  ...';isub=|;ext=|;postd=pp|;tgrp=a;trunk-context=b|;npdi|;rn=+1202|;cic=+1|;isub=1234;ext=9'.split('|'),
  ...['?subject=', ';PHONE-CONTEXT=+900'],
];
const SCHEMES = ['tel:', 'TEL:', 'tel:+', 'tel://', 'sip:', 'callto:', 'sms:', 'tel:tel:', 'x tel:'];
const WORDS = ['CALL', 'FLOWERS', 'tel', 'call me ', 'fax ', 'one', ...'oOlI½²①Ⅳ㊀'];

type Change = (text: string, from: Random, examples: readonly Example[]) => string;

const inserting =
  (choices: readonly string[]): Change =>
  (text, from) => {
    const at = from.below(text.length + 1);
    return text.slice(0, at) + from.pick(choices) + text.slice(at);
  };

const appending =
  (choices: readonly string[]): Change =>
  (text, from) =>
    text + from.pick(choices) + from.digits(from.below(8));

const CHANGES: readonly Change[] = [
  inserting(SEPARATORS),
  inserting(SEPARATORS),
  inserting(INVISIBLE),
  inserting(DIRECTIONS),
  inserting(CONTROLS),
  inserting(MARKS),
  inserting(WORDS),
  inserting(DIGITS),
  appending(EXTENSIONS),
  appending(PARAMETERS),
  (text, from) => from.pick(PLUSES) + text.replace(/^[+\s]+/, ''),
  (text, from) => text.replace(/\d/g, (digit) => String.fromCodePoint(from.pick(ZEROS) + Number(digit))),
  (text, from) => {
    const zero = from.pick(ZEROS);
    return text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  },
  (text, from) => from.pick(SCHEMES) + text,
  // Two calling codes, two numbers.
  (text, from, examples) => from.pick(examples).e164.slice(0, 2 + from.below(4)) + text,
  (text, from, examples) => text + from.pick([' ', '', ',', ';', '/']) + from.pick(examples).e164,
  (text, from) => text.slice(0, from.below(text.length + 1)),
  (text, from) => text + from.pick(SEPARATORS).repeat(from.below(300)),
  (text, from) => text + from.digits(from.below(300)),
  (text) => [...text].reverse().join(''),
  (text) => ` ${text} `,
];

/** One text, made from an official example by other digits at its end, a way of writing, and a few changes. */
export function typedText(from: Random, examples: readonly Example[], hasRegion: boolean): TypedText {
  const { region: its, e164, international, national, significant } = from.pick(examples);
  const given = from.below(8) > 0 ? its : from.pick([from.pick(examples).region, 'ZZ', '', '001', its.toLowerCase()]);
  const callingCode = e164.slice(1, -significant.length);
  const dialledAbroad = prefixesOf(given).international.replace(/\D.*/, '');
  const ways = [e164, international, `+${callingCode} (0) ${significant}`, `+${callingCode}${national}`];
  if (hasRegion) ways.push(national, significant, `${callingCode}${significant}`);
  if (hasRegion) ways.push(...['00', '011', dialledAbroad].map((prefix) => `${prefix}${callingCode}${significant}`));
  let typed = from
    .pick(ways)
    .replace(/\d{1,5}$/, (end) => from.digits(from.below(end.length + 1)).padStart(end.length, end));
  for (let times = from.pick([0, 0, 1, 1, 1, 1, 2, 2, 3, 5]); times > 0; times--)
    typed = from.pick(CHANGES)(typed, from, examples);
  return { typed, region: hasRegion ? given : undefined };
}
