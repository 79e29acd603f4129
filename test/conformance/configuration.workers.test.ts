import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { type Config, type ConfigResult, parseConfig, type SiteConfig } from '../../edge-proxy/config.ts';
import { readSignedContext } from '../../edge-proxy/policy/signed-context.ts';
import { soundText } from '../edge-proxy/consent-texts.ts';
import { reportFigures } from './figures.ts';

const SEED = inject('seed');
const RUNS = inject('long') ? 40_000 : 2_000;

const SITE = {
  origins: ['https://www.your-site.com'],
  regions: ['US'],
  callerNumber: '+14155550100',
  privacyUrl: 'https://www.your-site.com/privacy',
  defaultLocale: 'en',
  consent: { en: soundText() },
  metadataKeys: ['campaign'],
  denyPrefixes: ['+1900'],
  challenge: 'turnstile',
  turnstile: { siteKey: '0x4AAAAAAAC3DHQFLr1GavRN', keySecret: 'TURNSTILE_SECRET' },
  context: { algorithm: 'HS256', keySecret: 'CONTEXT_KEY', once: true },
  polyai: { api: 'outbound-calling', baseUrl: 'https://api.us-1.platform.polyai.app', tokenSecret: 'POLYAI_TOKEN' },
  limits: { calleePerDay: 2, sitePerHour: 10 },
};
const OTHER_SITE = {
  ...SITE,
  challenge: 'proof-of-work',
  turnstile: undefined,
  context: { algorithm: 'EdDSA', publicKey: 'ePaLigRMS4fRLxBqsty-5cdvCwMUNJPnx_EqNw8kt5Q' },
  polyai: { ...SITE.polyai, api: 'agents', agentId: 'agent-1', environment: 'live', variantId: 'b' },
};
const SECRETS = {
  PROXY_SECRET: 'q7ZpV0sY3kT9mX2bR8cW5nD1gH6jL4fA',
  POLYAI_TOKEN: 'pk-Zk83hQ0vTn51',
  TURNSTILE_SECRET: '0x4AAAAAAAC3DHVmC9u2wq7Kd0',
  CONTEXT_KEY: 'e2Vb6Yt0Rk9Xc4Ns8Pm1Hd5Lf7Gj3WqZ',
  NAMES_SECRET: 'Wd7Lr2Qf9Tz4Bx6Hn1Vy8Ks3Mj5Pc0Ge',
  OPT_OUT_SECRET: 'b9Gy4Fs7Jk1Zp6Dm3Xt8Rw2Nc5Lh0QvT',
};
const SOUND = { ENVIRONMENT: 'production', ...SECRETS, SITES: { main: SITE, other: OTHER_SITE } };

/**
 * The values of y of every point of order 1, 2, 4 and 8, little-endian, with those that are not reduced: 0, 1, two of order 8,
 * p - 1, p and p + 1, as libsodium's `ge25519_has_small_order` lists them. The highest bit is the sign of x.
 */
const SMALL_ORDER = [
  `00${'00'.repeat(30)}00`,
  `01${'00'.repeat(30)}00`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
];

type Path = readonly string[];

/** Every place within a value, the value itself among them. */
function placesIn(value: unknown, path: Path = []): Path[] {
  const members = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...members.flatMap(([name, member]) => placesIn(member, [...path, name]))];
}

const PLACES = placesIn(SOUND).filter((path) => path.length > 0);

function withPlace(path: Path, change: (parent: object, name: string) => unknown): Record<string, unknown> {
  const environment = structuredClone(SOUND) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce<object>((at, name) => Reflect.get(at, name) as object, environment);
  change(parent, path.at(-1) ?? '');
  return environment;
}

function define(parent: object, name: string, value: unknown): void {
  // No list has a length that somebody chose, in JSON or in JavaScript.
  if (Array.isArray(parent) && name === 'length') return;
  Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
}

/** A secret that a check refuses, and that must not be told even so. */
const badSecret = fc.constantFrom(
  'Zq',
  'demo-only-Zq83hQ0vTn51Zq83hQ0vTn51',
  'change-me-Zq83hQ0vTn51',
  'simulator-token',
  '1x0000000000000000000000000000000AA',
);
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.webUrl(), fc.constantFrom('__proto__', '*', ''));
const value = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, maxDepth: 3 }),
  text,
  fc.webUrl({ validSchemes: ['https'] }),
  fc.array(text, { maxLength: 3 }),
  fc.integer({ min: -1, max: 10 }),
  fc.constantFrom<unknown>(undefined, null, 'none', 'proof-of-work', 'production', 'demo', true, ['US', 'GB'], {}),
);
const place = fc.constantFrom(...PLACES);
const secretName = fc.constantFrom(...Object.keys(SECRETS));
const hosts = [
  'www.example.com',
  'polyai.test',
  'localhost',
  '127.0.0.1',
  '[::1]',
  '203.0.113.7',
  'www.your-site.com.',
];
const url = fc.constantFrom(...hosts.flatMap((host) => [`https://${host}`, `http://${host}`]));
const encoded = fc
  .oneof(
    fc
      .tuple(fc.constantFrom(...SMALL_ORDER), fc.constantFrom(0, 0x80))
      .map(([hex, sign]) => Uint8Array.fromHex(hex).map((byte, index) => (index === 31 ? byte | sign : byte))),
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
  )
  .map((bytes) => bytes.toBase64({ alphabet: 'base64url', omitPadding: true }));
/** Nothing is wrong with the shape of these, and something may be wrong with what they mean. */
const meant: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.tuple(secretName, secretName).map(([one, other]) => ({ ...SOUND, [one]: SECRETS[other as keyof typeof SECRETS] })),
  fc
    .tuple(secretName, secretName, fc.constantFrom('', ' ', '\n', 'é', '–'))
    .map(([one, other, more]) => ({ ...SOUND, [one]: `${SECRETS[other as keyof typeof SECRETS]}${more}` })),
  fc
    .tuple(fc.constantFrom(...PLACES.filter((path) => /Secret$/.test(path.at(-1) ?? ''))), secretName)
    .map(([at, name]) => withPlace(at, (parent, member) => define(parent, member, name))),
  encoded.map((key) =>
    withPlace(['SITES', 'other', 'context', 'publicKey'], (parent, name) => define(parent, name, key)),
  ),
  fc
    .tuple(fc.constantFrom('polyai.baseUrl', 'privacyUrl', 'origins.0'), url)
    .map(([at, other]) =>
      withPlace(['SITES', 'main', ...at.split('.')], (parent, name) => define(parent, name, other)),
    ),
  fc.tuple(fc.stringMatching(/^NO_[A-Z]{4,8}$/), value).map(([name, other]) => ({ ...SOUND, [name]: other })),
);
const environment: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 1, arbitrary: fc.anything({ maxDepth: 3 }) as fc.Arbitrary<Record<string, unknown>> },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...Object.keys(SOUND)), value) },
  { weight: 4, arbitrary: meant },
  { weight: 1, arbitrary: value.map((site) => ({ ...SOUND, SITES: { main: site } })) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, value)
      .map(([at, other]) => withPlace(at, (parent, name) => define(parent, name, other))),
  },
  { weight: 1, arbitrary: place.map((at) => withPlace(at, (parent, name) => Reflect.deleteProperty(parent, name))) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, text, value)
      .map(([at, name, other]) => withPlace(at, (parent) => define(parent, name, other))),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.keys(SECRETS)), badSecret)
      .map(([name, secret]) => ({ ...SOUND, [name]: secret })),
  },
);

/** Nothing that a proxy could not work with, or could do harm by. */
function expectSound(config: Config): void {
  const { secret, namesSecret, optOutSecret, sites, environment: kind } = config;
  for (const own of [secret, namesSecret, optOutSecret ?? secret]) expect(own.length).toBeGreaterThanOrEqual(32);
  expect(sites.size).toBeGreaterThan(0);
  expectOnePurposeEach(config);
  for (const [id, site] of sites) {
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
    expect(site.origins.length * site.regions.length).toBeGreaterThan(0);
    for (const origin of site.origins) expect(new URL(origin).origin).toBe(origin);
    const hosts = [...site.origins, site.upstream.baseUrl].map((text) => new URL(text));
    for (const { protocol, hostname } of hosts) {
      if (kind === 'demo') expect(['127.0.0.1', 'localhost', '[::1]']).toContain(hostname);
      else expect(protocol).toBe('https:');
    }
    if (kind === 'production') expectOwnHosts(site);
    for (const sent of [site.upstream.token, optOutSecret ?? 'none']) expectFitForHeader(sent);
    expect(site.consent[0].text.trim()).not.toBe('');
    for (const limit of Object.values(site.limits)) expect(limit).toBeGreaterThanOrEqual(1);
    if (site.context?.algorithm === 'HS256') expect(site.context.key.length).toBeGreaterThanOrEqual(32);
    if (site.context?.algorithm === 'EdDSA') {
      const key = Uint8Array.fromBase64(site.context.publicKey, { alphabet: 'base64url' });
      expect(SMALL_ORDER).not.toContain(key.map((byte, index) => (index === 31 ? byte & 0x7f : byte)).toHex());
    }
    if (site.challenge.kind === 'turnstile') {
      expect(site.challenge.secret).not.toBe('');
      if (kind === 'production') expect(site.challenge.siteverify).toBeUndefined();
    }
  }
}

/** No secret has two purposes, nor is it two sites' key. */
function expectOnePurposeEach({ secret, namesSecret, optOutSecret, sites }: Config): void {
  const all = [...sites.values()];
  const tokens = new Set(all.map(({ upstream }) => upstream.token));
  const verifying = new Set(all.flatMap(({ challenge }) => (challenge.kind === 'turnstile' ? [challenge.secret] : [])));
  const signing = all.flatMap(({ context }) => (context?.algorithm === 'HS256' ? [context.key] : []));
  const names = namesSecret === secret ? [] : [namesSecret];
  const optOut = optOutSecret === undefined ? [] : [optOutSecret];
  const secrets = [secret, ...names, ...optOut, ...tokens, ...verifying, ...signing];
  expect(new Set(secrets).size).toBe(secrets.length);
}

/** Hosts that somebody owns; PolyAI's is known by a name. */
function expectOwnHosts({ origins, privacyUrl, upstream, consent }: SiteConfig): void {
  for (const text of [...origins, privacyUrl, upstream.baseUrl]) {
    const labels = new URL(text).hostname.split('.').filter((label) => label !== '');
    expect(['test', 'example', 'invalid', 'localhost']).not.toContain(labels.at(-1));
    expect(['example.com', 'example.net', 'example.org']).not.toContain(labels.slice(-2).join('.'));
  }
  expect(new URL(privacyUrl).protocol).toBe('https:');
  expect(new URL(upstream.baseUrl).hostname).toMatch(/[a-z-]$|[a-z-]\.$/);
  for (const { text } of consent) expect(text).not.toContain('Example Ltd');
}

function expectFitForHeader(secret: string): void {
  expect(new Headers({ Secret: `.${secret}.` }).get('Secret')).toBe(`.${secret}.`);
  expect(new TextEncoder().encode(secret)).toHaveLength(secret.length);
  expect(secret).toBe(secret.trim());
  expect(secret).not.toBe('');
}

/** What nobody reads is not there, but for texts and what is of a class. */
function expectAllRead(given: Record<string, unknown>): void {
  for (const [name, member] of Object.entries(given)) {
    if (name === 'SITES') continue;
    expect(['number', 'boolean']).not.toContain(typeof member);
    expect(Array.isArray(member) || (member instanceof Object && member.constructor === Object)).toBe(false);
  }
}

/** Each place and problem in words, and none of the secrets in either. */
function expectExplained(
  given: Record<string, unknown>,
  mistakes: Extract<ConfigResult, { ok: false }>['mistakes'],
): void {
  expect(mistakes.length).toBeGreaterThan(0);
  for (const mistake of mistakes) {
    expect(mistake.place).toMatch(/^(vars|secret )/);
    expect(mistake.problem).not.toBe('');
  }
  const told = JSON.stringify(mistakes);
  const secrets = Object.keys(SECRETS).map((name) => Reflect.get(Object(given), name));
  for (const secret of secrets) {
    // A shorter one may be in the words by chance, and so may one that is a setting's own word, such as an option.
    const isWord = typeof secret === 'string' && /^[\w.-]{0,24}$/.test(secret) && !/\d/.test(secret);
    if (typeof secret === 'string' && secret.length > 8 && !isWord) expect(told).not.toContain(secret);
  }
  for (const secret of Object.values(SECRETS)) expect(told).not.toContain(secret);
  expect(told).not.toContain('Zq83');
}

it('whatever stands in wrangler.toml is either sound or explained', async () => {
  expect(parseConfig(SOUND)).toMatchObject({ ok: true });
  let sound = 0;
  let explained = 0;
  await fc.assert(
    fc.asyncProperty(environment, async (given) => {
      const result = parseConfig(given);
      if (!result.ok) {
        explained += 1;
        expectExplained(given, result.mistakes);
        return;
      }
      sound += 1;
      expectSound(result.config);
      expectAllRead(given);
      for (const { id, context } of result.config.sites.values()) {
        if (context) expect(await readSignedContext('e30.e30.AA', id, context, Date.now())).toBeUndefined();
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(sound).toBeGreaterThan(0);
  expect(explained).toBeGreaterThan(RUNS / 2);
  await reportFigures(`configuration: ${RUNS} fuzzed, ${explained} explained, ${sound} sound, 0 thrown, seed ${SEED}`);
});
