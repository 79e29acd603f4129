import type { CallOrder, PlaceOutcome, Upstream } from './upstream.ts';

/** At most this many attempts, within this time in all. */
const MAX_ATTEMPTS = 3;
const BUDGET_MS = 10_000;
/** Less time than this makes a timeout, and so a doubt, likelier than an answer. */
const MIN_ATTEMPT_MS = 2_000;
const BASE_DELAY_MS = 500;

export interface Placing {
  readonly outcome: PlaceOutcome;
  readonly attempts: number;
}

/**
 * Places one call. Only an outcome documented as "not placed" is tried again: exponential backoff with full jitter, or
 * `Retry-After`, as long as the wait fits into the budget.
 */
export async function placeCall(upstream: Upstream, order: CallOrder, retry: boolean): Promise<Placing> {
  const deadline = Date.now() + BUDGET_MS;
  for (let attempts = 1; ; attempts++) {
    const outcome = await upstream.place(order, deadline - Date.now());
    if (outcome.kind !== 'not-placed' || !outcome.retry || !retry || attempts === MAX_ATTEMPTS)
      return { outcome, attempts };
    const delay = outcome.retryAfterMs ?? Math.random() * BASE_DELAY_MS * 2 ** attempts;
    if (Date.now() + delay + MIN_ATTEMPT_MS > deadline) return { outcome, attempts };
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}
