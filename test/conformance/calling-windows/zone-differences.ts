/** Rows of Google's table that changed after the release that python3-phonenumbers has, 8.12.57 of 2022, as each library has them. */

export interface ChangedRow {
  /** What the numbers begin with, E.164 without plus, set apart by spaces. */
  readonly prefixes: string;
  /** As the other library has it: nothing where it has no row, `*` where it has only that of the calling code. */
  readonly theirs: string;
  readonly ours: string;
  readonly why: string;
}

const NEW_AREA_CODE = 'an area code that was not given out yet';
const IN_USE_SINCE = 'numbers that were not given out yet, so that only the calling code told';

export const CHANGED_ROWS: readonly ChangedRow[] = [
  ...(
    [
      ['1235 1274 1327 1353 1557 1730 1975', 'America/Chicago'],
      ['1748 1983', 'America/Denver'],
      ['1428', 'America/Halifax'],
      ['1350 1369 1738', 'America/Los_Angeles'],
      ['1227 1324 1329 1363 1472 1645 1686 1728 1821 1835', 'America/New_York'],
      ['1879', 'America/Puerto_Rico America/St_Johns'],
      ['1354 1382 1683 1942', 'America/Toronto'],
      ['1257', 'America/Vancouver'],
    ] as const
  ).map(([prefixes, ours]) => ({ prefixes, theirs: '', ours, why: NEW_AREA_CODE })),
  { prefixes: '1437', theirs: 'America/Winnipeg', ours: 'America/Toronto', why: 'Toronto’s, put right' },
  {
    prefixes: '1480 1520 1602',
    theirs: 'America/Denver America/Phoenix',
    ours: 'America/Phoenix',
    why: 'the Navajo Nation, which changes its clocks, is in 928',
  },
  {
    prefixes: '353',
    theirs: 'Europe/Dublin',
    ours: 'Europe/Guernsey Europe/Isle_of_Man Europe/London',
    why: 'Irish clocks by their neighbours’ names',
  },
  { prefixes: '373', theirs: 'Europe/Bucharest', ours: 'Europe/Chisinau', why: 'Moldova by its own name' },
  { prefixes: '84', theirs: 'Asia/Bangkok', ours: 'Asia/Ho_Chi_Minh', why: 'Vietnam by its own name' },
  ...(
    [
      ['52626', 'America/Hermosillo', 'America/Ojinaga'],
      ['52656', 'America/Hermosillo', 'America/Ciudad_Juarez'],
      ['52867 52877 52878 52894 52899', 'America/Mexico_City', 'America/Matamoros'],
      ['52983 52984 52987 52998', 'America/New_York', 'America/Cancun'],
    ] as const
  ).map(([prefixes, theirs, ours]) => ({
    prefixes,
    theirs,
    ours,
    why: 'Mexico has had no summer time since 2022, but at its border',
  })),
  { prefixes: '52660', theirs: '*', ours: 'America/Mazatlan', why: IN_USE_SINCE },
  { prefixes: '618513 618514', theirs: '*', ours: 'Australia/Sydney', why: IN_USE_SINCE },
  { prefixes: '61855', theirs: '*', ours: 'Australia/Adelaide Australia/Perth', why: IN_USE_SINCE },
  { prefixes: '7856 7857', theirs: '*', ours: 'Europe/Moscow', why: IN_USE_SINCE },
  { prefixes: '733', theirs: 'Asia/Almaty', ours: 'Asia/Yekaterinburg', why: 'Baikonur’s clocks by another name' },
];

/** The row that a number is under, by its longest prefix. */
export function changedRowOf(e164: string): { readonly prefix: string; readonly row: ChangedRow } | undefined {
  for (let length = e164.length; length > 1; length--) {
    const prefix = e164.slice(1, length);
    const row = CHANGED_ROWS.find(({ prefixes }) => prefixes.split(' ').includes(prefix));
    if (row) return { prefix, row };
  }
  return undefined;
}
