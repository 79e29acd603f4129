import { listDurableObjectIds } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Challenge, Problem } from '../../edge-proxy/contract.ts';
import worker from '../../edge-proxy/worker.ts';
import { expectConforming } from './conformance.ts';
import { askForChallenge, HOME, solveOne, stop } from './stopping.ts';
import { ask, codeOf, encodeProof, makeChallenge, newAddress, newNumber, PAGE, send, solve } from './visitor.ts';

const OTHER_ORIGINS = [null, 'null', '', PAGE, 'https://evil.example', 'http://proxy.test', `${HOME}:8443`, `${HOME}/`];

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One request to the proxy with bindings of its own. */
async function sendTo(bindings: object, path: string, address: string, body?: object): Promise<Response> {
  const headers = { Origin: HOME, 'CF-Connecting-IP': address, 'Content-Type': 'application/json' };
  const request = new Request(HOME + path, { method: 'POST', headers, ...(body && { body: JSON.stringify(body) }) });
  const response = await worker.fetch(request, { ...env, ...bindings });
  await expectConforming('POST', path, response);
  return response;
}

async function expectRung(number: string): Promise<void> {
  expect((await ask('loose', number, { address: newAddress() })).status).toBe(202);
}

describe('nobody’s number is stopped', () => {
  it.each(OTHER_ORIGINS)('by a page of the origin %s, which can’t read the answer either', async (origin) => {
    const number = newNumber();
    const address = newAddress();
    const challenge = await askForChallenge(address, { origin });
    const answer = await send('/v1/stop', {
      origin,
      address,
      body: { phoneNumber: number, proof: await solveOne(address) },
    });
    for (const refused of [challenge, answer]) {
      expect(refused.status).toBe(403);
      expect([...refused.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
      const { code, detail } = (await refused.json()) as Problem;
      expect(code).toBe('origin-not-allowed');
      expect(detail).toContain('/stop');
    }
    await expectRung(number);
  });

  it('after a preflight: a site’s page gets none, for all that it may ask elsewhere', async () => {
    for (const path of ['/v1/stop', '/v1/stop/challenges'])
      for (const origin of [PAGE, HOME]) {
        const preflight = await send(path, { method: 'OPTIONS', origin });
        expect(preflight.status).toBe(403);
        expect(preflight.headers.get('Access-Control-Allow-Origin')).toBeNull();
      }
    expect((await send('/v1/callbacks', { method: 'OPTIONS' })).status).toBe(204);
  });

  it('by a proof that is missing, forged, somebody else’s, or a site’s', async () => {
    const number = newNumber();
    const address = newAddress();
    const own = await solveOne(address);
    const [other, sites] = [await solveOne(newAddress()), await solve(await makeChallenge('proven', address))];
    const forged = JSON.parse(atob(own)) as { challenge: Challenge };
    forged.challenge.parameters.data.expiresAt += 1;
    for (const proof of [undefined, 'nonsense', encodeProof(forged), other, sites]) {
      const refused = await send('/v1/stop', { origin: HOME, address, body: { phoneNumber: number, proof } });
      expect(refused.headers.get('RateLimit')).toContain('"visitor-hour";r=5;');
      expect(await codeOf(refused)).toBe('proof-rejected');
    }
    await expectRung(number);
  });

  it('by a proof that was spent, and a proof for this opens no site', async () => {
    const [first, second] = [newNumber(), newNumber()];
    const address = newAddress();
    const proof = await solveOne(address);
    expect((await stop(first, { address, body: { proof } })).status).toBe(204);
    for (const number of [second, first])
      expect(await codeOf(await stop(number, { address, body: { proof } }))).toBe('proof-rejected');
    await expectRung(second);
    const refused = await ask('proven', newNumber(), { address, body: { proof: await solveOne(address) } });
    expect(await codeOf(refused)).toBe('proof-rejected');
  });

  it('by a proof that expired', async () => {
    const [number, address] = [newNumber(), newAddress()];
    const body = { proof: await solveOne(address) };
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 });
    expect(await codeOf(await stop(number, { address, body }))).toBe('proof-rejected');
    vi.useRealTimers();
    await expectRung(number);
  });

  it.each([
    ['what is no number', 'stop calling me', undefined],
    ['a national number without its region', '7045550132', undefined],
    ['a national number of a region that there isn’t', '7045550132', 'XX'],
    ['a number with more after it', '+17045550132;isub=1', undefined],
    ['a calling code that there isn’t', '+99912345678', 'US'],
    ['a number that is too short for any plan', '+1704', undefined],
    ['a number with a digit too few', '+1704555013', undefined],
    ['a number with a digit too many', '704 555 0132 1', 'US'],
  ])('by %s', async (_, phoneNumber, region) => {
    const answer = await send('/v1/stop', { origin: HOME, address: newAddress(), body: { phoneNumber, region } });
    expect(await codeOf(answer)).toBe('phone-number-not-valid');
  });

  it('by a body of another shape', async () => {
    const phoneNumber = newNumber();
    for (const body of [
      {},
      [],
      { phoneNumber: '' },
      { phoneNumber: 17045550132 },
      { phoneNumber: `+${'1'.repeat(64)}` },
      { phoneNumber, region: 'us' },
      { phoneNumber, proof: '' },
      { phoneNumber, proof: 'x'.repeat(8193) },
      { phoneNumber, site: 'loose' },
    ])
      expect(await codeOf(await send('/v1/stop', { origin: HOME, body }))).toBe('malformed-request');
    const text = await send('/v1/stop', { origin: HOME, headers: { 'Content-Type': 'text/plain' }, body: {} });
    expect(await codeOf(text)).toBe('unsupported-media-type');
  });

  it('by somebody without an address, or whom the shield keeps off: no object is asked', async () => {
    const number = newNumber();
    const before = (await listDurableObjectIds(env.VISITOR)).length;
    const body = { phoneNumber: number, proof: 'x' };
    for (const address of [null, 'nowhere']) {
      expect((await send('/v1/stop', { origin: HOME, address, body })).status).toBe(503);
      expect((await askForChallenge('', { address })).status).toBe(503);
    }
    for (const [limit, status] of [
      [async () => ({ success: false }), 429],
      [() => Promise.reject(new Error('gone')), 503],
    ] as const)
      for (const path of ['/v1/stop', '/v1/stop/challenges']) {
        const shielded = await sendTo(
          { SHIELD: { limit } },
          path,
          newAddress(),
          path === '/v1/stop' ? body : undefined,
        );
        expect([path, shielded.status]).toEqual([path, status]);
      }
    expect(await listDurableObjectIds(env.VISITOR)).toHaveLength(before);
    await expectRung(number);
  });

  it('by a proxy that is not configured', async () => {
    for (const path of ['/v1/stop', '/v1/stop/challenges']) {
      const answer = await sendTo({ SITES: {} }, path, newAddress(), { phoneNumber: newNumber(), proof: 'x' });
      expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '300']);
    }
  });

  it('where an object fails or is slow: it is told that it did not work, and to come again', async () => {
    const number = newNumber();
    const deadlines = { VISITOR: 3_000, CALLEE: 5_000 };
    const answers = Object.entries(deadlines).flatMap(([name, deadline]) =>
      [() => Promise.reject(new Error('out of reach')), () => new Promise<never>(() => undefined)].map(
        async (answer, turn) => {
          const address = newAddress();
          const broken = { [name]: { getByName: () => ({ admit: answer, challenge: answer, optOut: answer }) } };
          const body = { phoneNumber: number, proof: await solveOne(address) };
          const paths = name === 'VISITOR' ? (['/v1/stop', '/v1/stop/challenges'] as const) : (['/v1/stop'] as const);
          for (const path of paths) {
            const begun = Date.now();
            const failed = await sendTo(broken, path, address, path === '/v1/stop' ? body : undefined);
            expect([failed.status, failed.headers.get('Retry-After')]).toEqual([503, '10']);
            expect(await codeOf(failed)).toBe('temporarily-unavailable');
            if (turn === 1) expect(Date.now() - begun).toBeGreaterThanOrEqual(deadline);
          }
        },
      ),
    );
    await Promise.all(answers);
    await expectRung(number);
  }, 30_000);
});
