/** Owns where one request to stop stands. */
import type { WidgetProblem } from '../client.ts';
import type { ProofSource } from '../panel/ready-proof.ts';
import type { StopMessages } from './languages.ts';
import type { StopClient } from './stop-client.ts';

/** What can go wrong, as the page tells it. */
type StopProblemKind = keyof StopMessages['problems'];

export interface StopProblem {
  readonly kind: StopProblemKind;
  /** From when on it may be asked again, in ms since the epoch. */
  readonly retryAt: number;
}

/** `number` is E.164. */
type StopPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly number: string }
  | { readonly kind: 'problem'; readonly problem: StopProblem };

/** What else the proxy can say is told as `internal`: it did not work, and may by and by. */
const TOLD: readonly StopProblemKind[] = [
  'network-lost',
  'temporarily-unavailable',
  'too-many-requests',
  'proof-rejected',
  'phone-number-not-valid',
  'origin-not-allowed',
];

interface StopParts {
  readonly client: Pick<StopClient, 'stop'>;
  readonly proofs: ProofSource;
  readonly isOnline: () => boolean;
  /** Hears of every change of phase, to draw it. */
  readonly onPhase: () => void;
}

export class StopProcess {
  phase: StopPhase = { kind: 'idle' };
  readonly #parts: StopParts;

  constructor(parts: StopParts) {
    this.#parts = parts;
  }

  /** The visitor is typing: a proof is worked out meanwhile. */
  prepare(): void {
    if (this.#parts.isOnline()) this.#parts.proofs.prepare();
  }

  async stop(number: string): Promise<void> {
    if (this.phase.kind === 'working') return;
    if (!this.#parts.isOnline()) return this.#enter({ kind: 'problem', problem: { kind: 'offline', retryAt: 0 } });
    this.#enter({ kind: 'working' });
    let problem = await this.#ask(number);
    // The network may have changed, or the proof grown too old: a new one is worked out before anybody is told.
    if (problem?.code === 'proof-rejected') problem = await this.#ask(number);
    this.#enter(problem ? { kind: 'problem', problem: told(problem) } : { kind: 'done', number });
  }

  reset(): void {
    this.#enter({ kind: 'idle' });
  }

  async #ask(phoneNumber: string): Promise<WidgetProblem | undefined> {
    const proof = await this.#parts.proofs.take();
    if (!proof.ok) return proof.problem;
    const answer = await this.#parts.client.stop({ phoneNumber, proof: proof.value });
    return answer.ok ? undefined : answer.problem;
  }

  #enter(phase: StopPhase): void {
    this.phase = phase;
    this.#parts.onPhase();
  }
}

function told({ code, retryAfterSeconds = 0 }: WidgetProblem): StopProblem {
  const kind = TOLD.find((each) => each === code) ?? 'internal';
  return { kind, retryAt: kind === 'too-many-requests' ? Date.now() + retryAfterSeconds * 1000 : 0 };
}
