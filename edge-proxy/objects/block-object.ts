import { DurableObject } from 'cloudflare:workers';
import { logEvent } from '../log.ts';
import { configOf, type Environment } from './environment.ts';
import { passSeam } from './seams.ts';

export interface BlockAsk {
  /** Name of the callee's object. */
  readonly callee: string;
  /** Which site asks, by which request, for the operator's alert. */
  readonly site: string;
  readonly requestId: string;
  readonly maxNumbers: number;
  readonly windowSeconds: number;
}

/**
 * A block of numbers (E.164 less its last 3 digits): how many different ones were asked for of late, by whatever site.
 * Whoever pumps calls into a range that they earn by asks for many numbers of one block. Named by a keyed hash of the
 * block.
 *
 * Table: `callees` one row per number, by the name of its object, until it has left the window.
 */
export class BlockObject extends DurableObject<Environment> {
  readonly #sql = this.ctx.storage.sql;
  /** An operator is told once a window, or once more after the object was evicted. */
  #alertedAt = 0;

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS callees (callee TEXT PRIMARY KEY, at INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;
    `);
  }

  /** Whether one more number of this block may be called; decides and records in one turn. */
  admit({ callee, site, requestId, maxNumbers, windowSeconds }: BlockAsk): boolean {
    const now = Date.now();
    const windowMs = windowSeconds * 1000;
    this.#sql.exec('DELETE FROM callees WHERE until <= ?', now);
    const { others } = this.#sql
      .exec<{ others: number }>(
        'SELECT count(*) AS others FROM callees WHERE at > ? AND callee <> ?',
        now - windowMs,
        callee,
      )
      .one();
    if (others >= maxNumbers) {
      if (now - this.#alertedAt > windowMs) {
        this.#alertedAt = now;
        const problem = 'many different numbers of one block were asked for';
        logEvent('alert', 'block-tripped', { requestId, site, problem });
      }
      return false;
    }
    const until = now + this.#longestWindowMs(windowMs);
    this.#sql.exec('INSERT OR REPLACE INTO callees VALUES (?, ?, ?)', callee, now, until);
    void this.ctx.storage.setAlarm(until + 1);
    passSeam('block-counted', this.ctx);
    return true;
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#sql.exec<{ one: number }>('SELECT 1 AS one').one().one === 1;
  }

  /** A row is kept for as long as the longest window of any site, whichever wrote it. */
  #longestWindowMs(windowMs: number): number {
    const sites = configOf(this.env)?.sites.values() ?? [];
    return Math.max(windowMs, ...[...sites].map(({ limits }) => limits.blockWindowSeconds * 1000));
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    this.#sql.exec('DELETE FROM callees WHERE until <= ?', now);
    const { next } = this.#sql.exec<{ next: number | null }>('SELECT min(until) AS next FROM callees').one();
    if (next !== null) await this.ctx.storage.setAlarm(next + 1);
  }
}
