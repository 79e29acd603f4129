import { chooseUpstream } from '../calls/choose-upstream.ts';
import { placeCall } from '../calls/place-call.ts';
import type { CallOrder } from '../calls/upstream.ts';
import type { CallbackReason } from '../contract.ts';
import { within } from '../deadline.ts';
import { errorName, logEvent } from '../log.ts';
import { isFinal, reasonOfFailure, statusOf } from '../policy/callback-state.ts';
import { callName } from '../policy/keys.ts';
import type { LedgerPlace } from '../policy/ledger-records.ts';
import { seal, sealedFor, unseal } from '../policy/seal.ts';
import type { CallbackRow, CallbackRows } from './callback-rows.ts';
import { type Environment, keysOf, siteOf } from './environment.ts';
import { afterPlacing, backoffMs, nextPollMs } from './follow-up.ts';
import type { OptOut } from './opt-out.ts';
import type { Overtaken } from './overtaken.ts';
import { passSeam } from './seams.ts';
import type { CallReport } from './site-object.ts';

/** No attempt to place a call begins later than this after it was asked for: nobody expects it any more. */
export const DIAL_WITHIN_MS = 60_000;
/** PolyAI forgets a call about 2 hours after its end; no call lasts as long as this. */
const FOLLOW_FOR_MS = 4 * 3_600_000;
const REPORT_WITHIN_MS = 5_000;
/** Together with placing a call less than an alarm may take. */
const SITE_WITHIN_MS = 4_000;
const SITE_RETRY_MS = 2_000;
/** Just after placing, PolyAI may not know the SID everywhere yet. */
const GONE_AFTER_MS = 60_000;

/**
 * Carries a begun callback on: dials, follows the placed call, tells the site. It is called by an alarm, so at least once,
 * and asks the state machine before each step.
 */
export class CallbackCourier {
  readonly #object: DurableObjectState;
  readonly #rows: CallbackRows;
  readonly #optOut: OptOut;
  readonly #overtaken: Overtaken;
  readonly #environment: Environment;

  constructor(
    object: DurableObjectState,
    rows: CallbackRows,
    optOut: OptOut,
    overtaken: Overtaken,
    environment: Environment,
  ) {
    this.#object = object;
    this.#rows = rows;
    this.#optOut = optOut;
    this.#overtaken = overtaken;
    this.#environment = environment;
  }

  async advance(row: CallbackRow): Promise<void> {
    if (row.state === 'requested') await this.#dial(row);
    else if (row.state === 'queued' || row.state === 'calling') await this.#follow(row);
    const told = this.#rows.find(row.id);
    if (told?.unreported === 1) await this.#report(told);
  }

  /** Gives a callback up, in one synchronous turn. `dialling` is how the dialling went, where that isn't known already. */
  lose(row: CallbackRow, dialling: CallReport['dialling'], reason: CallbackReason = 'lost'): void {
    this.#rows.move(row.id, 'lost', { reason, due_at: Date.now(), dialling: row.dialling ?? dialling });
    logEvent('error', 'lost', whose(row));
  }

  async #dial(row: CallbackRow): Promise<void> {
    const site = siteOf(this.#environment, row.site);
    if (row.reserved !== 1 || isTooLate(row) || !site || row.call_order === null) {
      // While the site's answer is awaited, the decision is the waiting request's.
      if (isTooLate(row) || row.reserved === 1) this.lose(row, 'not-placed');
      return;
    }
    const order = await this.#order(row);
    if (!order) {
      this.lose(row, 'not-placed');
      return;
    }
    // Between reserving and now, others may have opened the site's breaker.
    const open = await this.#breakerOpen(row);
    if (open === undefined) {
      this.#rows.defer(row.id, Date.now() + SITE_RETRY_MS, row.failures + 1);
      return;
    }
    if (open) {
      this.lose(row, 'not-placed', 'provider-unavailable');
      return;
    }
    const obstacle = this.#obstacle(row);
    if (obstacle !== undefined) {
      this.lose(row, 'not-placed', obstacle);
      return;
    }
    // Written before PolyAI is asked, in one turn with asking.
    if (!this.#rows.move(row.id, 'dial', { dialled_at: Date.now(), due_at: null })) return;
    const { outcome, attempts } = await placeCall(
      chooseUpstream(site.upstream),
      order,
      async () => site.upstream.retry && (await this.#breakerOpen(row)) === false && this.#obstacle(row) === undefined,
    );
    passSeam('polyai-answered', this.#object);
    const after = afterPlacing(outcome);
    try {
      this.#rows.move(row.id, after.happening, {
        reason: after.reason,
        call_sid: outcome.kind === 'placed' ? outcome.callSid : null,
        due_at: Date.now() + (outcome.kind === 'placed' ? nextPollMs(0) : 0),
        // Limits count from when it rang: the last attempt, at the latest now.
        ...(outcome.kind !== 'not-placed' && { dialled_at: Date.now() }),
        dialling: outcome.kind,
        health: after.health,
      });
    } catch (error) {
      // What can't be written down must not stay `dialling` for as long as this instance happens to live.
      logEvent('alert', 'outcome-not-written', { ...whose(row), outcome: errorName(error) });
      this.#object.abort('the outcome of a call could not be written');
    }
    logEvent(after.alert ? 'alert' : 'info', 'dialled', {
      ...whose(row),
      outcome: outcome.kind,
      attempts,
      ...(outcome.kind !== 'placed' &&
        outcome.upstreamStatus !== undefined && { upstreamStatus: outcome.upstreamStatus }),
      ...(after.alert && { problem: after.alert }),
    });
  }

  /** Why nobody may be rung by this callback any more, as it is in this very turn: much may be said while others are asked. */
  #obstacle(row: CallbackRow): CallbackReason | undefined {
    if (isTooLate(row) || this.#isUnwanted(row)) return 'lost';
    return isWindowClosed(row) ? 'outside-calling-window' : undefined;
  }

  /** The callee has opted out, is on a do-not-call list since the lists were asked, or was erased. */
  #isUnwanted(row: CallbackRow): boolean {
    return this.#optOut.isSaid() || this.#overtaken.covers(row.looked_up_at) || !this.#rows.order(row);
  }

  async #follow(row: CallbackRow): Promise<void> {
    const site = siteOf(this.#environment, row.site);
    const age = Date.now() - (row.dialled_at ?? row.at);
    if (!site || row.call_sid === null || age > FOLLOW_FOR_MS) {
      this.lose(row, 'placed');
      return;
    }
    const outcome = await chooseUpstream(site.upstream).status(row.call_sid);
    passSeam('status-answered', this.#object);
    if (outcome.kind === 'gone' && age > GONE_AFTER_MS) {
      this.lose(row, 'placed');
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
      logEvent('info', 'ended', { ...whose(row), outcome: after.state });
    }
  }

  /** `undefined` where it can't be read any more: the person was erased, or the secrets were changed. */
  async #order(row: CallbackRow): Promise<CallOrder | undefined> {
    const sealed = this.#rows.order(row);
    const { sealing } = await keysOf(this.#environment);
    const text = sealed && (await unseal(sealing, sealedFor.order(row.id), sealed));
    return text === undefined ? undefined : (JSON.parse(text) as CallOrder);
  }

  /** Whether the site's breaker keeps this callback from being dialled; `undefined` where the site can't be reached. */
  async #breakerOpen({ id: callback, site, request_id }: CallbackRow): Promise<boolean | undefined> {
    try {
      return await within(SITE_WITHIN_MS, () =>
        this.#environment.SITE.getByName(site).isBreakerOpenFor(callback, site),
      );
    } catch (error) {
      logEvent('alert', 'object-unreachable', {
        requestId: request_id ?? undefined,
        site,
        callback,
        outcome: errorName(error),
      });
      return undefined;
    }
  }

  #ringsUntil({ state, dialled_at, site }: CallbackRow): number | undefined {
    const limits = siteOf(this.#environment, site)?.limits;
    return state === 'unknown' && dialled_at !== null && limits
      ? dialled_at + limits.longestCallSeconds * 1000
      : undefined;
  }

  /** PolyAI's id of the call, as the site may keep it. */
  async #tellCall({ id, call_sid: callSid }: CallbackRow): Promise<Pick<CallReport, 'call' | 'callHash'>> {
    if (callSid === null) return {};
    const keys = await keysOf(this.#environment);
    const call = await seal(keys.sealing, sealedFor.call(id), JSON.stringify({ callSid }));
    return { call, callHash: await callName(keys, callSid) };
  }

  /** Tells the site; until it has heard, it is told again. */
  async #report(row: CallbackRow): Promise<void> {
    const ended = isFinal(row.state);
    try {
      const { id: callback, site, dialling, health } = row;
      const report: CallReport = {
        callback,
        requestId: row.request_id ?? undefined,
        site,
        dialling: dialling ?? 'not-placed',
        health: health ?? 'neutral',
        ended,
        dialledAt: row.dialled_at ?? undefined,
        // Of a call that ended unknown nobody can say that it is over.
        ringsUntil: this.#ringsUntil(row),
        given: row.given === null ? undefined : (JSON.parse(row.given) as LedgerPlace),
        ...(await this.#tellCall(row)),
        status: statusOf(row.state),
        reason: row.reason,
      };
      await within(REPORT_WITHIN_MS, () => this.#environment.SITE.getByName(site).report(report));
      this.#rows.markReported(row.id, row.state);
      if (ended) this.#rows.defer(row.id, null, 0);
    } catch (error) {
      logEvent('error', 'report-failed', { ...whose(row), outcome: errorName(error) });
      if (ended) this.#rows.defer(row.id, Date.now() + backoffMs(row.failures), row.failures + 1);
    }
  }
}

function isTooLate({ at }: CallbackRow): boolean {
  return Date.now() - at > DIAL_WITHIN_MS;
}

function isWindowClosed({ closes_at }: CallbackRow): boolean {
  return closes_at !== null && Date.now() >= closes_at;
}

function whose(row: CallbackRow) {
  const { site, id: callback, request_id: requestId } = row;
  return { site, callback, ...(requestId !== null && { requestId }) };
}
