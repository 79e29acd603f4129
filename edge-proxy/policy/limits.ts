/** How often, over how long: every figure a default that a site can change in `wrangler.toml`. */
export interface Limits {
  readonly visitorPerHour: number;
  readonly visitorPerDay: number;
  readonly networkPerHour: number;
  readonly calleeCooldownSeconds: number;
  readonly calleePerDay: number;
  readonly calleePer30Days: number;
  readonly siteInFlight: number;
  /** How long a call may last whose end nobody can know: until then it is taken for going on. */
  readonly longestCallSeconds: number;
  readonly sitePerHour: number;
  readonly sitePerDay: number;
  /** Different numbers of one block that are called within the block's window. */
  readonly blockNumbers: number;
  readonly blockWindowSeconds: number;
  /** Failures in a row that open the breaker. */
  readonly breakerFailures: number;
  readonly breakerOpenSeconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  visitorPerHour: 5,
  visitorPerDay: 10,
  networkPerHour: 30,
  calleeCooldownSeconds: 600,
  calleePerDay: 3,
  calleePer30Days: 10,
  siteInFlight: 5,
  longestCallSeconds: 600,
  sitePerHour: 60,
  sitePerDay: 500,
  blockNumbers: 5,
  blockWindowSeconds: 600,
  breakerFailures: 5,
  breakerOpenSeconds: 30,
};

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** At most `max` events within any `windowSeconds`: a sliding window, so there is no seam to burst across. */
export interface Limit {
  readonly name: string;
  readonly max: number;
  readonly windowSeconds: number;
}

/** How a limit stands: used so far, and when the next place is free (ms since the epoch). */
export interface Standing {
  readonly limit: Limit;
  readonly used: number;
  readonly freeAt: number;
}

export function visitorLimits(limits: Limits): Limit[] {
  return [
    { name: 'visitor-hour', max: limits.visitorPerHour, windowSeconds: HOUR_SECONDS },
    { name: 'visitor-day', max: limits.visitorPerDay, windowSeconds: DAY_SECONDS },
  ];
}

export function networkLimits(limits: Limits): Limit[] {
  return [{ name: 'network-hour', max: limits.networkPerHour, windowSeconds: HOUR_SECONDS }];
}

export function calleeLimits(limits: Limits): Limit[] {
  return [
    { name: 'callee-cooldown', max: 1, windowSeconds: limits.calleeCooldownSeconds },
    { name: 'callee-day', max: limits.calleePerDay, windowSeconds: DAY_SECONDS },
    { name: 'callee-month', max: limits.calleePer30Days, windowSeconds: 30 * DAY_SECONDS },
  ];
}

export function siteLimits(limits: Limits): Limit[] {
  return [
    { name: 'site-hour', max: limits.sitePerHour, windowSeconds: HOUR_SECONDS },
    { name: 'site-day', max: limits.sitePerDay, windowSeconds: DAY_SECONDS },
  ];
}

/** Whole seconds until every limit has a place, or 0 when all have one now. */
export function secondsUntilFree(standings: readonly Standing[], now: number): number {
  const waits = standings
    .filter(({ limit, used }) => used >= limit.max)
    .map(({ freeAt }) => Math.ceil((freeAt - now) / 1000));
  return Math.max(0, ...waits);
}
