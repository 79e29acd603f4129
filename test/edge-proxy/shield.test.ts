import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { visitorName } from '../../edge-proxy/policy/keys.ts';
import worker from '../../edge-proxy/worker.ts';
import { expectConforming } from './conformance.ts';
import { proxyKeys } from './sealed.ts';
import { bodyFor, callsTo, codeOf, newAddress, newNumber, PAGE } from './visitor.ts';

afterEach(() => {
  vi.useRealTimers();
});

interface Shielded {
  readonly path?: string;
  readonly method?: string;
  readonly address?: string;
  readonly body?: object;
  readonly origin?: string;
}

/** One request to the proxy with bindings of its own; a new environment each time, since settings are kept by it. */
async function sendTo(
  bindings: object,
  { path = '/v1/callbacks', method = 'POST', address, body, origin = PAGE }: Shielded,
) {
  const headers = {
    'Content-Type': 'application/json',
    Origin: origin,
    'CF-Connecting-IP': address ?? newAddress(),
    'Idempotency-Key': crypto.randomUUID(),
  };
  const request = new Request(`https://proxy.test${path}`, {
    method,
    headers,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
  const response = await worker.fetch(request, { ...env, ...bindings });
  await expectConforming(method, path, response);
  return response;
}

/** Objects that nobody may ask; what was asked for nevertheless is kept, since the proxy fails closed and so hides it. */
function forbiddenObjects() {
  const asked: string[] = [];
  const forbidden = (name: string) => ({
    getByName: () => {
      asked.push(name);
      throw new Error(`${name} was asked`);
    },
  });
  const names = ['VISITOR', 'CALLEE', 'DO_NOT_CALL', 'SITE'];
  const bindings = Object.fromEntries(names.map((name) => [name, forbidden(name)]));
  return { asked, bindings };
}

function shieldOf(limit: (options: { key: string }) => Promise<{ success: boolean }>) {
  return { SHIELD: { limit } };
}

const both = async () => [
  { path: '/v1/challenges', body: { site: 'metered' } },
  { path: '/v1/callbacks', body: await bodyFor('metered', newNumber()) },
];

describe('a shield', () => {
  it('that refuses is a 429 with its own period, and no object is asked', async () => {
    for (const sending of await both()) {
      const { asked, bindings } = forbiddenObjects();
      const shield = shieldOf(async () => ({ success: false }));
      const response = await sendTo({ ...bindings, ...shield }, sending);
      expect(response.status).toBe(429);
      expect(response.headers.get('Retry-After')).toBe('60');
      expect(await codeOf(response)).toBe('too-many-requests');
      expect(asked).toEqual([]);
    }
  });

  it('that fails is a 503, and no object is asked', async () => {
    const failures = [
      () => Promise.reject(new Error('lost')),
      () => {
        throw new Error('no such binding');
      },
      async () => undefined as never,
    ];
    for (const limit of failures) {
      for (const sending of await both()) {
        const { asked, bindings } = forbiddenObjects();
        const response = await sendTo({ ...bindings, ...shieldOf(limit) }, sending);
        expect(response.status).toBe(503);
        expect(response.headers.get('Retry-After')).toBe('10');
        expect(await codeOf(response)).toBe('temporarily-unavailable');
        expect(asked).toEqual([]);
      }
    }
  });

  it('that never answers is waited for no longer than a second', async () => {
    for (const sending of await both()) {
      const { asked, bindings } = forbiddenObjects();
      // The timers stand still, so it is this second that passes and no other.
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      const reached = Promise.withResolvers<void>();
      const shield = shieldOf(() => {
        reached.resolve();
        return new Promise<never>(() => {});
      });
      let answered = false;
      const answer = sendTo({ ...bindings, ...shield }, sending).finally(() => {
        answered = true;
      });
      await reached.promise;
      await vi.advanceTimersByTimeAsync(990);
      expect(answered).toBe(false);
      await vi.advanceTimersByTimeAsync(20);
      vi.useRealTimers();
      expect((await answer).status).toBe(503);
      expect(asked).toEqual([]);
    }
  });

  it('is told a keyed hash of the visitor, and never the address', async () => {
    const keys: string[] = [];
    const shield = shieldOf(async ({ key }) => {
      keys.push(key);
      return { success: false };
    });
    const [address, other] = [newAddress(), newAddress()];
    for (const from of [address, other, '2001:db8:5:5::1', '2001:db8:5:5::2']) {
      for (const sending of await both()) await sendTo(shield, { ...sending, address: from });
    }
    const nameOf = async (visitor: string) => visitorName(await proxyKeys, visitor);
    const names = await Promise.all([address, other, '2001:db8:5:5::/64', '2001:db8:5:5::/64'].map(nameOf));
    expect(keys).toEqual(names.flatMap((name) => [name, name]));
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[\w-]{22}$/);
  });

  it('counts who says stop apart from who asks for calls', async () => {
    const keys: string[] = [];
    const shield = shieldOf(async ({ key }) => {
      keys.push(key);
      return { success: false };
    });
    const address = newAddress();
    const stopping = { address, origin: 'https://proxy.test' };
    const body = { phoneNumber: newNumber(), proof: 'e30=' };
    expect((await sendTo(shield, { ...stopping, path: '/v1/stop/challenges' })).status).toBe(429);
    expect((await sendTo(shield, { ...stopping, path: '/v1/stop', body })).status).toBe(429);
    const key = `-stop${await visitorName(await proxyKeys, address)}`;
    expect(keys).toEqual([key, key]);
  });

  it('is never relied on: where it lets everything through, the limits are exact', async () => {
    let passed = 0;
    const shield = shieldOf(async () => {
      passed += 1;
      return { success: true };
    });
    const address = newAddress();
    const numbers = Array.from({ length: 40 }, () => newNumber('0124'));
    const answers = await Promise.all(
      numbers.map(async (number) => sendTo(shield, { address, body: await bodyFor('metered', number) })),
    );
    expect(passed).toBe(40);
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(35);
    const refused = numbers.filter((_, index) => answers[index]?.status === 429);
    expect((await Promise.all(refused.map(callsTo))).flat()).toEqual([]);
  });

  it('stands in the way of nothing that is only read', async () => {
    let asked = 0;
    const shield = shieldOf(async () => {
      asked += 1;
      return { success: false };
    });
    const statuses: number[] = [];
    for (const path of ['/v1/sites/metered', '/v1/callbacks/nothing', '/healthz', '/openapi.json']) {
      statuses.push((await sendTo(shield, { path, method: 'GET' })).status);
    }
    expect(statuses).toEqual([200, 404, 200, 200]);
    expect(asked).toBe(0);
  });
});
