import { describe, expect, it } from 'vitest';
import { report } from '../sizes.ts';
import { decide, rung } from './deciding.ts';
import { commonNumber } from './number-language.ts';
import { examples, opinion, REGIONS, RISKY_TYPES, SHARED_CODES, sharedCodeExample } from './official.ts';
import { planOf } from './plans.ts';

/**
 * Botswana's VoIP range 791 became mobile between metadata 9.0.40, which Google's library has here, and 9.0.43, which
 * libphonenumber-js has. By the newest official plan this is a mobile number.
 */
const RETYPED = ['+26779101234'];

const risky = examples(RISKY_TYPES);

describe('no number of a risky type is rung, even by a site that serves every region', () => {
  it('and there are at least 640 official examples of them', () => {
    expect(risky.length).toBeGreaterThanOrEqual(640);
    expect(new Set(risky.map(({ type }) => type))).toEqual(new Set(RISKY_TYPES));
    expect(risky.filter(({ e164, type }) => opinion(e164)?.type !== type)).toEqual([]);
  });

  it('given as E.164, as its region writes it, and without a trunk prefix', () => {
    const found = risky.flatMap(({ e164, international, national, significant, region }) => [
      ...rung(e164),
      ...rung(international),
      ...rung(e164, region),
      ...rung(national, region),
      ...rung(significant, region),
    ]);
    const numbers = new Set(found.map((line) => line.split(' → ')[1]));
    expect([...numbers]).toEqual(RETYPED);

    const codes = risky.map(({ e164 }) => decide(e164)).flatMap((decision) => (decision.ok ? [] : [decision.code]));
    report('numbers', {
      'official examples of risky types': risky.length,
      regions: REGIONS.length,
      'rung by mistake': numbers.size - RETYPED.length,
      'retyped as mobile since': RETYPED.length,
      'stopped by their type': codes.filter((code) => code === 'number-type-not-served').length,
    });
  });

  it('nor is one of a calling code that no region has, and a type of its own', () => {
    expect(SHARED_CODES).toHaveLength(9);
    expect(SHARED_CODES.map(sharedCodeExample).flatMap((e164) => rung(e164))).toEqual([]);
  });
});

/**
 * Google looks for premium rate first, libphonenumber-js for fixed line and mobile (`getNumberType.js`): a number of both
 * kinds would be rung.
 */
describe('by libphonenumber-js, no number is both of a rung and of a risky type', () => {
  it('in any region, over all numbers that there can be', () => {
    const both: string[] = [];
    let pairs = 0;
    for (const region of REGIONS) {
      const plan = planOf(region);
      for (const safe of ['FIXED_LINE', 'MOBILE']) {
        for (const type of RISKY_TYPES) {
          const [one, other] = [plan.type(safe), plan.type(type)];
          if (!one?.pattern() || !other?.pattern()) continue;
          pairs++;
          const patterns = [plan.nationalNumberPattern(), one.pattern(), other.pattern()];
          const lengths = [one, other].map((description) => description.possibleLengths() ?? plan.possibleLengths());
          const number = commonNumber(patterns, lengths);
          if (number !== undefined) both.push(`${region} ${safe} ${type} ${number}`);
        }
      }
    }
    expect(both).toEqual([]);
    expect(pairs).toBeGreaterThan(1000);
    report('numbers', {
      'pairs of a rung and a risky type compared in full': pairs,
      'have a number in common': both.length,
    });
  });

  it('and a number in common would have been found', () => {
    expect(commonNumber(['(?:9[01]|8)\\d{2}', '[89]1?0{2}'], [[3, 4], [4]])).toBe('9100');
    expect(commonNumber(['1(?:2|3)?\\d{1,2}', '1\\d', '1[4-9]'], [[2, 3]])).toBe('14');
    expect(commonNumber(['1\\d{3}', '2\\d{3}'], [[4]])).toBeUndefined();
  });
});

describe('the refusals above are for the type alone', () => {
  it("since a region's fixed and mobile numbers are rung", () => {
    const safe = examples(['FIXED_LINE', 'MOBILE']);
    const refused = safe.filter(({ e164 }) => !decide(e164).ok).map(({ e164 }) => e164);
    // Zimbabwe's plan of metadata 9.0.43 no longer has this one.
    expect(refused).toEqual(['+2631312345']);
    report('numbers', { 'official fixed and mobile examples': safe.length, refused: refused.length });
  });
});
