import { DurableObject } from 'cloudflare:workers';
import { errorName, logEvent } from '../log.ts';
import { statusOf } from '../policy/callback-state.ts';
import { closingTime, enforcedCaps, factOf } from '../policy/calling-windows/standing.ts';
import { newRecordId } from '../policy/keys.ts';
import type { RefusalReason } from '../policy/ledger-records.ts';
import { calleeLimits, secondsUntilFree } from '../policy/limits.ts';
import type { CallbackAnswer, CallbackIntent, CallbackView, OptOutBy } from '../policy/parties.ts';
import { askBlock, askSite } from './ask-others.ts';
import { CallbackCourier, DIAL_WITHIN_MS } from './callback-courier.ts';
import { type CallbackRow, CallbackRows } from './callback-rows.ts';
import { configOf, type Environment, siteOf } from './environment.ts';
import { Notes } from './notes.ts';
import { OptOut } from './opt-out.ts';
import { Overtaken } from './overtaken.ts';
import type { ReservationResult } from './site-object.ts';

/** Where another object can't be reached, or was asked too long ago. */
const UNAVAILABLE = { ok: false, code: 'temporarily-unavailable', retryAfterSeconds: 10 } as const;
/** How old the word of the do-not-call lists may be: much less than they remember having given it. */
const LOOKED_UP_WITHIN_MS = 60_000;

/**
 * One callee: owns every callback to one phone number, from the request to the end. Named by a keyed hash of the number.
 *
 * `dialling` is durable before PolyAI is asked (the output gate holds the request back until then), and what is found
 * `dialling` by a new instance was cut off: it becomes `unknown` and is never dialled again.
 */
export class CalleeObject extends DurableObject<Environment> {
  readonly #rows = new CallbackRows(this.ctx);
  readonly #optOut = new OptOut(this.ctx);
  readonly #notes = new Notes(this.ctx, this.env);
  readonly #overtaken = new Overtaken(this.ctx);
  readonly #courier = new CallbackCourier(this.ctx, this.#rows, this.#optOut, this.#overtaken, this.env);
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
    if (!limits) throw new Error('no such site');
    if (intent.context && intent.context.expiresAt <= now) return { ok: false, code: 'context-rejected' };
    const { callingWindow } = intent;
    // The number, the clock and what the visitor said decide this: it tells nothing of the callee.
    if (callingWindow.kind === 'closed' && callingWindow.isEnforced) {
      const refusal = { ok: false, code: 'outside-calling-window', nextOpening: callingWindow.nextOpening } as const;
      return this.#refuse(intent, intentId, refusal, 'outside-calling-window', now);
    }
    const { lookUp } = intent;
    // It may have been long on its way; the same intent, sent again, asks the lists again.
    if (now - lookUp.at > LOOKED_UP_WITHIN_MS) return UNAVAILABLE;
    // Each is looked up whatever the others say: how long a refusal takes must not tell its reason.
    const ownLimits = [...calleeLimits(limits), ...enforcedCaps(callingWindow)];
    const wait = secondsUntilFree(this.#rows.limitStandings(ownLimits, now), now);
    const busy = this.#rows.unfinished().length > 0;
    const doubtful = this.#rows.mayBeInCall(limits.longestCallSeconds, now);
    const optedOut = this.#optOut.isSaid();
    const overtaken = this.#overtaken.covers(lookUp.at);
    const listed = lookUp.listed || overtaken;
    if (wait > 0 || busy || doubtful || optedOut || listed) {
      const own = wait > 0 ? 'limit' : 'in-call';
      const reason = optedOut ? 'opted-out' : listed ? 'do-not-call' : own;
      return this.#refuse(intent, intentId, { ok: false, code: 'callee-not-available' }, reason, now);
    }
    // Only where it isn't enforced, or it would have been refused.
    const isCapReached = secondsUntilFree(this.#rows.limitStandings(callingWindow.caps, now), now) > 0;
    this.ctx.storage.transactionSync(() => {
      this.#rows.insert({
        id: intent.recordId,
        request_id: intent.requestId,
        public_id: intent.publicId,
        site: intent.site,
        at: now,
        order: intent.order,
        proof_words: JSON.stringify(intent.proofWords),
        due_at: now + DIAL_WITHIN_MS + 1,
        closes_at: closingTime(callingWindow),
        looked_up_at: lookUp.at,
      });
      this.#rows.rememberIntent(intentId, intent.bodyHash, now, { callback: intent.recordId });
    });
    const consentFacts = { ...intent.consentFacts, callingWindow: factOf(callingWindow, isCapReached) };
    const told = { ...intent, consentFacts };
    // Whatever cuts the decision off: without it, a callback that nobody asks for again would never be given up.
    void this.#setAlarm();
    const deciding = this.#reserve(told, intentId).finally(() => this.#deciding.delete(intentId));
    this.#deciding.set(intentId, deciding);
    return deciding;
  }

  /** Where a callback stands, or nothing. Never asks PolyAI: that is done at its own pace, whoever asks us. */
  view(recordId: string): CallbackView | undefined {
    const row = this.#rows.find(recordId);
    return row && { id: row.public_id, site: row.site, status: statusOf(row.state), reason: row.reason };
  }

  /**
   * From now on this number rings for no site. What was asked for and not dialled yet is not dialled any more.
   *
   * @param person this object's name
   * @param by who said so
   */
  optOut(person: string, by: OptOutBy): void {
    const now = Date.now();
    if (!this.#optOut.isSaid()) {
      const revokedAt = new Date(now).toISOString();
      for (const site of configOf(this.env)?.sites.keys() ?? [])
        this.#notes.write({ type: 'revoked', callback: newRecordId(), site, person, facts: { by, revokedAt } }, now);
    }
    this.#optOut.say(now);
    void this.#setAlarm();
  }

  /** Since when this number rings for no site, in ms since the epoch; nothing where nobody said so. */
  optedOutAt(): number | undefined {
    return this.#optOut.saidAt();
  }

  /**
   * This number is about to be on a do-not-call list: nothing is dialled any more, nor dialled again, for whoever looked it up by
   * then.
   *
   * @param lookedUpAt by the lists' clock
   */
  overtake(lookedUpAt: number): void {
    this.#overtaken.write(lookedUpAt);
  }

  /** Destroys what is personal here. What was not dialled yet can't be any more, nor dialled again. */
  erase(): void {
    for (const row of this.#rows.unfinished()) if (row.state === 'requested') this.#courier.lose(row, 'not-placed');
    this.#rows.destroyOrders();
    void this.#setAlarm();
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#rows.unfinished().length >= 0;
  }

  /** Dials, follows placed calls, tells the site. At least once, so each step asks the state machine. */
  override async alarm(): Promise<void> {
    for (const row of this.#rows.due(Date.now())) await this.#courier.advance(row);
    await this.#notes.send(Date.now());
    this.#rows.forget(Date.now());
    await this.#setAlarm();
  }

  async #reserve(intent: CallbackIntent, intentId: string): Promise<CallbackAnswer> {
    const reservation = await this.#askOthers(intent);
    if (!reservation.ok) {
      this.#rows.rememberIntent(intentId, intent.bodyHash, Date.now(), { refusal: reservation });
      await this.#setAlarm();
      return reservation;
    }
    this.#rows.reserved(intent.recordId, reservation.given, Date.now());
    await this.#setAlarm();
    const row = this.#rows.find(intent.recordId);
    if (row?.reserved !== 1) throw new Error('given up while the site was asked');
    return begunOf(row);
  }

  /** Asks the block, then the site. Whatever refuses or fails, nothing of the callback is left to dial. */
  async #askOthers(intent: CallbackIntent): Promise<ReservationResult | Exclude<CallbackAnswer, { ok: true }>> {
    const { recordId: callback, site, requestId } = intent;
    try {
      if (!(await askBlock(this.env, intent))) {
        this.#rows.remove(callback);
        this.#noteRefusal(intent, 'block', Date.now());
        return { ok: false, code: 'callee-not-available' };
      }
      const result = await askSite(this.env, intent);
      if (!result.ok) this.#rows.remove(callback);
      return result;
    } catch (error) {
      // Out of reach, or its answer was lost: it may have reserved, so it is told that nothing was placed.
      logEvent('alert', 'object-unreachable', { requestId, site, callback, outcome: errorName(error) });
      const row = this.#rows.find(callback);
      if (row) this.#courier.lose(row, 'not-placed');
      return UNAVAILABLE;
    }
  }

  #refuse<Refusal extends CallbackAnswer>(
    intent: CallbackIntent,
    intentId: string,
    refusal: Refusal,
    reason: RefusalReason,
    now: number,
  ): Refusal {
    this.#noteRefusal(intent, reason, now);
    this.#rows.rememberIntent(intentId, intent.bodyHash, now, { refusal });
    void this.#setAlarm();
    return refusal;
  }

  #noteRefusal(
    { recordId: callback, site, callee: person, consentFacts }: CallbackIntent,
    reason: RefusalReason,
    now: number,
  ) {
    const facts = { ...consentFacts, reason, refusedAt: new Date(now).toISOString() };
    this.#notes.write({ type: 'refused', callback, site, person, facts }, now);
  }

  async #setAlarm(): Promise<void> {
    const due = [this.#rows.nextAlarm(), this.#notes.nextDue()].filter((at) => at !== undefined);
    if (due.length > 0) await this.ctx.storage.setAlarm(Math.min(...due));
  }
}

function begunOf(row: CallbackRow): CallbackAnswer {
  return { ok: true, id: row.public_id, requestedAt: row.at, proofWords: JSON.parse(row.proof_words) as string[] };
}
