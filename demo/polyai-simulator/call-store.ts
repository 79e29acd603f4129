import { randomUUID } from 'node:crypto';
import type { CallStatus, FirstRefusals, Stage } from './magic-numbers.ts';

/** The status of a call is gone about two hours after its end. */
const FORGOTTEN_AFTER_END_MS = 2 * 60 * 60 * 1000;

export type Outcome =
  | 'placed'
  | 'placed-without-answer'
  | 'placed-with-late-answer'
  | 'placed-with-unreadable-answer'
  | 'redirected'
  | 'redirect-followed'
  | `refused-${number}`;

/** One request as it came in, whether or not a call came of it. */
export interface ReceivedRequest {
  receivedAt: string;
  headers: Record<string, string>;
  /** Parsed, or the text itself where it was not JSON. */
  body: unknown;
  outcome: Outcome;
  callSid?: string;
}

export interface CallState {
  status: CallStatus;
  reason: string;
}

interface Call {
  placedAt: number;
  scope: string;
  stages: readonly Stage[];
}

export class CallStore {
  readonly #clock: () => number;
  readonly #calls = new Map<string, Call>();
  readonly #refusals = new Map<string, number>();
  #received: ReceivedRequest[] = [];

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  get received(): readonly ReceivedRequest[] {
    return this.#received;
  }

  record(request: Omit<ReceivedRequest, 'receivedAt'>): void {
    this.#received.push({ receivedAt: new Date(this.#clock()).toISOString(), ...request });
  }

  /** Forgets what was received, but not the calls: those that are under way can still be asked about. */
  clear(): void {
    this.#received = [];
    this.#refusals.clear();
  }

  /** `scope` is what a status request must name besides the SID. */
  place(phoneNumber: string, scope: string, stages: readonly Stage[]): string {
    const callSid = `OUT-${randomUUID()}`;
    this.#calls.set(callSid, { placedAt: this.#clock(), scope, stages });
    this.#refusals.delete(phoneNumber);
    return callSid;
  }

  /** Whether this try is still one of the number's first refusals, which it then uses up. */
  takeRefusal(phoneNumber: string, refusals: FirstRefusals): boolean {
    const taken = this.#refusals.get(phoneNumber) ?? 0;
    if (taken >= refusals.times) return false;
    this.#refusals.set(phoneNumber, taken + 1);
    return true;
  }

  stateOf(callSid: string, scope: string): CallState | undefined {
    const call = this.#calls.get(callSid);
    if (call?.scope !== scope) return undefined;
    let sincePlaced = this.#clock() - call.placedAt;
    for (const { status, reason = '', forMs = Number.POSITIVE_INFINITY } of call.stages) {
      const ended = status === 'success' || status === 'failure';
      if (ended) return sincePlaced <= FORGOTTEN_AFTER_END_MS ? { status, reason } : undefined;
      if (sincePlaced < forMs) return { status, reason };
      sincePlaced -= forMs;
    }
    return undefined;
  }
}
