import { abortAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import type { CallReport } from '../../edge-proxy/objects/site-object.ts';
import { blockIdOf, heldFor, shardIdOf } from './crash-at-seams.ts';
import { personOf, reservationOf } from './sealed.ts';
import type { TestSite } from './sites.ts';
import { ask, begin, callsTo, codeOf, newNumber, untilEnded } from './visitor.ts';

const PATIENT = { timeout: 90_000 };
/** What the HTTP side waits for the callee's object: it must have refused by itself before. */
const CALLEE_WITHIN_MS = 7_000;

/**
 * From here on the object answers nobody for so long; whatever it is asked meanwhile it does then. Gives what waits for
 * that.
 */
async function hold(object: DurableObjectStub, milliseconds: number): Promise<() => Promise<void>> {
  let held = false;
  const released = runInDurableObject(object, (_, state) => {
    void state.blockConcurrencyWhile(() => {
      held = true;
      return new Promise((resolve) => setTimeout(resolve, milliseconds));
    });
  });
  await vi.waitUntil(() => held, { interval: 10 });
  return () => released;
}

async function expectRefused(site: TestSite, number: string, atLeastMs: number): Promise<void> {
  const key = crypto.randomUUID();
  const started = performance.now();
  const answer = await ask(site, number, { key });
  const took = performance.now() - started;
  expect(await codeOf(answer)).toBe('temporarily-unavailable');
  expect(answer.headers.get('Retry-After')).toBe('10');
  expect(took).toBeGreaterThanOrEqual(atLeastMs);
  expect(took).toBeLessThan(CALLEE_WITHIN_MS);
  expect(await callsTo(number)).toEqual([]);
  expect(await codeOf(await ask(site, number, { key }))).toBe('temporarily-unavailable');
}

/** A new intent, as the person means it who tries again. */
async function untilRung(site: TestSite, number: string): Promise<void> {
  const answer = await ask(site, number);
  expect(answer.status, await answer.clone().text()).toBe(202);
  expect(await untilEnded(((await answer.json()) as CallbackAccepted).id)).toMatchObject({ status: 'success' });
  expect(await callsTo(number)).toHaveLength(1);
}

async function recordsOf(site: TestSite, number: string): Promise<number> {
  const person = await personOf(number);
  return runInDurableObject(
    env.SITE.getByName(site),
    (_, { storage }) =>
      storage.sql
        .exec<{ n: number }>(
          "SELECT count(*) AS n FROM ledger JOIN ledger_keys USING (sequence) WHERE person = ? AND type = 'given'",
          person,
        )
        .one().n,
  );
}

describe('a block', () => {
  it('that is slow rings nobody, and the next intent rings when it isn’t', PATIENT, async () => {
    const number = newNumber();
    const block = env.BLOCK.get(await blockIdOf(number));
    const released = await hold(block, 6_000);
    await expectRefused('loose', number, 1_995);
    await released();
    await untilRung('loose', number);
    expect(await recordsOf('loose', number)).toBe(1);
  });

  it('that has lost its table rings nobody, and the next intent rings when it is back', PATIENT, async () => {
    const number = newNumber();
    const block = env.BLOCK.get(await blockIdOf(number));
    await runInDurableObject(block, (_, { storage }) => void storage.sql.exec('DROP TABLE callees'));
    await expectRefused('loose', number, 0);
    await abortAllDurableObjects();
    await untilRung('loose', number);
  });
});

describe('the do-not-call lists', () => {
  it('that are slow ring nobody, and the same intent rings when they aren’t', PATIENT, async () => {
    const number = newNumber();
    const key = crypto.randomUUID();
    const released = await hold(env.DO_NOT_CALL.get(await shardIdOf(number)), 5_000);
    const refused = await ask('loose', number, { key });
    expect(await codeOf(refused)).toBe('temporarily-unavailable');
    expect(refused.headers.get('Retry-After')).toBe('10');
    expect(await callsTo(number)).toEqual([]);
    await released();
    const answer = await ask('loose', number, { key });
    expect(await untilEnded(((await answer.json()) as CallbackAccepted).id)).toMatchObject({ status: 'success' });
  });

  it('that have lost their table ring nobody, and do when it is back', PATIENT, async () => {
    const number = newNumber();
    await runInDurableObject(env.DO_NOT_CALL.get(await shardIdOf(number)), (_, { storage }) => {
      storage.sql.exec('DROP TABLE listed');
    });
    expect(await codeOf(await ask('loose', number))).toBe('temporarily-unavailable');
    expect(await callsTo(number)).toEqual([]);
    await abortAllDurableObjects();
    await untilRung('loose', number);
  });
});

describe('a site', () => {
  it('that is slow rings nobody; what it reserves too late it gets back', PATIENT, async () => {
    const number = newNumber();
    const site = env.SITE.getByName('fragile');
    const released = await hold(site, 8_000);
    await expectRefused('fragile', number, 3_995);
    await released();
    await expect.poll(() => recordsOf('fragile', number), { timeout: 30_000 }).toBe(1);
    await expect.poll(() => heldFor('fragile', number), { timeout: 30_000 }).toEqual({ inFlight: 0, spent: 0 });
    expect(await callsTo(number)).toEqual([]);
    await untilRung('fragile', number);
  });

  it('that is slow to hear of a call is told until it has', PATIENT, async () => {
    const number = newNumber();
    const { id } = await begin('patient', number);
    await expect.poll(() => callsTo(number), { timeout: 20_000 }).toHaveLength(1);
    const released = await hold(env.SITE.getByName('patient'), 8_000);
    expect(await untilEnded(id)).toMatchObject({ status: 'success' });
    await released();
    await expect.poll(() => heldFor('patient', number), { timeout: 30_000 }).toEqual({ inFlight: 0, spent: 1 });
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('that has lost its table rings nobody, and the next intent rings when it is back', PATIENT, async () => {
    const number = newNumber();
    await runInDurableObject(env.SITE.getByName('blocked'), (_, { storage }) => {
      storage.sql.exec('DROP TABLE reservations');
    });
    await expectRefused('blocked', number, 0);
    await abortAllDurableObjects();
    await untilRung('blocked', number);
  });
});

describe('a site that is asked and told in whichever order', () => {
  const messages = async () => {
    const callback = crypto.randomUUID();
    const number = newNumber();
    const reservation = reservationOf(callback, 'loose', { person: await personOf(number) });
    const report: CallReport = {
      callback,
      requestId: undefined,
      site: 'loose',
      dialling: 'not-placed',
      health: 'neutral',
      ended: true,
      status: 'failure',
      reason: 'lost',
    };
    return { reservation, report, number, site: env.SITE.getByName('loose') };
  };
  const rowOf = (callback: string) =>
    runInDurableObject(env.SITE.getByName('loose'), (_, { storage }) =>
      storage.sql.exec('SELECT in_flight, spent, reported FROM reservations WHERE callback = ?', callback).one(),
    );
  const GIVEN_BACK = { in_flight: 0, spent: 0, reported: 1 };

  it('gives back what it had reserved', async () => {
    const { site, reservation, report } = await messages();
    expect(await site.reserve(reservation)).toMatchObject({ ok: true });
    expect(await rowOf(report.callback)).toEqual({ in_flight: 1, spent: 1, reported: 0 });
    await site.report(report);
    expect(await rowOf(report.callback)).toEqual(GIVEN_BACK);
  });

  it('reserves nothing for what it was told of before, and keeps no record of it', async () => {
    const { site, reservation, report, number } = await messages();
    await site.report(report);
    for (const _ of ['first', 'again']) {
      expect(await site.reserve(reservation)).toEqual({
        ok: false,
        code: 'temporarily-unavailable',
        retryAfterSeconds: 10,
      });
      expect(await rowOf(report.callback)).toEqual(GIVEN_BACK);
    }
    expect(await recordsOf('loose', number)).toBe(0);
  });

  it('is the same after hearing it twice', async () => {
    const { site, reservation, report } = await messages();
    await site.reserve(reservation);
    await site.report(report);
    await site.report(report);
    expect(await site.reserve(reservation)).toMatchObject({ ok: false });
    expect(await rowOf(report.callback)).toEqual(GIVEN_BACK);
  });
});
