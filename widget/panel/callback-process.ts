/** Owns where one visitor's callback stands, from the click to its end; it outlives a closed panel. */
import type { CallbackAccepted, CallbackReason, CallbackStatus } from '../../edge-proxy/contract.ts';
import type { Client } from '../client.ts';
import { CallbackFailedEvent, CallbackRequestedEvent, CallbackStatusEvent } from '../events.ts';
import {
  type CallbackBody,
  type CallbackIntent,
  createIntent,
  isSameWish,
  keepsKeyAfter,
  OUTCOME_NOT_KNOWN,
  requestOf,
  STATED_TIME_LASTS_MILLISECONDS,
} from './callback-intent.ts';
import { follow, isFinal } from './callback-status.ts';
import { type Phase, type PlacedPhase, placedPhase } from './phase.ts';
import type { ProofSource } from './proof-source.ts';

const TIME_NEEDED = { ok: false, problem: { code: 'local-time-needed' } } as const;
const RESEND_AFTER_SECONDS = 2;
/** Beyond this the visitor is told, instead of kept waiting. */
const LONGEST_SILENT_WAIT_SECONDS = 5;

interface ProcessParts {
  client: Pick<Client, 'requestCallback' | 'getCallback'>;
  proofs: ProofSource;
  /** What the page's server has signed, as the page has it now; empty where there is nothing. */
  context: () => string;
  /** Hears of every change of phase, to draw it. */
  onPhase: () => void;
  /** Takes the public events to the page. */
  emit: (event: Event) => void;
  wait?: (seconds: number, signal: AbortSignal) => Promise<void>;
  /** ms since the epoch. */
  now?: () => number;
}

export class CallbackProcess {
  phase: Phase = { kind: 'idle' };
  /** The last context that the proxy would not take. */
  rejectedContext: string | undefined;
  /** Whom the callback goes to, where this page asked for it; E.164. Never kept, nor told to other tabs. */
  calledNumber: string | undefined;
  /** This tab asked for the call, if maybe on an earlier page: it alone counts it. */
  isOurs = false;
  /** The proxy knows nothing any more of the callback that was followed. */
  isForgotten = false;
  readonly #parts: Required<ProcessParts>;
  #intent: CallbackIntent | undefined;
  #lastBody: CallbackBody | undefined;
  /** When the last `localTime` was true, ms since the epoch. */
  #timeStatedAt = 0;
  /** An attempt of the intent got no answer, so it may have made a call. */
  #isUncertain = false;
  #following = new AbortController();
  #isPaused = false;

  constructor({ wait = delay, now = Date.now, ...parts }: ProcessParts) {
    this.#parts = { ...parts, wait, now };
  }

  get isInFlight(): boolean {
    return this.phase.kind === 'solving' || this.phase.kind === 'sending';
  }

  /** The proxy holds a callback that has not ended. */
  get isUnderWay(): boolean {
    const { kind } = this.phase;
    return this.isInFlight || kind === 'scheduled' || kind === 'queued' || kind === 'calling';
  }

  prepare(): void {
    this.#parts.proofs.prepare();
  }

  /** Asks for a call, once: what is in flight or under way is not asked for again. */
  async request(body: CallbackBody): Promise<void> {
    if (this.isUnderWay) return;
    let intent = this.#intent;
    if (!intent || !isSameWish(intent.body, body)) {
      intent = createIntent(body, this.#parts.context());
      this.#isUncertain = false;
    }
    this.#intent = intent;
    await this.#send(intent);
  }

  /** Asks again after a problem: with the same key when the outcome is not known, else as a new wish. */
  async retry(): Promise<void> {
    if (this.phase.kind !== 'problem' || !this.#lastBody) return;
    await this.request(this.#lastBody);
  }

  /** Asks again with what the visitor's clock shows, HH:MM: to the proxy another request, so it has a key of its own. */
  async stateTime(localTime: string): Promise<void> {
    if (this.phase.kind !== 'problem' || !this.#lastBody) return;
    this.#timeStatedAt = this.#parts.now();
    await this.request({ ...this.#lastBody, localTime });
  }

  /**
   * Goes on with a callback that another page or tab has asked for, unless one is under way here.
   *
   * @param isOurs it was a page of this tab
   */
  goOn(phase: PlacedPhase, isOurs = false): void {
    if (this.isUnderWay || ('id' in this.phase && this.phase.id === phase.id)) return;
    this.isForgotten = false;
    this.isOurs = isOurs;
    this.calledNumber = undefined;
    this.#enter(phase);
    if (!isFinal(phase.kind)) this.#follow(phase.id, phase.proofWords, 0);
  }

  /** Back to the form. The intent stays, so that the same wish keeps its key. */
  reset(): void {
    if (!this.isUnderWay) this.#enter({ kind: 'idle' });
  }

  /** While the element is out of the document nothing is asked for; the callback itself goes on. */
  pause(): void {
    this.#isPaused = true;
    this.#following.abort();
    this.#parts.proofs.leave();
  }

  resume(): void {
    const { phase } = this;
    if (!this.#isPaused) return;
    this.#isPaused = false;
    if ('id' in phase && !isFinal(phase.kind)) this.#follow(phase.id, phase.proofWords, 0);
  }

  async #send(intent: CallbackIntent): Promise<void> {
    this.#lastBody = intent.body;
    const answer = await this.#attempt(intent, { resends: 1, newProofs: 1 });
    if (answer.ok) {
      this.#intent = undefined;
      this.calledNumber = intent.body.phoneNumber;
      this.isOurs = true;
      this.#parts.emit(new CallbackRequestedEvent(answer.value.id));
      this.#accept(answer.value);
      return;
    }
    const { problem } = answer;
    if (!keepsKeyAfter(problem.code, this.#isUncertain)) this.#intent = undefined;
    if (problem.code === 'context-rejected') this.rejectedContext = intent.context;
    this.#enter({ kind: 'problem', problem });
    this.#parts.emit(new CallbackFailedEvent(problem.code));
  }

  async #attempt(
    intent: CallbackIntent,
    left: { resends: number; newProofs: number },
  ): ReturnType<Client['requestCallback']> {
    const { client, proofs, wait } = this.#parts;
    if (this.#isTimeOld(intent)) return TIME_NEEDED;
    this.#enter({ kind: 'solving' });
    const proof = await proofs.take();
    if (this.#isTimeOld(intent)) {
      proofs.giveBack();
      return TIME_NEEDED;
    }
    this.#enter({ kind: 'sending' });
    const answer = proof.ok ? await client.requestCallback(requestOf(intent, proof.value), intent.key) : proof;
    if (answer.ok) return answer;
    const { code, retryAfterSeconds = RESEND_AFTER_SECONDS } = answer.problem;
    if (proof.ok && OUTCOME_NOT_KNOWN.includes(code)) this.#isUncertain = true;
    // The visitor's network may have changed since the challenge was made, and with it the address it was made for.
    if (code === 'proof-rejected' && left.newProofs > 0) {
      return this.#attempt(intent, { ...left, newProofs: left.newProofs - 1 });
    }
    if ((code === 'network-lost' || code === 'idempotency-in-progress') && left.resends > 0) {
      await wait(Math.min(retryAfterSeconds, LONGEST_SILENT_WAIT_SECONDS), new AbortController().signal);
      return this.#attempt(intent, { ...left, resends: left.resends - 1 });
    }
    return answer;
  }

  /**
   * Then the visitor is asked anew, and the intent ends, also one that may have reached the proxy: under its key only the old
   * time could be sent, and a proxy that never had it would go by that. If it did arrive, its callee is in a call or cooling
   * down, so that the new wish is refused and nobody is rung twice.
   */
  #isTimeOld({ body }: CallbackIntent): boolean {
    return body.localTime !== undefined && this.#parts.now() - this.#timeStatedAt > STATED_TIME_LASTS_MILLISECONDS;
  }

  #accept({ id, status, pollAfterSeconds, proofWords }: CallbackAccepted): void {
    this.isForgotten = false;
    this.#arrive(id, status, '', proofWords);
    if (!isFinal(status)) this.#follow(id, proofWords, pollAfterSeconds);
  }

  #follow(id: string, proofWords: readonly string[], afterSeconds: number): void {
    if (this.#isPaused) return;
    this.#following = new AbortController();
    const { signal } = this.#following;
    const { client, wait } = this.#parts;
    void follow({
      ask: () => client.getCallback(id),
      wait: (seconds) => wait(seconds, signal),
      afterSeconds,
      signal,
      onStatus: (status, reason) => this.#arrive(id, status, reason, proofWords),
      onForgotten: () => {
        this.isForgotten = true;
        this.#arrive(id, 'unknown', 'lost', proofWords);
      },
    });
  }

  #arrive(id: string, status: CallbackStatus, reason: CallbackReason, proofWords: readonly string[]): void {
    if (this.phase.kind === status) return;
    this.#enter(placedPhase(status, { id, proofWords, reason, since: this.#parts.now() }));
    this.#parts.emit(new CallbackStatusEvent(id, status, reason));
  }

  #enter(phase: Phase): void {
    this.phase = phase;
    this.#parts.onPhase();
  }
}

function delay(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    signal.addEventListener('abort', end);
  });
}
