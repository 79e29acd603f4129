import { DurableObject } from 'cloudflare:workers';
import { errorName, logEvent } from '../log.ts';
import { statusOf } from '../policy/callback-state.ts';
import { calleeLimits, secondsUntilFree } from '../policy/limits.ts';
import type { CallbackAnswer, CallbackIntent, CallbackView } from '../policy/parties.ts';
import { CallbackCourier, DIAL_WITHIN_MS } from './callback-courier.ts';
import { type CallbackRow, CallbackRows } from './callback-rows.ts';
import { type Environment, siteOf } from './environment.ts';

/** What a refused visitor is told to wait when the site's object can't be reached. */
const UNREACHABLE_RETRY_SECONDS = 10;

/**
 * One callee: owns every callback to one phone number, from the request to the end. Named by a keyed hash of the number.
 *
 * `dialling` is durable before PolyAI is asked (the output gate holds the request back until then), and what is found
 * `dialling` by a new instance was cut off: it becomes `unknown` and is never dialled again.
 */
export class CalleeObject extends DurableObject<Environment> {
  readonly #rows = new CallbackRows(this.ctx.storage.sql);
  readonly #courier = new CallbackCourier(this.#rows, this.env);
  /** Requests of the same intent that arrive while the first is being decided wait for its decision. */
  readonly #deciding = new Map<string, Promise<CallbackAnswer>>();

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    for (const row of this.#rows.unfinished()) {
      const cutOff = row.state === 'dialling' || (row.state === 'requested' && row.reserved === 0);
      if (cutOff) this.#courier.lose(row, row.state === 'dialling' ? 'ambiguous' : 'not-placed');
    }
    void this.#setAlarm();
  }

  /** Begins a callback, or says why not. The same intent gets the same answer for 24 hours and rings once. */
  begin(intent: CallbackIntent): Promise<CallbackAnswer> | CallbackAnswer {
    const now = Date.now();
    const intentId = `${intent.site}:${intent.idempotencyKey}`;
    const known = this.#rows.intent(intentId, now);
    if (known) {
      if (known.body_hash !== intent.bodyHash) return { ok: false, code: 'idempotency-key-reused' };
      if (known.refusal !== null) return JSON.parse(known.refusal) as CallbackAnswer;
      const row = this.#rows.find(known.callback ?? '');
      return this.#deciding.get(intentId) ?? (row ? begunOf(row) : { ok: false, code: 'callee-not-available' });
    }
    const limits = siteOf(this.env, intent.site)?.limits;
    if (!limits) throw new Error(`no such site: ${intent.site}`);
    const wait = secondsUntilFree(this.#rows.limitStandings(calleeLimits(limits), now), now);
    if (wait > 0 || this.#rows.unfinished().length > 0) {
      const refusal = { ok: false, code: 'callee-not-available' } as const;
      this.#rows.rememberIntent(intentId, intent.bodyHash, now, { refusal });
      void this.#setAlarm();
      return refusal;
    }
    this.#rows.insert({
      id: intent.recordId,
      public_id: intent.publicId,
      site: intent.site,
      at: now,
      call_order: JSON.stringify(intent.order),
      proof_words: JSON.stringify(intent.proofWords),
      due_at: now + DIAL_WITHIN_MS + 1,
    });
    this.#rows.rememberIntent(intentId, intent.bodyHash, now, { callback: intent.recordId });
    const deciding = this.#reserve(intent, intentId).finally(() => this.#deciding.delete(intentId));
    this.#deciding.set(intentId, deciding);
    return deciding;
  }

  /** Where a callback stands, or nothing. Never asks PolyAI: that is done at its own pace, whoever asks us. */
  view(recordId: string): CallbackView | undefined {
    const row = this.#rows.find(recordId);
    return row && { id: row.public_id, status: statusOf(row.state), reason: row.reason };
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#rows.unfinished().length >= 0;
  }

  /** Dials, follows placed calls, tells the site. At least once, so each step asks the state machine. */
  override async alarm(): Promise<void> {
    for (const row of this.#rows.due(Date.now())) await this.#courier.advance(row);
    this.#rows.forget(Date.now());
    await this.#setAlarm();
  }

  async #reserve(intent: CallbackIntent, intentId: string): Promise<CallbackAnswer> {
    let retryAfterSeconds = UNREACHABLE_RETRY_SECONDS;
    try {
      const { recordId: callback, site, consent, consentText } = intent;
      const result = await this.env.SITE.getByName(site).reserve({ callback, site, consent, consentText });
      if (result.ok) {
        this.#rows.reserved(callback, Date.now());
        await this.#setAlarm();
        const row = this.#rows.find(callback);
        if (row) return begunOf(row);
      } else {
        retryAfterSeconds = result.retryAfterSeconds;
      }
      this.#rows.remove(callback);
    } catch (error) {
      // Out of reach, or its answer was lost: it may have reserved, so it is told that nothing was placed.
      logEvent('alert', 'site-object-unreachable', {
        site: intent.site,
        callback: intent.recordId,
        outcome: errorName(error),
      });
      const row = this.#rows.find(intent.recordId);
      if (row) this.#courier.lose(row, 'not-placed');
    }
    const refusal = { ok: false, code: 'temporarily-unavailable', retryAfterSeconds } as const;
    this.#rows.rememberIntent(intentId, intent.bodyHash, Date.now(), { refusal });
    await this.#setAlarm();
    return refusal;
  }

  async #setAlarm(): Promise<void> {
    const next = this.#rows.nextAlarm();
    if (next !== undefined) await this.ctx.storage.setAlarm(next);
  }
}

function begunOf(row: CallbackRow): CallbackAnswer {
  return { ok: true, id: row.public_id, requestedAt: row.at, proofWords: JSON.parse(row.proof_words) as string[] };
}
