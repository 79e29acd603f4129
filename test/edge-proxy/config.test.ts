/// <reference types="vite/client" />
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../edge-proxy/config.ts';
import type { CallbackAccepted, Health } from '../../edge-proxy/contract.ts';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import shipped from '../../wrangler.toml?raw';
import { expectConforming } from './conformance.ts';
import { callsTo, codeOf, newNumber, send } from './visitor.ts';
import { GOOD, PAGE, SITE_ID, WRONG } from './wrong-configurations.ts';

const { BLOCK, CALLEE, DO_NOT_CALL, SHIELD, SITE, VISITOR } = env;
const bound = (environment: object) =>
  ({ BLOCK, CALLEE, DO_NOT_CALL, SHIELD, SITE, VISITOR, ...environment }) as unknown as WorkerEnvironment;

async function reach(environment: object, path: string, init?: RequestInit): Promise<Response> {
  const response = await worker.fetch(new Request(`https://proxy.test${path}`, init), bound(environment));
  await expectConforming(init?.method ?? 'GET', path, response);
  return response;
}

/** A request that a proxy with nothing wrong about it carries out. */
async function askWith(environment: object, phoneNumber: string): Promise<Response> {
  const text = new TextEncoder().encode(GOOD.SITES[SITE_ID]?.consent.en.text);
  const sha256 = new Uint8Array(await crypto.subtle.digest('SHA-256', text)).toHex();
  return reach(environment, '/v1/callbacks', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: PAGE,
      'CF-Connecting-IP': '198.51.100.7',
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ site: SITE_ID, phoneNumber, consent: { sha256, locale: 'en', given: true } }),
  });
}

describe('a wrong configuration rings nobody and is named by its place:', () => {
  it.each(WRONG)('%s', async (_, environment, place) => {
    const number = newNumber();
    const asked = await askWith(environment, number);
    expect(asked.status).toBe(503);
    expect(asked.headers.get('Retry-After')).toBe('300');
    expect(await codeOf(asked)).toBe('temporarily-unavailable');
    expect(await callsTo(number)).toEqual([]);
    const health = await reach(environment, '/healthz');
    expect(health.status).toBe(503);
    const { status, mistakes } = (await health.json()) as Health;
    expect(status).toBe('unsound');
    expect(mistakes.map((mistake) => mistake.place)).toContain(place);
  });

  it('all its mistakes at once, and no secret', async () => {
    const [site] = Object.values(GOOD.SITES);
    const health = await reach(
      {
        ...GOOD,
        PROXY_SECRET: `demo-only-${'s'.repeat(30)}`,
        SITES: { main: { ...site, origins: ['*'], polyai: { ...site?.polyai, baseUrl: 'http://x.com' } } },
      },
      '/healthz',
    );
    const text = await health.text();
    expect(text).not.toMatch(/sssss|pk-8f21c0/);
    expect((JSON.parse(text) as Health).mistakes.map(({ place }) => place)).toEqual([
      'secret PROXY_SECRET',
      'vars.SITES.main.origins[0]',
      'vars.SITES.main.polyai.baseUrl',
    ]);
  });
});

describe('wrangler.toml as it is shipped', () => {
  /** What its first site is given, where an operator has to put their own; the rest is as good as it stands. */
  const [, table = ''] = /^\[vars\.SITES\.main\.consent\.en\.parts\]\n((?:\w+ = ".*"\n)+)/m.exec(shipped) ?? [];
  const shippedParts = Object.fromEntries(
    Array.from(table.matchAll(/^(\w+) = "(.*)"$/gm), ([, name, quote]) => [name, quote]),
  );
  const given = (setting: RegExp) => setting.exec(shipped)?.[1] ?? '';
  const site = {
    ...GOOD.SITES[SITE_ID],
    origins: JSON.parse(given(/^origins = (.*)$/m)) as string[],
    privacyUrl: given(/^privacyUrl = "(.*)"$/m),
    consent: { en: { id: 'en-1', text: given(/^text = """([^"]*)"""/m).replace(/\\\n\s*/g, ''), parts: shippedParts } },
  };

  it('rings nobody before an operator has put their own page, privacy page and consent text', () => {
    expect(site.consent.en.text).toContain('may call me once');
    const result = parseConfig({ ...GOOD, SITES: { main: site } });
    expect(result.ok ? [] : result.mistakes).toEqual([
      { place: 'vars.SITES.main.origins[0]', problem: "is still an example's: name your own page" },
      { place: 'vars.SITES.main.privacyUrl', problem: "is still an example's: name your own page" },
      {
        place: 'vars.SITES.main.consent.en.text',
        problem: "is still the example's: say whose calls your visitors consent to",
      },
    ]);
  });
});

describe('a configuration without mistakes', () => {
  it('rings, by the very request that a wrong one refuses', async () => {
    // What the Worker derives from its own secret is its own; the objects have the tests' settings.
    const number = newNumber();
    const asked = await askWith(GOOD, number);
    expect(asked.status).toBe(202);
    const { id } = (await asked.json()) as CallbackAccepted;
    await expect.poll(() => callsTo(number), { timeout: 20_000 }).toHaveLength(1);
    expect((await reach(GOOD, `/v1/callbacks/${id}`)).status).toBe(200);
  });

  it('is sound at /healthz', async () => {
    const sound = await send('/healthz');
    expect(sound.status).toBe(200);
    expect(await sound.json()).toEqual({ status: 'sound', mistakes: [] });
  });

  it('has its defaults', () => {
    const { challenge, callingWindows: _, ...site } = GOOD.SITES[SITE_ID] as Record<string, unknown>;
    expect(challenge).toBe('none');
    const result = parseConfig({ ...GOOD, SITES: { main: site } });
    expect(result.ok && result.config.sites.get('main')).toMatchObject({
      challenge: { kind: 'proof-of-work' },
      metadataKeys: [],
      callingWindows: { mode: 'enforce', consentLifts: [] },
      upstream: { encryption: 'TLS/SRTP', token: 'pk-8f21c0', retry: true },
      limits: { calleeCooldownSeconds: 600, calleePerDay: 3, visitorPerHour: 5, siteInFlight: 5 },
    });
  });
});
