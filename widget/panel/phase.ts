import type { CallbackReason, CallbackStatus } from '../../edge-proxy/contract.ts';
import type { WidgetProblem } from '../client.ts';
import { isStatus } from './callback-status.ts';

/** Where one visitor's callback stands. */
export type Phase =
  | { kind: 'idle' }
  | { kind: 'solving' }
  | { kind: 'sending' }
  | PlacedPhase
  | { kind: 'problem'; problem: WidgetProblem };

/** The proxy has taken the request. Holds nothing of whom is called, so that it may be kept and told to other tabs. */
export type PlacedPhase =
  | Placed<Exclude<CallbackStatus, 'calling' | 'failure'>>
  /** Since when it was seen to be called, in ms since the epoch. */
  | (Placed<'calling'> & { since: number })
  | (Placed<'failure'> & { reason: CallbackReason });

interface Placed<Status> {
  kind: Status;
  id: string;
  proofWords: readonly string[];
}

export function placedPhase(
  kind: CallbackStatus,
  {
    id,
    proofWords,
    reason,
    since,
  }: { id: string; proofWords: readonly string[]; reason: CallbackReason; since: number },
): PlacedPhase {
  const placed = { id, proofWords };
  if (kind === 'calling') return { ...placed, kind, since };
  return kind === 'failure' ? { ...placed, kind, reason } : { ...placed, kind };
}

/** What was kept, or told by another tab, as far as it makes sense: a page's own scripts can write there too. */
export function readPlacedPhase(value: unknown): PlacedPhase | undefined {
  const { kind, id, proofWords, reason = '', since } = Object(value);
  const words: unknown[] | undefined = Array.isArray(proofWords) ? proofWords : undefined;
  if (!isStatus(kind) || !isText(id) || !words?.every(isText)) return undefined;
  return placedPhase(kind, { id, proofWords: words, reason, since: Number.isFinite(since) ? since : Date.now() });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
