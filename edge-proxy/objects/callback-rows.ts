import type { CallbackReason } from '../contract.ts';
import { type Happening, isFinal, type State, transition } from '../policy/callback-state.ts';
import type { LedgerPlace } from '../policy/ledger-records.ts';
import type { Limit, Standing } from '../policy/limits.ts';
import type { Sealed } from '../policy/seal.ts';
import { addColumn } from './add-column.ts';
import { buffer } from './ledger.ts';
import { passSeam } from './seams.ts';
import type { CallReport } from './site-object.ts';
import { standings } from './sliding-window.ts';

const NO_KEY = 'zeroblob(32)';

/** How long an idempotency key keeps its answer (contract: 24 hours). */
const INTENT_MS = 24 * 3_600_000;
/** The longest callee limit looks back this far. */
const CALLBACK_MS = 30 * 24 * 3_600_000;

/** A callback as the callee's object stores it. Times in ms since the epoch. */
export interface CallbackRow extends Record<string, SqlStorageValue> {
  /** Record id. */
  id: string;
  /** Of the request that began it, for the log. */
  request_id: string | null;
  /** The public id: what the page polls. */
  public_id: string;
  site: string;
  state: State;
  reason: CallbackReason;
  at: number;
  /** 1 once the site has reserved budget and written the consent record. */
  reserved: number;
  dialled_at: number | null;
  call_sid: string | null;
  /** What is dialled, sealed, as base64: kept until the end of the callback. Its key is in `order_keys`, and destroyed then. */
  call_order: string | null;
  proof_words: string;
  /** When the alarm has to act on it; null: never again. */
  due_at: number | null;
  /** Failures in a row of asking PolyAI for the status, or of reporting to the site. */
  failures: number;
  /** How the dialling went, for the site; null before. */
  dialling: CallReport['dialling'] | null;
  health: CallReport['health'] | null;
  /** 1 while the site has not heard of the last change. */
  unreported: number;
  /** Where the site's ledger has the consent, as JSON. */
  given: string | null;
  /** From when on it may not be dialled any more: its calling window has closed. */
  closes_at: number | null;
  /** When the do-not-call lists were asked, by their clock. */
  looked_up_at: number | null;
}

export interface IntentRow extends Record<string, SqlStorageValue> {
  body_hash: string;
  callback: string | null;
  /** JSON of the refusal, where no callback began. */
  refusal: string | null;
}

/** The callee object's tables, and every statement on them. Nothing here waits: a check and its write are one turn. */
export class CallbackRows {
  readonly #object: DurableObjectState;
  readonly #sql: SqlStorage;

  constructor(object: DurableObjectState) {
    this.#object = object;
    this.#sql = object.storage.sql;
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS callbacks (
        id TEXT PRIMARY KEY, public_id TEXT NOT NULL, site TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
        at INTEGER NOT NULL, reserved INTEGER NOT NULL, dialled_at INTEGER, call_sid TEXT, call_order TEXT,
        proof_words TEXT NOT NULL, due_at INTEGER, failures INTEGER NOT NULL, dialling TEXT, health TEXT, unreported INTEGER NOT NULL
      ) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS intents (
        id TEXT PRIMARY KEY, body_hash TEXT NOT NULL, at INTEGER NOT NULL, callback TEXT, refusal TEXT
      ) WITHOUT ROWID;
    `);
    this.#sql.exec('CREATE TABLE IF NOT EXISTS order_keys (callback TEXT UNIQUE NOT NULL, key BLOB NOT NULL)');
    addColumn(this.#sql, 'callbacks', 'request_id', 'TEXT');
    addColumn(this.#sql, 'callbacks', 'given', 'TEXT');
    addColumn(this.#sql, 'callbacks', 'closes_at', 'INTEGER');
    addColumn(this.#sql, 'callbacks', 'looked_up_at', 'INTEGER');
  }

  intent(id: string, now: number): IntentRow | undefined {
    return this.#sql
      .exec<IntentRow>('SELECT body_hash, callback, refusal FROM intents WHERE id = ? AND at > ?', id, now - INTENT_MS)
      .toArray()[0];
  }

  rememberIntent(
    id: string,
    bodyHash: string,
    now: number,
    outcome: { callback: string } | { refusal: unknown },
  ): void {
    const callback = 'callback' in outcome ? outcome.callback : null;
    const refusal = 'refusal' in outcome ? JSON.stringify(outcome.refusal) : null;
    this.#sql.exec('INSERT OR REPLACE INTO intents VALUES (?, ?, ?, ?, ?)', id, bodyHash, now, callback, refusal);
    passSeam(refusal === null ? 'callback-begun' : 'refusal-written', this.#object);
  }

  find(id: string): CallbackRow | undefined {
    return this.#sql.exec<CallbackRow>('SELECT * FROM callbacks WHERE id = ?', id).toArray()[0];
  }

  insert(
    row: Pick<
      CallbackRow,
      'id' | 'request_id' | 'public_id' | 'site' | 'at' | 'proof_words' | 'due_at' | 'closes_at' | 'looked_up_at'
    > & {
      order: Sealed;
    },
  ): void {
    this.#sql.exec(
      `INSERT INTO callbacks (id, request_id, public_id, site, state, reason, at, reserved, call_order, proof_words, due_at,
         closes_at, looked_up_at, failures, unreported) VALUES (?, ?, ?, ?, 'requested', '', ?, 0, ?, ?, ?, ?, ?, 0, 0)`,
      row.id,
      row.request_id,
      row.public_id,
      row.site,
      row.at,
      row.order.box.toBase64(),
      row.proof_words,
      row.due_at,
      row.closes_at,
      row.looked_up_at,
    );
    this.#sql.exec('INSERT INTO order_keys VALUES (?, ?)', row.id, buffer(row.order.key));
  }

  remove(id: string): void {
    this.#destroyOrder(id);
    this.#sql.exec('DELETE FROM callbacks WHERE id = ?', id);
  }

  unfinished(): CallbackRow[] {
    return this.#sql
      .exec<CallbackRow>("SELECT * FROM callbacks WHERE state IN ('requested', 'dialling', 'queued', 'calling')")
      .toArray();
  }

  /** Whether a call may still go on whose end nobody can know. */
  mayBeInCall(longestCallSeconds: number, now: number): boolean {
    return (
      this.#sql
        .exec("SELECT 1 FROM callbacks WHERE state = 'unknown' AND dialled_at > ?", now - longestCallSeconds * 1000)
        .toArray().length > 0
    );
  }

  due(now: number): CallbackRow[] {
    return this.#sql.exec<CallbackRow>('SELECT * FROM callbacks WHERE due_at <= ?', now).toArray();
  }

  limitStandings(limits: readonly Limit[], now: number): Standing[] {
    // A call that was not placed rang nobody, and so takes nobody's turn. What counts is when it rang, not when it was asked for.
    const from = "(SELECT coalesce(dialled_at, at) AS at FROM callbacks WHERE dialling IS NOT 'not-placed')";
    return standings(this.#sql, { from }, limits, now);
  }

  /** What is dialled, unless it was destroyed. */
  order({ id, call_order }: CallbackRow): Sealed | undefined {
    const [row] = this.#sql
      .exec<{ key: ArrayBuffer }>(`SELECT key FROM order_keys WHERE callback = ? AND key <> ${NO_KEY}`, id)
      .toArray();
    return row && call_order !== null
      ? { key: new Uint8Array(row.key), box: Uint8Array.fromBase64(call_order) }
      : undefined;
  }

  destroyOrders(): void {
    this.#sql.exec(`UPDATE order_keys SET key = ${NO_KEY}`);
  }

  /** Written over where it stands: nothing of the key stays in the file. */
  #destroyOrder(id: string): void {
    this.#sql.exec(`UPDATE order_keys SET key = ${NO_KEY} WHERE callback = ?`, id);
  }

  reserved(id: string, given: LedgerPlace, now: number): void {
    this.#sql.exec(
      "UPDATE callbacks SET reserved = 1, given = ?, due_at = ? WHERE id = ? AND state = 'requested'",
      JSON.stringify(given),
      now,
      id,
    );
    passSeam('callback-reserved', this.#object);
  }

  /**
   * Moves a callback on, if the state machine allows it from where the callback stands now. Its end wipes what was dialled.
   * Says whether it moved.
   */
  move(
    id: string,
    happening: Happening,
    change: Partial<Pick<CallbackRow, 'reason' | 'dialled_at' | 'call_sid' | 'due_at' | 'dialling' | 'health'>> = {},
  ): boolean {
    const row = this.find(id);
    const to = row && transition(row.state, happening);
    if (!row || !to || (happening === 'dial' && row.reserved !== 1)) return false;
    const next = { ...row, ...change, state: to, failures: 0 };
    const ended = isFinal(to);
    this.#sql.exec(
      `UPDATE callbacks SET state = ?, reason = ?, dialled_at = ?, call_sid = ?, call_order = ?, due_at = ?, failures = 0,
         dialling = ?, health = ?, unreported = ? WHERE id = ?`,
      next.state,
      next.reason,
      next.dialled_at,
      next.call_sid,
      ended ? null : next.call_order,
      next.due_at,
      next.dialling,
      next.health,
      ended || change.dialling ? 1 : row.unreported,
      id,
    );
    if (ended) this.#destroyOrder(id);
    passSeam(`moved:${happening}`, this.#object);
    return true;
  }

  defer(id: string, dueAt: number | null, failures: number): void {
    this.#sql.exec('UPDATE callbacks SET due_at = ?, failures = ? WHERE id = ?', dueAt, failures, id);
  }

  /** The site has heard of this state; a later change is still to be told. After the end nobody needs the call's id any more. */
  markReported(id: string, state: State): void {
    this.#sql.exec(
      'UPDATE callbacks SET unreported = 0, call_sid = CASE WHEN ? THEN NULL ELSE call_sid END WHERE id = ? AND state = ?',
      isFinal(state) ? 1 : 0,
      id,
      state,
    );
    passSeam('report-heard', this.#object);
  }

  forget(now: number): void {
    this.#sql.exec('DELETE FROM intents WHERE at <= ?', now - INTENT_MS);
    this.#sql.exec('DELETE FROM callbacks WHERE coalesce(dialled_at, at) <= ? AND due_at IS NULL', now - CALLBACK_MS);
    this.#sql.exec('DELETE FROM order_keys WHERE callback NOT IN (SELECT id FROM callbacks)');
  }

  /** When the alarm is needed next: for the first callback that is due, else to forget. */
  nextAlarm(): number | undefined {
    const { due } = this.#sql.exec<{ due: number | null }>('SELECT min(due_at) AS due FROM callbacks').one();
    if (due !== null) return due;
    const { intents, callbacks } = this.#sql
      .exec<{ intents: number | null; callbacks: number | null }>(
        'SELECT (SELECT min(at) FROM intents) AS intents, (SELECT min(coalesce(dialled_at, at)) FROM callbacks) AS callbacks',
      )
      .one();
    if (intents !== null) return intents + INTENT_MS + 1;
    return callbacks === null ? undefined : callbacks + CALLBACK_MS + 1;
  }
}
