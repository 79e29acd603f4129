import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { TURNSTILE_ACTION } from '../../edge-proxy/contract.ts';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import { type SimulatedToken, simulatedToken } from './simulated-token.ts';
import { ask, bodyFor, callsTo, codeOf, fetchSite, newAddress, newNumber, PAGE, send } from './visitor.ts';

const OF_PAGE = { action: TURNSTILE_ACTION, hostname: '127.0.0.1', cdata: 'turnstiled' };

/** A token that nothing is wrong with, but for the change. */
function token(change: Partial<SimulatedToken> = {}): string {
  return simulatedToken({ id: crypto.randomUUID(), ...OF_PAGE, ...change });
}

async function verifications(proof: string): Promise<Record<string, string>[]> {
  const response = await fetch(`${inject('siteverify')}/siteverify/requests`);
  return ((await response.json()) as Record<string, string>[]).filter((request) => request.response === proof);
}

const askWith = (proof: string | undefined, sending: Parameters<typeof ask>[2] = {}, number = newNumber('0124')) =>
  ask('turnstiled', number, { address: newAddress(), ...sending, body: { proof } });

function spyOnLog(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  return lines;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a token is refused', () => {
  it.each<[string, string | undefined]>([
    ['when there is none', undefined],
    ['when it is forged', 'XXXX.DUMMY.TOKEN.XXXX'],
    ['when it is longer than any of Cloudflare’s', token({ id: 'x'.repeat(2048) })],
    ['when it is too old', token({ ageSeconds: 301 })],
    ['when the verdict doesn’t say how old it is', token({ challengeTs: null })],
    ['when the verdict’s time is none', token({ challengeTs: 'yesterday' })],
    ['when the verdict’s time is 5 minutes past', token({ challengeTs: new Date(Date.now() - 300_000).toISOString() })],
    ['when it was made for another action', token({ action: 'login' })],
    ['when it was made for no action', simulatedToken({ id: 'no-action', hostname: '127.0.0.1', cdata: 'turnstiled' })],
    ['when it was made on another page', token({ hostname: 'evil.example' })],
    ['when it was made on a page whose name ends alike', token({ hostname: 'x.127.0.0.1' })],
    ['when it was made for another site', token({ cdata: 'loose' })],
    ['when it was made for no site', simulatedToken({ id: 'no-site', action: 'callback', hostname: '127.0.0.1' })],
  ])('%s', async (_, proof) => {
    const number = newNumber();
    const response = await askWith(proof, {}, number);
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('proof-rejected');
    expect(await callsTo(number)).toEqual([]);
  });

  it('without asking Cloudflare, when it is too long for one', async () => {
    const long = token({ id: 'y'.repeat(2048) });
    expect((await askWith(long)).status).toBe(403);
    expect(await verifications(long)).toEqual([]);
  });

  it('when another intent has used it, from the same address or another', async () => {
    const address = newAddress();
    const proof = token();
    expect((await askWith(proof, { address })).status).toBe(202);
    for (const from of [address, newAddress()]) {
      const number = newNumber();
      const again = await askWith(proof, { address: from }, number);
      expect(await codeOf(again)).toBe('proof-rejected');
      expect(await callsTo(number)).toEqual([]);
    }
  });

  it('when the same key brings it from another network with another number', async () => {
    const key = crypto.randomUUID();
    const proof = token();
    const answers = [];
    for (let turn = 0; turn < 5; turn++) answers.push((await askWith(proof, { key })).status);
    expect(answers).toEqual([202, 403, 403, 403, 403]);
  });
});

describe('a token', () => {
  it('is good for one of 50 intents that bring it together', async () => {
    const proof = token();
    const numbers = Array.from({ length: 50 }, () => newNumber('0124'));
    const answers = await Promise.all(numbers.map((number) => askWith(proof, {}, number)));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(49);
  });

  it('gets the same intent the same answer, also when it is too old by then', async () => {
    const number = newNumber();
    const sending = { address: newAddress(), key: crypto.randomUUID() };
    const proof = token({ verdicts: 2 });
    const first = await askWith(proof, sending, number);
    expect(first.status).toBe(202);
    const text = await first.text();
    expect(await (await askWith(proof, sending, number)).text()).toBe(text);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 });
    const late = await askWith(proof, sending, number);
    expect(late.status).toBe(202);
    expect(await late.text()).toBe(text);
    expect(await verifications(proof)).toHaveLength(3);
  });

  it('is verified with the secret, the visitor’s address, and one UUID per intent', async () => {
    const [first, second] = [newAddress(), newAddress()];
    const [one, other] = [token({ internalErrors: 1, outages: 1 }), token()];
    const key = crypto.randomUUID();
    const number = newNumber('0124');
    expect((await askWith(one, { address: first, key }, number)).status).toBe(202);
    expect((await askWith(one, { address: first, key }, number)).status).toBe(202);
    expect((await askWith(other, { address: second })).status).toBe(202);
    const requests = await verifications(one);
    expect(requests).toHaveLength(4);
    const [request] = requests;
    expect(request).toEqual({
      secret: 'demo-only-turnstile-secret',
      response: one,
      remoteip: first,
      idempotency_key: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
    });
    expect(requests).toEqual([request, request, request, request]);
    const [another] = await verifications(other);
    expect(another?.remoteip).toBe(second);
    expect(another?.idempotency_key).not.toBe(request?.idempotency_key);
    await askWith(one, { address: first });
    const ofAnotherIntent = (await verifications(one)).at(-1);
    expect(ofAnotherIntent?.idempotency_key).not.toBe(request?.idempotency_key);
  });

  it('is in no log line, nor is the secret', async () => {
    const lines = spyOnLog();
    const proofs = [token(), token({ action: 'login' }), token({ outages: 3 })];
    for (const proof of proofs) await askWith(proof);
    expect(lines.length).toBeGreaterThanOrEqual(proofs.length);
    for (const secret of [...proofs, 'demo-only-turnstile-secret']) expect(lines.join()).not.toContain(secret);
  });
});

describe('where Cloudflare gives no verdict', () => {
  it.each<[string, Partial<SimulatedToken>]>([
    ['internal-error', { internalErrors: 2 }],
    ['503', { outages: 2 }],
    ['a connection that drops', { drops: 2 }],
  ])('%s is tried again, three times in all', async (_, failing) => {
    const good = token(failing);
    expect((await askWith(good)).status).toBe(202);
    expect(await verifications(good)).toHaveLength(3);
  });

  it.each<[string, Partial<SimulatedToken>]>([
    ['internal-error', { internalErrors: 3 }],
    ['503', { outages: 3 }],
    ['a connection that drops', { drops: 3 }],
    ['a redirect', { redirects: 3 }],
  ])('%s, three times, is a 503', async (_, failing) => {
    const number = newNumber();
    const bad = token(failing);
    const response = await askWith(bad, {}, number);
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('10');
    expect(await codeOf(response)).toBe('temporarily-unavailable');
    expect(await verifications(bad)).toHaveLength(3);
    expect(await callsTo(number)).toEqual([]);
  });

  it('a redirect is not followed', async () => {
    await askWith(token({ redirects: 3 }));
    const { received } = (await (await fetch(`${inject('siteverify')}/elsewhere/received`)).json()) as {
      received: number;
    };
    expect(received).toBe(0);
  });

  it('because the secret is wrong, an operator is told and the visitor gets a 503', async () => {
    const lines = spyOnLog();
    const number = newNumber();
    const proof = token();
    const wrong = { ...env, TURNSTILE_SECRET: 'demo-only-another-secret' } as unknown as WorkerEnvironment;
    const headers = {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      'CF-Connecting-IP': newAddress(),
      Origin: PAGE,
    };
    const body = JSON.stringify({ ...(await bodyFor('turnstiled', number)), proof });
    const response = await worker.fetch(
      new Request('https://proxy.test/v1/callbacks', { method: 'POST', headers, body }),
      wrong,
    );
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('10');
    expect(await verifications(proof)).toHaveLength(1);
    expect(await callsTo(number)).toEqual([]);
    const alerts = lines.map((line) => JSON.parse(line)).filter(({ event }) => event === 'turnstile-misconfigured');
    expect(alerts).toMatchObject([{ level: 'alert', site: 'turnstiled' }]);
    expect(lines.join()).not.toContain('demo-only');
  });
});

it('the site is shown with its key and never with its secret', async () => {
  expect((await fetchSite('turnstiled')).challenge).toEqual({ kind: 'turnstile', siteKey: '1x00000000000000000000AA' });
  expect(await (await send('/v1/sites/turnstiled')).text()).not.toContain('demo-only');
});
