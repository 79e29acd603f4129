import type { Limit } from '../limits.ts';
import type { CallingWindowDecision } from './decide.ts';

/** How a site takes calling windows: it keeps to them, or only has recorded what it would have refused. `off` is the demo's. */
export const CALLING_WINDOW_MODES = ['enforce', 'shadow', 'off'] as const;

/** What the calling windows say of a request, as it came. */
export type CallingWindowStanding = {
  readonly isEnforced: boolean;
  /** How often the rules let this number be called, beside the site's own limits. */
  readonly caps: readonly Limit[];
} & (
  | { readonly kind: 'unwatched' }
  // From when on it may not be dialled any more, ms since the epoch.
  | { readonly kind: 'open'; readonly closesAt: number; readonly isLifted: boolean }
  // In ms since the epoch; `null` where there is none within two weeks.
  | { readonly kind: 'closed'; readonly nextOpening: number | null }
  // Only where windows are not enforced.
  | { readonly kind: 'unknown' }
);

export const UNWATCHED: CallingWindowStanding = { kind: 'unwatched', isEnforced: false, caps: [] };

/** What the ledger tells of it: the last three are what a site would refuse if it enforced. */
export type CallingWindowFact =
  | 'unwatched'
  | 'inside'
  | 'lifted-by-consent'
  | 'outside'
  | 'would-be-outside'
  | 'would-exceed-cap'
  | 'would-need-local-time';

export function standingOf(decision: CallingWindowDecision, isEnforced: boolean): CallingWindowStanding {
  const { caps } = decision;
  switch (decision.kind) {
    case 'open':
      return { kind: 'open', isEnforced, caps, closesAt: decision.closesAt, isLifted: decision.basis.lifted };
    case 'closed':
      return { kind: 'closed', isEnforced, caps, nextOpening: decision.nextOpening };
    case 'local-time-needed':
      return { kind: 'unknown', isEnforced, caps };
  }
}

/** @param isCapReached whether the rules' caps, if they are not enforced, would let nobody be called now */
export function factOf(standing: CallingWindowStanding, isCapReached: boolean): CallingWindowFact {
  switch (standing.kind) {
    case 'unwatched':
      return 'unwatched';
    case 'open':
      if (isCapReached) return 'would-exceed-cap';
      return standing.isLifted ? 'lifted-by-consent' : 'inside';
    case 'closed':
      return standing.isEnforced ? 'outside' : 'would-be-outside';
    case 'unknown':
      return 'would-need-local-time';
  }
}

/** The limits that the rules add to the site's own; none where they are not enforced. */
export function enforcedCaps(standing: CallingWindowStanding): readonly Limit[] {
  return standing.isEnforced ? standing.caps : [];
}

/** From when on nobody may dial any more, ms since the epoch; `null`: no such time. */
export function closingTime(standing: CallingWindowStanding): number | null {
  return standing.kind === 'open' && standing.isEnforced ? standing.closesAt : null;
}
