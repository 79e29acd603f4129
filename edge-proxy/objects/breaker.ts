import { logEvent } from '../log.ts';
import type { Limits } from '../policy/limits.ts';
import type { CallReport } from './site-object.ts';

/** A probe that has not reported by then is taken for lost. */
const PROBE_MS = 60_000;
const PROBE_RETRY_SECONDS = 10;

/**
 * A site's circuit breaker: opens after failures in a row, lets nothing through while open, and then one call at a time as a
 * probe. Table `breaker`: one row.
 */
export class Breaker {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS breaker (one INTEGER PRIMARY KEY CHECK (one = 1), failures INTEGER NOT NULL, open_until INTEGER NOT NULL);
      INSERT OR IGNORE INTO breaker VALUES (1, 0, 0);
    `);
  }

  /** Counts failures in a row, and opens at the last that a site allows. */
  judge({ requestId, site, health }: CallReport, limits: Limits): void {
    if (health === 'neutral') return;
    if (health === 'sound') {
      this.#sql.exec('UPDATE breaker SET failures = 0, open_until = 0');
      return;
    }
    const { failures } = this.#row();
    // A token that is not accepted will not be accepted the next time either.
    const inARow = health === 'unauthorised' ? Math.max(failures + 1, limits.breakerFailures) : failures + 1;
    const open = inARow >= limits.breakerFailures;
    const openUntil = open ? Date.now() + limits.breakerOpenSeconds * 1000 : 0;
    this.#sql.exec('UPDATE breaker SET failures = ?, open_until = ?', inARow, openUntil);
    if (open && failures < limits.breakerFailures) {
      const problem = 'PolyAI fails: no calls are placed until a probe succeeds';
      logEvent('alert', 'breaker-opened', { requestId, site, problem });
    }
  }

  /** Seconds that a new callback has to wait: none while closed; after the open time one call at a time probes. */
  secondsToWait(threshold: number, now: number): number {
    const { failures, open_until } = this.#row();
    if (failures < threshold) return 0;
    if (open_until > now) return Math.ceil((open_until - now) / 1000);
    return this.#waiting(now).length > 0 ? PROBE_RETRY_SECONDS : 0;
  }

  /** Whether a callback that has its reservation must not be dialled now. Of those that wait, the oldest may probe. */
  isOpenFor(callback: string, threshold: number, now: number): boolean {
    const { failures, open_until } = this.#row();
    return failures >= threshold && (open_until > now || this.#waiting(now)[0] !== callback);
  }

  #row(): { failures: number; open_until: number } {
    return this.#sql.exec<{ failures: number; open_until: number }>('SELECT failures, open_until FROM breaker').one();
  }

  /** The callbacks of which nobody knows yet how their dialling went, the oldest first. */
  #waiting(now: number): string[] {
    return this.#sql
      .exec<{ callback: string }>(
        'SELECT callback FROM reservations WHERE reported = 0 AND at > ? ORDER BY at, callback',
        now - PROBE_MS,
      )
      .toArray()
      .map(({ callback }) => callback);
  }
}
