import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isOpenAt } from '../../../edge-proxy/policy/calling-windows/decide.ts';
import { localTimeIn } from '../../../edge-proxy/policy/calling-windows/local-time.ts';
import { RULES } from '../../../edge-proxy/policy/calling-windows/rules.ts';
import { ZONES } from '../../../edge-proxy/policy/calling-windows/zone-data.ts';
import { packed as packedHolidays, packHolidays } from '../../../scripts/pack-holidays.ts';
import { packed as packedZones, packZones, statelessOf, statesByAreaCode } from '../../../scripts/pack-zones.ts';
import { askPython, canBeAsked } from '../numbers/second-opinion.ts';
import { report, size } from '../sizes.ts';

const START = Date.UTC(2026, 10, 1) / 1000;
const DAYS = 730;
const zones = ZONES.split('\n');
const rules = [...RULES.keys()];

/**
 * Where Debian's tz data (2026f) and the runtime's (2026c) differ, and why. An entry that is no difference any more has to go.
 */
const EXPLAINED: Readonly<Record<string, string>> = {
  'America/Winnipeg': 'Manitoba stays at -05:00 from November 2026; 2026c does not know it yet',
  'America/Havana': 'Cuba stays at -04:00 until November 2027; 2026c does not know it yet',
};

/** Every zone by the plain rule, and each by one more in turn; the strictest and those with holidays by a zone of theirs. */
const all: [string, string][] = [
  ...zones.flatMap((zone, index): [string, string][] => [
    [zone, 'elsewhere'],
    [zone, rules[index % rules.length] ?? ''],
  ]),
  ...['US-strict', 'US-AL', 'US-LA', 'US-TX'].map((rule): [string, string] => ['America/Chicago', rule]),
  ['America/New_York', 'US-PA'],
  ['America/New_York', 'US-RI'],
  ['Europe/Paris', 'FR'],
  ['Europe/London', 'GB'],
  ['Australia/Lord_Howe', 'AU'],
  ['America/St_Johns', 'CA'],
];

describe('calling windows', () => {
  it('are those of Python’s own clocks, for every zone and quarter of an hour of two years', async ({ skip }) => {
    if (!(await canBeAsked())) skip();
    const step = size(12, 1);
    const asks = all.filter((_, index) => index % step === 0 || index >= 2 * zones.length);
    const [oracle, own] = await Promise.all([
      askPython('calling-windows/oracle.py', JSON.stringify({ start: START, days: DAYS, asks })),
      asks.map(([zone, rule]) => digest(zone, rule)),
    ]);
    const different = asks.filter((_, index) => oracle[index] !== own[index]).map((ask) => ask.join(' by '));
    report('calling windows', {
      'zones and rules': asks.length,
      'quarters of an hour each': DAYS * 96,
      differences: different.length,
    });
    expect(different.filter((ask) => EXPLAINED[ask.split(' ')[0] ?? ''] === undefined)).toEqual([]);
    const zonesAsked = new Set(asks.map(([zone]) => zone));
    for (const zone of Object.keys(EXPLAINED).filter((name) => zonesAsked.has(name)))
      expect(
        different.filter((ask) => ask.startsWith(zone)),
        `${zone} is no difference any more`,
      ).not.toEqual([]);
  });
});

function digest(zone: string, id: string): string {
  const rule = RULES.get(id);
  if (!rule) throw new Error('no such rule');
  let bits = '';
  for (let quarter = 0; quarter < DAYS * 96; quarter++)
    bits += isOpenAt(rule, localTimeIn(zone, (START + quarter * 900) * 1000)) ? '1' : '0';
  return createHash('sha256').update(bits).digest('hex');
}

describe('the state of an area code', () => {
  it.each<[string, Record<string, string>]>([
    ['in places of two states', { '2032': 'Bridgeport, CT', '2033': 'Albany, NY' }],
    ['in a place that is in no state', { '2032': 'Bridgeport, CT', '2033': 'Somewhere' }],
    ['abroad', { '9052': 'Toronto, ON', '9053': 'Hamilton, ON' }],
    ['by a row of its own, whatever its places are', { '203': 'Ontario', '2032': 'Bridgeport, CT' }],
    ['without any row', {}],
  ])('is none %s, and the build fails where it is of the USA', (_, places) => {
    const states = statesByAreaCode(places);
    expect([...states]).toEqual([]);
    expect(statelessOf(['203', '905', '340', '787'], states)).toEqual(['203']);
  });

  it('is its own row’s, or that of all its places', () => {
    const states = statesByAreaCode({
      '203': 'Connecticut',
      '2032': 'Albany, NY',
      '7132': 'Texas',
      '7133': 'Houston, TX',
    });
    expect([...states]).toEqual([
      ['203', 'CT'],
      ['713', 'TX'],
    ]);
    expect(statelessOf(['203', '713'], states)).toEqual([]);
  });
});

it('the packed data are those of the installed packages', async () => {
  expect(await readFile(packedZones, 'utf8')).toBe(packZones());
  expect(await readFile(packedHolidays, 'utf8')).toBe(packHolidays());
});
