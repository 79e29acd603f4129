import { DurableObject } from 'cloudflare:workers';
import { IDEMPOTENCY_HOURS } from '../contract.ts';
import { type Standing, secondsUntilFree, visitorLimits } from '../policy/limits.ts';
import type { LimitReport, VisitorAnswer, VisitorAsk } from '../policy/parties.ts';
import { type Environment, siteOf } from './environment.ts';
import { standings } from './sliding-window.ts';

const DAY_MS = IDEMPOTENCY_HOURS * 3_600_000;

/** So that one alarm clears a day's rows at once. */
const FORGET_SLACK_MS = 60_000;

/**
 * One visitor: how often they may ask, and which proofs they have spent. Named by a keyed hash of the network address.
 *
 * Tables: `asks` one row per counted request, kept for the longest limit (24 h); `intents` idempotency keys, 24 h;
 * `proofs` spent proofs, until they would have expired by themselves.
 */
export class VisitorObject extends DurableObject<Environment> {
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS asks (at INTEGER NOT NULL);
      CREATE INDEX IF NOT EXISTS asks_at ON asks (at);
      CREATE TABLE IF NOT EXISTS intents (id TEXT PRIMARY KEY, body_hash TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS proofs (id TEXT PRIMARY KEY, intent TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
    `);
  }

  /**
   * Whether this visitor may ask: decides and records in one turn. The same intent again is let through without being
   * counted, since its answer is already decided.
   */
  admit(ask: VisitorAsk): VisitorAnswer {
    const now = Date.now();
    const policy = visitorLimits(siteOf(this.env, ask.site)?.limits ?? missingSite(ask.site));
    const intent = `${ask.site}:${ask.idempotencyKey}`;
    const [known] = this.#sql.exec<{ body_hash: string }>(
      'SELECT body_hash FROM intents WHERE id = ? AND at > ?',
      intent,
      now - DAY_MS,
    );
    const report = () => standings(this.#sql, 'asks', policy, now).map((standing) => reportOf(standing, now));

    if (known && known.body_hash !== ask.bodyHash)
      return { ok: false, code: 'idempotency-key-reused', limits: report() };
    if (ask.proof) {
      const [spent] = this.#sql.exec<{ intent: string }>('SELECT intent FROM proofs WHERE id = ?', ask.proof.id);
      const expired = ask.proof.expiresAt <= now;
      if (spent ? spent.intent !== intent : expired) return { ok: false, code: 'proof-rejected', limits: report() };
      this.#sql.exec('INSERT OR IGNORE INTO proofs VALUES (?, ?, ?)', ask.proof.id, intent, ask.proof.expiresAt);
    }
    if (known) return { ok: true, limits: report() };

    const retryAfterSeconds = secondsUntilFree(standings(this.#sql, 'asks', policy, now), now);
    if (retryAfterSeconds > 0) return { ok: false, code: 'too-many-requests', retryAfterSeconds, limits: report() };
    this.#sql.exec('INSERT INTO asks VALUES (?)', now);
    this.#sql.exec('INSERT OR REPLACE INTO intents VALUES (?, ?, ?)', intent, ask.bodyHash, now);
    void this.#forgetLater();
    return { ok: true, limits: report() };
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#sql.exec<{ one: number }>('SELECT 1 AS one').one().one === 1;
  }

  /** Nothing is kept for longer than it is needed: a visitor who stays away a day leaves no trace. */
  override async alarm(): Promise<void> {
    const yesterday = Date.now() - DAY_MS;
    this.#sql.exec('DELETE FROM asks WHERE at <= ?', yesterday);
    this.#sql.exec('DELETE FROM intents WHERE at <= ?', yesterday);
    // A spent proof is kept while its intent can still be sent again.
    this.#sql.exec('DELETE FROM proofs WHERE expires_at <= ?', yesterday);
    await this.#forgetLater();
  }

  async #forgetLater(): Promise<void> {
    const { left } = this.#sql
      .exec<{ left: number }>('SELECT (SELECT count(*) FROM asks) + (SELECT count(*) FROM proofs) AS left')
      .one();
    if (left > 0 && (await this.ctx.storage.getAlarm()) === null) {
      await this.ctx.storage.setAlarm(Date.now() + DAY_MS + FORGET_SLACK_MS);
    }
  }
}

function reportOf({ limit, used, freeAt }: Standing, now: number): LimitReport {
  return {
    name: limit.name,
    max: limit.max,
    windowSeconds: limit.windowSeconds,
    remaining: Math.max(0, limit.max - used),
    resetSeconds: Math.max(0, Math.ceil((freeAt - now) / 1000)),
  };
}

function missingSite(site: string): never {
  throw new Error(`no such site: ${site}`);
}
