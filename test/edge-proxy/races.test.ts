import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import type { CalleeObject } from '../../edge-proxy/objects/callee-object.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { sealedFor } from '../../edge-proxy/policy/seal.ts';
import worker from '../../edge-proxy/worker.ts';
import { calleeOf } from './callee-of.ts';
import { personOf, unsealed } from './sealed.ts';
import {
  ask,
  begin,
  bodyFor,
  callsTo,
  codeOf,
  fetchSite,
  newAddress,
  newNumber,
  PAGE,
  send,
  untilEnded,
} from './visitor.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('at once', () => {
  it('50 identical requests get one answer and make one POST', async () => {
    const number = newNumber();
    const body = await bodyFor('loose', number);
    const key = crypto.randomUUID();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send('/v1/callbacks', { key, body })));
    expect(answers.map((answer) => answer.status)).toEqual(Array(50).fill(202));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    await untilEnded((JSON.parse(texts[0] ?? '') as CallbackAccepted).id);
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('50 requests for one number with different keys, from 50 addresses, make one POST', async () => {
    const number = newNumber();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ask('loose', number, { address: newAddress() })),
    );
    const [accepted, ...others] = answers.filter((answer) => answer.status === 202);
    expect(others).toEqual([]);
    const refusals = await Promise.all(answers.filter((answer) => answer !== accepted).map((answer) => answer.text()));
    expect(new Set(refusals).size).toBe(1);
    expect(JSON.parse(refusals[0] ?? '')).toMatchObject({ status: 429, code: 'callee-not-available' });
    await untilEnded(((await (accepted as Response).json()) as CallbackAccepted).id);
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('different numbers meet exactly the cap of calls in flight', async () => {
    const numbers = Array.from({ length: 20 }, () => newNumber('0129'));
    const answers = await Promise.all(numbers.map((number) => ask('crowded', number)));
    expect(answers.filter((answer) => answer.status === 202)).toHaveLength(2);
    expect(answers.filter((answer) => answer.status === 503 && answer.headers.has('Retry-After'))).toHaveLength(18);
  });

  it('different numbers meet exactly the budget of an hour, and a call that was not placed gives it back', async () => {
    const refused = newNumber('0124');
    await untilEnded((await begin('thrifty', refused)).id);
    await expect.poll(() => spent('thrifty')).toBe(0);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask('thrifty', newNumber())));
    expect(answers.filter((answer) => answer.status === 202)).toHaveLength(2);
    const late = answers.find((answer) => answer.status === 503);
    expect(Number(late?.headers.get('Retry-After'))).toBeGreaterThan(3_500);
  });
});

describe('the same key', () => {
  it('with another body is refused', async () => {
    const key = crypto.randomUUID();
    const address = newAddress();
    const number = newNumber();
    expect((await ask('loose', number, { key, address })).status).toBe(202);
    const other = await ask('loose', newNumber(), { key, address });
    expect(other.status).toBe(422);
    expect(await codeOf(other)).toBe('idempotency-key-reused');
    const elsewhere = await ask('loose', number, { key, address: newAddress(), body: { locale: 'fr' } });
    expect(await codeOf(elsewhere)).toBe('idempotency-key-reused');
  });

  it('gets the same refusal for as long as it is kept, so that it can’t be used to knock', async () => {
    const number = newNumber();
    await untilEnded((await begin('loose', number)).id);
    const key = crypto.randomUUID();
    expect(await codeOf(await ask('loose', number, { key }))).toBe('callee-not-available');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    expect(await codeOf(await ask('loose', number, { key }))).toBe('callee-not-available');
    expect((await ask('loose', number)).status).toBe(202);
  });
});

describe('an object that cannot be reached', () => {
  const sendTo = async (change: object, number: string, key: string) => {
    const body = JSON.stringify(await bodyFor('loose', number));
    const headers = {
      'Content-Type': 'application/json',
      Origin: PAGE,
      'CF-Connecting-IP': newAddress(),
      'Idempotency-Key': key,
    };
    const request = new Request('https://proxy.test/v1/callbacks', { method: 'POST', headers, body });
    // Proxied settings of one isolate are kept by the environment's identity, so each change is a new one.
    return worker.fetch(request, { ...env, ...change });
  };
  const lost = () => Promise.reject(new Error('lost'));

  it('before anything has begun is unavailable, and rings nobody', async () => {
    const number = newNumber();
    const VISITOR = { getByName: () => ({ admit: lost }) };
    const response = await sendTo({ VISITOR }, number, crypto.randomUUID());
    expect(await codeOf(response)).toBe('temporarily-unavailable');
    expect(await callsTo(number)).toEqual([]);
  });

  it('when its answer is lost may have begun, and the same key gets the answer', async () => {
    const number = newNumber();
    const key = crypto.randomUUID();
    const begin = async (name: string, intent: never) => {
      await env.CALLEE.getByName(name).begin(intent);
      return lost();
    };
    const CALLEE = { getByName: (name: string) => ({ begin: (intent: never) => begin(name, intent) }) };
    const response = await sendTo({ CALLEE }, number, key);
    expect(response.headers.get('Retry-After')).toBe('2');
    expect(await codeOf(response)).toBe('idempotency-in-progress');
    const again = await ask('loose', number, { key });
    expect(again.status).toBe(202);
    await untilEnded(((await again.json()) as CallbackAccepted).id);
    expect(await callsTo(number)).toHaveLength(1);
  });
});

describe('a callee', () => {
  it('is rung at most 3 times in 24 hours, whoever asks, and once more when the first has left the window', async () => {
    const number = newNumber();
    const statuses: number[] = [];
    let callee: DurableObjectStub<CalleeObject> | undefined;
    for (const hoursSinceLast of [0, 1, 1, 1, 20.9, 0.2]) {
      // Time passes by moving what happened into the past; alarms go by the real clock.
      if (callee) {
        await runInDurableObject(callee, (_, state) => {
          state.storage.sql.exec(
            'UPDATE callbacks SET at = at - ?1, dialled_at = dialled_at - ?1',
            hoursSinceLast * 3_600_000,
          );
        });
      }
      const response = await ask('loose', number, { address: newAddress() });
      statuses.push(response.status);
      if (response.status === 202) {
        const { id } = (await response.json()) as CallbackAccepted;
        await untilEnded(id);
        callee = await calleeOf(id);
      }
    }
    expect(statuses).toEqual([202, 202, 202, 429, 429, 202]);
  });

  it('that is in a call and one that is cooling down get one answer, to the letter', async () => {
    const number = newNumber();
    const { id } = await begin('loose', number);
    const inCall = await ask('loose', number);
    await untilEnded(id);
    const cooling = await ask('loose', number);
    expect(await cooling.text()).toBe(await inCall.text());
    const names = (response: Response) => [...response.headers.keys()].sort();
    expect(names(cooling)).toEqual(names(inCall));
  });
});

describe('a visitor', () => {
  it('may ask 5 times an hour by default, and is told when again', async () => {
    const address = newAddress();
    const statuses: number[] = [];
    let last: Response | undefined;
    for (let turn = 0; turn < 6; turn++) {
      last = await ask('guarded', newNumber('0124'), { address });
      statuses.push(last.status);
    }
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    expect(last?.headers.get('RateLimit')).toMatch(/^"visitor-hour";r=0;t=3\d{3}, "visitor-day";r=5;t=\d+$/);
    expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(3_590);
    expect((await ask('guarded', newNumber('0124'), { address: newAddress() })).status).toBe(202);
  });

  it('of one IPv6 /64 is one visitor', async () => {
    const number = () => newNumber('0124');
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((host) => ask('guarded', number(), { address: `2001:db8:7:7::${host}` })),
    );
    expect(answers.filter((answer) => answer.status === 202)).toHaveLength(5);
  });
});

describe('the consent record', () => {
  it('is in the ledger before PolyAI is asked, with the text that was shown, and cannot be changed', async () => {
    const number = newNumber();
    await untilEnded((await begin('loose', number)).id);
    const { consent } = await fetchSite('loose');
    const [call] = await callsTo(number);
    const person = await personOf(number);
    await runInDurableObject(env.SITE.getByName('loose'), async (site: SiteObject, state) => {
      const { sql } = state.storage;
      await expect.poll(() => site.records({ person }).map(({ type }) => type)).toEqual(['given', 'dialled', 'ended']);
      const [record] = site.records({ person });
      expect(record?.facts).toEqual({
        textSha256: consent.sha256,
        textId: 'en-1',
        textLocale: 'en',
        challenge: 'none',
        callingWindow: 'unwatched',
      });
      const { callback, key, box } = record as { callback: string; key: Uint8Array; box: Uint8Array };
      expect(await unsealed(sealedFor.consent(callback), { key, box })).toMatchObject({ phoneNumber: number });
      expect(record?.at).toBeLessThanOrEqual(Date.parse(call?.receivedAt ?? ''));
      expect(sql.exec<{ text: string }>('SELECT text FROM texts WHERE sha256 = ?', consent.sha256).one().text).toBe(
        consent.text,
      );
      expect(() => sql.exec("UPDATE ledger SET type = 'x'")).toThrow('append-only');
      expect(() => sql.exec('DELETE FROM ledger')).toThrow('append-only');
    });
  });

  it('that cannot be written rings nobody', async () => {
    const number = newNumber();
    await runInDurableObject(env.SITE.getByName('patient'), (_, state) => {
      state.storage.sql.exec('DROP TABLE ledger');
    });
    const response = await ask('patient', number);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('10');
    expect(await callsTo(number)).toEqual([]);
  });
});

function spent(site: string): Promise<number> {
  return runInDurableObject(
    env.SITE.getByName(site),
    (_, state) =>
      state.storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM reservations WHERE spent = 1').one().n,
  );
}
