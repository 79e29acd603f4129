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

const MINUTE_MS = 60_000;
/** All offsets from UTC are in quarters of an hour, and clocks change at one. */
const QUARTER_MS = 15 * MINUTE_MS;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A request looks at some weeks. */
const MOST_OFFSETS = 200;
/** There are some hundreds, but a visitor may spell one in many ways. */
const MOST_ZONES = 1000;

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** Minutes ahead of UTC, by ms since the epoch: `Intl` is far slower than all that is done with its answer. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/** Whether the runtime knows the zone (IANA). */
export function isZone(name: string): boolean {
  return zoneOf(name) !== undefined;
}

/** @param at ms since the epoch */
export function localTimeIn(name: string, at: number): LocalTime {
  const zone = zoneOf(name);
  if (!zone) throw new Error('no such time zone');
  return localTimeAhead(minutesAheadIn(zone, at), at);
}

/** The same for somebody who is so many minutes ahead of UTC. */
export function localTimeAhead(minutesAhead: number, at: number): LocalTime {
  const local = new Date(at + minutesAhead * MINUTE_MS);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return {
    year: local.getUTCFullYear(),
    date: twoDigits(local.getUTCMonth() + 1) + twoDigits(local.getUTCDate()),
    day: local.getUTCDay(),
    minute: local.getUTCHours() * 60 + local.getUTCMinutes(),
  };
}

/** No zone changes its clocks twice within a day, so one that is as far ahead at both ends of it was so all the time. */
function minutesAheadIn(zone: Zone, at: number): number {
  const start = Math.floor(at / DAY_MS) * DAY_MS;
  const ahead = offsetAt(zone, start);
  return ahead === offsetAt(zone, start + DAY_MS) ? ahead : offsetAt(zone, Math.floor(at / QUARTER_MS) * QUARTER_MS);
}

function offsetAt({ formatter, offsets }: Zone, at: number): number {
  const known = offsets.get(at);
  if (known !== undefined) return known;
  const parts = Object.fromEntries(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts;
  const ahead = (Date.UTC(year, month - 1, day, hour, minute) - at) / MINUTE_MS;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(at, ahead);
  return ahead;
}

function zoneOf(name: string): Zone | undefined {
  const known = zones.get(name);
  if (known) return known;
  const formatter = makeFormatter(name);
  if (!formatter) return undefined;
  const zone = { formatter, offsets: new Map<number, number>() };
  if (zones.size >= MOST_ZONES) zones.clear();
  zones.set(name, zone);
  return zone;
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
