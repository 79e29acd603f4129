import type { CallbackReason, CallbackStatus } from '../../edge-proxy/contract.ts';
import type { WidgetProblem } from '../client.ts';

/** Where one visitor's callback stands. */
export type Phase =
  | { kind: 'idle' }
  | { kind: 'solving' }
  | { kind: 'sending' }
  | Placed<Exclude<CallbackStatus, 'failure'>>
  | (Placed<'failure'> & { reason: CallbackReason })
  | { kind: 'problem'; problem: WidgetProblem };

interface Placed<Status> {
  kind: Status;
  id: string;
  proofWords: readonly string[];
}
