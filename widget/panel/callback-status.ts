/** Asks where a callback stands until it has ended. A lost network is waited out; only an end ends it. */
import type { CALLBACK_STATUSES, CallbackReason, CallbackState, CallbackStatus } from '../../edge-proxy/contract.ts';
import type { Answer } from '../client.ts';

const LONGEST_BACKOFF_SECONDS = 30;

/** Fails to compile when the contract gets a status that is not in here. */
const IS_FINAL: Record<(typeof CALLBACK_STATUSES)[number], boolean> = {
  scheduled: false,
  queued: false,
  calling: false,
  success: true,
  failure: true,
  unknown: true,
  cancelled: true,
};

export function isFinal(status: CallbackStatus): boolean {
  return IS_FINAL[status];
}

/** A newer proxy may know statuses that this widget doesn't. */
export function isStatus(status: unknown): status is CallbackStatus {
  return typeof status === 'string' && Object.hasOwn(IS_FINAL, status);
}

interface Following {
  ask: () => Promise<Answer<CallbackState>>;
  wait: (seconds: number) => Promise<void>;
  afterSeconds: number;
  signal: AbortSignal;
  onStatus: (status: CallbackStatus, reason: CallbackReason) => void;
  /** The proxy knows nothing of it any more. */
  onForgotten: () => void;
}

export async function follow({ ask, wait, afterSeconds, signal, onStatus, onForgotten }: Following): Promise<void> {
  let backoffSeconds = 2;
  let pauseSeconds = afterSeconds;
  while (!signal.aborted) {
    await wait(pauseSeconds);
    if (signal.aborted) return;
    const answer = await ask();
    if (signal.aborted) return;
    if (answer.ok) {
      const status = isStatus(answer.value.status) ? answer.value.status : 'unknown';
      onStatus(status, answer.value.reason);
      if (isFinal(status)) return;
      backoffSeconds = 2;
      pauseSeconds = answer.value.pollAfterSeconds;
    } else if (answer.problem.code === 'not-found') {
      return onForgotten();
    } else {
      pauseSeconds = answer.problem.retryAfterSeconds ?? backoffSeconds;
      backoffSeconds = Math.min(backoffSeconds * 2, LONGEST_BACKOFF_SECONDS);
    }
  }
}
