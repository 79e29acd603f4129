import { AsYouType, type CountryCode, isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { beforeAll, expect, it } from 'vitest';
import { allRegions, callingCodeOf, planOf } from '../../../widget/phone-input/numbering-plans.ts';
import { readPhoneText } from '../../../widget/phone-input/phone-text.ts';
import { examples, RISKY_TYPES, RUNG_TYPES } from '../numbers/official.ts';
import { type Random, random } from '../numbers/random.ts';
import { report, seed, size } from '../sizes.ts';
import { loadAllPlans } from './all-plans.ts';

/** Drawn at random, beside the official examples; for each region. */
const DRAWN = size(80, 1_000);
/** Before there are so many digits, the field doesn't guess at separators. */
const FEWEST = 3;
/** Of beginnings; the rest is written alike. */
const WRITTEN_OTHERWISE_AT_MOST = 0.001;
/** How far a sample may be off by chance: what one number's beginnings have in common makes it more than their count says. */
const STANDARD_ERRORS = 3;
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

function nationalNumbers(region: string, { below, pick, digits }: Random): string[] {
  const official = examples([...RUNG_TYPES, ...RISKY_TYPES])
    .filter((example) => example.region === region)
    .map(({ significant }) => significant);
  const drawn = Array.from({ length: DRAWN }, () => {
    const start = official.length > 0 && below(3) > 0 ? pick(official).slice(0, 2 + below(4)) : '';
    return start + digits(Math.max(1, 6 + below(6) - start.length));
  });
  return [...official, ...drawn];
}

it('every number and each of its beginnings is read as libphonenumber reads it, and written alike but for one beginning in a thousand', () => {
  expect(allRegions().length).toBeGreaterThan(240);
  const figures = { texts: 0, 'read otherwise': 0, 'beginnings of valid numbers': 0, 'written otherwise': 0 };
  const readOtherwise: string[] = [];
  const writtenOtherwise: string[] = [];
  const byNumber: Share[] = [];
  for (const region of allRegions() as CountryCode[]) {
    const dialsAbroad = new RegExp(`^(00|${planOf(region)?.dialOut})`);
    const trunk = { '1': '1', '7': '8' }[callingCodeOf(region)] ?? '0';
    for (const national of nationalNumbers(region, random(seed + Number.parseInt(region, 36)))) {
      const before = [figures['beginnings of valid numbers'], writtenOtherwise.length] as const;
      for (const whole of typings(national, region, trunk)) {
        const isValid = isValidPhoneNumber(whole, region);
        for (let end = 1; end <= whole.length; end += 1) {
          const typed = whole.slice(0, end);
          if (dialsAbroad.test(typed) || FORMERLY.test(`${region} ${typed}`)) continue;
          figures.texts += 1;
          const field = byTheField(typed, region);
          const library = byTheLibrary(typed, region);
          const difference = () => `${region} ${typed}: ${JSON.stringify({ field, library })}`;
          if (field.number !== library.number) readOtherwise.push(difference());
          if (!isValid || national.length - (whole.length - end) < FEWEST) continue;
          figures['beginnings of valid numbers'] += 1;
          if (field.text !== library.text) writtenOtherwise.push(difference());
        }
      }
      byNumber.push({
        all: figures['beginnings of valid numbers'] - before[0],
        otherwise: writtenOtherwise.length - before[1],
      });
    }
  }
  figures['read otherwise'] = readOtherwise.length;
  figures['written otherwise'] = writtenOtherwise.length;
  report('phone field', { ...figures, seed: String(seed) });
  expect(readOtherwise.slice(0, 20)).toEqual([]);
  expect(leastShare(byNumber), writtenOtherwise.join('\n')).toBeLessThan(WRITTEN_OTHERWISE_AT_MOST);
});

interface Share {
  readonly all: number;
  readonly otherwise: number;
}

/** What the share of a sample says at least of the whole: the ratio of two sums over numbers, less its standard errors. */
function leastShare(sample: readonly Share[]): number {
  const all = sample.reduce((sum, number) => sum + number.all, 0);
  const share = sample.reduce((sum, number) => sum + number.otherwise, 0) / all;
  const squares = sample.reduce((sum, number) => sum + (number.otherwise - share * number.all) ** 2, 0);
  return share - (STANDARD_ERRORS * Math.sqrt(squares)) / all;
}
