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
 *
 * @param mayRetry asked as soon as an attempt has failed, and again right before the next
 */
export async function placeCall(
  upstream: Upstream,
  order: CallOrder,
  mayRetry: () => Promise<boolean>,
): Promise<Placing> {
  const deadline = Date.now() + BUDGET_MS;
  for (let attempts = 1; ; attempts++) {
    const outcome = await upstream.place(order, deadline - Date.now());
    if (outcome.kind !== 'not-placed' || !outcome.retry || attempts === MAX_ATTEMPTS || !(await mayRetry()))
      return { outcome, attempts };
    const delay = outcome.retryAfterMs ?? Math.random() * BASE_DELAY_MS * 2 ** attempts;
    if (Date.now() + delay + MIN_ATTEMPT_MS > deadline) return { outcome, attempts };
    await new Promise((resolve) => setTimeout(resolve, delay));
    // Asking may take long too: an attempt without the time for an answer would only make a doubt of what is sure.
    if (!(await mayRetry()) || Date.now() + MIN_ATTEMPT_MS > deadline) return { outcome, attempts };
  }
}
