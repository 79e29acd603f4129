import type { SiteConfig } from '../config.ts';
import type { CallbackRequest } from '../contract.ts';
import { type CallingWindowBasis, decideCallingWindow } from '../policy/calling-windows/decide.ts';
import { type CallingWindowStanding, standingOf, UNWATCHED } from '../policy/calling-windows/standing.ts';
import type { ServedNumber } from '../policy/phone-number.ts';
import { refuse } from './problem.ts';

/** What the calling windows say of a request, and by what. */
export interface WatchedWindow {
  readonly standing: CallingWindowStanding;
  readonly basis: CallingWindowBasis | undefined;
}

export type Watched = ({ readonly ok: true } & WatchedWindow) | { readonly ok: false; readonly response: Response };

/**
 * Whether a number may be called now. A closed window is refused further on, by the callee's object: there the same request gets the
 * same answer, whatever time it is by then. That the local time is missing is refused at the door: it follows from the number alone.
 */
export function watchCallingWindow(
  { callingWindows: { mode, consentLifts } }: SiteConfig,
  number: ServedNumber,
  { timeZone, localTime }: CallbackRequest,
  cf: { readonly timezone?: string } | undefined,
): Watched {
  if (mode === 'off') return { ok: true, standing: UNWATCHED, basis: undefined };
  const { phoneNumber, callingCode, region, type } = number;
  const decision = decideCallingWindow({
    phoneNumber,
    callingCode,
    region,
    type,
    browserZone: timeZone,
    edgeZone: cf?.timezone,
    statedMinute: localTime === undefined ? undefined : minuteOf(localTime),
    consentLifts: consentLifts.includes(region),
    now: Date.now(),
  });
  const isEnforced = mode === 'enforce';
  if (decision.kind === 'local-time-needed' && isEnforced) return { ok: false, response: refuse('local-time-needed') };
  const basis = decision.kind === 'local-time-needed' ? undefined : decision.basis;
  return { ok: true, standing: standingOf(decision, isEnforced), basis };
}

/** Of "HH:MM", since midnight. */
function minuteOf(localTime: string): number {
  return Number(localTime.slice(0, 2)) * 60 + Number(localTime.slice(3));
}
