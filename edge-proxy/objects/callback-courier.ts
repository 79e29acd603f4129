import { chooseUpstream } from '../calls/choose-upstream.ts';
import { placeCall } from '../calls/place-call.ts';
import type { CallOrder } from '../calls/upstream.ts';
import { errorName, logEvent } from '../log.ts';
import { isFinal, reasonOfFailure } from '../policy/callback-state.ts';
import type { CallbackRow, CallbackRows } from './callback-rows.ts';
import { type Environment, siteOf } from './environment.ts';
import { afterPlacing, backoffMs, nextPollMs } from './follow-up.ts';
import type { CallReport } from './site-object.ts';

/** A call is not placed later than this after it was asked for: nobody expects it any more. */
export const DIAL_WITHIN_MS = 60_000;
/** PolyAI forgets a call about 2 hours after its end; no call lasts as long as this. */
const FOLLOW_FOR_MS = 4 * 3_600_000;
/** Just after placing, PolyAI may not know the SID everywhere yet. */
const GONE_AFTER_MS = 60_000;

/**
 * Carries a begun callback on: dials, follows the placed call, tells the site. It is called by an alarm, so at least once,
 * and asks the state machine before each step.
 */
export class CallbackCourier {
  readonly #rows: CallbackRows;
  readonly #environment: Environment;

  constructor(rows: CallbackRows, environment: Environment) {
    this.#rows = rows;
    this.#environment = environment;
  }

  async advance(row: CallbackRow): Promise<void> {
    if (row.state === 'requested') await this.#dial(row);
    else if (row.state === 'queued' || row.state === 'calling') await this.#follow(row);
    const told = this.#rows.find(row.id);
    if (told?.unreported === 1) await this.#report(told);
  }

  /** Gives a callback up, in one synchronous turn. `dialling` is how the dialling went, where that isn't known already. */
  lose(row: CallbackRow, dialling: CallReport['dialling']): void {
    this.#rows.move(row.id, 'lost', { reason: 'lost', due_at: Date.now(), dialling: row.dialling ?? dialling });
    logEvent('error', 'lost', { site: row.site, callback: row.id });
  }

  async #dial(row: CallbackRow): Promise<void> {
    const site = siteOf(this.#environment, row.site);
    const tooLate = Date.now() - row.at > DIAL_WITHIN_MS;
    if (row.reserved !== 1 || tooLate || !site || row.call_order === null) {
      // While the site's answer is awaited, the decision is the waiting request's.
      if (tooLate || row.reserved === 1) this.lose(row, 'not-placed');
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
    const site = siteOf(this.#environment, row.site);
    const age = Date.now() - (row.dialled_at ?? row.at);
    if (!site || row.call_sid === null || age > FOLLOW_FOR_MS) {
      this.lose(row, 'placed');
      return;
    }
    const outcome = await chooseUpstream(site.upstream).status(row.call_sid);
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
      logEvent('info', 'ended', { site: row.site, callback: row.id, outcome: after.state });
    }
  }

  /** Tells the site; until it has heard, it is told again. */
  async #report(row: CallbackRow): Promise<void> {
    const ended = isFinal(row.state);
    try {
      const { id: callback, site, dialling, health } = row;
      await this.#environment.SITE.getByName(site).report({
        callback,
        site,
        dialling: dialling ?? 'not-placed',
        health: health ?? 'neutral',
        ended,
      });
      this.#rows.markReported(row.id, row.state);
      if (ended) this.#rows.defer(row.id, null, 0);
    } catch (error) {
      logEvent('error', 'report-failed', { site: row.site, callback: row.id, outcome: errorName(error) });
      if (ended) this.#rows.defer(row.id, Date.now() + backoffMs(row.failures), row.failures + 1);
    }
  }
}
