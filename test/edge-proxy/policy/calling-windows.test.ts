import { describe, expect, it } from 'vitest';
import {
  type CallingWindowAsk,
  decideCallingWindow,
  isOpenAt,
} from '../../../edge-proxy/policy/calling-windows/decide.ts';
import { HOLIDAY_YEARS } from '../../../edge-proxy/policy/calling-windows/holiday-data.ts';
import { localTimeIn } from '../../../edge-proxy/policy/calling-windows/local-time.ts';
import { RULES } from '../../../edge-proxy/policy/calling-windows/rules.ts';
import { stateOf, zonesOf } from '../../../edge-proxy/policy/calling-windows/zones.ts';

const at = (iso: string) => Date.parse(iso);
const LONDON: CallingWindowAsk = {
  phoneNumber: '+442079460100',
  callingCode: '44',
  region: 'GB',
  type: 'FIXED_LINE',
  consentLifts: false,
  now: at('2026-11-24T12:00:00Z'),
};
const PARIS: CallingWindowAsk = { ...LONDON, phoneNumber: '+33142685300', callingCode: '33', region: 'FR' };
const SYDNEY: CallingWindowAsk = { ...LONDON, phoneNumber: '+61291234567', callingCode: '61', region: 'AU' };
const MIAMI: CallingWindowAsk = {
  ...LONDON,
  phoneNumber: '+13055550100',
  callingCode: '1',
  region: 'US',
  type: 'FIXED_LINE_OR_MOBILE',
};
const decide = (ask: CallingWindowAsk, change: Partial<CallingWindowAsk> = {}) =>
  decideCallingWindow({ ...ask, ...change });
const kindAt = (ask: CallingWindowAsk, iso: string) => decide(ask, { now: at(iso) }).kind;
const openingAfter = (ask: CallingWindowAsk, iso: string) => {
  const decision = decide(ask, { now: at(iso) });
  return decision.kind === 'closed' && decision.nextOpening !== null
    ? new Date(decision.nextOpening).toISOString()
    : decision.kind;
};

describe('each rule', () => {
  /** Local hours on a Tuesday, a Saturday and a Sunday without holidays; caps; on whose holidays it is closed. */
  const TABLE: Record<string, [tuesday: string, saturday: string, sunday: string, cap?: string, holidays?: string]> = {
    US: ['08:00-21:00', '08:00-21:00', '08:00-21:00'],
    'US-strict': ['10:00-20:00', '10:00-20:00', '', '3/24', 'US'],
    'US-AL': ['08:00-20:00', '08:00-20:00', '', '', 'US-AL'],
    'US-LA': ['08:00-20:00', '08:00-20:00', '', '', 'US-LA'],
    'US-CT': ['09:00-20:00', '09:00-20:00', '09:00-20:00'],
    'US-NV': ['09:00-20:00', '09:00-20:00', '09:00-20:00'],
    'US-FL': ['08:00-20:00', '08:00-20:00', '08:00-20:00', '3/24'],
    'US-OK': ['09:00-20:00', '09:00-20:00', '09:00-20:00', '3/24'],
    'US-MD': ['08:00-20:00', '08:00-20:00', '08:00-20:00', '3/24'],
    'US-KY': ['10:00-21:00', '10:00-21:00', '10:00-21:00'],
    'US-MA': ['08:00-20:00', '08:00-20:00', '08:00-20:00'],
    'US-MS': ['09:00-20:00', '09:00-20:00', ''],
    'US-MI': ['09:00-21:00', '09:00-21:00', '09:00-21:00'],
    'US-MN': ['09:00-21:00', '09:00-21:00', '09:00-21:00'],
    'US-NM': ['09:00-21:00', '09:00-21:00', '09:00-21:00'],
    'US-IL': ['09:00-21:00', '09:00-21:00', '09:00-21:00'],
    'US-TX': ['09:00-21:00', '09:00-21:00', '12:00-21:00'],
    'US-RI': ['09:00-18:00', '10:00-17:00', '', '', 'US-RI'],
    'US-PA': ['09:00-19:00', '09:00-19:00', '', '', 'US-PA'],
    'US-ME': ['09:00-17:00', '', '', '1/8'],
    'US-SD': ['09:00-21:00', '', ''],
    CA: ['09:00-21:30', '10:00-18:00', '10:00-18:00'],
    GB: ['08:00-21:00', '09:00-21:00', '09:00-20:00'],
    FR: ['10:00-13:00,14:00-20:00', '', '', '4/720', 'FR'],
    AU: ['09:00-20:00', '09:00-17:00', '', '', 'AU'],
    elsewhere: ['09:00-20:00', '09:00-20:00', ''],
  };
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

  it('is one of the table, and the other way round', () => {
    expect([...RULES.keys()].sort()).toEqual(Object.keys(TABLE).sort());
    for (const { id, source, url, read, asOf } of RULES.values()) {
      expect(source.startsWith('Ours'), id).toBe(read.kind === 'ours');
      if (read.kind !== 'ours') expect(url, id).toMatch(/^https:\/\//);
      expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('of a state is no stricter than the strict one, but for four that are named, and on the state’s own holidays', () => {
    const strict = RULES.get('US-strict');
    const states = [...RULES.values()].filter(({ id }) => /^US-[A-Z]{2}$/.test(id));
    expect(states).toHaveLength(19);
    const stricter = new Set<string>();
    for (const rule of states)
      for (const [date, day] of [
        ['1124', 2],
        ['1121', 6],
        ['1122', 0],
      ] as const)
        for (let minute = 0; minute < 1440; minute++) {
          const time = { year: 2026, date, day, minute };
          if (strict && isOpenAt(strict, time) && !isOpenAt(rule, time)) stricter.add(rule.id);
        }
    expect([...stricter].sort()).toEqual(['US-ME', 'US-PA', 'US-RI', 'US-SD']);
  });

  it.each(Object.entries(TABLE))(
    '%s is open in each minute that it should be, and in no other',
    (id, [tuesday, saturday, sunday, cap, calendar]) => {
      const rule = RULES.get(id);
      if (!rule) throw new Error('no such rule');
      for (const [date, day, hours] of [
        ['1124', 2, tuesday],
        ['1121', 6, saturday],
        ['1122', 0, sunday],
      ] as const) {
        const windows = hours
          .split(',')
          .filter(Boolean)
          .map((window) => window.split('-').map(minutes) as [number, number]);
        for (let minute = 0; minute < 1440; minute++) {
          const open = windows.some(([from, until]) => minute >= from && minute < until);
          expect(isOpenAt(rule, { year: 2026, date, day, minute }), `${date} ${minute}`).toBe(open);
        }
      }
      expect(rule.cap ? `${rule.cap.calls}/${rule.cap.hours}` : '').toBe(cap ?? '');
      expect(rule.closedOn).toBe(calendar);
      expect(rule.consentLifts).toBe(id === 'AU');
    },
  );

  it('is closed on its holidays, and on every day that nobody knows of', () => {
    const noon = (id: string, year: number, date: string, day: number) => {
      const rule = RULES.get(id);
      return rule ? isOpenAt(rule, { year, date, day, minute: 12 * 60 }) : undefined;
    };
    // Thanksgiving; Mardi Gras, in Alabama in two counties alone; Confederate Memorial Day; Huey P. Long Day; Easter Monday; Good Friday, in
    // Alsace alone; Anzac Day, a Tuesday; Veterans Day, on the Friday before.
    expect(noon('US-strict', 2026, '1126', 4)).toBe(false);
    expect([noon('US-LA', 2027, '0209', 2), noon('US-AL', 2027, '0209', 2)]).toEqual([false, false]);
    expect(noon('US-strict', 2027, '0209', 2)).toBe(true);
    expect([noon('US-AL', 2027, '0426', 1), noon('US-LA', 2027, '0426', 1)]).toEqual([false, true]);
    expect([noon('US-LA', 2027, '0830', 1), noon('US-AL', 2027, '0830', 1)]).toEqual([false, true]);
    expect([noon('AU', 2028, '0425', 2), noon('US-strict', 2028, '1110', 5)]).toEqual([false, false]);
    // Good Friday, Flag Day, the election of an odd year; Rhode Island's Independence Day, Victory Day, the Monday after a Saturday.
    for (const [date, day, pennsylvania, rhodeIsland] of [
      ['0326', 5, false, true],
      ['0614', 1, false, true],
      ['1102', 2, false, true],
      ['0504', 2, true, false],
      ['0809', 1, true, false],
      ['1227', 1, true, false],
      ['0310', 3, true, true],
    ] as const)
      expect([noon('US-PA', 2027, date, day), noon('US-RI', 2027, date, day)], date).toEqual([
        pennsylvania,
        rhodeIsland,
      ]);
    // The general election; Thanksgiving, of which the others say nothing.
    expect([noon('US-PA', 2028, '1107', 2), noon('US-RI', 2028, '1107', 2)]).toEqual([false, false]);
    expect([noon('US-ME', 2026, '1126', 4), noon('US-SD', 2026, '1126', 4)]).toEqual([true, true]);
    expect([noon('FR', 2027, '0329', 1), noon('FR', 2027, '0326', 5), noon('GB', 2027, '0329', 1)]).toEqual([
      false,
      false,
      true,
    ]);
    for (const year of [HOLIDAY_YEARS.first - 1, HOLIDAY_YEARS.last + 1]) {
      expect(noon('FR', year, '0310', 3)).toBe(false);
      expect(noon('GB', year, '0310', 3)).toBe(true);
    }
  });
});

describe('where a number may be', () => {
  it('is told by its area code, its prefix, or its country', () => {
    expect(zonesOf('+13055550100', '1', false)).toEqual(['America/New_York']);
    // Western Kentucky is in two zones: a few digits more don't tell where somebody is today.
    expect(zonesOf('+12705550100', '1', false)).toEqual(['America/Chicago', 'America/New_York']);
    expect(zonesOf('+99912345678', '999', false)).toEqual([]);
    expect(zonesOf('+19995550100', '1', false)).toEqual([]);
    // In North America mobiles have area codes too.
    expect(zonesOf('+18762101234', '1', true)).toEqual(['America/Jamaica']);
    expect(zonesOf('+447911123456', '44', true)).toHaveLength(4);
    expect(zonesOf('+61412345678', '61', true).length).toBeGreaterThan(6);
    expect(zonesOf('+61291234567', '61', false).length).toBeLessThan(7);
    // Christmas Island, by eight digits.
    expect(zonesOf('+61851001234', '61', false)).toEqual(['Indian/Christmas']);
    expect(zonesOf('+5511961234567', '55', true)).toEqual(zonesOf('+551132345678', '55', false));
    // In Chile nobody can tell a mobile from a fixed line: it may be on Easter Island.
    expect(zonesOf('+56961234567', '56', true)).toContain('Pacific/Easter');
    expect([stateOf('+13055550100'), stateOf('+14165550100'), stateOf('+442079460100')]).toEqual([
      'FL',
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['203', 'CT'],
    ['310', 'CA'],
    ['713', 'TX'],
    ['718', 'NY'],
    ['905', undefined],
    ['340', undefined],
  ])('whose area code Google splits by places is in the state of all of them: %s, %s', (areaCode, state) => {
    expect(stateOf(`+1${areaCode}5550100`)).toBe(state);
  });
});

describe('a number may be called', () => {
  it('from the first minute of a window to its last, by its own clock', () => {
    for (const [iso, kind] of [
      ['2026-11-24T07:59:59.999Z', 'closed'],
      ['2026-11-24T08:00:00Z', 'open'],
      ['2026-11-24T20:59:59.999Z', 'open'],
      ['2026-11-24T21:00:00Z', 'closed'],
      ['2026-11-22T08:59:59Z', 'closed'],
      ['2026-11-22T09:00:00Z', 'open'],
    ] as const)
      expect(kindAt(LONDON, iso), iso).toBe(kind);
    const open = decide(LONDON);
    expect(open).toMatchObject({
      kind: 'open',
      closesAt: at('2026-11-24T21:00:00Z'),
      basis: { rules: ['GB'], lifted: false },
    });
  });

  it('not over lunch in France, nor on a weekend or a holiday; when again is said', () => {
    expect(openingAfter(PARIS, '2026-11-24T12:30:00Z')).toBe('2026-11-24T13:00:00.000Z');
    expect(openingAfter(PARIS, '2026-11-20T19:30:00Z')).toBe('2026-11-23T09:00:00.000Z');
    expect(openingAfter(PARIS, '2026-12-24T20:00:00Z')).toBe('2026-12-28T09:00:00.000Z');
  });

  it('right across the changes of the clock', () => {
    // Sunday, 29 March 2026: London goes from 01:00 to 02:00; 09:00 is an hour earlier by UTC.
    expect(openingAfter(LONDON, '2026-03-28T21:00:00Z')).toBe('2026-03-29T08:00:00.000Z');
    expect(openingAfter(LONDON, '2026-10-24T20:00:00Z')).toBe('2026-10-25T09:00:00.000Z');
    // 8 March and 1 November 2026 in the USA; Monday is the next day that the strict rule has.
    expect(openingAfter(MIAMI, '2026-03-08T15:00:00Z')).toBe('2026-03-09T14:00:00.000Z');
    expect(openingAfter(MIAMI, '2026-11-01T15:00:00Z')).toBe('2026-11-02T15:00:00.000Z');
  });

  it('only where every place that its owner may be at is open: number, browser and edge', () => {
    const now = at('2026-11-24T15:30:00Z');
    expect(decide(MIAMI, { now }).kind).toBe('open');
    expect(decide(MIAMI, { now, browserZone: 'America/Los_Angeles' }).kind).toBe('closed');
    expect(decide(MIAMI, { now, edgeZone: 'Europe/Berlin' }).kind).toBe('open');
    expect(decide(MIAMI, { now, edgeZone: 'Asia/Tokyo' }).kind).toBe('closed');
    expect(decide(MIAMI, { now, browserZone: 'Mars/Olympus' })).toMatchObject({
      kind: 'open',
      basis: { zones: ['America/New_York'] },
    });
  });

  it('by the strict rule and its state’s, unless its type says that it is a fixed line', () => {
    const rulesOf = (type: CallingWindowAsk['type']) => {
      const decision = decide(MIAMI, { type });
      return decision.kind === 'local-time-needed' ? [] : decision.basis.rules;
    };
    expect(rulesOf('FIXED_LINE_OR_MOBILE')).toEqual(['US-strict', 'US-FL']);
    expect(rulesOf('FIXED_LINE')).toEqual(['US', 'US-FL']);
    // California has no rule of its own.
    expect(decide(MIAMI, { phoneNumber: '+14155550100' })).toMatchObject({ basis: { rules: ['US-strict'] } });
    expect(decide(MIAMI, { type: 'FIXED_LINE', now: at('2026-11-26T15:00:00Z') }).kind).toBe('open');
    expect(decide(MIAMI, { now: at('2026-11-26T15:30:00Z') }).kind).toBe('closed');
  });

  it('where its zone can’t be known only by what its owner says the time is', () => {
    const sydney: CallingWindowAsk = {
      ...LONDON,
      phoneNumber: '+61412345678',
      callingCode: '61',
      region: 'AU',
      type: 'MOBILE',
    };
    expect(decide(sydney).kind).toBe('local-time-needed');
    expect(decide({ ...sydney, phoneNumber: '+99912345678', callingCode: '999' }).kind).toBe('local-time-needed');
    // 22:00 in Sydney, 19:00 in Perth.
    const evening = { ...sydney, now: at('2026-11-24T11:00:00Z') };
    expect(decide(evening, { statedMinute: 22 * 60 }).kind).toBe('closed');
    for (const statedMinute of [18 * 60 + 45, 19 * 60, 19 * 60 + 15])
      expect(decide(evening, { statedMinute }), `${statedMinute}`).toMatchObject({
        kind: 'open',
        basis: { zones: expect.arrayContaining(['Australia/Perth']) },
      });
    expect(decide(evening, { statedMinute: 19 * 60 })).toMatchObject({ basis: { statedMinutesAhead: 8 * 60 } });
    // Where no clock of Australia shows it nobody with this number can be, so all of Australia has to be open.
    for (const statedMinute of [11 * 60, 18 * 60 + 44, 12 * 60])
      expect(decide(evening, { statedMinute, browserZone: 'Europe/London' }).kind, `${statedMinute}`).toBe('closed');
    // Around midnight, 23:55 and 00:05 are ten minutes apart.
    const midnight = { ...sydney, now: at('2026-11-24T16:05:00Z') };
    expect(decide(midnight, { statedMinute: 23 * 60 + 55 })).toMatchObject({
      basis: { zones: expect.not.arrayContaining(['Australia/Sydney']) },
    });
    expect(decide(sydney, { consentLifts: true })).toMatchObject({
      kind: 'open',
      basis: { rules: ['AU'], lifted: true },
    });
    expect(decide(sydney, { consentLifts: true })).not.toHaveProperty('basis.statedMinutesAhead');
    // Of a number that tells where it is, nobody is asked; who says that it is night isn't called all the same.
    expect(decide(LONDON, { statedMinute: 3 * 60 }).kind).toBe('closed');
    // What the browser and the edge say counts all the same.
    expect(decide(evening, { statedMinute: 19 * 60, browserZone: 'Australia/Sydney' }).kind).toBe('closed');
    // 01:30 in Kiribati is the next day's, and 01:30 at -10:30 today's: closed in either.
    const nowhere = { ...sydney, phoneNumber: '+99912345678', callingCode: '999' };
    const saturday = { ...nowhere, now: at('2026-11-21T23:00:00Z') };
    expect(decide(saturday, { statedMinute: 12 * 60 })).toMatchObject({
      kind: 'closed',
      basis: { statedMinutesAhead: -11 * 60 },
    });
  });

  it('by the law that holds where it is, whatever ISO calls the place', () => {
    const rulesOf = (region: string, callingCode: string, phoneNumber: string) => {
      const decision = decide({ ...LONDON, region, callingCode, phoneNumber, type: 'FIXED_LINE' });
      return decision.kind === 'local-time-needed' ? [] : decision.basis.rules;
    };
    expect(rulesOf('RE', '262', '+262262161234')).toEqual(['FR']);
    expect(rulesOf('CX', '61', '+61891641234')).toEqual(['AU']);
    expect(rulesOf('NF', '672', '+672322000')).toEqual(['AU']);
    expect(rulesOf('NC', '687', '+687201234')).toEqual(['elsewhere']);
  });

  it('in each zone where it may be, unless its type says that it is a fixed line', () => {
    const chile = { ...LONDON, phoneNumber: '+56961234567', callingCode: '56', region: 'CL' };
    // 09:05 in Santiago, 07:05 on Easter Island.
    const now = at('2026-11-25T12:05:00Z');
    expect(decide(chile, { type: 'FIXED_LINE_OR_MOBILE', now }).kind).toBe('closed');
    expect(decide(chile, { type: 'MOBILE', now }).kind).toBe('closed');
    expect(decide(chile, { type: 'FIXED_LINE', phoneNumber: '+56221234567', now }).kind).toBe('open');
  });

  it('as often as all of its rules allow', () => {
    const capsOf = (ask: CallingWindowAsk, change = {}) =>
      decide(ask, change).caps.map(({ name, max, windowSeconds }) => [name, max, windowSeconds / 3_600]);
    expect(capsOf(MIAMI)).toEqual([
      ['callee-US-strict', 3, 24],
      ['callee-US-FL', 3, 24],
    ]);
    expect(capsOf(LONDON)).toEqual([]);
    for (const consentLifts of [false, true]) expect(capsOf(PARIS, { consentLifts })).toEqual([['callee-FR', 4, 720]]);
    const sydney = { ...LONDON, phoneNumber: '+61412345678', callingCode: '61', region: 'US', type: 'MOBILE' } as const;
    expect(capsOf(sydney)).toEqual([['callee-US-strict', 3, 24]]);
  });

  it('at any time where a rule allows that consent lifts it, and the site wants so; no other rule', () => {
    const night = at('2026-11-22T03:00:00Z');
    expect(decide(SYDNEY, { now: night }).kind).toBe('closed');
    expect(decide(SYDNEY, { now: night, consentLifts: true })).toMatchObject({ kind: 'open', basis: { lifted: true } });
    // France asks for consent to a precise date and hour.
    for (const ask of [LONDON, PARIS]) expect(decide(ask, { now: night, consentLifts: true }).kind).toBe('closed');
  });
});

it('nobody tells the time of a zone that there isn’t', () => {
  expect(() => localTimeIn('Mars/Olympus', 0)).toThrow('no such time zone');
});

it('a clock shows what it shows there', () => {
  expect(localTimeIn('Asia/Kathmandu', at('2026-11-24T18:20:00Z'))).toEqual({
    year: 2026,
    date: '1125',
    day: 3,
    minute: 5,
  });
  expect(localTimeIn('Pacific/Chatham', at('2026-12-31T10:15:00Z'))).toEqual({
    year: 2027,
    date: '0101',
    day: 5,
    minute: 0,
  });
});
