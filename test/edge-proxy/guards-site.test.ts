import { evictAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallReport, SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { reservationOf } from './sealed.ts';
import type { TestSite } from './sites.ts';

const HOUR_MS = 3_600_000;

let lastCallback = 0;
let lines: string[] = [];

beforeEach(() => {
  // Further on with each test, so that what an earlier one reserved has left every window.
  lastCallback += 1;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + lastCallback * 100 * HOUR_MS });
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** One site's object, spoken to as a callee's object does. */
function party(site: TestSite) {
  const stub = env.SITE.getByName(site);
  const within = <T>(act: (object: SiteObject, sql: SqlStorage) => T) =>
    runInDurableObject(stub, (object: SiteObject, state) => act(object, state.storage.sql));
  const newCallback = () => `callback-${++lastCallback}`;
  const reserve = (callback = newCallback(), context?: { expiresAt: number; onceId: string | undefined }) =>
    within((object) => object.reserve(reservationOf(callback, site, { context })));
  const report = (callback: string, change: Partial<CallReport> = {}) =>
    within((object) =>
      object.report({
        callback,
        site,
        dialling: 'placed',
        health: 'neutral',
        ended: true,
        status: 'success',
        reason: '',
        ...change,
      }),
    );
  return {
    within,
    newCallback,
    reserve,
    report,
    /** A callback from its reservation to its end, for the breaker. */
    async call(health: CallReport['health'], change: Partial<CallReport> = {}) {
      const callback = newCallback();
      expect(await reserve(callback)).toMatchObject({ ok: true });
      await report(callback, { health, ...change });
      return callback;
    },
    count: (from: string) => within((_, sql) => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${from}`).one().n),
  };
}

const refusal = (retryAfterSeconds: number) => ({ ok: false, code: 'temporarily-unavailable', retryAfterSeconds });

describe('a reservation', () => {
  it('that came after its callback was given up is refused, and changes nothing', async () => {
    const { newCallback, report, reserve, count } = party('loose');
    const callback = newCallback();
    await report(callback, { dialling: 'not-placed' });
    expect(await reserve(callback)).toEqual(refusal(10));
    expect(await count(`ledger WHERE callback = '${callback}'`)).toBe(0);
    expect(await count(`reservations WHERE callback = '${callback}' AND in_flight = 0 AND spent = 0`)).toBe(1);
  });

  it('made again changes nothing, and is none for another callback', async () => {
    const { newCallback, reserve, report, count } = party('loose');
    const [one, two] = [newCallback(), newCallback()];
    expect([await reserve(one), await reserve(one)]).toMatchObject([{ ok: true }, { ok: true }]);
    await report(one);
    expect(await reserve(two)).toMatchObject({ ok: true });
    expect(await count(`ledger WHERE type = 'given' AND callback IN ('${one}', '${two}')`)).toBe(2);
  });

  it('is written whole or not at all', async () => {
    const { newCallback, reserve, within, count } = party('fragile');
    const callback = newCallback();
    await within((_, sql) => {
      sql.exec("CREATE TRIGGER broken BEFORE INSERT ON texts BEGIN SELECT RAISE(ABORT, 'broken'); END");
    });
    await expect(reserve(callback)).rejects.toThrow('broken');
    expect(await count('reservations')).toBe(0);
    expect(await count('ledger')).toBe(0);
    await within((_, sql) => void sql.exec('DROP TRIGGER broken'));
  });

  it('is kept for two days, and no longer', async () => {
    const { reserve, count } = party('fragile');
    await reserve();
    pass(47 * HOUR_MS);
    await reserve();
    expect(await count('reservations')).toBe(2);
    pass(2 * HOUR_MS);
    await reserve();
    expect(await count('reservations')).toBe(2);
  });

  it('for a site that there is not is none, and a report to it changes nothing', async () => {
    const { within, count } = party('loose');
    const callback = 'callback-nowhere';
    const reservation = reservationOf(callback, 'nowhere');
    await expect(within((object) => object.reserve(reservation))).rejects.toThrow('no such site');
    const report = {
      callback,
      site: 'nowhere',
      dialling: 'placed',
      health: 'failing',
      ended: true,
      status: 'success',
      reason: '',
    } as const;
    await within((object) => object.report(report));
    expect(await count(`reservations WHERE callback = '${callback}'`)).toBe(0);
  });
});

describe('the consent ledger', () => {
  it('takes the same text twice, and gives nothing back', async () => {
    const { reserve, within } = party('loose');
    expect([await reserve(), await reserve()]).toMatchObject([{ ok: true }, { ok: true }]);
    await within((_, sql) => {
      for (const statement of ["UPDATE ledger SET type = 'x'", 'DELETE FROM ledger'])
        expect(() => sql.exec(statement)).toThrow('the ledger is append-only');
    });
  });
});

describe('calls in flight', () => {
  it('are as many as the site allows, until one ends or is too old to be one', async () => {
    const { newCallback, reserve, report } = party('crowded');
    const [one, two] = [newCallback(), newCallback()];
    await reserve(one);
    await reserve(two);
    expect(await reserve()).toEqual(refusal(30));
    await report(one, { ended: false });
    expect(await reserve()).toEqual(refusal(30));
    await report(one, { ended: true });
    // Reports may come again, and late.
    await report(one, { ended: false });
    expect(await reserve()).toMatchObject({ ok: true });
    expect(await reserve()).toEqual(refusal(30));
    pass(5 * HOUR_MS - 1);
    expect(await reserve()).toEqual(refusal(30));
    pass(1);
    expect(await reserve()).toMatchObject({ ok: true });
  });
});

describe('the budget', () => {
  it('is given back by a call that was not placed, and by no other', async () => {
    const { newCallback, reserve, report } = party('thrifty');
    const [one, two, three] = [newCallback(), newCallback(), newCallback()];
    await reserve(one);
    await reserve(two);
    expect(await reserve()).toEqual(refusal(3_600));
    await report(one, { dialling: 'not-placed' });
    expect(await reserve(three)).toMatchObject({ ok: true });
    await report(two, { dialling: 'placed' });
    await report(three, { dialling: 'ambiguous' });
    expect(await reserve()).toEqual(refusal(3_600));
    pass(HOUR_MS);
    expect(await reserve()).toMatchObject({ ok: true });
  });
});

describe('a call that ended unknown', () => {
  it('keeps its place in flight for as long as it may ring, and no other does', async () => {
    const { call, reserve } = party('doubtful');
    await call('neutral', { dialling: 'ambiguous', ringsUntil: Date.now() + 60_000 });
    await call('neutral', { dialling: 'ambiguous', ringsUntil: Date.now() + 60_000 });
    expect(await reserve()).toEqual(refusal(30));
    pass(60_000 - 1);
    expect(await reserve()).toEqual(refusal(30));
    pass(1);
    expect(await reserve()).toMatchObject({ ok: true });
  });
});

describe('a window', () => {
  it('counts from when it was dialled, not from when it was reserved', async () => {
    const { newCallback, reserve, report } = party('thrifty');
    const [one, two] = [newCallback(), newCallback()];
    for (const callback of [one, two]) {
      await reserve(callback);
      pass(50_000);
      await report(callback, { dialledAt: Date.now() });
    }
    // The first was reserved 100 seconds ago, and dialled 50 seconds ago.
    expect(await reserve()).toEqual(refusal(3_600 - 50));
    await report(one, { ended: true });
    expect(await reserve()).toEqual(refusal(3_600 - 50));
    pass((3_600 - 50) * 1_000 - 1);
    expect(await reserve()).toEqual(refusal(1));
    pass(1);
    expect(await reserve()).toMatchObject({ ok: true });
  });
});

describe('the breaker', () => {
  const THIRTY_SECONDS = 30_000;

  it('opens at the fifth failure in a row, reports that come again not counted, and says so once', async () => {
    const { call, report, reserve } = party('brittle');
    for (let turn = 0; turn < 4; turn++) await call('failing');
    await call('sound');
    for (let turn = 0; turn < 4; turn++) {
      const callback = await call('failing');
      await report(callback, { health: 'failing' });
    }
    await call('neutral');
    const unreported = await reserve();
    expect(unreported).toMatchObject({ ok: true });
    await call('failing');
    expect(await reserve()).toEqual(refusal(30));
    expect(lines.filter((line) => line.includes('breaker-opened'))).toHaveLength(1);
    pass(THIRTY_SECONDS - 1);
    expect(await reserve()).toEqual(refusal(1));
    await evictAllDurableObjects();
    expect(await reserve()).toEqual(refusal(1));
  });

  it('keeps what was reserved before it opened from being dialled, but for one probe: the oldest', async () => {
    const { within, newCallback, reserve, report } = party('locked');
    const isOpenFor = (callback: string) => within((object) => object.isBreakerOpenFor(callback, 'locked'));
    const [failing, older, newer] = [newCallback(), newCallback(), newCallback()];
    for (const callback of [failing, older, newer]) {
      await reserve(callback);
      pass(1);
    }
    expect([await isOpenFor(older), await isOpenFor(newer)]).toEqual([false, false]);
    await report(failing, { health: 'unauthorised' });
    expect([await isOpenFor(older), await isOpenFor(newer)]).toEqual([true, true]);
    pass(THIRTY_SECONDS - 1);
    expect([await isOpenFor(older), await isOpenFor(newer)]).toEqual([true, true]);
    pass(1);
    expect([await isOpenFor(older), await isOpenFor(newer)]).toEqual([false, true]);
    await report(older, { health: 'sound' });
    expect(await isOpenFor(newer)).toBe(false);
    await expect(within((object) => object.isBreakerOpenFor(newer, 'nowhere'))).rejects.toThrow('no such site');
  });

  it('counts a failure that it could not write down when it hears of it again', async () => {
    const { newCallback, reserve, report, within, count } = party('fragile');
    const callback = newCallback();
    await reserve(callback);
    await within((_, sql) => {
      sql.exec("CREATE TRIGGER broken BEFORE UPDATE ON breaker BEGIN SELECT RAISE(ABORT, 'broken'); END");
    });
    await expect(report(callback, { health: 'failing' })).rejects.toThrow('broken');
    expect(await count('reservations WHERE reported = 1')).toBe(0);
    await within((_, sql) => void sql.exec('DROP TRIGGER broken'));
    await report(callback, { health: 'failing' });
    expect(await count('breaker WHERE failures = 1')).toBe(1);
  });

  it('opens at once when the token is not accepted; then one call at a time probes, for a minute', async () => {
    const { call, newCallback, reserve, report } = party('locked');
    await call('unauthorised');
    expect(await reserve()).toEqual(refusal(30));
    pass(THIRTY_SECONDS);
    const probe = newCallback();
    expect(await reserve(probe)).toMatchObject({ ok: true });
    expect(await reserve()).toEqual(refusal(10));
    await report(probe, { health: 'unauthorised' });
    expect(lines.filter((line) => line.includes('breaker-opened'))).toHaveLength(1);
    expect(await reserve()).toEqual(refusal(30));
    pass(THIRTY_SECONDS);
    expect(await reserve()).toMatchObject({ ok: true });
    pass(60_000 - 1);
    expect(await reserve()).toEqual(refusal(10));
    pass(1);
    const last = newCallback();
    expect(await reserve(last)).toMatchObject({ ok: true });
    await report(last, { health: 'sound' });
    expect([await reserve(), await reserve()]).toMatchObject([{ ok: true }, { ok: true }]);
  });
});

describe('a signed context', () => {
  it('is taken once, and forgotten when it has expired', async () => {
    const { reserve, count } = party('signed-once');
    const context = (onceId: string | undefined) => ({ expiresAt: Date.now() + 60_000, onceId });
    expect(await reserve(undefined, context('a'))).toMatchObject({ ok: true });
    expect(await reserve(undefined, context('a'))).toEqual({ ok: false, code: 'context-rejected' });
    expect(await reserve(undefined, context('b'))).toMatchObject({ ok: true });
    expect(await reserve(undefined, context(undefined))).toMatchObject({ ok: true });
    expect(await count('contexts')).toBe(2);
    pass(60_000);
    await reserve();
    expect(await count('contexts')).toBe(0);
  });

  it('that has expired on its way is refused', async () => {
    const { reserve } = party('signed');
    const context = (expiresAt: number) => ({ expiresAt, onceId: undefined });
    expect(await reserve(undefined, context(Date.now()))).toEqual({ ok: false, code: 'context-rejected' });
    expect(await reserve(undefined, context(Date.now() + 1))).toMatchObject({ ok: true });
  });
});

it('a site’s object is sound', async () => {
  expect(await party('loose').within((object) => object.isSound())).toBe(true);
});
