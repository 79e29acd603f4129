import { DurableObject } from 'cloudflare:workers';
import { secondsUntilFree, siteLimits } from '../policy/limits.ts';
import type { ConsentRecord } from '../policy/parties.ts';
import { type Environment, siteOf } from './environment.ts';
import { standings } from './sliding-window.ts';

/** A call that never reported its end frees its place after this long. */
const IN_FLIGHT_MS = 5 * 3_600_000;
/** When all places in flight are taken, one may be free after about this long. */
const IN_FLIGHT_RETRY_SECONDS = 30;

/** Longer than any limit looks back. */
const KEEP_RESERVATIONS_MS = 2 * 24 * 3_600_000;
/** A probe that has not reported by then is taken for lost. */
const PROBE_MS = 60_000;
const PROBE_RETRY_SECONDS = 10;

export interface Reservation {
  /** The callback's record id. */
  readonly callback: string;
  readonly site: string;
  readonly consent: ConsentRecord;
  readonly consentText: string;
}

export type ReservationResult = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number };

/** What the callee's object tells of a callback: how the dialling went, and whether all is over. */
export interface CallReport {
  readonly callback: string;
  readonly site: string;
  readonly dialling: 'placed' | 'not-placed' | 'ambiguous';
  /** What it says of PolyAI's health. */
  readonly health: 'sound' | 'neutral' | 'failing' | 'unauthorised';
  readonly ended: boolean;
}

/**
 * One site: its budget, its circuit breaker, its consent ledger. Named by the site's id.
 *
 * Tables: `reservations` a row per callback, kept for two days; `ledger` append-only, held so by triggers; `texts` every
 * consent text that somebody agreed to, by its hash; `breaker` one row.
 */
export class SiteObject extends DurableObject<Environment> {
  readonly #sql = this.ctx.storage.sql;

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
      CREATE TABLE IF NOT EXISTS breaker (one INTEGER PRIMARY KEY CHECK (one = 1), failures INTEGER NOT NULL, open_until INTEGER NOT NULL);
      INSERT OR IGNORE INTO breaker VALUES (1, 0, 0);
    `);
  }

  /**
   * Reserves budget and appends the consent record, in one turn; the answer leaves only when both are durable.
   * Reserving the same callback again changes nothing.
   */
  reserve({ callback, site, consent, consentText }: Reservation): ReservationResult {
    const now = Date.now();
    const limits = siteOf(this.env, site)?.limits;
    if (!limits) throw new Error(`no such site: ${site}`);
    if (this.#sql.exec('SELECT 1 FROM reservations WHERE callback = ?', callback).toArray().length > 0)
      return { ok: true };

    const inFlight = this.#inFlight(now);
    const breakerWait = this.#breakerWait(limits.breakerFailures, now);
    const budgetWait = secondsUntilFree(
      standings(this.#sql, '(SELECT at FROM reservations WHERE spent = 1)', siteLimits(limits), now),
      now,
    );
    const flightWait = inFlight >= limits.siteInFlight ? IN_FLIGHT_RETRY_SECONDS : 0;
    const retryAfterSeconds = Math.max(breakerWait, budgetWait, flightWait);
    if (retryAfterSeconds > 0) return { ok: false, retryAfterSeconds };

    this.#sql.exec('INSERT INTO reservations VALUES (?, ?, 1, 1, 0)', callback, now);
    this.#sql.exec(
      "INSERT INTO ledger (at, type, callback, record) VALUES (?, 'given', ?, ?)",
      now,
      callback,
      JSON.stringify(consent),
    );
    this.#sql.exec('INSERT OR IGNORE INTO texts VALUES (?, ?)', consent.textSha256, consentText);
    this.#sql.exec('DELETE FROM reservations WHERE at <= ?', now - KEEP_RESERVATIONS_MS);
    return { ok: true };
  }

  /** Takes a callee object's report. Hearing it again changes nothing: reports are sent at least once. */
  report({ callback, site, dialling, health, ended }: CallReport): void {
    const limits = siteOf(this.env, site)?.limits;
    const [row] = this.#sql.exec<{ reported: number }>(
      'SELECT reported FROM reservations WHERE callback = ?',
      callback,
    );
    if (!row || !limits) return;
    // Only what is documented as not placed gives its budget back; what is ambiguous counts as spent.
    this.#sql.exec(
      'UPDATE reservations SET reported = 1, in_flight = min(in_flight, ?), spent = ? WHERE callback = ?',
      ended ? 0 : 1,
      dialling === 'not-placed' ? 0 : 1,
      callback,
    );
    if (row.reported === 1) return;
    if (health === 'neutral') return;
    if (health === 'sound') this.#sql.exec('UPDATE breaker SET failures = 0, open_until = 0');
    else {
      const { failures } = this.#sql.exec<{ failures: number }>('SELECT failures FROM breaker').one();
      // A token that is not accepted will not be accepted the next time either.
      const now = health === 'unauthorised' ? Math.max(failures + 1, limits.breakerFailures) : failures + 1;
      const openUntil = now >= limits.breakerFailures ? Date.now() + limits.breakerOpenSeconds * 1000 : 0;
      this.#sql.exec('UPDATE breaker SET failures = ?, open_until = ?', now, openUntil);
    }
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#sql.exec<{ one: number }>('SELECT 1 AS one').one().one === 1;
  }

  #inFlight(now: number): number {
    return this.#sql
      .exec<{ n: number }>('SELECT count(*) AS n FROM reservations WHERE in_flight = 1 AND at > ?', now - IN_FLIGHT_MS)
      .one().n;
  }

  /** Seconds to wait for the breaker: none while closed; after the open time one call at a time probes. */
  #breakerWait(threshold: number, now: number): number {
    const { failures, open_until } = this.#sql
      .exec<{ failures: number; open_until: number }>('SELECT failures, open_until FROM breaker')
      .one();
    if (failures < threshold) return 0;
    if (open_until > now) return Math.ceil((open_until - now) / 1000);
    const { probing } = this.#sql
      .exec<{ probing: number }>(
        'SELECT count(*) AS probing FROM reservations WHERE reported = 0 AND at > ?',
        now - PROBE_MS,
      )
      .one();
    return probing > 0 ? PROBE_RETRY_SECONDS : 0;
  }
}
