/** A moment as clocks on the wall show it. */
export interface LocalTime {
  readonly year: number;
  /** "MMDD". */
  readonly date: string;
  /** 0 is Sunday. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

/** Whether the runtime knows the zone (IANA). */
export function isZone(zone: string): boolean {
  return formatterOf(zone) !== undefined;
}

/** @param at ms since the epoch */
export function localTimeIn(zone: string, at: number): LocalTime {
  const formatter = formatterOf(zone);
  if (!formatter) throw new Error('no such time zone');
  const parts = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return {
    year: Number(year),
    date: month + day,
    day: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay(),
    minute: Number(hour) * 60 + Number(minute),
  };
}

/** The same for somebody who is so many minutes ahead of UTC. */
export function localTimeAhead(minutesAhead: number, at: number): LocalTime {
  return localTimeIn('UTC', at + minutesAhead * 60_000);
}

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) formatters.set(zone, makeFormatter(zone));
  return formatters.get(zone);
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  } catch {
    // `RangeError` for whatever is no zone.
    return undefined;
  }
}
