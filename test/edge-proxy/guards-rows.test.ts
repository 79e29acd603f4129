import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { type CallbackRow, CallbackRows } from '../../edge-proxy/objects/callback-rows.ts';
import { calleeLimits, DEFAULT_LIMITS } from '../../edge-proxy/policy/limits.ts';
import { SOME_SEALED } from './sealed.ts';

const GIVEN = { sequence: 7, hash: 'abc' };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW = Date.UTC(2040, 0, 1);

let lastCallee = 0;

/** The rows of a callee's object of its own, with a callback for each id. */
function withRows(ids: readonly string[], act: (rows: CallbackRows, sql: SqlStorage) => void): Promise<void> {
  lastCallee += 1;
  return runInDurableObject(env.CALLEE.getByName(`rows-${lastCallee}`), (_, state) => {
    const rows = new CallbackRows(state);
    for (const id of ids) {
      rows.insert({
        id,
        request_id: null,
        public_id: `public-${id}`,
        site: 'loose',
        at: NOW,
        order: SOME_SEALED,
        proof_words: '[]',
        looked_up_at: null,
        due_at: NOW + 1,
        closes_at: null,
      });
    }
    act(rows, state.storage.sql);
  });
}

const statesOf = (rows: CallbackRows) => ['a', 'b'].map((id) => rows.find(id)?.state);

describe('a callback', () => {
  it('is dialled only when the site has reserved, once, and never after its end', () =>
    withRows(['a', 'b'], (rows) => {
      expect(rows.move('a', 'dial')).toBe(false);
      rows.reserved('a', GIVEN, NOW);
      expect(['a', 'b'].map((id) => rows.find(id)?.reserved)).toEqual([1, 0]);
      expect(rows.find('a')?.due_at).toBe(NOW);
      expect(rows.move('b', 'dial')).toBe(false);
      expect(rows.move('a', 'dial')).toBe(true);
      expect(rows.move('a', 'dial')).toBe(false);
      expect(rows.move('a', 'lost')).toBe(true);
      for (const happening of ['dial', 'placed', 'lost', 'upstream-calling'] as const)
        expect(rows.move('a', happening)).toBe(false);
      expect(rows.move('nobody', 'lost')).toBe(false);
      expect(statesOf(rows)).toEqual(['unknown', 'requested']);
    }));

  it('that was given up is not reserved any more', () =>
    withRows(['a'], (rows) => {
      rows.move('a', 'lost');
      rows.reserved('a', GIVEN, NOW);
      expect(rows.find('a')).toMatchObject({ state: 'failure', reserved: 0, due_at: NOW + 1 });
    }));

  it('is changed, put off, reported and removed without the others', () =>
    withRows(['a', 'b'], (rows) => {
      rows.move('a', 'lost');
      rows.move('b', 'lost');
      rows.defer('a', 7, 3);
      expect(['a', 'b'].map((id) => rows.find(id)?.due_at)).toEqual([7, NOW + 1]);
      rows.markReported('a', 'failure');
      expect(['a', 'b'].map((id) => rows.find(id)?.unreported)).toEqual([0, 1]);
      rows.remove('a');
      expect(statesOf(rows)).toEqual([undefined, 'failure']);
    }));

  it('keeps what is needed to dial and to follow it, and destroys it at its end', () =>
    withRows(['a'], (rows, sql) => {
      rows.reserved('a', GIVEN, NOW);
      rows.move('a', 'dial');
      rows.move('a', 'placed', { call_sid: 'OUT-1' });
      const row = () => rows.find('a') as CallbackRow;
      expect(rows.order(row())).toEqual(SOME_SEALED);
      expect(row()).toMatchObject({ call_sid: 'OUT-1', given: JSON.stringify(GIVEN) });
      rows.move('a', 'upstream-success');
      expect(rows.order(row())).toBeUndefined();
      expect(sql.exec('SELECT hex(key) AS key FROM order_keys').toArray()).toEqual([{ key: '0'.repeat(64) }]);
      // The site's record of the call wants its id; then nobody does.
      expect(row()).toMatchObject({ state: 'success', call_order: null, call_sid: 'OUT-1' });
      rows.markReported('a', 'success');
      expect(row().call_sid).toBeNull();
    }));

  it('is told to the site when it was dialled and when it ended, and not heard of before', () =>
    withRows(['a'], (rows) => {
      const unreported = () => rows.find('a')?.unreported;
      rows.reserved('a', GIVEN, NOW);
      rows.move('a', 'dial');
      expect(unreported()).toBe(0);
      rows.move('a', 'placed', { dialling: 'placed' });
      expect(unreported()).toBe(1);
      // What the site has heard of is an earlier state than this one.
      rows.markReported('a', 'dialling');
      expect(unreported()).toBe(1);
      rows.markReported('a', 'queued');
      rows.move('a', 'upstream-calling');
      expect(unreported()).toBe(0);
      rows.move('a', 'upstream-success');
      expect(unreported()).toBe(1);
    }));

  it('is unfinished until it ends, and due when its time has come', () =>
    withRows(['a', 'b'], (rows) => {
      rows.move('a', 'lost');
      expect(rows.unfinished().map(({ id }) => id)).toEqual(['b']);
      rows.defer('b', NOW + 5, 0);
      expect(rows.due(NOW).map(({ id }) => id)).toEqual([]);
      expect(rows.due(NOW + 1).map(({ id }) => id)).toEqual(['a']);
    }));

  it('counts against its callee unless it was not placed', () =>
    withRows(['a', 'b'], (rows) => {
      const used = () => rows.limitStandings(calleeLimits(DEFAULT_LIMITS), NOW).map((standing) => standing.used);
      expect(used()).toEqual([2, 2, 2]);
      rows.move('a', 'lost', { dialling: 'not-placed' });
      rows.move('b', 'lost', { dialling: 'ambiguous' });
      expect(used()).toEqual([1, 1, 1]);
    }));
});

describe('an intent', () => {
  it('is remembered for a day, each by itself, and its last answer wins', () =>
    withRows([], (rows) => {
      rows.rememberIntent('one', 'hash-1', NOW, { callback: 'a' });
      rows.rememberIntent('two', 'hash-2', NOW, { refusal: { ok: false } });
      expect(rows.intent('one', NOW)).toEqual({ body_hash: 'hash-1', callback: 'a', refusal: null });
      expect(rows.intent('two', NOW)).toEqual({ body_hash: 'hash-2', callback: null, refusal: '{"ok":false}' });
      expect(rows.intent('three', NOW)).toBeUndefined();
      rows.rememberIntent('one', 'hash-1', NOW, { refusal: { ok: false } });
      expect(rows.intent('one', NOW)?.callback).toBeNull();
      expect(rows.intent('one', NOW + DAY_MS - 1)).toBeDefined();
      expect(rows.intent('one', NOW + DAY_MS)).toBeUndefined();
    }));
});

describe('what is kept', () => {
  it('is a day for intents, 30 days for callbacks, and longer for one that is not over', () =>
    withRows(['a', 'b'], (rows, sql) => {
      const left = () => [statesOf(rows), sql.exec('SELECT 1 FROM intents').toArray().length];
      rows.rememberIntent('one', 'hash', NOW, { callback: 'a' });
      rows.defer('a', null, 0);
      rows.forget(NOW + DAY_MS - 1);
      expect(left()).toEqual([['requested', 'requested'], 1]);
      rows.forget(NOW + DAY_MS);
      expect(left()).toEqual([['requested', 'requested'], 0]);
      rows.forget(NOW + 30 * DAY_MS - 1);
      expect(left()).toEqual([['requested', 'requested'], 0]);
      rows.forget(NOW + 30 * DAY_MS);
      expect(left()).toEqual([[undefined, 'requested'], 0]);
    }));

  it('wakes the object when it is due, else when it is to be forgotten', () =>
    withRows(['a'], (rows) => {
      rows.rememberIntent('one', 'hash', NOW, { callback: 'a' });
      expect(rows.nextAlarm()).toBe(NOW + 1);
      rows.defer('a', null, 0);
      expect(rows.nextAlarm()).toBe(NOW + DAY_MS + 1);
      rows.forget(NOW + DAY_MS);
      expect(rows.nextAlarm()).toBe(NOW + 30 * DAY_MS + 1);
      rows.forget(NOW + 30 * DAY_MS);
      expect(rows.nextAlarm()).toBeUndefined();
    }));

  it('by an older version has a place for what is new', () =>
    withRows([], (_, sql) => {
      sql.exec('ALTER TABLE callbacks DROP COLUMN request_id');
      const columns = () => sql.exec<{ name: string }>("SELECT name FROM pragma_table_info('callbacks')").toArray();
      expect(columns()).not.toContainEqual({ name: 'request_id' });
      new CallbackRows({ storage: { sql } } as DurableObjectState);
      expect(columns()).toContainEqual({ name: 'request_id' });
    }));
});
