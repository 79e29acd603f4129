import { DurableObject } from 'cloudflare:workers';
import { logEvent } from '../log.ts';
import type {
  Finding,
  LedgerPart,
  LedgerPlace,
  LedgerRecord,
  RefusalReason,
  VerifiedPart,
} from '../policy/ledger-records.ts';
import type { CallReference, ConsentFacts, GenuineContext } from '../policy/parties.ts';
import type { Sealed } from '../policy/seal.ts';
import { signCheckpoint } from '../policy/signatures.ts';
import { Breaker } from './breaker.ts';
import { Budget, type Spending } from './budget.ts';
import { CallIndex } from './call-index.ts';
import { setAsideClearLedger, takeOverClearLedger } from './clear-ledger.ts';
import { type Environment, keysOf, siteOf } from './environment.ts';
import { Ledger } from './ledger.ts';
import { LedgerUpkeep } from './ledger-upkeep.ts';
import { LedgerVerifier } from './ledger-verifier.ts';
import { passSeam } from './seams.ts';

const LATE_RETRY_SECONDS = 10;
const YEAR_MS = 366 * 24 * 3_600_000;

export interface Reservation {
  /** The callback's record id. */
  readonly callback: string;
  readonly site: string;
  /** The callee object's name: a keyed hash of the number. */
  readonly person: string;
  readonly consentFacts: ConsentFacts;
  readonly consent: Sealed;
  readonly consentText: string;
  readonly context: GenuineContext | undefined;
}

export type ReservationResult =
  | { readonly ok: true; readonly given: LedgerPlace }
  | { readonly ok: false; readonly code: 'temporarily-unavailable'; readonly retryAfterSeconds: number }
  | { readonly ok: false; readonly code: 'context-rejected' };

/** What the callee's object tells of a callback: how the dialling went, and whether all is over. */
export interface CallReport extends Spending {
  /** Of the request that began it, for the log. */
  readonly requestId?: string | undefined;
  readonly site: string;
  /** What it says of PolyAI's health. */
  readonly health: 'sound' | 'neutral' | 'failing' | 'unauthorised';
  /** Where the site's ledger has the consent, as it said then. */
  readonly given?: LedgerPlace | undefined;
  /** PolyAI's id of the call, JSON `{ callSid }`. */
  readonly call?: Sealed | undefined;
  /** Keyed hash of that id. */
  readonly callHash?: string | undefined;
  /** Where the callback stands. */
  readonly status: string;
  readonly reason: string;
}

/** What else the ledger has to know of a callee. */
export type Note = { readonly callback: string; readonly site: string; readonly person: string } & (
  | {
      readonly type: 'refused';
      readonly facts: ConsentFacts & { readonly reason: RefusalReason; readonly refusedAt: string };
    }
  | { readonly type: 'revoked'; readonly facts: { readonly by: string; readonly revokedAt: string } }
);

/**
 * One site: its budget, its circuit breaker, its consent ledger. Named by the site's id. Its parts keep their own tables; `contexts`
 * holds signed contexts that are taken once, by the hash of their id, until they expire.
 */
export class SiteObject extends DurableObject<Environment> {
  readonly #sql = this.ctx.storage.sql;
  readonly #breaker = new Breaker(this.#sql);
  readonly #budget = new Budget(this.#sql);
  readonly #hasClearLedger = setAsideClearLedger(this.#sql);
  readonly #calls = new CallIndex(this.#sql);
  readonly #ledger = new Ledger(this.ctx, this.env);
  readonly #upkeep = new LedgerUpkeep(this.ctx, this.#ledger);
  readonly #verifier = new LedgerVerifier(this.ctx, this.#ledger);

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    const { name } = ctx.id;
    if (this.#hasClearLedger && name !== undefined)
      void ctx.blockConcurrencyWhile(async () => takeOverClearLedger(ctx, this.#ledger, name, await keysOf(env)));
    this.#sql.exec(
      'CREATE TABLE IF NOT EXISTS contexts (id TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID',
    );
  }

  /**
   * Reserves budget and appends the consent record, in one turn; the answer leaves only when both are durable.
   * Reserving the same callback again changes nothing. A refusal is recorded as well.
   */
  reserve(reservation: Reservation): ReservationResult {
    const { callback, site, person, consentFacts, consent, consentText, context } = reservation;
    const now = Date.now();
    const limits = siteOf(this.env, site)?.limits;
    if (!limits) throw new Error('no such site');
    const known = this.#budget.find(callback);
    // Reported already: the callee's object gave it up before this message came, so there is nothing to reserve for.
    if (known?.reported) return { ok: false, code: 'temporarily-unavailable', retryAfterSeconds: LATE_RETRY_SECONDS };
    const place = this.#ledger.place(callback, 'given');
    if (known && place) return { ok: true, given: place };
    this.#sql.exec('DELETE FROM contexts WHERE expires_at <= ?', now);
    if (context && !this.#takes(context, now)) {
      this.#refuse(reservation, 'context-rejected', now);
      return { ok: false, code: 'context-rejected' };
    }
    const breakerWait = this.#breaker.secondsToWait(limits.breakerFailures, now);
    const budgetWait = this.#budget.secondsToWait(limits, now);
    const retryAfterSeconds = Math.max(breakerWait, budgetWait);
    if (retryAfterSeconds > 0) {
      this.#refuse(reservation, breakerWait > 0 ? 'breaker-open' : 'site-limit', now);
      return { ok: false, code: 'temporarily-unavailable', retryAfterSeconds };
    }
    // All or nothing: a budget that is spent has its record, and a context that is taken has its call.
    const given = this.ctx.storage.transactionSync(() => {
      this.#budget.reserve(callback, now);
      this.#ledger.keepText(consentFacts.textSha256, consentText);
      if (context?.onceId !== undefined)
        this.#sql.exec('INSERT INTO contexts VALUES (?, ?)', context.onceId, context.expiresAt);
      return this.#ledger.append(
        site,
        { type: 'given', callback, person, facts: { ...consentFacts }, sealed: consent },
        now,
      );
    });
    this.#budget.forget(now);
    void this.#setAlarm();
    passSeam('site-reserved', this.ctx);
    return { ok: true, given };
  }

  /** Takes a callee object's report. Hearing it again changes nothing: reports are sent at least once. */
  report(report: CallReport): void {
    const { callback, site } = report;
    const limits = siteOf(this.env, site)?.limits;
    if (!limits) return;
    const now = Date.now();
    const known = this.#budget.find(callback);
    this.ctx.storage.transactionSync(() => {
      if (known) {
        this.#budget.settle(report);
        if (!known.reported) this.#breaker.judge(report, limits);
      } else {
        this.#budget.giveUp(callback, now);
      }
      this.#record(report, now);
    });
    void this.#setAlarm();
    passSeam('site-reported', this.ctx);
  }

  /** Takes what else a callee's object has to say. Hearing it again changes nothing. */
  note({ type, callback, site, person, facts }: Note): void {
    if (type === 'revoked' && !this.#ledger.hasConsentOf(person)) return;
    this.#ledger.append(site, { type, callback, person, facts: { ...facts } }, Date.now());
    void this.#setAlarm();
  }

  /**
   * Whether the breaker keeps this callback, which has its reservation, from being dialled now: it may have opened since.
   */
  isBreakerOpenFor(callback: string, site: string): boolean {
    const limits = siteOf(this.env, site)?.limits;
    if (!limits) throw new Error('no such site');
    return this.#breaker.isOpenFor(callback, limits.breakerFailures, Date.now());
  }

  /** The ledger's records about one person, or about one callback, oldest first. */
  records(about: { readonly person: string } | { readonly callback: string }): LedgerRecord[] {
    return 'person' in about
      ? this.#ledger.recordsOfPerson(about.person)
      : this.#ledger.recordsOfCallback(about.callback);
  }

  /** A part of the ledger, after a sequence. */
  part(after: number): LedgerPart {
    return this.#ledger.part(after);
  }

  /** A consent text that somebody agreed to, by the SHA-256 of it. */
  text(sha256: string): string | undefined {
    return this.#ledger.text(sha256);
  }

  /** Whose phone a call went to, unless they were erased, or it is long over. */
  personOfCall(call: CallReference): string | undefined {
    if ('callback' in call) return this.#ledger.personOf(call.callback) ?? undefined;
    return this.#calls.personOf(call.callHash, Date.now());
  }

  /** Destroys what is personal in a person's records; says in how many. */
  erase(site: string, person: string): number {
    this.#calls.forget(person);
    const erased = this.#upkeep.erase(site, person, Date.now());
    void this.#setAlarm();
    return erased;
  }

  /** Checks a part of the ledger; with the first part, also that what others kept of it still stands. */
  verify(site: string, after: number, places: readonly LedgerPlace[]): VerifiedPart {
    const part = this.#verifier.verify(site, after);
    const findings: Finding[] = after === 0 ? this.#verifier.checkPlaces(places) : [];
    return { ...part, findings: [...findings, ...part.findings] };
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#sql.exec<{ one: number }>('SELECT 1 AS one').one().one === 1;
  }

  /** Signs a checkpoint when one is due, and lets go what was kept long enough. */
  override async alarm(): Promise<void> {
    const site = this.#ledger.site;
    const head = this.#upkeep.head();
    const due = this.#upkeep.checkpointAt();
    if (head && due !== undefined && due <= Date.now()) {
      const keys = await keysOf(this.env);
      const signature = await signCheckpoint(keys, { ...head, at: Date.now() });
      // Out of the storage as well: only then can a storage that was put back to an older state be found.
      logEvent('info', 'ledger-checkpoint', { site: head.site, checkpoint: signature });
      this.#upkeep.checkpoint(head, signature, Date.now());
    }
    const retention = site === undefined ? undefined : this.#retentionMs(site);
    if (retention !== undefined) this.#upkeep.letGo(retention, Date.now());
    await this.#setAlarm();
  }

  /** It may have expired on the way here, and its row with it. */
  #takes({ expiresAt, onceId }: GenuineContext, now: number): boolean {
    if (expiresAt <= now) return false;
    return onceId === undefined || this.#sql.exec('SELECT 1 FROM contexts WHERE id = ?', onceId).toArray().length === 0;
  }

  #refuse({ callback, site, person, consentFacts }: Reservation, reason: RefusalReason, now: number): void {
    const facts = { ...consentFacts, reason, refusedAt: new Date(now).toISOString() };
    this.#ledger.append(site, { type: 'refused', callback, person, facts }, now);
    void this.#setAlarm();
  }

  #record(report: CallReport, now: number): void {
    const { callback, site, dialling, dialledAt, call, callHash, ended, status, reason, given, requestId } = report;
    if (given && !this.#ledger.holds(given))
      logEvent('alert', 'ledger-changed', {
        requestId,
        site,
        callback,
        problem: 'a consent record is not what it was',
      });
    if (!this.#ledger.place(callback, 'given')) return;
    const person = this.#ledger.personOf(callback);
    if (callHash !== undefined && person !== null) this.#calls.remember(callHash, person, now);
    if (dialledAt !== undefined) {
      const facts = { outcome: dialling, dialledAt: new Date(dialledAt).toISOString() };
      // Of somebody who was erased meanwhile, nothing personal is kept any more.
      const sealed = person === null ? undefined : call;
      this.#ledger.append(site, { type: 'dialled', callback, person, facts, sealed }, now);
    }
    if (ended) this.#ledger.append(site, { type: 'ended', callback, person, facts: { status, reason } }, now);
  }

  #retentionMs(site: string): number | undefined {
    const years = siteOf(this.env, site)?.consentRetentionYears;
    return years === undefined ? undefined : years * YEAR_MS;
  }

  async #setAlarm(): Promise<void> {
    const site = this.#ledger.site;
    if (site === undefined) return;
    const retention = this.#retentionMs(site);
    const due = [this.#upkeep.checkpointAt(), retention === undefined ? undefined : this.#upkeep.letGoAt(retention)];
    const next = due.filter((at) => at !== undefined).sort((a, b) => a - b)[0];
    if (next !== undefined) await this.ctx.storage.setAlarm(next);
  }
}
