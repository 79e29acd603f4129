import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../edge-proxy/contract.ts';
import type { CalleeObject } from '../../edge-proxy/objects/callee-object.ts';
import { watchSeams } from '../../edge-proxy/objects/seams.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { calleeIdOf } from './crash-at-seams.ts';
import { newNetwork } from './network-of.ts';
import { personOf } from './sealed.ts';
import { HOME, solveOne, stop } from './stopping.ts';
import { ask, begin, callsTo, codeOf, newAddress, newNumber, optOut, send, untilEnded } from './visitor.ts';

afterEach(() => {
  watchSeams(undefined);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function expectRefused(number: string): Promise<void> {
  for (const site of ['loose', 'agents', 'patient'] as const)
    expect(await codeOf(await ask(site, number, { address: newAddress() }))).toBe('callee-not-available');
}

describe('how often one may say stop', () => {
  it('is 5 times an hour and 10 a day, whatever the sites allow, and told in the headers', async () => {
    const address = newAddress();
    const now = Date.now();
    const statuses: number[] = [];
    for (const hour of [0, 1.1, 2.2]) {
      vi.useFakeTimers({ toFake: ['Date'], now: now + hour * 3_600_000 });
      for (let turn = 0; turn < 6; turn++) {
        const answer = await stop(newNumber(), { address });
        statuses.push(answer.status);
        const policy = '"visitor-hour";q=5;w=3600, "visitor-day";q=10;w=86400';
        expect(answer.headers.get('RateLimit-Policy')).toBe(policy);
        if (hour === 0 && turn === 5) {
          const { code } = (await answer.json()) as Problem;
          const wait = Number(answer.headers.get('Retry-After'));
          expect([code, wait > 3_500 && wait <= 3_600]).toEqual(['too-many-requests', true]);
          expect(answer.headers.get('RateLimit')).toMatch(/^"visitor-hour";r=0;t=\d+, "visitor-day";r=5;t=\d+$/);
        }
      }
    }
    const five = [204, 204, 204, 204, 204];
    expect(statuses).toEqual([...five, 429, ...five, 429, ...Array(6).fill(429)]);
  }, 60_000);

  it('is 30 times an hour for a network', async () => {
    const at = newNetwork();
    const statuses = await Promise.all(
      Array.from({ length: 31 }, async (_, host) => (await stop(newNumber(), { address: at(host + 1) })).status),
    );
    expect(statuses.sort()).toEqual([...Array(30).fill(204), 429]);
  }, 60_000);

  it('has nothing to do with how often one asked to be called, nor the other way round', async () => {
    const address = newAddress();
    for (let turn = 0; turn < 5; turn++) expect((await ask('metered', newNumber(), { address })).status).toBe(202);
    expect((await ask('metered', newNumber(), { address })).status).toBe(429);
    const answer = await stop(newNumber(), { address });
    expect([answer.status, answer.headers.get('RateLimit')]).toEqual([
      204,
      '"visitor-hour";r=4;t=3600, "visitor-day";r=9;t=86400',
    ]);
    const other = newAddress();
    for (let turn = 0; turn < 5; turn++) expect((await stop(newNumber(), { address: other })).status).toBe(204);
    expect((await ask('metered', newNumber(), { address: other })).status).toBe(202);
  }, 60_000);
});

describe('a number that was stopped', () => {
  it('is rung for no site, for good, however it was written', async () => {
    const number = newNumber();
    const [area, exchange, line] = [number.slice(2, 5), number.slice(5, 8), number.slice(8)];
    const answer = await stop(`(${area}) ${exchange}-${line}`, { body: { region: 'US' } });
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    await expectRefused(number);
    await runInDurableObject(env.CALLEE.get(await calleeIdOf(number)), (_, state) => state.abort('gone')).catch(
      () => undefined,
    );
    await expectRefused(number);
    expect(await callsTo(number)).toEqual([]);
  });

  it('may be of any region, also where no site calls', async () => {
    for (const number of ['+81312345678', '+4930123456', '+97125551234']) {
      expect((await stop(number)).status).toBe(204);
      await runInDurableObject(env.CALLEE.get(await calleeIdOf(number)), (_, { storage }) =>
        expect(storage.sql.exec('SELECT 1 FROM opt_out').toArray()).toHaveLength(1),
      );
    }
  });

  it('is not dialled any more where it was asked for before', async () => {
    const number = newNumber();
    const id = await calleeIdOf(number);
    const callee = await runInDurableObject<CalleeObject, CalleeObject>(env.CALLEE.get(id), (instance) => instance);
    let isSaid = false;
    watchSeams((seam, object) => {
      if (seam !== 'callback-reserved' || !object.id.equals(id)) return;
      callee.optOut('somebody', 'person');
      isSaid = true;
    });
    const { id: callback } = await begin('loose', number);
    expect(isSaid).toBe(true);
    expect(await untilEnded(callback)).toMatchObject({ status: 'failure', reason: 'lost' });
    expect(await callsTo(number)).toEqual([]);
  });

  it('is not tried again where a try was under way', async () => {
    // 500 each time, documented as not placed: tried up to 3 times otherwise.
    const number = newNumber('0121');
    const address = newAddress();
    const body = { phoneNumber: number, proof: await solveOne(address) };
    const { id } = await begin('loose', number);
    await vi.waitUntil(async () => (await callsTo(number)).length > 0, { timeout: 10_000, interval: 5 });
    expect((await send('/v1/stop', { origin: HOME, address, body })).status).toBe(204);
    const committed = (await callsTo(number)).length;
    expect(await untilEnded(id)).toMatchObject({ status: 'failure', reason: 'provider-unavailable' });
    expect(await callsTo(number)).toHaveLength(committed);
  });

  it('is answered like any other: called, opted out before or unknown, to the letter and not sooner', async () => {
    const [called, told, stopped, unknown] = [newNumber(), newNumber(), newNumber(), newNumber()];
    await untilEnded((await begin('loose', called)).id);
    await optOut(told);
    await stop(stopped);
    const seen = [];
    for (const phoneNumber of [unknown, called, told, stopped]) {
      const address = newAddress();
      const body = { phoneNumber, proof: await solveOne(address) };
      const begun = Date.now();
      const answer = await send('/v1/stop', { origin: HOME, address, body });
      expect(Date.now() - begun).toBeGreaterThanOrEqual(500);
      const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
      seen.push({ status: answer.status, headers, body: await answer.text() });
    }
    expect(seen[0]).toMatchObject({ status: 204, body: '' });
    for (const one of seen) expect(one).toEqual(seen[0]);
  });

  it('is revoked in the ledger of the site that it consented to, once, by the person and not by the agent', async () => {
    const number = newNumber();
    await untilEnded((await begin('loose', number)).id);
    const person = await personOf(number);
    const revoked = () =>
      runInDurableObject(env.SITE.getByName('loose'), (site: SiteObject) =>
        site
          .records({ person })
          .filter(({ type }) => type === 'revoked')
          .map(({ facts }) => facts),
      );
    await stop(number);
    await stop(number);
    await expect.poll(revoked).toEqual([{ by: 'person', revokedAt: expect.any(String) }]);
  });

  it('is in no line of the log and in no answer', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
    const number = newNumber();
    const address = newAddress();
    const answers = [await stop(number, { address }), await stop(number, { address, body: { proof: 'x' } })];
    answers.push(await stop(`${number},,1`, { address }));
    vi.restoreAllMocks();
    const said = await Promise.all(answers.map(async (answer) => [...answer.headers].join() + (await answer.text())));
    expect(lines.some((line) => line.includes('"route":"/v1/stop"'))).toBe(true);
    for (const text of [...lines, ...said]) {
      expect(text).not.toContain(number.slice(2));
      expect(text).not.toContain(address);
    }
  });
});
