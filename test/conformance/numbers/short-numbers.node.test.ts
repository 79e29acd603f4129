import { describe, expect, it } from 'vitest';
import { report, size } from '../sizes.ts';
import { decide, rung } from './deciding.ts';
import { commonNumber } from './number-language.ts';
import { CALLING_CODES, callingCodeOf, isShortNumber, opinion, RUNG_TYPES, SHORT_NUMBERS } from './official.ts';
import { planOf } from './plans.ts';
import subscribers from './subscribers-like-emergency-numbers.json' with { type: 'json' };

/** A text message service by Google's short numbers, a fixed line by its numbering plan of Germany: it says both. */
const BOTH = ['227700'];

const textsOf = (length: number) =>
  Array.from({ length: 10 ** length }, (_, number) => String(number).padStart(length, '0'));
const TEXTS = [1, 2, 3, 4, 5, 6].map(textsOf);

/** Up to six digits; of the few longer ones of nine regions, see below. */
function matching(pattern: string, lengths: readonly number[]): string[] {
  const whole = new RegExp(`^(?:${pattern})$`);
  return TEXTS.flatMap((texts, index) => (lengths.includes(index + 1) ? texts.filter((text) => whole.test(text)) : []));
}

const emergencies = SHORT_NUMBERS.map(({ region, emergency, lengths }) => ({
  region,
  numbers: matching(emergency, lengths),
}));
const distinct = [...new Set(emergencies.flatMap(({ numbers }) => numbers))].sort();

describe('no emergency number is rung', () => {
  it('and Google knows one of nearly every region', () => {
    expect(emergencies.length).toBeGreaterThan(235);
    expect(emergencies.flatMap(({ numbers, region }) => (numbers.length === 0 ? [region] : []))).toEqual(['GN']);
    expect(distinct).toEqual(expect.arrayContaining(['911', '112', '999', '000', '110', '119']));
  });

  it('bare, of its own region or behind its own calling code', () => {
    const found = emergencies.flatMap(({ region, numbers }) =>
      numbers.flatMap((number) => [...rung(number, region), ...rung(`+${callingCodeOf(region)}${number}`)]),
    );
    expect(found).toEqual([]);
    report('numbers', {
      'emergency numbers of regions': emergencies.reduce((sum, { numbers }) => sum + numbers.length, 0),
      'rung bare or behind their own calling code': found.length,
    });
  });

  it('behind any calling code, unless these are the digits of a subscriber there', () => {
    const found = distinct.flatMap((number) =>
      CALLING_CODES.flatMap((callingCode) => {
        const decision = decide(`+${callingCode}${number}`);
        return decision.ok ? [{ number, callingCode, region: decision.region }] : [];
      }),
    );
    const ofThreeDigits = found.filter(({ number }) => number.length <= 3);
    expect(ofThreeDigits).toEqual([]);
    expect(found.filter(({ number, region }) => isShortNumber(number, region))).toEqual([]);
    const notSubscribers = found.map(({ callingCode, number }) => `+${callingCode}${number}`).filter(isNotRungByGoogle);
    expect(notSubscribers).toEqual(Object.keys(subscribers.newest));
    const listed = Object.entries<string>(subscribers.numbers).flatMap(([number, callingCodes]) =>
      callingCodes.split(' ').map((callingCode) => `+${callingCode} ${number}`),
    );
    expect(found.map(({ callingCode, number }) => `+${callingCode} ${number}`).sort()).toEqual(listed.sort());
    report('numbers', {
      'emergency numbers': distinct.length,
      'calling codes': CALLING_CODES.length,
      'rung of three digits or fewer': ofThreeDigits.length,
      'longer ones that are a subscriber elsewhere': found.length,
    });
  });
});

function isNotRungByGoogle(e164: string): boolean {
  const official = opinion(e164);
  return !official?.isValid || !RUNG_TYPES.some((type) => type === official.type);
}

describe('no short number is rung', () => {
  it('bare, of its own region or behind its own calling code', () => {
    const share = size(40, 1);
    let tried = 0;
    const found: string[] = [];
    for (const { region, all, lengths } of SHORT_NUMBERS) {
      const numbers = matching(all, lengths);
      const every = numbers.length > 200 ? share : 1;
      const chosen = numbers.filter((number, index) => index % every === 0 || BOTH.includes(number));
      const code = callingCodeOf(region);
      tried += chosen.length;
      for (const number of chosen) found.push(...rung(number, region), ...rung(`+${code}${number}`));
    }
    expect(found).toEqual(['227700 in DE → +49227700', '+49227700 → +49227700']);
    report('numbers', {
      'short numbers of regions': tried,
      'rung bare or behind their own calling code': found.length / 2 - BOTH.length,
      'officially both short and fixed': BOTH.length,
    });
  });

  it('of one to three digits behind any calling code', () => {
    const shortest = TEXTS.slice(0, 3).flat();
    const found = CALLING_CODES.flatMap((code) => shortest.flatMap((digits) => rung(`+${code}${digits}`)));
    expect(found).toEqual([]);
    report('numbers', {
      'texts of 1 to 3 digits behind calling codes': CALLING_CODES.length * shortest.length,
      rung: found.length,
    });
  });

  it('since, over all numbers of all lengths, none is also a fixed line or mobile of its region', () => {
    const both: string[] = [];
    for (const { region, all, general, lengths } of SHORT_NUMBERS) {
      const plan = planOf(region);
      for (const type of [plan.type('FIXED_LINE'), plan.type('MOBILE')]) {
        if (!type?.pattern()) continue;
        const patterns = [plan.nationalNumberPattern(), type.pattern(), general, all];
        const number = commonNumber(patterns, [type.possibleLengths() ?? plan.possibleLengths(), lengths]);
        if (number !== undefined) both.push(number);
      }
    }
    expect(both).toEqual(BOTH);
    report('numbers', {
      'regions whose short numbers were compared in full': SHORT_NUMBERS.length,
      'officially both': both.length,
    });
  });

  it('and the one that is officially both is a fixed line of Germany by its plan', () => {
    const official = opinion('+49227700');
    expect(official).toMatchObject({ isValid: true, region: 'DE' });
    expect(RUNG_TYPES).toContain(official?.type);
    expect(isShortNumber('227700', 'DE')).toBe(true);
  });
});
