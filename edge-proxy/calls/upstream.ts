/** The port to whoever places calls. One adapter per PolyAI API stands behind it. */
export interface CallOrder {
  /** Canonical E.164. */
  readonly phoneNumber: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * What came of one attempt to place a call.
 *
 * - `placed`: PolyAI has it.
 * - `not-placed`: documented as not placed. `retry` says that another attempt is safe and may help.
 * - `ambiguous`: it may have been placed; never dialled again.
 */
export type PlaceOutcome =
  | { readonly kind: 'placed'; readonly callSid: string }
  | {
      readonly kind: 'not-placed';
      readonly cause: 'refused' | 'unavailable' | 'unauthorised' | 'misconfigured';
      readonly retry: boolean;
      readonly retryAfterMs?: number;
      readonly upstreamStatus: number;
    }
  | { readonly kind: 'ambiguous'; readonly upstreamStatus?: number };

export type UpstreamStatus = 'queued' | 'calling' | 'success' | 'failure' | 'unknown';

export type StatusOutcome =
  | { readonly kind: 'status'; readonly status: UpstreamStatus; readonly reason: string }
  /** PolyAI doesn't know the call (any more). */
  | { readonly kind: 'gone' }
  /** No answer this time. */
  | { readonly kind: 'unavailable' };

export interface Upstream {
  /** One attempt, bounded by `timeoutMs`. Never rejects. */
  place(order: CallOrder, timeoutMs: number): Promise<PlaceOutcome>;
  /** Where a placed call stands. Never rejects. */
  status(callSid: string): Promise<StatusOutcome>;
}

const STATUSES: ReadonlySet<string> = new Set(['queued', 'calling', 'success', 'failure']);

/** Any letter case; what we don't know is `unknown`, never a crash. */
export function readStatus(body: Record<string, unknown>): StatusOutcome {
  const status = typeof body.status === 'string' ? body.status.toLowerCase() : '';
  return {
    kind: 'status',
    status: STATUSES.has(status) ? (status as UpstreamStatus) : 'unknown',
    reason: typeof body.reason === 'string' ? body.reason : '',
  };
}
