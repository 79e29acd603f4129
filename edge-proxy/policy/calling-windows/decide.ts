import type { Limit } from '../limits.ts';
import type { ServedNumber } from '../phone-number.ts';
import { HOLIDAY_YEARS, HOLIDAYS } from './holiday-data.ts';
import { isZone, type LocalTime, localTimeAhead, localTimeIn } from './local-time.ts';
import type { Rule } from './rule.ts';
import { RULES, ruleOf, usFederal, usStrict } from './rules.ts';
import { stateOf, zonesOf } from './zones.ts';

/** More zones than this have hardly an hour in common: then the visitor says what time it is. */
const MOST_ZONES = 6;
/** All rules and all offsets from UTC are in quarters of an hour. */
const STEP_MS = 15 * 60_000;
const LOOK_AHEAD_MS = 14 * 24 * 3_600_000;
const HOUR_SECONDS = 3_600;
const DAY_MINUTES = 24 * 60;
/** Kiribati. */
const MOST_MINUTES_AHEAD = 14 * 60;
const OPEN_AT_MOST_MS = 24 * 3_600_000;

export interface CallingWindowAsk extends ServedNumber {
  /** IANA; what the runtime doesn't know is left out of account, the others count. */
  readonly browserZone?: string | undefined;
  readonly edgeZone?: string | undefined;
  /** What the visitor said that their clock shows, minutes since midnight; asked for only where the zone can't be known. */
  readonly statedMinute?: number | undefined;
  /** Whether the site has consent lift the windows of this region. */
  readonly consentLifts: boolean;
  /** ms since the epoch. */
  readonly now: number;
}

/** By what it was decided; kept with the consent. */
export interface CallingWindowBasis {
  readonly rules: readonly string[];
  readonly zones: readonly string[];
  /** Ahead of UTC, where the visitor said their local time. */
  readonly statedMinutesAhead?: number;
  /** Whether the rule was lifted by consent. */
  readonly lifted: boolean;
}

/** `caps`: how often the rules let this number be called, whoever calls. */
export type CallingWindowDecision = {
  readonly caps: readonly Limit[];
} & ( // From when on nobody may be called any more, ms since the epoch.
  | { readonly kind: 'open'; readonly closesAt: number; readonly basis: CallingWindowBasis }
  // In ms since the epoch; `null` where there is none within two weeks.
  | { readonly kind: 'closed'; readonly nextOpening: number | null; readonly basis: CallingWindowBasis }
  | { readonly kind: 'local-time-needed' }
);

/** Whether a number may be called now: only when every place that its owner may be at is inside every rule's window. */
export function decideCallingWindow(ask: CallingWindowAsk): CallingWindowDecision {
  const { phoneNumber, callingCode, type, browserZone, edgeZone, statedMinute, now } = ask;
  const rules = rulesOf(ask);
  const own = zonesOf(phoneNumber, callingCode, type !== 'FIXED_LINE');
  const isKnown = own.length > 0 && own.length <= MOST_ZONES && own.every(isZone);
  const lifted = ask.consentLifts && rules.every(({ consentLifts }) => consentLifts);
  const caps = capsOf(rules);
  if (!isKnown && statedMinute === undefined && !lifted) return { kind: 'local-time-needed', caps };
  const places = isKnown || statedMinute === undefined ? own : placesWhereItIs(statedMinute, own, now);
  const zones = [...new Set([...places, browserZone ?? '', edgeZone ?? ''])].filter(isZone);
  const ahead = statedMinute === undefined ? undefined : minutesAhead(statedMinute, now);
  const basis: CallingWindowBasis = {
    rules: rules.map(({ id }) => id),
    zones,
    ...(ahead !== undefined && { statedMinutesAhead: ahead }),
    lifted,
  };
  const isOpen = (at: number) =>
    lifted || timesAt(zones, ahead, at).every((time) => rules.every((rule) => isOpenAt(rule, time)));
  const next = (from: number, until: number, wanted: boolean) => {
    for (let at = (Math.floor(from / STEP_MS) + 1) * STEP_MS; at <= until; at += STEP_MS)
      if (isOpen(at) === wanted) return at;
    return undefined;
  };
  if (!isOpen(now)) return { kind: 'closed', nextOpening: next(now, now + LOOK_AHEAD_MS, true) ?? null, basis, caps };
  return { kind: 'open', closesAt: next(now, now + OPEN_AT_MOST_MS, false) ?? now + OPEN_AT_MOST_MS, basis, caps };
}

/** All rules that a number is under: each of them counts. */
export function rulesOf({
  phoneNumber,
  region,
  type,
}: Pick<CallingWindowAsk, 'phoneNumber' | 'region' | 'type'>): Rule[] {
  if (region !== 'US') return [ruleOf(region)];
  const state = RULES.get(`US-${stateOf(phoneNumber)}`);
  // Numbers of mobiles move with their owners, and fixed lines are ported: only the type FIXED_LINE tells where somebody is.
  return [type === 'FIXED_LINE' ? usFederal : usStrict, ...(state ? [state] : [])];
}

/** Whether somebody in this region may be called now, as far as that can be said without a number. */
export function isRegionOpen(region: string, zone: string, now: number): boolean {
  const rule = region === 'US' ? usStrict : ruleOf(region);
  return !isZone(zone) || isOpenAt(rule, localTimeIn(zone, now));
}

function capsOf(rules: readonly Rule[]): Limit[] {
  return rules.flatMap(({ id, cap }) =>
    cap ? [{ name: `callee-${id}`, max: cap.calls, windowSeconds: cap.hours * HOUR_SECONDS }] : [],
  );
}

export function isOpenAt({ week, closedOn }: Rule, { year, date, day, minute }: LocalTime): boolean {
  if (closedOn !== undefined && isHoliday(closedOn, year, date)) return false;
  return (week[day] ?? []).some(([from, until]) => minute >= from && minute < until);
}

const holidays = new Map(
  Object.entries(HOLIDAYS).map(([calendar, lines]) => [
    calendar,
    new Set(
      lines.split('\n').flatMap((line) =>
        line
          .slice(5)
          .split(' ')
          .map((date) => line.slice(0, 4) + date),
      ),
    ),
  ]),
);

/** Beyond the years that are known every day is one: fails closed. */
function isHoliday(calendar: string, year: number, date: string): boolean {
  if (year < HOLIDAY_YEARS.first || year > HOLIDAY_YEARS.last) return true;
  return holidays.get(calendar)?.has(`${year}${date}`) ?? true;
}

/**
 * Among the zones of a number those whose clocks show what the visitor said, give or take a quarter of an hour. Where none does, nobody
 * can be there, and all of them count.
 */
function placesWhereItIs(statedMinute: number, own: readonly string[], now: number): readonly string[] {
  const matching = own.filter(
    (zone) => isZone(zone) && minutesApart(localTimeIn(zone, now).minute, statedMinute) <= 15,
  );
  return matching.length > 0 ? matching : own;
}

/** On the face of a clock of 24 hours. */
function minutesApart(one: number, other: number): number {
  const apart = Math.abs(one - other);
  return Math.min(apart, DAY_MINUTES - apart);
}

function timesAt(zones: readonly string[], ahead: number | undefined, at: number): LocalTime[] {
  const times = zones.map((zone) => localTimeIn(zone, at));
  if (ahead === undefined) return times;
  // At +13:00 and +14:00 clocks show what they show at -11:00 and -10:00, a day later: whoever says so may be at either.
  const days = ahead + DAY_MINUTES <= MOST_MINUTES_AHEAD ? [ahead, ahead + DAY_MINUTES] : [ahead];
  return [...times, ...days.map((minutes) => localTimeAhead(minutes, at))];
}

/** How far a clock is ahead of UTC, from -12:00 to +11:45, to the nearest quarter of an hour. */
function minutesAhead(statedMinute: number, now: number): number {
  const utc = localTimeIn('UTC', now).minute;
  const quarter = Math.round((statedMinute - utc) / 15) * 15;
  return ((((quarter + DAY_MINUTES / 2) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES) - DAY_MINUTES / 2;
}
