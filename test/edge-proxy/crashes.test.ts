import {
  abortAllDurableObjects,
  evictAllDurableObjects,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { openCallbackId } from '../../edge-proxy/policy/keys.ts';
import { calleeOf } from './callee-of.ts';
import { dialAgain, proxyKeys, sealOrder } from './sealed.ts';
import { ask, begin, callsTo, codeOf, newNumber, statusOf, untilEnded } from './visitor.ts';

describe('an object that is cut off', () => {
  it('while dialling ends unknown, and never dials again', async () => {
    const number = newNumber('0127');
    const { id } = await begin('loose', number);
    await expect.poll(() => callsTo(number)).toHaveLength(1);
    await abortAllDurableObjects();
    expect(await untilEnded(id)).toMatchObject({ status: 'unknown', reason: 'lost' });
    expect(await codeOf(await ask('loose', number))).toBe('callee-not-available');
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('before the site has reserved ends in a failure, and never dials', async () => {
    const number = newNumber();
    const { id } = await begin('loose', number);
    await untilEnded(id);
    await runInDurableObject(await calleeOf(id), async (_, state) => {
      dialAgain(state.storage.sql, await orderOf(id, number), 'reserved = 0');
    });
    await abortAllDurableObjects();
    expect(await statusOf(id)).toMatchObject({ status: 'failure', reason: 'lost' });
    expect(await runDurableObjectAlarm(await calleeOf(id))).toBe(true);
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('after the site has reserved dials once, and not at all when it comes back too late', async () => {
    for (const [minutesAway, posts] of [
      [0, 2],
      [2, 1],
    ] as const) {
      const number = newNumber();
      const { id } = await begin('loose', number);
      await untilEnded(id);
      await runInDurableObject(await calleeOf(id), async (_, state) => {
        const at = Date.now() - minutesAway * 60_000;
        dialAgain(state.storage.sql, await orderOf(id, number), `at = ${at}`);
      });
      await abortAllDurableObjects();
      await statusOf(id);
      expect((await untilEnded(id)).status).toBe(minutesAway === 0 ? 'success' : 'failure');
      expect(await callsTo(number)).toHaveLength(posts);
    }
  });

  it('while calling goes on to the end', async () => {
    const number = newNumber();
    const { id } = await begin('loose', number);
    await expect.poll(() => statusOf(id), { timeout: 10_000 }).toMatchObject({ status: 'calling' });
    await abortAllDurableObjects();
    expect(await untilEnded(id)).toMatchObject({ status: 'success' });
    expect(await callsTo(number)).toHaveLength(1);
  });
});

describe('an object that is evicted', () => {
  it('remembers how a callback ended, and the answer to its key', async () => {
    const number = newNumber();
    const key = crypto.randomUUID();
    const first = await ask('loose', number, { key });
    const { id } = (await first.clone().json()) as { id: string };
    await untilEnded(id);
    await evictAllDurableObjects();
    expect(await statusOf(id)).toMatchObject({ status: 'success' });
    expect(await (await ask('loose', number, { key })).text()).toBe(await first.text());
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('has wiped the number when the callback is over', async () => {
    const number = newNumber();
    const { id } = await begin('loose', number);
    await untilEnded(id);
    await runInDurableObject(await calleeOf(id), async (_, state) => {
      const rows = state.storage.sql.exec('SELECT * FROM callbacks').toArray();
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain(number.slice(1));
    });
  });
});

/** What a callback is dialled with, sealed anew. */
async function orderOf(id: string, number: string) {
  const address = await openCallbackId(await proxyKeys, id);
  if (!address) throw new Error('no id of this proxy');
  return sealOrder(address.recordId, number);
}
