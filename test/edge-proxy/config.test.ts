import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../edge-proxy/config.ts';
import type { Environment } from '../../edge-proxy/objects/environment.ts';
import worker from '../../edge-proxy/worker.ts';
import { bodyFor, callsTo, codeOf, newNumber, PAGE, send } from './visitor.ts';

const SITE = {
  origins: ['https://www.your-site.com'],
  regions: ['US'],
  privacyUrl: 'https://www.your-site.com/privacy',
  consent: { en: { id: 'en-1', text: 'Call me.' } },
  polyai: { api: 'outbound-calling', baseUrl: 'https://api.us-1.platform.polyai.app' },
};
const GOOD = {
  ENVIRONMENT: 'production',
  PROXY_SECRET: 'x'.repeat(32),
  POLYAI_TOKEN: 'token',
  SITES: { main: SITE },
};
const withSite = (change: object) => ({ ...GOOD, SITES: { main: { ...SITE, ...change } } });
const withPolyai = (change: object) => withSite({ polyai: { ...SITE.polyai, ...change } });

describe('each mistake is named by its place', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['no environment', { ...GOOD, ENVIRONMENT: undefined }, 'vars.ENVIRONMENT'],
    ['no secret', { ...GOOD, PROXY_SECRET: undefined }, 'secret PROXY_SECRET'],
    ['a short secret', { ...GOOD, PROXY_SECRET: 'short' }, 'secret PROXY_SECRET'],
    ['the demo’s secret', { ...GOOD, PROXY_SECRET: `demo-only-${'x'.repeat(32)}` }, 'secret PROXY_SECRET'],
    ['no token', { ...GOOD, POLYAI_TOKEN: undefined }, 'secret POLYAI_TOKEN'],
    ['an empty token', { ...GOOD, POLYAI_TOKEN: '' }, 'secret POLYAI_TOKEN'],
    ['the simulator’s token', { ...GOOD, POLYAI_TOKEN: 'simulator-token' }, 'secret POLYAI_TOKEN'],
    ['another secret’s name that is not there', withPolyai({ tokenSecret: 'TOKEN_OF_MAIN' }), 'secret TOKEN_OF_MAIN'],
    ['no sites', { ...GOOD, SITES: undefined }, 'vars.SITES'],
    ['an empty list of sites', { ...GOOD, SITES: {} }, 'vars.SITES'],
    ['an unknown setting', withSite({ region: ['US'] }), 'vars.SITES.main.region'],
    ['no origins', withSite({ origins: [] }), 'vars.SITES.main.origins'],
    ['any origin', withSite({ origins: ['*'] }), 'vars.SITES.main.origins[0]'],
    ['an http origin', withSite({ origins: ['http://www.your-site.com'] }), 'vars.SITES.main.origins[0]'],
    ['an origin with a path', withSite({ origins: ['https://www.your-site.com/'] }), 'vars.SITES.main.origins[0]'],
    [
      'the example’s origin',
      withSite({ origins: ['https://a.com', 'https://www.example.com'] }),
      'vars.SITES.main.origins[1]',
    ],
    ['no regions', withSite({ regions: [] }), 'vars.SITES.main.regions'],
    ['a region in small letters', withSite({ regions: ['us'] }), 'vars.SITES.main.regions[0]'],
    ['a caller number that is not E.164', withSite({ callerNumber: '415 555 0100' }), 'vars.SITES.main.callerNumber'],
    ['a reserved metadata key', withSite({ metadataKeys: ['callback_site'] }), 'vars.SITES.main.metadataKeys[0]'],
    ['no consent text', withSite({ consent: {} }), 'vars.SITES.main.consent'],
    [
      'an empty consent text',
      withSite({ consent: { en: { id: 'en-1', text: ' ' } } }),
      'vars.SITES.main.consent.en.text',
    ],
    ['a default locale without a text', withSite({ defaultLocale: 'fr' }), 'vars.SITES.main.defaultLocale'],
    [
      'an http upstream',
      withPolyai({ baseUrl: 'http://api.us-1.platform.polyai.app' }),
      'vars.SITES.main.polyai.baseUrl',
    ],
    ['an upstream with a path', withPolyai({ baseUrl: 'https://api.polyai.app/v1' }), 'vars.SITES.main.polyai.baseUrl'],
    ['an unknown API', withPolyai({ api: 'v2' }), 'vars.SITES.main.polyai.api'],
    ['an unknown encryption', withPolyai({ encryption: 'none' }), 'vars.SITES.main.polyai.encryption'],
    ['a limit of 0', withSite({ limits: { calleePerDay: 0 } }), 'vars.SITES.main.limits.calleePerDay'],
    ['an unknown limit', withSite({ limits: { calleePerYear: 1 } }), 'vars.SITES.main.limits.calleePerYear'],
    ['demo settings with a page elsewhere', { ...withSite({}), ENVIRONMENT: 'demo' }, 'vars.SITES.main.origins[0]'],
  ])('%s', (_, environment, place) => {
    const result = parseConfig(environment);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.mistakes.map((mistake) => mistake.place)).toContain(place);
  });

  it('and all of them at once, without any secret', () => {
    const result = parseConfig({
      ...withSite({ origins: ['*'], privacyUrl: 'https://x.com', polyai: { ...SITE.polyai, baseUrl: 'http://x.com' } }),
      PROXY_SECRET: `demo-only-${'s'.repeat(30)}`,
    });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.mistakes).toHaveLength(3);
    expect(JSON.stringify(result)).not.toMatch(/sssss|"token"/);
  });
});

describe('a proxy with a mistake', () => {
  const broken = { ...env, PROXY_SECRET: 'short' } as unknown as Environment;
  const request = (path: string, init?: RequestInit) =>
    worker.fetch(new Request(`https://proxy.test${path}`, init), broken);

  it('rings nobody', async () => {
    const number = newNumber();
    const response = await request('/v1/callbacks', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: PAGE,
        'CF-Connecting-IP': '198.51.100.7',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify(await bodyFor('loose', number)),
    });
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('300');
    expect(await codeOf(response)).toBe('temporarily-unavailable');
    expect(await callsTo(number)).toEqual([]);
  });

  it('says what is wrong at /healthz, and a sound one says so', async () => {
    const unsound = await request('/healthz');
    expect(unsound.status).toBe(503);
    expect(await unsound.json()).toEqual({
      status: 'unsound',
      mistakes: [{ place: 'secret PROXY_SECRET', problem: 'must have at least 32 characters' }],
    });
    const sound = await send('/healthz');
    expect(sound.status).toBe(200);
    expect(await sound.json()).toEqual({ status: 'sound', mistakes: [] });
  });
});

it('a configuration without mistakes has its defaults', () => {
  const result = parseConfig(GOOD);
  expect(result.ok && result.config.sites.get('main')).toMatchObject({
    challenge: 'proof-of-work',
    metadataKeys: [],
    upstream: { encryption: 'TLS/SRTP', token: 'token', retry: true },
    limits: { calleeCooldownSeconds: 600, calleePerDay: 3, visitorPerHour: 5, siteInFlight: 5 },
  });
});
