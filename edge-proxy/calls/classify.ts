import { type Answer, retryAfterMs } from './exchange.ts';
import type { PlaceOutcome } from './upstream.ts';

/**
 * What an answer to a POST means. Placing is not idempotent, so everything that is not documented as "not placed" counts
 * as perhaps placed.
 *
 * @param callSid the SID in the answer, if the adapter found one
 * @param documentedFailure whether a 500 has the documented error body, which says that the call was not placed
 */
export function classify(
  answer: Answer | undefined,
  callSid: string | undefined,
  documentedFailure: boolean,
  now: number,
): PlaceOutcome {
  if (!answer) return { kind: 'ambiguous' };
  const { status } = answer;
  if (status >= 200 && status < 300) {
    return callSid === undefined ? { kind: 'ambiguous', upstreamStatus: status } : { kind: 'placed', callSid };
  }
  const notPlaced = { kind: 'not-placed', upstreamStatus: status } as const;
  if (status >= 300 && status < 400) return { ...notPlaced, cause: 'misconfigured', retry: false };
  switch (status) {
    case 400:
    case 422:
      return { ...notPlaced, cause: 'refused', retry: false };
    case 401:
      return { ...notPlaced, cause: 'unauthorised', retry: false };
    case 403:
    case 404:
      return { ...notPlaced, cause: 'misconfigured', retry: false };
    case 429: {
      const wait = retryAfterMs(answer.retryAfter, now);
      return { ...notPlaced, cause: 'unavailable', retry: true, ...(wait !== undefined && { retryAfterMs: wait }) };
    }
    case 500:
      if (documentedFailure) return { ...notPlaced, cause: 'unavailable', retry: true };
      return { kind: 'ambiguous', upstreamStatus: status };
    default:
      return { kind: 'ambiguous', upstreamStatus: status };
  }
}

/** `OUT-…`, by either name that PolyAI's documents have used. */
export function callSidOf(body: Record<string, unknown> | undefined): string | undefined {
  const sid = body?.call_sid ?? body?.callSid;
  return typeof sid === 'string' && /^OUT-[A-Za-z0-9-]{1,128}$/.test(sid) ? sid : undefined;
}
