import { AsYouType, type CountryCode, isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { beforeAll, expect, it } from 'vitest';
import { allRegions, callingCodeOf, planOf } from '../../../widget/phone-input/numbering-plans.ts';
import { readPhoneText } from '../../../widget/phone-input/phone-text.ts';
import { examples, RISKY_TYPES, RUNG_TYPES } from '../numbers/official.ts';
import { type Random, random } from '../numbers/random.ts';
import { report, seed, size } from '../sizes.ts';
import { loadAllPlans } from './all-plans.ts';

/** Drawn at random, beside the official examples; for each region. */
const DRAWN = size(40, 1_000);
/**
 * Of so many it is looked at how they are written, and they are the same each time: that something is rarer than one in a thousand is said by many, and by
 * few only with luck, since all beginnings of a number share what is different.
 */
const WRITTEN = { drawn: 1_000, seed: 1 };
/** Before there are so many digits, the field doesn't guess at separators. */
const FEWEST = 3;
/** The field takes Mexico's mobiles as they were until 2019. */
const FORMERLY = /^MX (\+52)?1\d{10}$/;

beforeAll(loadAllPlans);

interface Read {
  readonly number: string;
  readonly text: string;
}

function byTheField(typed: string, region: string): Read {
  const { number, text } = readPhoneText(typed, region, allRegions());
  return { number, text };
}

function byTheLibrary(typed: string, region: CountryCode): Read {
  const isInternational = typed.startsWith('+');
  const parsed = parsePhoneNumberFromString(typed, {
    ...(!isInternational && { defaultCountry: region }),
    extract: false,
  });
  const text = new AsYouType(isInternational ? undefined : region).input(typed);
  const number = parsed?.isPossible() && /^\+[1-9]\d{6,14}$/.test(parsed.number) ? parsed.number : '';
  return { number, text: text.replace(/\D/g, '') === typed.replace(/\D/g, '') ? text : typed };
}

/** Every way to type them that both read alike: dialling abroad is the field's own. */
function typings(national: string, region: string, trunk: string): string[] {
  const code = callingCodeOf(region);
  return [national, `${trunk}${national}`, `+${code}${national}`, `+${code}${trunk}${national}`];
}

function officialNumbers(region: string): string[] {
  return examples([...RUNG_TYPES, ...RISKY_TYPES])
    .filter((example) => example.region === region)
    .map(({ significant }) => significant);
}

function drawNumbers(region: string, count: number, { below, pick, digits }: Random): string[] {
  const official = officialNumbers(region);
  return Array.from({ length: count }, () => {
    const start = official.length > 0 && below(3) > 0 ? pick(official).slice(0, 2 + below(4)) : '';
    return start + digits(Math.max(1, 6 + below(6) - start.length));
  });
}

interface Beginning {
  readonly typed: string;
  /** Of the whole that it is the beginning of. */
  readonly isValid: boolean;
  /** Of the national number, without calling code and trunk prefix. */
  readonly digits: number;
}

function* beginningsOf(region: CountryCode, national: string): Generator<Beginning> {
  const dialsAbroad = new RegExp(`^(00|${planOf(region)?.dialOut})`);
  const trunk = { '1': '1', '7': '8' }[callingCodeOf(region)] ?? '0';
  for (const whole of typings(national, region, trunk)) {
    const isValid = isValidPhoneNumber(whole, region);
    for (let end = 1; end <= whole.length; end += 1) {
      const typed = whole.slice(0, end);
      if (dialsAbroad.test(typed) || FORMERLY.test(`${region} ${typed}`)) continue;
      yield { typed, isValid, digits: national.length - (whole.length - end) };
    }
  }
}

function difference(typed: string, region: CountryCode, kind: keyof Read): string | undefined {
  const [field, library] = [byTheField(typed, region), byTheLibrary(typed, region)];
  return field[kind] === library[kind] ? undefined : `${region} ${typed}: ${JSON.stringify({ field, library })}`;
}

const regions = allRegions() as CountryCode[];

it('every number and each of its beginnings is read as libphonenumber reads it', () => {
  expect(regions.length).toBeGreaterThan(240);
  let texts = 0;
  const otherwise: string[] = [];
  for (const region of regions) {
    const drawn = drawNumbers(region, DRAWN, random(seed + Number.parseInt(region, 36)));
    for (const national of [...officialNumbers(region), ...drawn]) {
      for (const { typed } of beginningsOf(region, national)) {
        texts += 1;
        const found = difference(typed, region, 'number');
        if (found) otherwise.push(found);
      }
    }
  }
  report('phone field', { texts, 'read otherwise': otherwise.length, seed: String(seed) });
  expect(otherwise.slice(0, 20)).toEqual([]);
});

it('the beginnings of valid numbers are written as libphonenumber writes them, but for one in a thousand', () => {
  let beginnings = 0;
  const otherwise: string[] = [];
  for (const region of regions) {
    const drawn = drawNumbers(region, WRITTEN.drawn, random(WRITTEN.seed + Number.parseInt(region, 36)));
    for (const national of [...officialNumbers(region), ...drawn]) {
      for (const { typed, isValid, digits } of beginningsOf(region, national)) {
        if (!isValid || digits < FEWEST) continue;
        beginnings += 1;
        const found = difference(typed, region, 'text');
        if (found) otherwise.push(found);
      }
    }
  }
  report('phone field', { 'beginnings of valid numbers': beginnings, 'written otherwise': otherwise.length });
  expect(otherwise.length / beginnings, otherwise.join('\n')).toBeLessThan(0.001);
});
