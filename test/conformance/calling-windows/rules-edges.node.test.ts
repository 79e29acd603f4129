import { beforeAll, describe, expect, it } from 'vitest';
import { isOpenAt } from '../../../edge-proxy/policy/calling-windows/decide.ts';
import { HOLIDAY_YEARS, HOLIDAYS } from '../../../edge-proxy/policy/calling-windows/holiday-data.ts';
import { localTimeIn } from '../../../edge-proxy/policy/calling-windows/local-time.ts';
import { RULES } from '../../../edge-proxy/policy/calling-windows/rules.ts';
import { askPython, canBeAsked } from '../numbers/second-opinion.ts';
import { report } from '../sizes.ts';

const FIRST = '2026-11-01';
/** Two years and a day: each change of the clock comes at least twice. */
const DAYS = 732;
const HOUR = 3600;
const calendars = Object.keys(HOLIDAYS) as (keyof typeof HOLIDAYS)[];

/** A place under each rule, where the clocks change twice a year. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  US: ['America/New_York', 'America/Anchorage'],
  'US-strict': ['America/Chicago', 'America/Los_Angeles'],
  'US-AL': ['America/Chicago'],
  'US-LA': ['America/Chicago'],
  'US-CT': ['America/New_York'],
  'US-NV': ['America/Los_Angeles'],
  'US-FL': ['America/New_York', 'America/Chicago'],
  'US-OK': ['America/Chicago'],
  'US-MD': ['America/New_York'],
  'US-KY': ['America/Louisville', 'America/Chicago'],
  'US-MA': ['America/New_York'],
  'US-MS': ['America/Chicago'],
  'US-MI': ['America/Detroit', 'America/Menominee'],
  'US-MN': ['America/Chicago'],
  'US-NM': ['America/Denver'],
  'US-IL': ['America/Chicago'],
  'US-TX': ['America/Chicago', 'America/Denver'],
  'US-RI': ['America/New_York'],
  'US-PA': ['America/New_York'],
  'US-ME': ['America/New_York'],
  'US-SD': ['America/Chicago', 'America/Denver'],
  CA: ['America/Toronto', 'America/St_Johns'],
  GB: ['Europe/London'],
  FR: ['Europe/Paris'],
  AU: ['Australia/Sydney', 'Australia/Lord_Howe'],
  elsewhere: ['Europe/Berlin', 'Pacific/Chatham'],
};
const asks = Object.entries(PLACES).flatMap(([rule, zones]) => zones.map((zone) => [zone, rule] as const));

type Day = readonly [
  weekday: number,
  isHoliday: boolean,
  seconds: number,
  midnight: number,
  windows: readonly (readonly [from: number, until: number])[],
];

describe('each rule, by the oracle', async () => {
  const isHere = await canBeAsked();
  let lines: string[] = [];
  let edges = 0;

  beforeAll(async () => {
    const years = [HOLIDAY_YEARS.first, HOLIDAY_YEARS.last];
    const asked = { first: FIRST, days: DAYS, asks, years, calendars };
    if (isHere) lines = await askPython('calling-windows/edges.py', JSON.stringify(asked));
  });

  it('has a place to be tried at', () => {
    expect(Object.keys(PLACES).sort()).toEqual([...RULES.keys()].sort());
  });

  it.skipIf(!isHere).each(asks.map(([zone, rule], index) => ({ zone, rule, index })))(
    '$rule opens and closes at $zone on the second, on every day and on both changes of the clock',
    ({ zone, rule: id, index }) => {
      const rule = RULES.get(id);
      if (!rule) throw new Error('no such rule');
      const isOpen = (second: number) => isOpenAt(rule, localTimeIn(zone, second * 1000));
      const days: readonly Day[] = JSON.parse(lines[index] ?? '');
      const wrong: string[] = [];
      const check = (second: number, open: boolean) => {
        edges++;
        if (isOpen(second) !== open)
          wrong.push(`${new Date(second * 1000).toISOString()} is ${open ? 'closed' : 'open'}`);
      };
      for (const [, , length, midnight, windows] of days) {
        for (const [from, until] of windows) {
          check(from - 1, false);
          check(from, true);
          check(until - 1, true);
          check(until, false);
        }
        if (windows.length === 0) for (let at = 0; at < length; at += HOUR) check(midnight + at, false);
      }
      expect(wrong).toEqual([]);
      expect(days).toHaveLength(DAYS);
      expect(new Set(days.map(([weekday]) => weekday)).size).toBe(7);
      expect(days.some(([, isHoliday]) => isHoliday)).toBe(rule.closedOn !== undefined);
      const changes = days.filter(([, , seconds]) => seconds !== 24 * HOUR);
      expect(changes.filter(([, , seconds]) => seconds < 24 * HOUR).length).toBeGreaterThanOrEqual(2);
      expect(changes.filter(([, , seconds]) => seconds > 24 * HOUR).length).toBeGreaterThanOrEqual(2);
    },
  );

  it.skipIf(!isHere)('is closed on the holidays that can be reckoned, in every year that is known', () => {
    for (const [index, calendar] of calendars.entries()) {
      const own = Object.fromEntries(HOLIDAYS[calendar].split('\n').map((line) => [line.slice(0, 4), line.slice(5)]));
      expect(own, calendar).toEqual(JSON.parse(lines[asks.length + index] ?? ''));
    }
    report('calling rules', {
      'rules and places': asks.length,
      'days each': DAYS,
      'edges and closed hours': edges,
      'calendars of 11 years': calendars.length,
    });
  });
});
