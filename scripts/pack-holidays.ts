/**
 * The days on which calling rules let nobody be called, from the kept data set date-holidays, as a small module.
 * `node scripts/pack-holidays.ts` writes it anew after an update.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

export const packed = join(import.meta.dirname, '../edge-proxy/policy/calling-windows/holiday-data.ts');

const FIRST_YEAR = 2026;
const LAST_YEAR = 2036;

/** By calendar, the places of date-holidays whose public holidays it has: all of them, which is the stricter reading. */
const CALENDARS: Readonly<Record<string, readonly (readonly [country: string, state?: string])[]>> = {
  US: [['US']],
  'US-AL': [['US'], ['US', 'AL']],
  'US-LA': [['US'], ['US', 'LA']],
  'US-PA': [['US'], ['US', 'PA']],
  'US-RI': [['US'], ['US', 'RI']],
  // Alsace and Moselle have two more; a number doesn't tell who lives there.
  FR: [['FR'], ['FR', '57'], ['FR', '67'], ['FR', '68']],
  AU: [['AU']],
};

/** 5 U.S.C. § 6103(b) has a day instead for each holiday, Veterans Day too. */
const VETERANS_DAY = 'substitutes 11-11 if sunday then next monday if saturday then previous friday';

/** Days that the law has and date-holidays has not, in its grammar. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  US: [VETERANS_DAY],
  // Mardi Gras, in Mobile and Baldwin counties alone (Ala. Code § 1-3-8); a number doesn't tell who lives there.
  'US-AL': [VETERANS_DAY, 'easter -47'],
  // The Battle of New Orleans, Huey P. Long Day, All Saints' Day (La. R.S. 1:55(A)(1)).
  'US-LA': [VETERANS_DAY, '01-08', '08-30', '11-01'],
  // Good Friday, Election Day.
  'US-PA': [VETERANS_DAY, 'easter -2', 'tuesday after 1st monday in November'],
  // Rhode Island Independence Day, Election Day, and the Mondays after a Saturday (R.I. Gen. Laws § 25-1-1). Whether Juneteenth has one was
  // not read: it is taken for one that has.
  'US-RI': [
    VETERANS_DAY,
    '05-04 and if sunday then next monday',
    'tuesday after 1st monday in November in even years',
    ...['01-01', '06-19', '07-04', '11-11', '12-25'].map((day) => `substitutes ${day} if saturday then next monday`),
  ],
  // Australia Day itself, in years in which the Monday after is kept.
  AU: ['01-26'],
};

function daysOf(places: readonly (readonly [string, string?])[], besides: readonly string[]): string[] {
  const days = new Set<string>();
  for (const [country, state] of places) {
    const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
    for (const rule of besides) calendar.setHoliday(rule, { name: rule, type: 'public' });
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++)
      for (const { date, type } of calendar.getHolidays(year)) if (type === 'public') days.add(date.slice(0, 10));
  }
  return [...days].filter((day) => day >= `${FIRST_YEAR}` && day < `${LAST_YEAR + 1}`).sort();
}

/** The module's text. */
export function packHolidays(): string {
  const calendars = Object.entries(CALENDARS).map(([name, places]) => {
    const byYear = Map.groupBy(daysOf(places, BESIDES[name] ?? []), (day) => day.slice(0, 4));
    const lines = [...byYear].map(
      ([year, days]) => `${year}:${days.map((day) => day.slice(5).replace('-', '')).join(' ')}`,
    );
    return `  ${/^\w+$/.test(name) ? name : `'${name}'`}: \`${lines.join('\n')}\`,`;
  });
  return `/**
 * Made by \`node scripts/pack-holidays.ts\` from date-holidays: public holidays with their substitute days. CC BY-SA 3.0, by
 * Wikipedia's authors: the articles are named in third-party-notices.txt. Not to be changed by hand.
 */

/** Outside of these nobody knows, and so every day is one. */
export const HOLIDAY_YEARS = { first: ${FIRST_YEAR}, last: ${LAST_YEAR} } as const;

/** By calendar: lines of a year and its days, MMDD. */
export const HOLIDAYS = {
${calendars.join('\n')}
} as const;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(packed, packHolidays());
