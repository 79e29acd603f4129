import { describe, expect, it } from 'vitest';
import { decideCallingWindow } from '../../../edge-proxy/policy/calling-windows/decide.ts';
import { askPython, canBeAsked } from '../numbers/second-opinion.ts';
import { report } from '../sizes.ts';
import { callableNumbers } from './callable-numbers.ts';

const SEED = 2026;
const START = Date.UTC(2026, 10, 1) / 1000;
const DAYS = 730;
/** Given out by place: the rest of the country is none of theirs. */
const MOBILES_BY_PLACE = new Set(['52', '54', '55', '62', '86']);

/** Places that few can be at with such a number. An entry that is no difference any more has to go. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'GL America/Danmarkshavn': 'a weather station of a dozen people',
  'UA Europe/Simferopol': 'has Russian numbers since 2014',
};

describe('the zones of a number that may be a mobile', () => {
  it('take in every clock of its region, by the time zone database', async ({ skip }) => {
    if (!(await canBeAsked())) skip();
    const asks = new Map<string, readonly [region: string, zones: readonly string[]]>();
    for (const { e164, region, callingCode, type } of callableNumbers(5000, SEED)) {
      if (type === 'FIXED_LINE' || callingCode === '1' || MOBILES_BY_PLACE.has(callingCode)) continue;
      const number = { phoneNumber: e164, region, callingCode, type };
      const decision = decideCallingWindow({ ...number, consentLifts: false, now: START * 1000 });
      if (decision.kind === 'local-time-needed') continue;
      const { zones } = decision.basis;
      asks.set(`${region} ${zones.join(' ')}`, [region, zones]);
    }
    const list = [...asks.values()];
    const asked = JSON.stringify({ start: START, days: DAYS, asks: list });
    const lines = await askPython('calling-windows/clocks.py', asked);
    const out = lines.flatMap((line, index) =>
      (JSON.parse(line) as string[]).map((zone) => `${list[index]?.[0]} ${zone}`),
    );
    report('clocks of regions', {
      'regions and such numbers’ zones': list.length,
      days: DAYS,
      'left out': out.length,
    });
    expect(list.length).toBeGreaterThan(180);
    expect(out.sort()).toEqual(Object.keys(EXPLAINED));
  });
});
