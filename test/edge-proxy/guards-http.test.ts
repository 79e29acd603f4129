import { CompactSign } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseConfig } from '../../edge-proxy/config.ts';
import { createSurface } from '../../edge-proxy/http/app.ts';
import type { Dependencies } from '../../edge-proxy/http/dependencies.ts';
import { fingerprint } from '../../edge-proxy/policy/consent.ts';
import { calleeName, deriveKeys, newRecordId, sealCallbackId } from '../../edge-proxy/policy/keys.ts';
import type { CallbackIntent } from '../../edge-proxy/policy/parties.ts';
import { sealedFor } from '../../edge-proxy/policy/seal.ts';
import { soundText } from './consent-texts.ts';
import { unsealed } from './sealed.ts';

const PAGE = 'https://www.your-site.com';
const SITE = {
  origins: [PAGE],
  regions: ['US', 'GB'],
  privacyUrl: `${PAGE}/privacy`,
  metadataKeys: ['campaign', 'note'],
  // Or it would be open only by day.
  callingWindows: { mode: 'shadow' },
  consent: { en: soundText() },
  polyai: { api: 'outbound-calling', baseUrl: 'https://api.us-1.platform.polyai.app' },
};
const ENVIRONMENT = {
  ENVIRONMENT: 'production',
  PROXY_SECRET: 'f3a91c07be5d2846f3a91c07be5d2846',
  POLYAI_TOKEN: 'pk-8f21c0',
  OPT_OUT_SECRET: 'c81e72d9b5406fa3c81e72d9b5406fa3',
  SITES: { main: SITE },
};
const OPT_OUT = { phoneNumber: '+14155550132' };
const KEY = '7b5a1b9e-6d5f-4d0a-9f0e-0a8c8a1e2f3d';
const app = createSurface();
const keys = await deriveKeys(ENVIRONMENT.PROXY_SECRET);

type Opened = Record<string, unknown> & { readonly metadata: Record<string, string> };

async function orderOf(intent: CallbackIntent | undefined): Promise<Opened> {
  if (!intent) throw new Error('nothing came');
  return (await unsealed(sealedFor.order(intent.recordId), intent.order, Promise.resolve(keys))) as Opened;
}

async function consentOf(intent: CallbackIntent | undefined) {
  if (!intent) throw new Error('nothing came');
  return unsealed(sealedFor.consent(intent.recordId), intent.consent, Promise.resolve(keys));
}
const { sha256 } = await fingerprint({ locale: 'en', ...SITE.consent.en });
const BODY = { site: 'main', phoneNumber: '+1 415 555 0132', consent: { sha256, locale: 'en', given: true } };

let intents: CallbackIntent[];
let optedOut: string[];
let lines: string[];

beforeEach(() => {
  intents = [];
  optedOut = [];
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function dependencies(change: Partial<Dependencies> = {}): Dependencies {
  return {
    config: parseConfig(ENVIRONMENT),
    keys: async () => keys,
    passShield: async () => true,
    makeChallenge: async () => ({}) as never,
    readProof: async () => 'needless',
    readStopProof: async () => 'rejected',
    askVisitor: async () => ({ ok: true, limits: [] }),
    lookUp: async () => ({ listed: false, at: 0 }),
    listNumbers: async () => 0,
    unlistNumbers: async () => ({ removed: 0, more: false }),
    optedOutAt: async () => undefined,
    listsWith: async () => [],
    countLists: async () => [],
    beginCallback: async (_, intent) => {
      intents.push(intent);
      return { ok: true, id: 'id', requestedAt: 0, proofWords: ['amber', 'otter'] };
    },
    viewCallback: async () => ({ id: 'id', site: 'main', status: 'queued', reason: '' }),
    calleeOfCall: async () => undefined,
    recordsOf: async () => [],
    eraseCallee: async () => undefined,
    eraseRecords: async () => 0,
    verifyLedger: async () => ({ checked: 0, findings: [], next: null }),
    exportLedger: async () => ({ records: [], next: null }),
    consentText: async () => undefined,
    optOut: async (callee) => void optedOut.push(callee),
    unsoundParts: async () => [],
    ...change,
  };
}

interface Sending {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly cf?: object;
}

async function send(path: string, sending: Sending = {}, change: Partial<Dependencies> = {}): Promise<Response> {
  const { method = sending.body === undefined ? 'GET' : 'POST', headers, body, cf } = sending;
  const request = new Request(`https://proxy.test${path}`, {
    method,
    headers: {
      Origin: PAGE,
      'CF-Connecting-IP': '198.51.100.7',
      'Content-Type': 'application/json',
      'Idempotency-Key': KEY,
      Authorization: `Bearer ${ENVIRONMENT.OPT_OUT_SECRET}`,
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(cf && { cf }),
  });
  return app.fetch(request as Request, dependencies(change));
}

const ask = (body: object = {}, sending: Sending = {}, change: Partial<Dependencies> = {}) =>
  send('/v1/callbacks', { ...sending, body: { ...BODY, ...body } }, change);
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const newId = async () =>
  sealCallbackId(keys, { calleeName: await calleeName(keys, '+14155550132'), recordId: newRecordId() });

describe('a proxy that isn’t configured', () => {
  it('serves nobody, and no page either', async () => {
    const config = parseConfig({});
    for (const [path, body] of [
      ['/v1/sites/main', undefined],
      ['/v1/sites/main/contact.vcf', undefined],
      ['/v1/challenges', { site: 'main' }],
      ['/v1/callbacks', BODY],
      [`/v1/callbacks/${await newId()}`, undefined],
      ['/v1/opt-outs', OPT_OUT],
    ] as const) {
      const response = await send(path, { body }, { config });
      expect(response.status, path).toBe(503);
      expect(response.headers.get('Retry-After')).toBe('300');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    }
    expect((await send('/v1/callbacks', { method: 'OPTIONS' }, { config })).status).toBe(403);
    expect([...intents, ...optedOut]).toEqual([]);
  });
});

describe('the answer to a stop leaves at a whole half second, so that its time doesn’t tell whose number it was', () => {
  it.each([
    [0, 500],
    [1, 500],
    [499, 500],
    [501, 1_000],
    [1_999, 2_000],
    [4_800, 5_000],
  ])('after %i ms, at %i', async (takes, leaves) => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const asked = Promise.withResolvers<void>();
    const optOut = () => {
      asked.resolve();
      return new Promise<void>((resolve) => setTimeout(resolve, takes));
    };
    let answered = false;
    const headers = { Origin: 'https://proxy.test' };
    const answer = send('/v1/stop', { headers, body: OPT_OUT }, { optOut }).finally(() => {
      answered = true;
    });
    await asked.promise;
    await vi.advanceTimersByTimeAsync(leaves - 1);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).status).toBe(204);
  });
});

describe('whoever doesn’t answer is waited for no longer than', () => {
  const never = () => new Promise<never>(() => {});
  const cases: [string, keyof Dependencies, string, object | undefined, number, string][] = [
    ['the shield', 'passShield', '/v1/callbacks', BODY, 1_000, 'temporarily-unavailable'],
    ['the proof', 'readProof', '/v1/callbacks', BODY, 7_000, 'temporarily-unavailable'],
    ['the visitor', 'askVisitor', '/v1/callbacks', BODY, 3_000, 'temporarily-unavailable'],
    ['the lists', 'lookUp', '/v1/callbacks', BODY, 3_000, 'temporarily-unavailable'],
    ['the callee', 'beginCallback', '/v1/callbacks', BODY, 7_000, 'idempotency-in-progress'],
    ['the challenge', 'makeChallenge', '/v1/challenges', { site: 'main' }, 3_000, 'temporarily-unavailable'],
    ['the callee', 'viewCallback', '/v1/callbacks/', undefined, 7_000, 'temporarily-unavailable'],
    ['the callee', 'optOut', '/v1/opt-outs', OPT_OUT, 5_000, 'temporarily-unavailable'],
  ];
  it.each(cases)('%s: %s of %s', async (_, dependency, route, body, limit, code) => {
    const path = route.endsWith('/') ? route + (await newId()) : route;
    const asked = Promise.withResolvers<void>();
    const hanging = () => {
      asked.resolve();
      return never();
    };
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answered = false;
    const answer = send(path, { body }, { [dependency]: hanging }).finally(() => {
      answered = true;
    });
    await asked.promise;
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const response = await answer;
    expect(await codeOf(response)).toBe(code);
    expect(response.headers.get('Retry-After')).toBe(code === 'idempotency-in-progress' ? '2' : '10');
    expect(lines.some((line) => line.includes('"out-of-reach"') && line.includes('DeadlineError'))).toBe(true);
  });

  it.each(cases)('%s that fails: %s of %s', async (_, dependency, route, body, __, code) => {
    const path = route.endsWith('/') ? route + (await newId()) : route;
    const failing = () => Promise.reject(new TypeError('+14155550132'));
    const response = await send(path, { body }, { [dependency]: failing });
    expect(await codeOf(response)).toBe(code);
    expect(lines.join()).not.toContain('4155550132');
  });
});

describe('a request', () => {
  it('by an origin that is not the site’s is refused, and none at all too', async () => {
    for (const origin of ['https://evil.example', 'null', '']) {
      for (const [path, body] of [
        ['/v1/sites/main', undefined],
        ['/v1/challenges', { site: 'main' }],
        ['/v1/callbacks', BODY],
      ] as const)
        expect(await codeOf(await send(path, { body, headers: { Origin: origin } }))).toBe('origin-not-allowed');
    }
    expect(intents).toEqual([]);
  });

  it('with a context to a site that takes none is refused', async () => {
    expect(await codeOf(await ask({ context: 'a.b.c' }))).toBe('context-rejected');
    expect(intents).toEqual([]);
  });

  it('with a context is let through by a site whose server signed it, and so is one without', async () => {
    const site = { ...SITE, context: { algorithm: 'HS256' } };
    const CONTEXT_KEY = 'c0ffee1234567890c0ffee1234567890';
    const config = parseConfig({ ...ENVIRONMENT, CONTEXT_KEY, SITES: { main: site } });
    const claims = {
      aud: 'urn:polyai-callback:site:main',
      exp: Math.floor(Date.now() / 1000) + 60,
      metadata: { order: 'A-1' },
    };
    const context = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(CONTEXT_KEY));
    expect((await ask({ context }, {}, { config })).status).toBe(202);
    expect((await ask({}, {}, { config })).status).toBe(202);
    expect(await codeOf(await ask({ context: `${context}x` }, {}, { config }))).toBe('context-rejected');
    const metadata = await Promise.all(intents.map(async (intent) => (await orderOf(intent)).metadata));
    expect(metadata.map(({ order }) => order)).toEqual(['A-1', undefined]);
  });

  it('that the visitor’s or the callee’s object refuses is told why, and when again', async () => {
    const tooMany = { ok: false, code: 'too-many-requests', retryAfterSeconds: 7, limits: [] } as never;
    const refused = await ask({}, {}, { askVisitor: async () => tooMany });
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '7']);
    expect(intents).toEqual([]);
    const busy = { ok: false, code: 'callee-not-available' } as const;
    const late = await ask({}, {}, { beginCallback: async () => busy });
    expect([late.status, late.headers.get('Retry-After')]).toEqual([429, null]);
  });

  it('travels on with what the lists said of its number, and of no other', async () => {
    const asked: string[] = [];
    const lookUp = async (callee: string) => {
      asked.push(callee);
      return { listed: true, at: 7 };
    };
    await ask({}, {}, { lookUp });
    expect(intents).toMatchObject([{ lookUp: { listed: true, at: 7 }, callee: asked[0] }]);
  });

  it('that the visitor’s object refuses is told so, whatever the lists say', async () => {
    const tooMany = { ok: false, code: 'too-many-requests', retryAfterSeconds: 9, limits: [] } as never;
    const lookUp = () => Promise.reject(new Error('out of reach'));
    const refused = await ask({}, {}, { lookUp, askVisitor: async () => tooMany });
    expect([await codeOf(refused), refused.headers.get('Retry-After')]).toEqual(['too-many-requests', '9']);
  });

  it('for a callback that nobody knows finds nothing', async () => {
    const gone = await send(`/v1/callbacks/${await newId()}`, {}, { viewCallback: async () => undefined });
    expect(await codeOf(gone)).toBe('not-found');
    const forged = await send(`/v1/callbacks/${'A'.repeat(64)}`);
    expect(await codeOf(forged)).toBe('not-found');
    expect((await send(`/v1/callbacks/${await newId()}`)).status).toBe(200);
  });

  it('for the only site finds it where there is one, and nothing where there are two', async () => {
    const two = parseConfig({ ...ENVIRONMENT, SITES: { main: SITE, other: SITE } });
    expect((await send('/v1/sites/-')).status).toBe(200);
    expect(await codeOf(await send('/v1/sites/-', {}, { config: two }))).toBe('not-found');
    expect((await send('/v1/sites/other', {}, { config: two })).status).toBe(200);
    expect(await codeOf(await send('/v1/sites/other'))).toBe('not-found');
  });

  it('from a region that the site serves is shown that one first', async () => {
    const regionFor = async (cf: object) =>
      ((await (await send('/v1/sites/main', { cf })).json()) as { defaultRegion: string }).defaultRegion;
    expect(await Promise.all([{ country: 'GB' }, { country: 'FR' }, {}].map(regionFor))).toEqual(['GB', 'US', 'US']);
  });

  it('for a challenge is refused like any other', async () => {
    const refusals = [
      await send('/v1/challenges', { body: { site: 'main', level: 0 } }),
      await send('/v1/challenges', { body: { site: 'other' } }),
      await send('/v1/challenges', { body: { site: 'main' }, headers: { 'CF-Connecting-IP': 'unknown' } }),
      await send('/v1/challenges', { body: { site: 'main' } }, { passShield: async () => false }),
    ];
    expect(await Promise.all(refusals.map(codeOf))).toEqual([
      'malformed-request',
      'not-found',
      'temporarily-unavailable',
      'too-many-requests',
    ]);
  });

  it('without a body is malformed', async () => {
    expect(await codeOf(await send('/v1/callbacks', { method: 'POST' }))).toBe('malformed-request');
  });
});

describe('what the callee’s object gets', () => {
  it('is what was checked, and no more than is needed', async () => {
    const page = `${PAGE}/offer?email=a@b.c#x`;
    await ask({ page }, { headers: { 'User-Agent': 'x'.repeat(600) } });
    const [intent] = intents;
    const order = await orderOf(intent);
    expect(order.phoneNumber).toBe('+14155550132');
    expect(order.metadata.callback_page).toBe(`${PAGE}/offer`);
    const consent = await consentOf(intent);
    expect(consent).toMatchObject({ phoneNumber: '+14155550132', page: `${PAGE}/offer`, userAgent: 'x'.repeat(512) });
    expect(consent).toMatchObject({ network: '198.51.100.0/24', visitor: expect.stringMatching(/^[\w-]{22}$/) });
    await ask();
    expect((await consentOf(intents[1])).page).toBeUndefined();
  });

  it('has one hash for one wish, whatever its proof and its order, and another for any other', async () => {
    const metadata = { campaign: 'spring', note: 'x' };
    await ask({ metadata, proof: 'one' });
    await ask(
      { proof: 'two', metadata: { note: 'x', campaign: 'spring' } },
      { headers: { 'Idempotency-Key': `"${KEY}"` } },
    );
    await ask({ metadata }, { headers: { 'Idempotency-Key': KEY.toUpperCase() } });
    await ask({ metadata: { ...metadata, note: 'y' } });
    await ask({ metadata, locale: 'fr' });
    const hashes = intents.map(({ bodyHash }) => bodyHash);
    expect(hashes.slice(1, 3)).toEqual([hashes[0], hashes[0]]);
    expect(new Set(hashes).size).toBe(3);
    expect(new Set(intents.map(({ idempotencyKey }) => idempotencyKey))).toEqual(new Set([KEY]));
  });
});

describe('every answer', () => {
  it('has the headers that keep it from being framed, sniffed, stored or shared', async () => {
    const { headers } = await send('/nowhere');
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': PAGE,
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'content-type': 'application/problem+json',
      'cross-origin-resource-policy': 'cross-origin',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': 'max-age=63072000',
      vary: 'Origin',
      'x-content-type-options': 'nosniff',
    });
    expect((await send('/v1/sites/main')).headers.get('Cache-Control')).toBe('public, max-age=300');
  });

  it('is readable by the origin that asks, if it is one of a site’s, and by no other', async () => {
    const allowed = async (headers: Record<string, string>) =>
      (await send('/healthz', { headers })).headers.get('Access-Control-Allow-Origin');
    expect(await allowed({})).toBe(PAGE);
    expect(await allowed({ Origin: 'https://evil.example' })).toBeNull();
    const preflight = await send('/v1/callbacks', { method: 'OPTIONS', headers: { Origin: 'https://evil.example' } });
    expect(preflight.status).toBe(403);
  });

  it('of a preflight may be kept a day', async () => {
    const preflight = await send('/v1/callbacks', { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('Cache-Control')]).toEqual([204, 'public, max-age=86400']);
  });
});
