import { DurableObject } from 'cloudflare:workers';
import { secondsUntilFree, siteLimits } from '../policy/limits.ts';
import type { ConsentRecord, GenuineContext } from '../policy/parties.ts';
import { addColumn } from './add-column.ts';
import { Breaker } from './breaker.ts';
import { type Environment, siteOf } from './environment.ts';
import { passSeam } from './seams.ts';
import { standings } from './sliding-window.ts';

/** A call that never reported its end frees its place after this long. */
const IN_FLIGHT_MS = 5 * 3_600_000;
/** When all places in flight are taken, one may be free after about this long. */
const IN_FLIGHT_RETRY_SECONDS = 30;

/** Longer than any limit looks back. */
const KEEP_RESERVATIONS_MS = 2 * 24 * 3_600_000;
const LATE_RETRY_SECONDS = 10;

export interface Reservation {
  /** The callback's record id. */
  readonly callback: string;
  readonly site: string;
  readonly consent: ConsentRecord;
  readonly consentText: string;
  readonly context: GenuineContext | undefined;
}

export type ReservationResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'temporarily-unavailable'; readonly retryAfterSeconds: number }
  | { readonly ok: false; readonly code: 'context-rejected' };

/** What the callee's object tells of a callback: how the dialling went, and whether all is over. */
export interface CallReport {
  readonly callback: string;
  /** Of the request that began it, for the log. */
  readonly requestId?: string | undefined;
  readonly site: string;
  readonly dialling: 'placed' | 'not-placed' | 'ambiguous';
  /** What it says of PolyAI's health. */
  readonly health: 'sound' | 'neutral' | 'failing' | 'unauthorised';
  readonly ended: boolean;
  /** When it was dialled, ms since the epoch: what the windows count from. */
  readonly dialledAt?: number | undefined;
  /** Until when a call may go on whose end nobody can know, ms since the epoch. */
  readonly ringsUntil?: number | undefined;
}

/**
 * One site: its budget, its circuit breaker, its consent ledger. Named by the site's id.
 *
 * Tables: `reservations` a row per callback, kept for two days; `ledger` append-only, held so by triggers; `texts` every
 * consent text that somebody agreed to, by its hash; `contexts` signed contexts that are taken once, by
 * the hash of their id, until they expire.
 */
export class SiteObject extends DurableObject<Environment> {
  readonly #sql = this.ctx.storage.sql;
  readonly #breaker = new Breaker(this.#sql);

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS reservations (
        callback TEXT PRIMARY KEY, at INTEGER NOT NULL, in_flight INTEGER NOT NULL, spent INTEGER NOT NULL, reported INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS reservations_at ON reservations (at);
      CREATE TABLE IF NOT EXISTS ledger (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL, callback TEXT NOT NULL, record TEXT NOT NULL
      );
      CREATE TABLE IF NOT EXISTS texts (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
      CREATE TRIGGER IF NOT EXISTS ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER IF NOT EXISTS ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TABLE IF NOT EXISTS contexts (id TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) WITHOUT ROWID;
    `);
    addColumn(this.#sql, 'reservations', 'rings_until', 'INTEGER');
  }

  /**
   * Reserves budget and appends the consent record, in one turn; the answer leaves only when both are durable.
   * Reserving the same callback again changes nothing.
   */
  reserve({ callback, site, consent, consentText, context }: Reservation): ReservationResult {
    const now = Date.now();
    const limits = siteOf(this.env, site)?.limits;
    if (!limits) throw new Error('no such site');
    const [known] = this.#sql.exec<{ reported: number }>(
      'SELECT reported FROM reservations WHERE callback = ?',
      callback,
    );
    // Reported already: the callee's object gave it up before this message came, so there is nothing to reserve for.
    if (known?.reported === 1)
      return { ok: false, code: 'temporarily-unavailable', retryAfterSeconds: LATE_RETRY_SECONDS };
    if (known) return { ok: true };
    this.#sql.exec('DELETE FROM contexts WHERE expires_at <= ?', now);
    // It may have expired on the way here, and its row with it.
    if (context && context.expiresAt <= now) return { ok: false, code: 'context-rejected' };
    const onceId = context?.onceId;
    if (onceId !== undefined && this.#sql.exec('SELECT 1 FROM contexts WHERE id = ?', onceId).toArray().length > 0)
      return { ok: false, code: 'context-rejected' };

    const inFlight = this.#inFlight(now);
    const breakerWait = this.#breaker.secondsToWait(limits.breakerFailures, now);
    const budgetWait = secondsUntilFree(
      standings(this.#sql, { from: '(SELECT at FROM reservations WHERE spent = 1)' }, siteLimits(limits), now),
      now,
    );
    const flightWait = inFlight >= limits.siteInFlight ? IN_FLIGHT_RETRY_SECONDS : 0;
    const retryAfterSeconds = Math.max(breakerWait, budgetWait, flightWait);
    if (retryAfterSeconds > 0) return { ok: false, code: 'temporarily-unavailable', retryAfterSeconds };

    // All or nothing: a budget that is spent has its record, and a context that is taken has its call.
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec('INSERT INTO reservations VALUES (?, ?, 1, 1, 0, NULL)', callback, now);
      this.#sql.exec(
        "INSERT INTO ledger (at, type, callback, record) VALUES (?, 'given', ?, ?)",
        now,
        callback,
        JSON.stringify(consent),
      );
      this.#sql.exec('INSERT OR IGNORE INTO texts VALUES (?, ?)', consent.textSha256, consentText);
      if (context && onceId !== undefined)
        this.#sql.exec('INSERT INTO contexts VALUES (?, ?)', onceId, context.expiresAt);
    });
    this.#sql.exec('DELETE FROM reservations WHERE at <= ?', now - KEEP_RESERVATIONS_MS);
    passSeam('site-reserved', this.ctx);
    return { ok: true };
  }

  /** Takes a callee object's report. Hearing it again changes nothing: reports are sent at least once. */
  report(report: CallReport): void {
    const { callback, site, dialling, ended, dialledAt, ringsUntil } = report;
    const limits = siteOf(this.env, site)?.limits;
    const [row] = this.#sql.exec<{ reported: number }>(
      'SELECT reported FROM reservations WHERE callback = ?',
      callback,
    );
    if (!limits) return;
    if (!row) {
      // Given up before the reservation arrived, or before its answer did: it must find this when it comes late.
      this.#sql.exec('INSERT INTO reservations VALUES (?, ?, 0, 0, 1, NULL)', callback, Date.now());
      passSeam('site-reported', this.ctx);
      return;
    }
    // Only what is documented as not placed gives its budget back; what is ambiguous counts as spent.
    this.ctx.storage.transactionSync(() => {
      this.#sql.exec(
        `UPDATE reservations SET reported = 1, in_flight = min(in_flight, ?), spent = ?, at = coalesce(?, at), rings_until = ?
           WHERE callback = ?`,
        ended ? 0 : 1,
        dialling === 'not-placed' ? 0 : 1,
        dialledAt ?? null,
        ringsUntil ?? null,
        callback,
      );
      if (row.reported === 0) this.#breaker.judge(report, limits);
    });
    passSeam('site-reported', this.ctx);
  }

  /**
   * Whether the breaker keeps this callback, which has its reservation, from being dialled now: it may have opened since.
   */
  isBreakerOpenFor(callback: string, site: string): boolean {
    const limits = siteOf(this.env, site)?.limits;
    if (!limits) throw new Error('no such site');
    return this.#breaker.isOpenFor(callback, limits.breakerFailures, Date.now());
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#sql.exec<{ one: number }>('SELECT 1 AS one').one().one === 1;
  }

  #inFlight(now: number): number {
    return this.#sql
      .exec<{ n: number }>(
        'SELECT count(*) AS n FROM reservations WHERE (in_flight = 1 AND at > ?) OR rings_until > ?',
        now - IN_FLIGHT_MS,
        now,
      )
      .one().n;
  }
}
