import { DurableObject } from 'cloudflare:workers';
import { within } from '../deadline.ts';
import { NAME_BYTES, nameBytes, nameText } from '../policy/keys.ts';
import type { LookUp } from '../policy/parties.ts';
import type { Environment } from './environment.ts';
import { passSeam } from './seams.ts';

/**
 * How long it is remembered that a number was looked up. Longer than anybody may be rung on that word: the callee's object takes
 * it for 60 s (`LOOKED_UP_WITHIN_MS`), dials within 60 s, and tries again for 10 s. The rest is for clocks that differ.
 */
const REMEMBERED_MS = 300_000;
const OVERTAKE_WITHIN_MS = 5_000;
/** As many as one turn removes, which others wait for. */
const REMOVED_AT_ONCE = 20_000;

/**
 * What is in a parameter of names, 16 bytes each, as rows: a statement for each of a million would take 50 times as long, and one may
 * have 100 parameters.
 */
const NAMES = `
  WITH RECURSIVE places (place) AS (
    SELECT 0 UNION ALL SELECT place + 1 FROM places WHERE place + 1 < length(?1) / ${NAME_BYTES}
  ), names (name) AS (SELECT substr(?1, place * ${NAME_BYTES} + 1, ${NAME_BYTES}) FROM places)`;

/**
 * A part of all do-not-call lists: which numbers are on them, each by the name of its callee's object, a keyed hash. Named by the
 * leading 6 bits of those (`policy/do-not-call.ts`).
 *
 * From the moment in which a write of `take` commits, no call is placed to a number that it lists:
 *
 * - A look-up after it finds the number.
 * - One before it is in `look_ups`, durable before its answer left. Each callee that has one is told first, and from its answer on
 *   places nothing that was begun, or will be, on the word of a look-up until then (`overtaken.ts`).
 * - One in between, while callees are being told, finds the number in `#arriving`. It leaves there in the turn of the write.
 *
 * Where a callee can't be told, nothing is written, and the import is not answered as taken.
 *
 * Tables: `listed` a row for each number and list, until the list is removed; `look_ups` when a number was last looked up, for
 * five minutes.
 */
export class DoNotCallObject extends DurableObject<Environment> {
  readonly #sql = this.ctx.storage.sql;
  /** Numbers that are about to be listed, by the import that brings them. */
  readonly #arriving = new Set<ReadonlySet<string>>();

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    this.#sql.exec(`
      CREATE TABLE IF NOT EXISTS listed (callee BLOB NOT NULL, list TEXT NOT NULL, PRIMARY KEY (callee, list)) WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS look_ups (callee BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
    `);
  }

  /** Whether a number is on any list. Writes that it was asked for, whatever the answer, so that both take the same time. */
  lookUp(callee: string): LookUp {
    const at = Date.now();
    const name = nameBytes(callee);
    this.#sql.exec(
      'INSERT INTO look_ups VALUES (?, ?) ON CONFLICT (callee) DO UPDATE SET at = max(at, excluded.at)',
      name,
      at,
    );
    void this.#forgetLater();
    const isListed = this.#sql.exec('SELECT 1 FROM listed WHERE callee = ? LIMIT 1', name).toArray().length > 0;
    const isArriving = [...this.#arriving].some((callees) => callees.has(callee));
    passSeam('looked-up', this.ctx);
    return { listed: isListed || isArriving, at };
  }

  /** The lists that a number is on, by name. For who must answer for it: no look-up, and nobody is rung on its word. */
  listsWith(callee: string): string[] {
    return this.#sql
      .exec<{ list: string }>('SELECT list FROM listed WHERE callee = ? ORDER BY list', nameBytes(callee))
      .toArray()
      .map(({ list }) => list);
  }

  /**
   * Puts numbers on a list; durable when the answer leaves. The same again changes nothing.
   *
   * @param callees names of callees' objects, 16 bytes each, one after the other: at least one, at most as many as there may be messages
   *   at once
   * @returns how many were not on it before
   */
  async take(list: string, callees: Uint8Array): Promise<number> {
    const names = callees.slice().buffer;
    const lookUps = this.#recentLookUps(names);
    if (lookUps.length === 0) return this.#write(list, names);
    const arriving = new Set(textsOf(callees));
    this.#arriving.add(arriving);
    try {
      await Promise.all(
        lookUps.map(({ callee, at }) =>
          within(OVERTAKE_WITHIN_MS, async () => this.env.CALLEE.getByName(callee).overtake(at)),
        ),
      );
      return this.#write(list, names);
    } finally {
      this.#arriving.delete(arriving);
    }
  }

  /** Takes numbers off a list, and says how many, and whether there are more. */
  remove(list: string): { readonly removed: number; readonly more: boolean } {
    const { rowsWritten: removed } = this.#sql.exec(
      'DELETE FROM listed WHERE list = ? AND callee IN (SELECT callee FROM listed WHERE list = ? LIMIT ?)',
      list,
      list,
      REMOVED_AT_ONCE,
    );
    passSeam('list-removed', this.ctx);
    return { removed, more: removed === REMOVED_AT_ONCE };
  }

  /** How many numbers each list has here. */
  counts(): { list: string; numbers: number }[] {
    return this.#sql
      .exec<{ list: string; numbers: number }>('SELECT list, count(*) AS numbers FROM listed GROUP BY list')
      .toArray();
  }

  /** Proves that the object and its storage answer. */
  isSound(): boolean {
    return this.#sql.exec<{ one: number }>('SELECT 1 AS one').one().one === 1;
  }

  override async alarm(): Promise<void> {
    this.#sql.exec('DELETE FROM look_ups WHERE at <= ?', Date.now() - REMEMBERED_MS);
    await this.#forgetLater();
  }

  /** All of them are written or none. */
  #write(list: string, names: ArrayBuffer): number {
    const { rowsWritten } = this.#sql.exec(
      `${NAMES} INSERT OR IGNORE INTO listed SELECT name, ?2 FROM names`,
      names,
      list,
    );
    passSeam('numbers-listed', this.ctx);
    return rowsWritten;
  }

  /** Which of them were looked up of late, and when last. */
  #recentLookUps(names: ArrayBuffer): { callee: string; at: number }[] {
    return this.#sql
      .exec<{ callee: ArrayBuffer; at: number }>(
        `${NAMES} SELECT callee, at FROM look_ups WHERE callee IN (SELECT name FROM names) AND at > ?2`,
        names,
        Date.now() - REMEMBERED_MS,
      )
      .toArray()
      .map(({ callee, at }) => ({ callee: nameText(new Uint8Array(callee)), at }));
  }

  async #forgetLater(): Promise<void> {
    const { left } = this.#sql.exec<{ left: number }>('SELECT EXISTS (SELECT 1 FROM look_ups) AS left').one();
    if (left > 0 && (await this.ctx.storage.getAlarm()) === null)
      await this.ctx.storage.setAlarm(Date.now() + REMEMBERED_MS);
  }
}

function textsOf(callees: Uint8Array): string[] {
  return Array.from({ length: callees.length / NAME_BYTES }, (_, index) =>
    nameText(callees.subarray(index * NAME_BYTES, (index + 1) * NAME_BYTES)),
  );
}
