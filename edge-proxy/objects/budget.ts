import { type Limits, secondsUntilFree, siteLimits } from '../policy/limits.ts';
import { addColumn } from './add-column.ts';
import { standings } from './sliding-window.ts';

/** A call that never reported its end frees its place after this long. */
const IN_FLIGHT_MS = 5 * 3_600_000;
/** When all places in flight are taken, one may be free after about this long. */
const IN_FLIGHT_RETRY_SECONDS = 30;
/** Longer than any limit looks back. */
const KEEP_RESERVATIONS_MS = 2 * 24 * 3_600_000;

/** How a callback's dialling changes what was reserved for it. */
export interface Spending {
  readonly callback: string;
  readonly dialling: 'placed' | 'not-placed' | 'ambiguous';
  readonly ended: boolean;
  /** When it was dialled, ms since the epoch: what the windows count from. */
  readonly dialledAt?: number | undefined;
  /** Until when a call may go on whose end nobody can know, ms since the epoch. */
  readonly ringsUntil?: number | undefined;
}

/** A site's budget and its places in flight. Table `reservations`: a row per callback, kept for two days. */
export class Budget {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS reservations (
        callback TEXT PRIMARY KEY, at INTEGER NOT NULL, in_flight INTEGER NOT NULL, spent INTEGER NOT NULL, reported INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE INDEX IF NOT EXISTS reservations_at ON reservations (at);
    `);
    addColumn(this.#sql, 'reservations', 'rings_until', 'INTEGER');
  }

  find(callback: string): { readonly reported: boolean } | undefined {
    const [row] = this.#sql
      .exec<{ reported: number }>('SELECT reported FROM reservations WHERE callback = ?', callback)
      .toArray();
    return row && { reported: row.reported === 1 };
  }

  /** How long until one more call may be made; 0 where it may be made now. */
  secondsToWait(limits: Limits, now: number): number {
    const spent = { from: '(SELECT at FROM reservations WHERE spent = 1)' };
    const budgetWait = secondsUntilFree(standings(this.#sql, spent, siteLimits(limits), now), now);
    const flightWait = this.#inFlight(now) >= limits.siteInFlight ? IN_FLIGHT_RETRY_SECONDS : 0;
    return Math.max(budgetWait, flightWait);
  }

  reserve(callback: string, now: number): void {
    this.#sql.exec('INSERT INTO reservations VALUES (?, ?, 1, 1, 0, NULL)', callback, now);
  }

  /** A callback that was given up before its reservation arrived: what comes late must find this. */
  giveUp(callback: string, now: number): void {
    this.#sql.exec('INSERT INTO reservations VALUES (?, ?, 0, 0, 1, NULL)', callback, now);
  }

  /** Only what is documented as not placed gives its budget back; what is ambiguous counts as spent. */
  settle({ callback, dialling, ended, dialledAt, ringsUntil }: Spending): void {
    this.#sql.exec(
      `UPDATE reservations SET reported = 1, in_flight = min(in_flight, ?), spent = ?, at = coalesce(?, at), rings_until = ?
         WHERE callback = ?`,
      ended ? 0 : 1,
      dialling === 'not-placed' ? 0 : 1,
      dialledAt ?? null,
      ringsUntil ?? null,
      callback,
    );
  }

  forget(now: number): void {
    this.#sql.exec('DELETE FROM reservations WHERE at <= ?', now - KEEP_RESERVATIONS_MS);
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
