import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readTurnstileToken } from '../../edge-proxy/challenge/turnstile.ts';

const NOW = Date.UTC(2026, 10, 1);
const SETTINGS = { secret: 'secret', siteverify: 'https://cloudflare.test/siteverify' };
const VISIT = {
  site: 'main',
  hostname: 'www.your-site.com',
  address: '198.51.100.7',
  idempotencyKey: '7b5a1b9e-6d5f-4d0a-9f0e-0a8c8a1e2f3d',
  requestId: 'request',
};
const GOOD = {
  success: true,
  action: 'callback',
  hostname: 'www.your-site.com',
  cdata: 'main',
  challenge_ts: new Date(NOW - 10_000).toISOString(),
};

let asked: Record<string, string>[];
let waits: number[];
let lines: string[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  // Nobody waits here, but the clock goes on.
  vi.stubGlobal('setTimeout', (act: () => void, milliseconds: number) => {
    waits.push(milliseconds);
    vi.setSystemTime(Date.now() + milliseconds);
    queueMicrotask(act);
  });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  asked = [];
  waits = [];
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Cloudflare as it answers, the last one again and again. */
function answers(...responses: ((init: RequestInit) => Response | Promise<Response>)[]): void {
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    asked.push(JSON.parse(String(init.body)));
    return (responses.shift() ?? last)(init);
  });
  const last = responses.at(-1) ?? verdict({});
}

const verdict =
  (change: object, status = 200) =>
  () =>
    Response.json({ ...GOOD, ...change }, { status });

function read(token: string | undefined = 'token', change: object = {}) {
  return readTurnstileToken(SETTINGS, { ...VISIT, ...change }, token);
}

describe('a token is rejected', () => {
  it('that is missing or too long, and Cloudflare is not asked', async () => {
    answers(verdict({}));
    expect(await readTurnstileToken(SETTINGS, VISIT, undefined)).toBe('rejected');
    expect(await read('x'.repeat(2049))).toBe('rejected');
    expect(asked).toEqual([]);
    expect(await read('x'.repeat(2048))).toMatchObject({ expiresAt: NOW + 290_000 });
  });

  it.each([
    ['for another action', { action: 'login' }],
    ['for no action', { action: undefined }],
    ['on another page', { hostname: 'evil.example' }],
    ['for another site', { cdata: 'other' }],
    ['for no site', { cdata: undefined }],
    ['at no time', { challenge_ts: undefined }],
    ['at a time in words', { challenge_ts: 'just now' }],
    ['by nobody', { success: false, 'error-codes': ['invalid-input-response'] }],
    [
      'by nobody, and for more than one reason',
      { success: false, 'error-codes': ['timeout-or-duplicate', 'bad-request'] },
    ],
    ['by nobody, and for no reason', { success: false }],
  ])('that was made %s', async (_, change) => {
    answers(verdict(change));
    expect(await read()).toBe('rejected');
    expect(asked).toHaveLength(1);
  });
});

describe('without a verdict there is no proof', () => {
  it.each<[string, (init: RequestInit) => Response | Promise<Response>]>([
    ['where Cloudflare fails', verdict({}, 500)],
    ['where Cloudflare says so itself', verdict({ success: false, 'error-codes': ['internal-error'] })],
    ['where nobody is reached', () => Promise.reject(new TypeError('reset'))],
    ['where the answer is no JSON', () => new Response('<html>')],
    ['where the answer is no verdict', () => Response.json({ success: 'yes' })],
    ['at another address', ({ redirect }) => (redirect === 'manual' ? verdict({}, 302)() : verdict({})())],
  ])('%s, after three attempts', async (_, answer) => {
    answers(answer);
    await expect(read()).rejects.toThrow('Turnstile gives no verdict');
    expect(asked).toHaveLength(3);
  });

  it('where Cloudflare doesn’t know the secret, and its operator is told at once', async () => {
    answers(verdict({ success: false, 'error-codes': ['invalid-input-secret'] }, 400));
    await expect(read()).rejects.toThrow('Turnstile does not know the secret');
    expect(asked).toHaveLength(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'alert', event: 'turnstile-misconfigured', site: 'main', requestId: 'request' },
    ]);
  });

  it('when six seconds are over', async () => {
    answers(() => {
      vi.setSystemTime(NOW + 6_001);
      return verdict({}, 500)();
    });
    await expect(read()).rejects.toThrow('Turnstile gives no verdict');
    expect(asked).toHaveLength(1);
  });

  it('where an answer doesn’t come in what is left of them', async () => {
    const limits: number[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      limits.push(milliseconds);
      return AbortSignal.abort();
    });
    answers(({ signal }) => (signal?.aborted ? Promise.reject(signal.reason) : verdict({})()));
    await expect(read()).rejects.toThrow('Turnstile gives no verdict');
    expect(limits).toEqual([6_000, 5_800, 5_400]);
  });
});

describe('a token is good', () => {
  it('for five minutes from when it was made, by its hash', async () => {
    answers(verdict({}));
    const proof = await read();
    expect(proof).toEqual({ id: expect.stringMatching(/^[0-9a-f]{64}$/), expiresAt: NOW + 290_000 });
    expect(JSON.stringify(proof)).not.toContain('token');
  });

  it('as one that was used before, where Cloudflare says that it was', async () => {
    answers(verdict({ success: false, 'error-codes': ['timeout-or-duplicate'] }));
    expect(await read()).toMatchObject({ expiresAt: 0 });
  });

  it('when a later attempt gets a verdict, after a random wait', async () => {
    answers(verdict({}, 500), verdict({}, 500), verdict({}));
    expect(await read()).toMatchObject({ expiresAt: NOW + 290_000 });
    expect(waits).toEqual([200, 400]);
  });
});

describe('Cloudflare is asked', () => {
  it('with the secret, the token and the address', async () => {
    answers(verdict({}));
    await read();
    expect(asked).toMatchObject([{ secret: 'secret', response: 'token', remoteip: '198.51.100.7' }]);
  });

  it('by one key for one token of one intent from one address, and by another for any other', async () => {
    answers(verdict({}));
    await read();
    await read();
    await read('token-2');
    await read('token', { site: 'other' });
    await read('token', { address: '198.51.100.8' });
    await read('token', { idempotencyKey: '0b5a1b9e-6d5f-4d0a-9f0e-0a8c8a1e2f3d' });
    const [first, second, ...others] = asked.map((body) => body.idempotency_key);
    expect(second).toBe(first);
    expect(new Set([first, ...others]).size).toBe(5);
    // RFC 9562, section 5.8: of version 8 and variant 10.
    for (const key of [first, ...others])
      expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  });
});
