import type { PlaceOutcome } from '../calls/upstream.ts';
import type { CallbackReason } from '../contract.ts';
import type { Happening } from '../policy/callback-state.ts';
import type { CallReport } from './site-object.ts';

const SECOND_MS = 1000;
/** PolyAI's page: ask every 2–5 s while queued or calling. We never ask more often than every 2 s. */
const POLL_MS = 2 * SECOND_MS;
const SLOW_POLL_MS = 5 * SECOND_MS;
const POLL_SLOWER_AFTER_MS = 60 * SECOND_MS;
const MAX_BACKOFF_MS = 60 * SECOND_MS;

/** When to ask PolyAI again about a call that was placed `ageMs` ago. */
export function nextPollMs(ageMs: number): number {
  return ageMs < POLL_SLOWER_AFTER_MS ? POLL_MS : SLOW_POLL_MS;
}

/** Exponential, after `failures` in a row before this one. */
export function backoffMs(failures: number): number {
  return Math.min(MAX_BACKOFF_MS, POLL_MS * 2 ** Math.min(failures, 10));
}

export interface AfterPlacing {
  readonly happening: Happening;
  readonly reason: CallbackReason;
  readonly health: CallReport['health'];
  /** What an operator must do. */
  readonly alert?: string;
}

/** What the outcome of placing a call means for the callback, the site's breaker and the operator. */
export function afterPlacing(outcome: PlaceOutcome): AfterPlacing {
  switch (outcome.kind) {
    case 'placed':
      return { happening: 'placed', reason: '', health: 'sound' };
    case 'ambiguous':
      return { happening: 'ambiguous', reason: 'lost', health: 'failing' };
    case 'not-placed':
      break;
  }
  switch (outcome.cause) {
    case 'refused':
      return { happening: 'not-placed', reason: 'provider-refused', health: 'neutral' };
    case 'unavailable':
      return { happening: 'not-placed', reason: 'provider-unavailable', health: 'failing' };
    case 'unauthorised':
      return {
        happening: 'not-placed',
        reason: 'provider-refused',
        health: 'unauthorised',
        alert: 'PolyAI answered 401: the token is wrong, or its connector is not configured for outbound calling',
      };
    case 'misconfigured':
      return {
        happening: 'not-placed',
        reason: 'provider-refused',
        health: 'failing',
        alert: 'PolyAI refused or redirected: check baseUrl, agentId and the connector',
      };
  }
}
