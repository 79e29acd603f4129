import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted, Problem } from '../../edge-proxy/contract.ts';
import type { CalleeObject } from '../../edge-proxy/objects/callee-object.ts';
import { watchSeams } from '../../edge-proxy/objects/seams.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import { expectNothingTold } from './alike.ts';
import { calleeIdOf } from './crash-at-seams.ts';
import { OPT_OUT_SECRET } from './proxy-under-test.ts';
import { personOf } from './sealed.ts';
import { ask, begin, callsTo, codeOf, newAddress, newNumber, optOut, send, untilEnded } from './visitor.ts';

const opt = (headers: Record<string, string>, body: unknown) => send('/v1/opt-outs', { origin: null, headers, body });
const allowed = { Authorization: `Bearer ${OPT_OUT_SECRET}` };

async function isRefused(number: string): Promise<boolean> {
  return (await codeOf(await ask('loose', number, { address: newAddress() }))) === 'callee-not-available';
}

describe('nobody is opted out', () => {
  it.each([
    ['without a secret', {}],
    ['with another secret', { Authorization: 'Bearer demo-only-secret-of-the-opt-out-tests-2' }],
    ['with a part of it', { Authorization: `Bearer ${OPT_OUT_SECRET.slice(0, -1)}` }],
    ['with more than it', { Authorization: `${allowed.Authorization}, ${OPT_OUT_SECRET}` }],
    ['with it in another scheme', { Authorization: `Basic ${OPT_OUT_SECRET}` }],
    ['with it alone', { Authorization: OPT_OUT_SECRET }],
    ['with nothing for it', { Authorization: 'Bearer ' }],
    ['with what undefined is written as', { Authorization: 'Bearer undefined' }],
  ])('%s', async (_, headers) => {
    const number = newNumber();
    const refused = await opt(headers as Record<string, string>, { phoneNumber: number });
    expect([refused.status, refused.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
    expect(await codeOf(refused)).toBe('not-authorised');
    expect((await ask('loose', number)).status).toBe(202);
  });

  it('by a proxy that has no such secret, whatever is shown', async () => {
    const number = newNumber();
    for (const shown of [OPT_OUT_SECRET, 'undefined', '']) {
      const request = new Request('https://proxy.test/v1/opt-outs', {
        method: 'POST',
        headers: { Authorization: `Bearer ${shown}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ phoneNumber: number }),
      });
      const bindings = { ...(env as unknown as WorkerEnvironment), OPT_OUT_SECRET: undefined };
      expect((await worker.fetch(request, bindings)).status).toBe(401);
    }
    expect((await ask('loose', number)).status).toBe(202);
  });

  it.each([
    ['what is no number', 'stop calling me', 422],
    ['a number without its calling code', '4155550132', 422],
    ['a number that is too short for any plan', '+1415', 422],
    ['a number with a digit too few', '+1415555013', 422],
    ['a number with a digit too many', '+141555501321', 422],
    ['a number with more after it', '+14155550132;isub=1', 422],
    ['a calling code that there isn’t', '+99912345678', 422],
    ['more than a number ever has', `+1415555013${'2'.repeat(54)}`, 400],
    ['nothing', '', 400],
  ])('by %s', async (_, phoneNumber, status) => {
    expect((await opt(allowed, { phoneNumber })).status).toBe(status);
    expect((await opt(allowed, { phoneNumber: phoneNumber.slice(0, 64) })).status).toBe(phoneNumber === '' ? 400 : 422);
  });

  it('by a body that says more, or less', async () => {
    for (const body of [{}, { phoneNumber: newNumber(), site: 'loose' }, [], { phoneNumber: 14155550132 }])
      expect(await codeOf(await opt(allowed, body))).toBe('malformed-request');
  });
});

describe('a number that opted out', () => {
  it('is rung for no site, and stays so', async () => {
    const number = newNumber();
    const answer = await optOut(number);
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    for (const site of ['loose', 'agents', 'patient'] as const) {
      const refused = await ask(site, number, { address: newAddress() });
      expect(await codeOf(refused)).toBe('callee-not-available');
    }
    await runInDurableObject(env.CALLEE.get(await calleeIdOf(number)), (_, state) => state.abort('gone')).catch(
      () => undefined,
    );
    expect(await isRefused(number)).toBe(true);
    expect((await optOut(number)).status).toBe(204);
    expect(await isRefused(number)).toBe(true);
    expect(await callsTo(number)).toEqual([]);
  });

  it('may be written in any way that is the same number', async () => {
    const number = newNumber();
    const [area, exchange, line] = [number.slice(2, 5), number.slice(5, 8), number.slice(8)];
    expect((await optOut(`+1 (${area}) ${exchange}-${line}`)).status).toBe(204);
    expect(await isRefused(number)).toBe(true);
  });

  it('gets the answer of one that is in a call and of one that is cooling down, to the letter', async () => {
    const number = newNumber();
    await optOut(number);
    await expectNothingTold(number);
  });

  it('is not dialled any more where it was asked for before', async () => {
    const number = newNumber();
    const id = await calleeIdOf(number);
    let isSaid = false;
    const callee = await runInDurableObject<CalleeObject, CalleeObject>(env.CALLEE.get(id), (instance) => instance);
    watchSeams((seam, object) => {
      if (seam !== 'callback-reserved' || !object.id.equals(id)) return;
      callee.optOut('somebody', 'agent');
      isSaid = true;
    });
    const { id: callback } = await begin('loose', number);
    watchSeams(undefined);
    expect(isSaid).toBe(true);
    expect(await untilEnded(callback)).toMatchObject({ status: 'failure', reason: 'lost' });
    expect(await callsTo(number)).toEqual([]);
  });

  it('is not tried again where a try was under way', async () => {
    // 500 each time, documented as not placed: tried up to 3 times otherwise.
    const number = newNumber('0121');
    const { id } = await begin('loose', number);
    await vi.waitUntil(async () => (await callsTo(number)).length > 0, { timeout: 10_000, interval: 5 });
    await optOut(number);
    const committed = (await callsTo(number)).length;
    expect(await untilEnded(id)).toMatchObject({ status: 'failure', reason: 'provider-unavailable' });
    expect(await callsTo(number)).toHaveLength(committed);
  });

  it('races 200 requests of as many visitors: nothing is sent once it is answered', { timeout: 120_000 }, async () => {
    // Each call that is refused leaves the number free for the next.
    const number = newNumber('0124');
    const asking = Array.from({ length: 200 }, async (_, turn) => {
      // In waves, so that some come before and some after.
      await scheduler.wait(turn * 10);
      return ask(turn % 2 === 0 ? 'loose' : 'patient', number, { address: newAddress() });
    });
    await vi.waitUntil(async () => (await callsTo(number)).length > 0, { timeout: 20_000, interval: 5 });
    expect((await optOut(number)).status).toBe(204);
    const posts = (await callsTo(number)).length;
    const begun = (await Promise.all(asking)).filter(({ status }) => status === 202);
    for (const answer of begun) await untilEnded(((await answer.json()) as CallbackAccepted).id);
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.length).toBeLessThan(asking.length);
    expect(await callsTo(number)).toHaveLength(posts);
  });
});

describe('the call that somebody was in', () => {
  const sidOf = async (number: string) => {
    const [call] = await callsTo(number);
    return (call as unknown as { callSid?: string }).callSid ?? '';
  };

  it('is enough to opt its number out, and nobody else’s, as soon as it was placed', async () => {
    const [number, other] = [newNumber('0129'), newNumber('0129')];
    for (const one of [number, other]) await begin('loose', one);
    await expect.poll(() => callsTo(number)).toHaveLength(1);
    const callSid = await sidOf(number);
    await expect.poll(async () => (await opt(allowed, { callSid })).status).toBe(204);
    const isOptedOut = async (one: string) =>
      runInDurableObject(
        env.CALLEE.get(await calleeIdOf(one)),
        (_, { storage }) => storage.sql.exec('SELECT 1 FROM opt_out').toArray().length === 1,
      );
    expect([await isOptedOut(number), await isOptedOut(other)]).toEqual([true, false]);
  });

  it('is known to its agent by what it was told as well', async () => {
    const number = newNumber();
    await untilEnded((await begin('loose', number)).id);
    const [call] = await callsTo(number);
    const { metadata } = (call?.body ?? {}) as { metadata?: Record<string, string> };
    const consentRecord = metadata?.callback_consent_record;
    expect(consentRecord).toMatch(/^[\w-]{22}$/);
    expect((await opt(allowed, { consentRecord: 'A'.repeat(22) })).status).toBe(404);
    expect(await codeOf(await opt(allowed, { consentRecord: `${consentRecord}A` }))).toBe('malformed-request');
    expect(await codeOf(await opt(allowed, { consentRecord, phoneNumber: number }))).toBe('malformed-request');
    expect((await opt(allowed, { consentRecord })).status).toBe(204);
    await runInDurableObject(env.CALLEE.get(await calleeIdOf(number)), (_, { storage }) =>
      expect(storage.sql.exec('SELECT 1 FROM opt_out').toArray()).toHaveLength(1),
    );
  });

  it('that nobody knows opts nobody out, and says what to do', async () => {
    const answer = await opt(allowed, { callSid: 'OUT-nobody' });
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as Problem).detail).toBe(
      'No such call is known here (a callSid is for 30 days): send the phoneNumber instead. Nobody was opted out.',
    );
    for (const body of [
      { callSid: '' },
      { callSid: 'x'.repeat(129) },
      { callSid: 'a\nb' },
      { callSid: 'OUT-1', phoneNumber: newNumber() },
    ])
      expect(await codeOf(await opt(allowed, body))).toBe('malformed-request');
    expect((await opt({}, { callSid: 'OUT-nobody' })).status).toBe(401);
  });

  it('is known by a keyed hash alone, for 30 days, and not once its person was erased', async () => {
    const number = newNumber();
    await untilEnded((await begin('loose', number)).id);
    const callSid = await sidOf(number);
    await expect.poll(async () => (await opt(allowed, { callSid })).status).toBe(204);
    const site = env.SITE.getByName('loose');
    const stored = await runInDurableObject(site, (_, { storage }) =>
      storage.sql.exec('SELECT * FROM calls').toArray(),
    );
    expect(JSON.stringify(stored)).not.toContain(callSid);
    await runInDurableObject(site, (_, { storage }) => void storage.sql.exec('UPDATE calls SET at = at - 2592000000'));
    expect((await opt(allowed, { callSid })).status).toBe(404);

    const erased = newNumber();
    await untilEnded((await begin('loose', erased)).id);
    await expect.poll(async () => (await opt(allowed, { callSid: await sidOf(erased) })).status).toBe(204);
    await runInDurableObject(site, async (object: SiteObject) => void object.erase('loose', await personOf(erased)));
    expect((await opt(allowed, { callSid: await sidOf(erased) })).status).toBe(404);
  });
});
