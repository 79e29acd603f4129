import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, inject, it } from 'vitest';
import { ask, bodyFor, codeOf, newAddress, newNumber, PAGE, send, statusOf } from '../edge-proxy/visitor.ts';
import { reportFigures } from './figures.ts';
import { ADDRESS_HEADERS, HOME, HOSTILE_ORIGINS, NO_ADDRESSES } from './hostile-headers.ts';

/** What is asked of an object leaves an object behind. */
async function objectsAsked(): Promise<number> {
  const ids = await Promise.all([
    listDurableObjectIds(env.VISITOR),
    listDurableObjectIds(env.CALLEE),
    listDurableObjectIds(env.BLOCK),
    listDurableObjectIds(env.DO_NOT_CALL),
  ]);
  return ids.flat().length;
}

async function postsTo(numbers: readonly string[]): Promise<number> {
  const calls = await fetch(`${inject('simulator')}/simulator/calls`);
  const all = (await calls.json()) as { body: { to_number?: string } | null }[];
  return all.filter(({ body }) => numbers.includes(body?.to_number ?? '')).length;
}

describe('an origin that is not the site’s own', () => {
  it('gets nothing but a refusal, on every route', async () => {
    const body = { ...(await bodyFor('loose', newNumber())), site: 'storefront' };
    const routes = [
      { path: '/v1/callbacks', method: 'POST', body },
      { path: '/v1/challenges', method: 'POST', body: { site: 'storefront' } },
      { path: '/v1/sites/storefront', method: 'GET' },
    ] as const;
    // What is refused below is refused for its origin: from its own, the same is let in.
    for (const { path, method, ...sending } of routes) {
      const home = await send(path, { method, origin: HOME, key: crypto.randomUUID(), ...sending });
      expect([202, 201, 200]).toContain(home.status);
      expect(home.headers.get('Access-Control-Allow-Origin')).toBe(HOME);
    }
    const before = await objectsAsked();
    const numbers: string[] = [];
    let refused = 0;
    for (const origin of [null, ...HOSTILE_ORIGINS]) {
      for (const { path, method, ...sending } of routes) {
        const phoneNumber = newNumber();
        numbers.push(phoneNumber);
        const changed = path === '/v1/callbacks' ? { body: { ...body, phoneNumber } } : sending;
        const response = await send(path, {
          method,
          origin,
          key: crypto.randomUUID(),
          headers: { 'Sec-Fetch-Site': 'same-origin', Referer: `${HOME}/`, Host: 'localhost:8790' },
          ...changed,
        });
        expect(response.status, `${method} ${path} from ${origin}`).toBe(403);
        expect(await codeOf(response)).toBe('origin-not-allowed');
        // The refusal itself is readable by any page, so that its developer sees why.
        expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
        expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
        refused += 1;
      }
      for (const path of ['/v1/callbacks', '/v1/challenges', '/v1/sites/storefront', '/v1/callbacks/x', '/healthz']) {
        const preflight = await send(path, {
          method: 'OPTIONS',
          origin,
          headers: { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type' },
        });
        expect(preflight.status, `preflight of ${path} from ${origin}`).toBe(403);
        for (const name of ['Origin', 'Methods', 'Headers', 'Credentials', 'Private-Network']) {
          expect(preflight.headers.get(`Access-Control-Allow-${name}`)).toBeNull();
        }
        refused += 1;
      }
    }
    expect(await objectsAsked()).toBe(before);
    expect(await postsTo(numbers)).toBe(0);
    await reportFigures(
      `doors: ${HOSTILE_ORIGINS.length + 1} hostile origins, ${refused} requests and preflights, 0 let in`,
    );
  });

  it('is refused in two headers, and where it is another site’s', async () => {
    const body = { ...(await bodyFor('loose', newNumber())), site: 'storefront' };
    const twice = new Headers({ 'CF-Connecting-IP': newAddress(), 'Content-Type': 'application/json' });
    for (const origin of [HOME, HOME]) twice.append('Origin', origin);
    // How a server sees two headers of one name (RFC 9110, section 5.3).
    expect(twice.get('Origin')).toBe(`${HOME}, ${HOME}`);
    for (const origin of [twice.get('Origin'), PAGE]) {
      const response = await send('/v1/callbacks', { origin, key: crypto.randomUUID(), body });
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe('origin-not-allowed');
    }
  });
});

describe('an address', () => {
  it('is what Cloudflare says, whatever else a request says of itself', async () => {
    const address = newAddress();
    const claims = ADDRESS_HEADERS.map(([name, value]) => ({ [name]: value(newAddress()) }));
    const numbers = claims.map(() => newNumber('0124'));
    const answers = await Promise.all(
      claims.map((headers, index) => ask('metered', numbers[index] as string, { address, headers })),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(claims.length - 5);
    // And nobody can use up somebody else's places.
    const [claim] = Object.values(claims[0] ?? {});
    expect((await ask('metered', newNumber('0124'), { address: claim as string })).status).toBe(202);
    await reportFigures(`doors: ${claims.length} address headers, 1 visitor`);
  });

  it('that is none is a 503: nothing is counted and nobody is rung', async () => {
    const before = await objectsAsked();
    const numbers: string[] = [];
    for (const address of [null, ...NO_ADDRESSES]) {
      const number = newNumber();
      numbers.push(number);
      const headers = { 'X-Forwarded-For': newAddress(), 'X-Real-IP': newAddress() };
      for (const response of [
        await ask('metered', number, { address, headers }),
        await send('/v1/challenges', { address, headers, body: { site: 'metered' } }),
      ]) {
        expect(response.status, `from ${address}`).toBe(503);
        expect(await codeOf(response)).toBe('temporarily-unavailable');
      }
    }
    expect(await objectsAsked()).toBe(before);
    expect(await postsTo(numbers)).toBe(0);
    await reportFigures(`doors: ${NO_ADDRESSES.length + 1} addresses that are none, 0 let in`);
  });

  it('is the same visitor in every spelling', async () => {
    const spellings = [
      [
        '192.0.2.7',
        '::ffff:192.0.2.7',
        '::FFFF:192.0.2.7',
        '0:0:0:0:0:ffff:192.0.2.7',
        '::ffff:c000:207',
        '::FFFF:C000:0207',
        '0000:0000:0000:0000:0000:ffff:c000:0207',
      ],
      [
        '2001:db8:4:5::1',
        '2001:DB8:4:5::1',
        '2001:0db8:0004:0005:0000:0000:0000:0001',
        '2001:db8:4:5:0:0:0:1',
        '2001:db8:4:5::192.0.2.7',
        '2001:db8:4:5:ffff:ffff:ffff:ffff',
        '2001:db8:4:5:8000::',
      ],
    ];
    for (const addresses of spellings) {
      const answers = await Promise.all(addresses.map((address) => ask('metered', newNumber('0124'), { address })));
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(5);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
    }
    expect((await ask('metered', newNumber('0124'), { address: '192.0.2.8' })).status).toBe(202);
    expect((await ask('metered', newNumber('0124'), { address: '2001:db8:4:6::1' })).status).toBe(202);
    await reportFigures('doors: 7 spellings each of an IPv4 and an IPv6 visitor, 2 visitors');
  });
});

it('an id of a callback is no origin: it is read from anywhere, and told to no other page', async () => {
  const response = await ask('loose', newNumber(), { address: newAddress() });
  const { id } = (await response.json()) as { id: string };
  expect((await statusOf(id)).id).toBe(id);
  const elsewhere = await send(`/v1/callbacks/${id}`, { origin: 'https://evil.example' });
  expect(elsewhere.headers.get('Access-Control-Allow-Origin')).toBeNull();
});
