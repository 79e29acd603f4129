import { DurableObject } from 'cloudflare:workers';
import { IDEMPOTENCY_HOURS, STOP_PURPOSE } from '../contract.ts';
import { difficultyLevel, FAILURE_WEIGHT, heaviestWeight } from '../policy/difficulty.ts';
import {
  DEFAULT_LIMITS,
  type Limits,
  networkLimits,
  type Standing,
  secondsUntilFree,
  visitorLimits,
} from '../policy/limits.ts';
import type { LimitReport, VisitorAnswer, VisitorAsk } from '../policy/parties.ts';
import { addColumn } from './add-column.ts';
import { type Environment, siteOf } from './environment.ts';
import { passSeam } from './seams.ts';
import { standings } from './sliding-window.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = IDEMPOTENCY_HOURS * HOUR_MS;

/** So that one alarm clears a day's rows at once. */
const FORGET_SLACK_MS = 60_000;

/**
 * The visitors of one network: how often each of them and all together may ask, which proofs they have spent, and how hard
 * their next challenge is. Named by a keyed hash of the network (IPv4 /24, IPv6 /48), so that a visitor's limit and their
 * network's are decided in one turn. Another object of the same network counts who wants to be called no more.
 *
 * Tables: `asks` one row per counted request, kept for the longest limit (24 h); `intents` idempotency keys, 24 h;
 * `proofs` spent proofs, until their intent can't come again; `pressure` challenges and rejected proofs, 1 h.
 */
export class VisitorObject extends DurableObject<Environment> {
  readonly #sql = this.ctx.storage.sql;

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS asks (at INTEGER NOT NULL, visitor TEXT);
      CREATE INDEX IF NOT EXISTS asks_at ON asks (at);
      CREATE TABLE IF NOT EXISTS intents (id TEXT PRIMARY KEY, body_hash TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS proofs (id TEXT PRIMARY KEY, intent TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS pressure (at INTEGER NOT NULL, weight INTEGER NOT NULL);
    `);
    addColumn(this.#sql, 'asks', 'visitor', 'TEXT');
  }

  /**
   * Whether this visitor may ask: decides and records in one turn. The same intent again is let through without being
   * counted, since its answer is already decided.
   */
  admit(ask: VisitorAsk): VisitorAnswer {
    const now = Date.now();
    const limits = this.#limitsOf(ask.site);
    const visitors = { from: '(SELECT at FROM asks WHERE visitor = ?)', values: [ask.visitor] };
    const own = () => standings(this.#sql, visitors, visitorLimits(limits), now);
    const report = () => own().map((standing) => reportOf(standing, now));
    const intent = `${ask.site}:${ask.visitor}:${ask.idempotencyKey}`;
    const [known] = this.#sql.exec<{ body_hash: string }>(
      'SELECT body_hash FROM intents WHERE id = ? AND at > ?',
      intent,
      now - DAY_MS,
    );

    if (known && known.body_hash !== ask.bodyHash)
      return { ok: false, code: 'idempotency-key-reused', limits: report() };
    if (!this.#isGood(ask, intent, known !== undefined, now)) {
      this.#press(FAILURE_WEIGHT, limits, now);
      return { ok: false, code: 'proof-rejected', limits: report() };
    }
    if (known) return { ok: true, limits: report() };

    const network = standings(this.#sql, { from: 'asks' }, networkLimits(limits), now);
    const retryAfterSeconds = secondsUntilFree([...own(), ...network], now);
    if (retryAfterSeconds > 0) return { ok: false, code: 'too-many-requests', retryAfterSeconds, limits: report() };
    this.#sql.exec('INSERT INTO asks (at, visitor) VALUES (?, ?)', now, ask.visitor);
    this.#sql.exec('INSERT OR REPLACE INTO intents VALUES (?, ?, ?)', intent, ask.bodyHash, now);
    if (typeof ask.proof === 'object')
      this.#sql.exec('INSERT INTO proofs VALUES (?, ?, ?)', ask.proof.id, intent, ask.proof.expiresAt);
    void this.#forgetLater();
    passSeam('visitor-admitted', this.ctx);
    return { ok: true, limits: report() };
  }

  /** How much harder than usual the next challenge of this network is: counts it, and doubles the work `level` times. */
  challenge(site: string): { level: number } {
    const now = Date.now();
    const limits = this.#limitsOf(site);
    const weight = this.#press(1, limits, now);
    return { level: difficultyLevel(weight, limits.networkPerHour) };
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
    this.#sql.exec('DELETE FROM pressure WHERE at <= ?', Date.now() - HOUR_MS);
    await this.#forgetLater();
  }

  /**
   * One proof, one intent. A spent one is good only for that same intent, while it is known: an intent that is forgotten, or
   * was refused, needs a proof of its own, and a fresh one. What isn't let through spends none.
   */
  #isGood({ proof }: VisitorAsk, intent: string, isKnown: boolean, now: number): boolean {
    if (proof === 'needless') return true;
    if (proof === 'rejected') return false;
    const [spent] = this.#sql.exec<{ intent: string }>('SELECT intent FROM proofs WHERE id = ?', proof.id);
    return spent ? isKnown && spent.intent === intent : proof.expiresAt > now;
  }

  /** Adds to what weighs on the proxy from this network, and says how much it is. */
  #press(weight: number, limits: Limits, now: number): number {
    this.#sql.exec('DELETE FROM pressure WHERE at <= ?', now - HOUR_MS);
    const { sum } = this.#sql.exec<{ sum: number | null }>('SELECT sum(weight) AS sum FROM pressure').one();
    const before = sum ?? 0;
    // Beyond the heaviest nothing changes, and a flood must not fill the storage.
    if (before < heaviestWeight(limits.networkPerHour)) {
      this.#sql.exec('INSERT INTO pressure VALUES (?, ?)', now, weight);
      void this.#forgetLater();
    }
    return before + weight;
  }

  #limitsOf(site: string): Limits {
    const limits = site === STOP_PURPOSE ? DEFAULT_LIMITS : siteOf(this.env, site)?.limits;
    if (!limits) throw new Error('no such site');
    return limits;
  }

  async #forgetLater(): Promise<void> {
    const { left } = this.#sql
      .exec<{ left: number }>(
        `SELECT (SELECT count(*) FROM asks) + (SELECT count(*) FROM intents) + (SELECT count(*) FROM proofs)
           + (SELECT count(*) FROM pressure) AS left`,
      )
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
