import { runDurableObjectAlarm } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { inject, vi } from 'vitest';
import type { CalleeObject } from '../../../edge-proxy/objects/callee-object.ts';
import { type Seam, watchSeams } from '../../../edge-proxy/objects/seams.ts';
import { UNWATCHED } from '../../../edge-proxy/policy/calling-windows/standing.ts';
import type { CallbackIntent, CallbackView } from '../../../edge-proxy/policy/parties.ts';
import { CONSENT_FACTS, SOME_SEALED, sealOrder } from '../../edge-proxy/sealed.ts';
import type { Answer } from './model.ts';
import type { Post, PostOutcome } from './post-outcomes.ts';
import type { Script } from './scripted-upstream.ts';

/** The network as it is, whatever a test puts in its place. */
const network = globalThis.fetch;

export const STATUSES = ['queued', 'calling', 'success', 'failure', 'strange', 'gone', 'silent'] as const;
export type StatusAnswer = (typeof STATUSES)[number];

/** How long an answer may take that was on its way when its object died. */
const PATIENCE_MS = 20;
const SLOW: unique symbol = Symbol('slow');

export interface Crash {
  readonly seam: Seam;
  /** `now`: within the turn, so what was just written is lost. `durable`: as soon as it is written for good. */
  readonly mode: 'now' | 'durable';
}

/** One callee in workerd, with a scripted PolyAI at the other end and a crash wherever one is planned. */
export class World {
  crashes = 0;
  /** When a callback last went from `requested` to `dialling`. */
  lastDialledAt = 0;
  postOutcomes: readonly PostOutcome[] = ['placed'];
  statusAnswer: StatusAnswer = 'success';
  readonly #callee: string;
  readonly #epoch: string;
  /** What PolyAI has said of calls that it had placed. */
  readonly told = new Set<StatusAnswer>();
  #crash: Crash | undefined;
  #crashed = Promise.withResolvers<void>();

  /** @param epoch tells the keys of one schedule from those of another that used the same callee */
  constructor(callee: string, epoch: string) {
    this.#callee = callee;
    this.#epoch = epoch;
    vi.mocked(globalThis.fetch).mockImplementation(async (input, init) => this.#upstream(String(input), init));
    watchSeams((seam, object) => {
      if (seam === 'moved:dial') this.lastDialledAt = Date.now();
      const crash = this.#crash;
      if (crash?.seam !== seam) return;
      this.#crash = undefined;
      this.crashes += 1;
      const { resolve } = this.#crashed;
      if (crash.mode === 'now') {
        resolve();
        object.abort('crash');
      }
      object.waitUntil(
        object.storage.sync().then(() => {
          // First, since nothing of this object runs on after it.
          resolve();
          object.abort('crash');
        }),
      );
    });
  }

  get #stub(): DurableObjectStub<CalleeObject> {
    return env.CALLEE.getByName(this.#callee);
  }

  /** Sends the same request so many times at once. */
  ask(key: string, body: number, copies: number, crash: Crash | undefined): Promise<Answer[]> {
    return this.#withCrash(crash, () =>
      Promise.all(
        Array.from({ length: copies }, () =>
          this.#unlessLost(
            this.#intent(key, body).then((intent) => this.#begin(intent)),
            'lost',
          ),
        ),
      ),
    );
  }

  /** Whatever is due is done: dials, follows, reports. One that crashes is run again by the runtime; here by the next step. */
  alarm(crash?: Crash): Promise<boolean> {
    return this.#withCrash(crash, () =>
      this.#unlessLost(
        runDurableObjectAlarm(this.#stub).catch(() => false),
        false,
      ),
    );
  }

  view(answer: Answer): Promise<CallbackView | undefined> {
    return this.#stub.view(answer.slice(3));
  }

  async #withCrash<T>(crash: Crash | undefined, act: () => Promise<T>): Promise<T> {
    this.#crashed = Promise.withResolvers();
    const before = this.crashes;
    this.#crash = crash;
    const result = await act();
    this.#crash = undefined;
    if (this.crashes > before) await orSlow(this.#crashed.promise);
    return result;
  }

  /** An answer that was on its way when its object died may never come, nor a refusal: as on a network. */
  async #unlessLost<T>(answer: Promise<T>, lost: T): Promise<T> {
    const crashed = this.crashes;
    const quick = await orSlow(answer);
    if (quick !== SLOW) return quick;
    return this.crashes > crashed ? lost : answer;
  }

  async #begin(intent: CallbackIntent): Promise<Answer> {
    try {
      const answer = await this.#stub.begin(intent);
      return answer.ok ? answer.id : answer.code;
    } catch {
      return 'lost';
    }
  }

  async #intent(key: string, body: number): Promise<CallbackIntent> {
    const recordId = crypto.randomUUID();
    return {
      requestId: recordId,
      recordId,
      publicId: `id:${recordId}`,
      callee: this.#callee,
      block: this.#callee,
      site: 'fragile',
      idempotencyKey: `${this.#epoch}:${key}`,
      bodyHash: `${body}`,
      order: await sealOrder(recordId, '+14155550100', { key, callback: `id:${recordId}` }),
      context: undefined,
      callingWindow: UNWATCHED,
      proofWords: ['amber', 'otter'],
      consentFacts: CONSENT_FACTS,
      consent: SOME_SEALED,
      consentText: 'yes',
      lookUp: { listed: false, at: Date.now() },
    };
  }

  async posts(): Promise<Post[]> {
    const response = await network(`${inject('scripted')}/posts/${this.#epoch}`);
    return response.json();
  }

  /** POSTs go to another process, so that the output gate holds them as it would any; statuses change nothing anywhere. */
  #upstream(url: string, init: RequestInit | undefined): Promise<Response> {
    if (init?.method === 'POST') {
      const script: Script = { world: this.#epoch, at: Date.now(), outcomes: this.postOutcomes };
      const { body = null } = init;
      return network(inject('scripted'), { method: 'POST', headers: { 'X-Script': JSON.stringify(script) }, body });
    }
    if (!url.endsWith('/status')) throw new Error(`nobody asks for ${url}`);
    this.told.add(this.statusAnswer);
    if (this.statusAnswer === 'gone')
      return Promise.resolve(Response.json({ error: 'unknown', code: 404 }, { status: 404 }));
    if (this.statusAnswer === 'silent') return Promise.reject(new TypeError('Network connection lost.'));
    return Promise.resolve(Response.json({ status: this.statusAnswer, reason: '' }));
  }
}

/** Timers that nobody waits for are cleared: workerd takes no more than 10,000 at a time. */
async function orSlow<T>(answer: Promise<T>): Promise<T | typeof SLOW> {
  const { promise, resolve } = Promise.withResolvers<typeof SLOW>();
  const timer = setTimeout(resolve, PATIENCE_MS, SLOW);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
