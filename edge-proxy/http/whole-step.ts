const STEP_MS = 500;

/**
 * Resolves at a whole step after `since` (ms since the epoch), where a step is more than a callee's object takes. A number that nobody
 * knew has an object to be made, and of one that is known there may be nothing to write: without this, the time of an answer that must not
 * tell would tell it, and by a floor alone still wherever it takes longer than that.
 */
export async function wholeStepAfter(since: number): Promise<void> {
  const beyond = (Date.now() - since) % STEP_MS;
  await new Promise((resolve) => setTimeout(resolve, STEP_MS - beyond));
}
