import type { CallbackReason, CallbackStatus } from '../contract.ts';

/** The callee object's own states of a callback. `dialling` means: PolyAI may have been asked. */
export const STATES = ['requested', 'dialling', 'queued', 'calling', 'success', 'failure', 'unknown'] as const;
export type State = (typeof STATES)[number];

/** What can happen to a callback. */
export const HAPPENINGS = [
  'dial',
  'placed',
  'not-placed',
  'ambiguous',
  'lost',
  'upstream-queued',
  'upstream-calling',
  'upstream-success',
  'upstream-failure',
  'upstream-unknown',
] as const;
export type Happening = (typeof HAPPENINGS)[number];

/**
 * The whole state machine. What is not listed can't happen; only `requested` leads to `dialling`, and nothing leads back
 * to `requested`: a call that may have been placed is never dialled again.
 */
const TRANSITIONS: Record<State, Partial<Record<Happening, State>>> = {
  requested: { dial: 'dialling', lost: 'failure' },
  dialling: { placed: 'queued', 'not-placed': 'failure', ambiguous: 'unknown', lost: 'unknown' },
  queued: {
    'upstream-queued': 'queued',
    'upstream-calling': 'calling',
    'upstream-success': 'success',
    'upstream-failure': 'failure',
    'upstream-unknown': 'unknown',
    lost: 'unknown',
  },
  calling: {
    // An upstream that goes back to "queued" has told us nothing new.
    'upstream-queued': 'calling',
    'upstream-calling': 'calling',
    'upstream-success': 'success',
    'upstream-failure': 'failure',
    'upstream-unknown': 'unknown',
    lost: 'unknown',
  },
  success: {},
  failure: {},
  unknown: {},
};

export function transition(from: State, happening: Happening): State | undefined {
  return TRANSITIONS[from][happening];
}

export function isFinal(state: State): boolean {
  return Object.keys(TRANSITIONS[state]).length === 0;
}

/** What the page is told: until PolyAI has the call, it is in our own queue. */
export function statusOf(state: State): CallbackStatus {
  return state === 'requested' || state === 'dialling' ? 'queued' : state;
}

/** Our word for PolyAI's text about a failure; its text itself never passes through. */
export function reasonOfFailure(upstreamReason: string): CallbackReason {
  return /queu/i.test(upstreamReason) ? 'queue-timeout' : 'not-connected';
}
