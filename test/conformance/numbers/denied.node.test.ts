import { describe, expect, it } from 'vitest';
import { report, size } from '../sizes.ts';
import { decide } from './deciding.ts';
import { examples, RUNG_TYPES } from './official.ts';
import { random } from './random.ts';

const SEED = 976;
const refused = { ok: false, code: 'number-type-not-served' };
const NANP = examples(RUNG_TYPES).filter(({ e164 }) => e164.startsWith('+1'));

describe('a number of a pay-per-call exchange is not rung', () => {
  it('in any area code of the North American plan', () => {
    const from = random(SEED);
    const count = size(20_000, 400_000);
    const rung: string[] = [];
    let stopped = 0;
    for (let index = 0; index < count; index++) {
      const areaCode = index % 2 ? from.pick(NANP).e164.slice(2, 5) : from.digits(3);
      const subscriber = from.digits(4);
      const typed = from.pick([`+1${areaCode}976${subscriber}`, `+1 (${areaCode}) 976-${subscriber}`]);
      const decision = decide(typed);
      if (decision.ok) rung.push(typed);
      else if (decision.code === 'number-type-not-served') stopped++;
    }
    expect(rung).toEqual([]);
    // Not just for want of such an area code: most would otherwise be fixed lines or mobiles.
    expect(stopped).toBeGreaterThan(count / 3);
    report('numbers', { '976 numbers': count, rung: rung.length, 'stopped by that rule': stopped, seed: String(SEED) });
  });

  it('but its neighbours are, and 976 elsewhere in a number', () => {
    for (const e164 of ['+12129751234', '+12129771234', '+12125559761', '+19175550976'])
      expect(decide(e164)).toMatchObject({ ok: true, phoneNumber: e164 });
    expect(decide('+442079460976')).toMatchObject({ ok: true });
  });
});

describe('a number behind a prefix that the site denies is not rung', () => {
  const all = examples(RUNG_TYPES).filter(({ e164 }) => decide(e164).ok);

  it('however the number was written, and however long the prefix', () => {
    for (const { e164, national, region } of all) {
      const own = decide(national, region);
      for (const length of [4, 7, e164.length]) {
        const prefix = e164.slice(0, length);
        expect(decide(e164, undefined, [prefix])).toEqual(refused);
        if (own.ok && own.phoneNumber === e164) expect(decide(national, region, ['+0', prefix])).toEqual(refused);
      }
    }
    report('numbers', { 'fixed and mobile examples under a denied prefix': all.length, rung: 0 });
  });

  it('but one that merely contains those digits is', () => {
    for (const { e164 } of all) expect(decide(e164, undefined, [`${e164}0`, e164.slice(1), `+0${e164}`]).ok).toBe(true);
  });
});
