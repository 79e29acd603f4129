import { DurableObject } from 'cloudflare:workers';
import { chooseUpstream } from '../calls/choose-upstream.ts';
import { placeCall } from '../calls/place-call.ts';
import type { CallOrder } from '../calls/upstream.ts';
import type { CallbackReason } from '../contract.ts';
import { logEvent } from '../log.ts';
import { isFinal, reasonOfFailure, statusOf } from '../policy/callback-state.ts';
import { calleeLimits, secondsUntilFree } from '../policy/limits.ts';
import type { CallbackAnswer, CallbackIntent, CallbackView } from '../policy/parties.ts';
import { type CallbackRow, CallbackRows } from './callback-rows.ts';
import { type Environment, siteOf } from './environment.ts';
import { afterPlacing, backoffMs, nextPollMs } from './follow-up.ts';

/** A call is not placed later than this after it was asked for: nobody expects it any more. */
const DIAL_WITHIN_MS = 60_000;
/** PolyAI forgets a call about 2 hours after its end; no call lasts as long as this. */
const FOLLOW_FOR_MS = 4 * 3_600_000;
/** Just after placing, PolyAI may not know the SID everywhere yet. */
const GONE_AFTER_MS = 60_000;
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
  /** Requests of the same intent that arrive while the first is being decided wait for its decision. */
  readonly #deciding = new Map<string, Promise<CallbackAnswer>>();

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    for (const row of this.#rows.unfinished()) {
      const cutOff = row.state === 'dialling' || (row.state === 'requested' && row.reserved === 0);
      if (cutOff) this.#end(row, 'lost', 'lost', row.state === 'dialling' ? 'ambiguous' : 'not-placed');
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
    for (const row of this.#rows.due(Date.now())) {
      if (row.state === 'requested') await this.#dial(row);
      else if (row.state === 'queued' || row.state === 'calling') await this.#follow(row);
      const told = this.#rows.find(row.id);
      if (told?.unreported === 1) await this.#report(told);
    }
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
        outcome: nameOf(error),
      });
      const row = this.#rows.find(intent.recordId);
      if (row) this.#end(row, 'lost', 'lost', 'not-placed');
    }
    const refusal = { ok: false, code: 'temporarily-unavailable', retryAfterSeconds } as const;
    this.#rows.rememberIntent(intentId, intent.bodyHash, Date.now(), { refusal });
    await this.#setAlarm();
    return refusal;
  }

  async #dial(row: CallbackRow): Promise<void> {
    const site = siteOf(this.env, row.site);
    const tooLate = Date.now() - row.at > DIAL_WITHIN_MS;
    if (row.reserved !== 1 || tooLate || !site || row.call_order === null) {
      // While the site's answer is awaited, the decision is the waiting request's.
      if (tooLate || row.reserved === 1) this.#end(row, 'lost', 'lost', 'not-placed');
      return;
    }
    // Written before PolyAI is asked, in one turn with asking.
    if (!this.#rows.move(row.id, 'dial', { dialled_at: Date.now(), due_at: null })) return;
    const order = JSON.parse(row.call_order) as CallOrder;
    const { outcome, attempts } = await placeCall(chooseUpstream(site.upstream), order, site.upstream.retry);
    const after = afterPlacing(outcome);
    this.#rows.move(row.id, after.happening, {
      reason: after.reason,
      call_sid: outcome.kind === 'placed' ? outcome.callSid : null,
      due_at: Date.now() + (outcome.kind === 'placed' ? nextPollMs(0) : 0),
      dialling: outcome.kind,
      health: after.health,
    });
    logEvent(after.alert ? 'alert' : 'info', 'dialled', {
      site: row.site,
      callback: row.id,
      outcome: outcome.kind,
      attempts,
      ...(outcome.kind !== 'placed' &&
        outcome.upstreamStatus !== undefined && { upstreamStatus: outcome.upstreamStatus }),
      ...(after.alert && { problem: after.alert }),
    });
  }

  async #follow(row: CallbackRow): Promise<void> {
    const site = siteOf(this.env, row.site);
    const age = Date.now() - (row.dialled_at ?? row.at);
    if (!site || row.call_sid === null || age > FOLLOW_FOR_MS) {
      this.#end(row, 'lost', 'lost', 'placed');
      return;
    }
    const outcome = await chooseUpstream(site.upstream).status(row.call_sid);
    if (outcome.kind === 'gone' && age > GONE_AFTER_MS) {
      this.#end(row, 'lost', 'lost', 'placed');
    } else if (outcome.kind === 'status') {
      const reason =
        outcome.status === 'failure' ? reasonOfFailure(outcome.reason) : outcome.status === 'unknown' ? 'lost' : '';
      this.#rows.move(row.id, `upstream-${outcome.status}`, { reason, due_at: Date.now() + nextPollMs(age) });
    } else {
      this.#rows.defer(row.id, Date.now() + backoffMs(row.failures), row.failures + 1);
    }
    const after = this.#rows.find(row.id);
    if (after && isFinal(after.state)) {
      this.#rows.defer(row.id, Date.now(), 0);
      logEvent('info', 'ended', { site: row.site, callback: row.id, outcome: after.state });
    }
  }

  /** Tells the site; until it has heard, it is told again. */
  async #report(row: CallbackRow): Promise<void> {
    const ended = isFinal(row.state);
    try {
      const { id: callback, site, dialling, health } = row;
      await this.env.SITE.getByName(site).report({
        callback,
        site,
        dialling: dialling ?? 'not-placed',
        health: health ?? 'neutral',
        ended,
      });
      this.#rows.markReported(row.id, row.state);
      if (ended) this.#rows.defer(row.id, null, 0);
    } catch (error) {
      logEvent('error', 'report-failed', { site: row.site, callback: row.id, outcome: nameOf(error) });
      if (ended) this.#rows.defer(row.id, Date.now() + backoffMs(row.failures), row.failures + 1);
    }
  }

  #end(
    row: CallbackRow,
    happening: 'lost',
    reason: CallbackReason,
    dialling: 'placed' | 'not-placed' | 'ambiguous',
  ): void {
    this.#rows.move(row.id, happening, { reason, due_at: Date.now(), dialling: row.dialling ?? dialling });
    logEvent('error', 'lost', { site: row.site, callback: row.id });
  }

  async #setAlarm(): Promise<void> {
    const next = this.#rows.nextAlarm();
    if (next !== undefined) await this.ctx.storage.setAlarm(next);
  }
}

function begunOf(row: CallbackRow): CallbackAnswer {
  return { ok: true, id: row.public_id, requestedAt: row.at, proofWords: JSON.parse(row.proof_words) as string[] };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
