import { describe, expect, it } from 'vitest';
import { parseConfig, readConfig } from '../../edge-proxy/config.ts';
import { checkUpstream } from '../../edge-proxy/policy/configuration-rules.ts';
import { soundText } from './consent-texts.ts';
import { GOOD, OTHER, SECRET, SITE } from './sound-configuration.ts';
import {
  ADDRESSES,
  NO_POINTS,
  OF_SMALL_ORDER,
  PLACEHOLDERS,
  PUBLISHED_KEYS,
  RESERVED_HOSTS,
  SOUND_KEY,
} from './wrong-configurations.ts';

const AGENTS = { ...SITE.polyai, api: 'agents', agentId: 'agent-1', environment: 'live' };
const TURNSTILE = { challenge: 'turnstile', turnstile: { siteKey: '0x4AAAAAAADnPIDROrmt1Wwj' } };
const HS256 = { algorithm: 'HS256' };
const EDDSA = { algorithm: 'EdDSA', publicKey: SOUND_KEY };
/** Read as the same key where nobody looks closely. */
const SPARE_BITS = `${SOUND_KEY.slice(0, -1)}R`;
const LOOPBACK = { origins: ['http://127.0.0.1:8789'], polyai: { ...SITE.polyai, baseUrl: 'http://127.0.0.1:8790' } };
const DEMO = { ...GOOD, ENVIRONMENT: 'demo', PROXY_SECRET: `demo-only-${SECRET}`, POLYAI_TOKEN: 'simulator-token' };
const TEST_KEY = '1x00000000000000000000AA';
const SIMULATED = 'http://127.0.0.1:8791/siteverify';

/** Every mistake's place, below the one site where it is there. */
function places(site: object, environment: object = GOOD): string[] {
  const result = parseConfig({ ...environment, SITES: { main: { ...SITE, ...site } } });
  return result.ok ? [] : result.mistakes.map(({ place }) => place.replace('vars.SITES.main.', ''));
}

const BINDINGS = ['CALLEE', 'SITE', 'VISITOR', 'BLOCK', 'DO_NOT_CALL', 'SHIELD', 'ASSETS', 'WIDGET'];
/** RFC 5234, appendix B.1: VCHAR. */
const VISIBLE = String.fromCharCode(...Array.from({ length: 0x7e - 0x20 }, (_, index) => 0x21 + index));

const consent = (caller: string) => ({ consent: { en: soundText(caller) } });
const polyai = (change: object) => ({ polyai: { ...SITE.polyai, ...change } });
const agents = (change: object) => ({ polyai: { ...AGENTS, ...change } });
const turnstile = (change: object) => ({ ...TURNSTILE, turnstile: { ...TURNSTILE.turnstile, ...change } });

describe('a setting is a mistake', () => {
  it.each<[string, object, string]>([
    ['a limit of nothing', { limits: { sitePerDay: 0 } }, 'limits.sitePerDay'],
    ['an unknown limit', { limits: { sitePerYear: 1 } }, 'limits.sitePerYear'],
    ['a limit that is no whole number', { limits: { sitePerDay: 1.5 } }, 'limits.sitePerDay'],
    [
      'a cooldown of more than 30 days',
      { limits: { calleeCooldownSeconds: 2_592_001 } },
      'limits.calleeCooldownSeconds',
    ],
    ['a window of no second', { limits: { blockWindowSeconds: 0 } }, 'limits.blockWindowSeconds'],
    ['a part of a second', { limits: { breakerOpenSeconds: 1.5 } }, 'limits.breakerOpenSeconds'],
    ['a region without numbers', { regions: ['US', 'XX'] }, 'regions[1]'],
    ['no origin', { origins: [] }, 'origins'],
    ['no region', { regions: [] }, 'regions'],
    ['a part of a year', { consentRetentionYears: 2.5 }, 'consentRetentionYears'],
    ['no year', { consentRetentionYears: 0 }, 'consentRetentionYears'],
    ['more years than anybody asks for', { consentRetentionYears: 31 }, 'consentRetentionYears'],
    ['a region in small letters', { regions: ['us'] }, 'regions[0]'],
    ['a caller’s number that is not E.164', { callerNumber: '415 555 0100' }, 'callerNumber'],
    ['an unknown encryption', polyai({ encryption: 'none' }), 'polyai.encryption'],
    ['any origin', { origins: ['*'] }, 'origins[0]'],
    ['an origin with a path', { origins: ['https://www.your-site.com/'] }, 'origins[0]'],
    ['an http origin', { origins: ['http://www.your-site.com'] }, 'origins[0]'],
    ['the example’s origin', { origins: ['https://www.example.com'] }, 'origins[0]'],
    ['the origins of all hosts', { origins: ['https://*.your-site.com'] }, 'origins[0]'],
    ['a locale that is a word', { consent: { ...SITE.consent, English: SITE.consent.en } }, 'consent.English'],
    ['a text with an unknown member', { consent: { en: { ...SITE.consent.en, html: '' } } }, 'consent.en.html'],
    ['a text’s id with a space', { consent: { en: soundText('Call me', 'en 1') } }, 'consent.en.id'],
    ['a metadata key that begins with a digit', { metadataKeys: ['1st'] }, 'metadataKeys[0]'],
    ['a reserved metadata key, whatever its case', { metadataKeys: ['Callback_site'] }, 'metadataKeys[0]'],
    ['a secret’s name in small letters', polyai({ tokenSecret: 'pk-8f21c0' }), 'polyai.tokenSecret'],
    ['an unknown setting of the upstream', polyai({ region: 'us' }), 'polyai.region'],
    ['an http upstream', polyai({ baseUrl: 'http://api.polyai.app' }), 'polyai.baseUrl'],
    ['an upstream that is the example’s', polyai({ baseUrl: 'https://api.example.com' }), 'polyai.baseUrl'],
    ['an upstream by its address', polyai({ baseUrl: 'https://203.0.113.7' }), 'polyai.baseUrl'],
    ['an upstream that is no URL', polyai({ baseUrl: 'api.polyai.app' }), 'polyai.baseUrl'],
    ['an upstream with a user', polyai({ baseUrl: 'https://me@api.polyai.app' }), 'polyai.baseUrl'],
    ['an upstream with a password', polyai({ baseUrl: 'https://:pw@api.polyai.app' }), 'polyai.baseUrl'],
    ['an upstream with a query', polyai({ baseUrl: 'https://api.polyai.app/?a' }), 'polyai.baseUrl'],
    ['an upstream with a fragment', polyai({ baseUrl: 'https://api.polyai.app/#a' }), 'polyai.baseUrl'],
    ['an agent’s id that leads elsewhere', agents({ agentId: '../other' }), 'polyai.agentId'],
    ['an unknown environment of the agent', agents({ environment: 'staging' }), 'polyai.environment'],
    ['an empty variant', agents({ variantId: '' }), 'polyai.variantId'],
    ['an unknown setting of the agent', agents({ agent: 'x' }), 'polyai.agent'],
    ['an unknown challenge', { challenge: 'captcha' }, 'challenge'],
    ['an empty site key', turnstile({ siteKey: '' }), 'turnstile.siteKey'],
    ['an unknown setting of Turnstile', turnstile({ secret: 'x' }), 'turnstile.secret'],
    ['Turnstile that is not the challenge', { turnstile: TURNSTILE.turnstile }, 'turnstile'],
    ['Turnstile without its settings', { challenge: 'turnstile' }, 'turnstile'],
    ['Cloudflare’s test key', turnstile({ siteKey: TEST_KEY }), 'turnstile.siteKey'],
    ['a simulated Turnstile', turnstile({ siteverify: SIMULATED }), 'turnstile.siteverify'],
    ['an unknown algorithm', { context: { ...HS256, algorithm: 'none' } }, 'context.algorithm'],
    ['an unknown setting of a shared key', { context: { ...HS256, key: 'x' } }, 'context.key'],
    ['an unknown setting of a public key', { context: { ...EDDSA, keySecret: 'X' } }, 'context.keySecret'],
    ['a public key with bits to spare', { context: { ...EDDSA, publicKey: SPARE_BITS } }, 'context.publicKey'],
    ['a public key that is no point', { context: { ...EDDSA, publicKey: NO_POINTS[0] } }, 'context.publicKey'],
    ['a public key of small order', { context: { ...EDDSA, publicKey: OF_SMALL_ORDER[0] } }, 'context.publicKey'],
    ['a published key', { context: { ...EDDSA, publicKey: PUBLISHED_KEYS[0] } }, 'context.publicKey'],
    ['the proxy’s own secret as the token', polyai({ tokenSecret: 'PROXY_SECRET' }), 'polyai.tokenSecret'],
    ['a token as Turnstile’s key', turnstile({ keySecret: 'POLYAI_TOKEN' }), 'turnstile.keySecret'],
    ['a public key that is too short', { context: { ...EDDSA, publicKey: 'abc' } }, 'context.publicKey'],
    ['a denied prefix without its plus', { denyPrefixes: ['1415'] }, 'denyPrefixes[0]'],
    ['a privacy page that is no URL', { privacyUrl: '/privacy' }, 'privacyUrl'],
    ['a privacy page that is a script', { privacyUrl: 'javascript:alert(1)' }, 'privacyUrl'],
    ['an http privacy page', { privacyUrl: 'http://www.your-site.com/privacy' }, 'privacyUrl'],
    ['the example’s privacy page', { privacyUrl: 'https://www.example.com/privacy' }, 'privacyUrl'],
    ['the example’s text', consent('Example Ltd may call me.'), 'consent.en.text'],
    ['no text at all', { consent: {} }, 'consent'],
    ['an empty text', { consent: { en: { id: 'en-1', text: ' ' } } }, 'consent.en.text'],
    ['a default without a text', { defaultLocale: 'fr' }, 'defaultLocale'],
    ['two texts without a default', { consent: { en: SITE.consent.en, fr: SITE.consent.en } }, 'defaultLocale'],
    ['a default locale that is a word', { defaultLocale: 'English' }, 'defaultLocale'],
  ])('%s, and the only one', (_, site, place) => {
    expect(places(site)).toEqual([place]);
  });

  it.each<[string, object, string]>([
    ['a page elsewhere', { origins: ['https://www.your-site.com'] }, 'origins[0]'],
    ['an upstream elsewhere', polyai({}), 'polyai.baseUrl'],
    ['Turnstile that is not simulated', { ...TURNSTILE }, 'turnstile.siteverify'],
    ['a key of small order', { context: { ...EDDSA, publicKey: OF_SMALL_ORDER[0] } }, 'context.publicKey'],
    ['a key that is no point', { context: { ...EDDSA, publicKey: NO_POINTS[0] } }, 'context.publicKey'],
    ['a privacy page that is a script', { privacyUrl: 'javascript:alert(1)' }, 'privacyUrl'],
    ['a simulation elsewhere', turnstile({ siteverify: 'https://your-site.com/' }), 'turnstile.siteverify'],
  ])('of the demo: %s', (_, site, place) => {
    expect(places({ ...LOOPBACK, ...site }, DEMO)).toEqual([place]);
  });

  it.each<[string, object, string]>([
    ['an unknown environment', { ENVIRONMENT: 'staging' }, 'vars.ENVIRONMENT'],
    ['a secret of 31 characters', { PROXY_SECRET: SECRET.slice(1) }, 'secret PROXY_SECRET'],
    ['a key of 31 characters for HS256', { CONTEXT_KEY: OTHER.slice(1) }, 'secret CONTEXT_KEY'],
    ['a placeholder', { POLYAI_TOKEN: 'change-me-7f3a91c07be5d28' }, 'secret POLYAI_TOKEN'],
    ['a token with a space', { POLYAI_TOKEN: 'pk-8f2 1c0' }, 'secret POLYAI_TOKEN'],
    ['an opt-out secret with a space', { OPT_OUT_SECRET: `${OTHER} ` }, 'secret OPT_OUT_SECRET'],
    ['an opt-out secret of 31 characters', { OPT_OUT_SECRET: OTHER.slice(1) }, 'secret OPT_OUT_SECRET'],
    ['a secret of names of 31 characters', { NAMES_SECRET: OTHER.slice(1) }, 'secret NAMES_SECRET'],
    ['an empty secret of names', { NAMES_SECRET: '' }, 'secret NAMES_SECRET'],
    ['a placeholder for the secret of names', { NAMES_SECRET: PLACEHOLDERS[0] }, 'secret NAMES_SECRET'],
    ['an opt-out secret that is the proxy’s', { OPT_OUT_SECRET: SECRET }, 'secret OPT_OUT_SECRET'],
    ['a shared key that is the proxy’s', { CONTEXT_KEY: SECRET }, 'secret CONTEXT_KEY'],
    ['a number that is no setting', { calleePerDay: 3 }, 'vars.calleePerDay'],
    ['no setting, but no', { retry: false }, 'vars.retry'],
    ['a list that is no setting', { origins: [] }, 'vars.origins'],
    ['a table that is no setting', { LIMITS: {} }, 'vars.LIMITS'],
    ['a slip in the name of a secret', { NAME_SECRET: OTHER }, 'secret NAME_SECRET'],
    ['a secret of two characters by turns', { POLYAI_TOKEN: 'abababababababababababab' }, 'secret POLYAI_TOKEN'],
    ['a demo’s secret', { CONTEXT_KEY: `demo-only-${OTHER}` }, 'secret CONTEXT_KEY'],
  ])('of the whole proxy: %s', (_, change, place) => {
    expect(places({ context: HS256 }, { ...GOOD, ...change })).toEqual([place]);
  });

  it('in a site’s id with a space', () => {
    const result = parseConfig({ ...GOOD, SITES: { 'my site': SITE } });
    expect(result).toMatchObject({ ok: false, mistakes: [{ place: 'vars.SITES.my site' }] });
  });
});

describe('what is wrong is said so that an operator can mend it', () => {
  it('of a host that is nobody’s or has no name', () => {
    const upstream = (host: string) => checkUpstream(`https://${host}`, false);
    expect(new Set(RESERVED_HOSTS.map(upstream))).toEqual(new Set(["is still an example's: name PolyAI's host"]));
    expect(new Set(ADDRESSES.map(upstream))).toEqual(new Set(["must be the name of PolyAI's host, not an address"]));
    const named = ['example.polyai.app', 'contest', 'localhost.polyai.app', 'myexample.com', '1.2.3.4.polyai.app'];
    expect(new Set(named.map(upstream))).toEqual(new Set([undefined]));
    const site = { origins: named.map((host) => `https://${host}`), privacyUrl: 'https://myexample.com/example.com' };
    expect(places(site)).toEqual([]);
  });

  it('of what is no setting, whatever else is wrong', () => {
    expect(parseConfig({ ...GOOD, Sites: { main: SITE } })).toEqual({
      ok: false,
      mistakes: [
        { place: 'vars.SITES', problem: 'is missing' },
        { place: 'vars.Sites', problem: 'is not a setting: remove it or mend its name' },
      ],
    });
  });

  it('of an upstream that is no URL', () => {
    expect(checkUpstream('api.polyai.app', false)).toBe('must be a URL');
    expect(checkUpstream('https://api.polyai.app/v1', false)).toContain('must be scheme and host alone');
  });

  it('of a secret that is not there', () => {
    const { PROXY_SECRET: _, ...without } = GOOD;
    expect(parseConfig({ ...without, SITES: { main: SITE } })).toMatchObject({
      mistakes: [{ place: 'secret PROXY_SECRET', problem: 'is missing: wrangler secret put PROXY_SECRET' }],
    });
    expect(parseConfig({ ...without, PROXY_SECRET: 12, SITES: { main: SITE } })).toMatchObject({
      mistakes: [{ place: 'secret PROXY_SECRET', problem: expect.stringContaining('expected string') }],
    });
    expect(parseConfig({ ...without, PROXY_SECRET: 'short', SITES: { main: SITE } })).toMatchObject({
      mistakes: [{ place: 'secret PROXY_SECRET', problem: 'must have at least 32 characters' }],
    });
  });

  it('of a setting that is not there', () => {
    const { privacyUrl: _, ...without } = SITE;
    expect(parseConfig({ ...GOOD, SITES: { main: without } })).toEqual({
      ok: false,
      mistakes: [{ place: 'vars.SITES.main.privacyUrl', problem: 'is missing' }],
    });
  });

  it('of Turnstile’s secret only where Turnstile is the challenge', () => {
    const { TURNSTILE_SECRET: _, ...without } = GOOD;
    expect(places({ turnstile: TURNSTILE.turnstile }, without)).toEqual(['turnstile']);
  });

  it('of a name that is no setting', () => {
    expect(parseConfig({ ...GOOD, SITES: { main: { ...SITE, region: 'US', pages: [] } } })).toEqual({
      ok: false,
      mistakes: ['region', 'pages'].map((name) => ({
        place: `vars.SITES.main.${name}`,
        problem: 'is not a setting: remove it or mend its name',
      })),
    });
  });
});

describe('settings are good', () => {
  it.each<[string, object, object]>([
    ['the fewest', {}, GOOD],
    ['a cooldown of 30 days', { limits: { calleeCooldownSeconds: 2_592_000 } }, GOOD],
    [
      'two texts and the default among them',
      { consent: { en: SITE.consent.en, fr: SITE.consent.en }, defaultLocale: 'fr' },
      GOOD,
    ],
    ['the Agents API with a variant', agents({ variantId: 'v1' }), GOOD],
    ['Turnstile', TURNSTILE, GOOD],
    ['a shared key', { context: HS256 }, GOOD],
    ['a public key', { context: EDDSA }, GOOD],
    ['a secret of names', {}, { ...GOOD, NAMES_SECRET: OTHER }],
    ['a secret of names that is the proxy’s', {}, { ...GOOD, NAMES_SECRET: SECRET }],
    ['an opt-out secret', {}, { ...GOOD, OPT_OUT_SECRET: OTHER }],
    ['a token of every visible character', {}, { ...GOOD, POLYAI_TOKEN: VISIBLE }],
    ['a shared key with a space and an umlaut', { context: HS256 }, { ...GOOD, CONTEXT_KEY: `${GOOD.CONTEXT_KEY} ü` }],
    ['a consent text of a company that is there', consent('Counterexample Ltd and Example Limited may call me.'), GOOD],
    ['texts by whatever other names', {}, { ...GOOD, LIMITS: '{}', NAMES_SECRET_OLD: OTHER, OPTOUTSECRET: OTHER }],
    ['what is not there', {}, { ...GOOD, LIMITS: undefined }],
    ['bindings', {}, { ...GOOD, ...Object.fromEntries(BINDINGS.map((name) => [name, {}])), NAME_SECRET: new Map() }],
    ['a token by almost the name of a secret', polyai({ tokenSecret: 'NAME_SECRET' }), { ...GOOD, NAME_SECRET: OTHER }],
    ['the demo’s', LOOPBACK, DEMO],
    ['the demo’s with the example’s text', { ...LOOPBACK, ...consent('Example Ltd may call me.') }, DEMO],
    ['the demo’s with a privacy page of nobody’s', { ...LOOPBACK, privacyUrl: 'http://www.example.com/' }, DEMO],
    ['the demo’s with a published key', { ...LOOPBACK, context: { ...EDDSA, publicKey: PUBLISHED_KEYS[0] } }, DEMO],
    [
      'the demo’s with a simulated Turnstile',
      { ...LOOPBACK, ...turnstile({ siteKey: TEST_KEY, siteverify: SIMULATED }) },
      DEMO,
    ],
  ])('%s', (_, site, environment) => {
    expect(places(site, environment)).toEqual([]);
  });

  it('and are read once for each environment', () => {
    const environment = { ...GOOD, SITES: { main: SITE } };
    expect(readConfig(environment)).toBe(readConfig(environment));
    expect(readConfig(environment).ok).toBe(true);
  });

  it('and a limit that is set to nothing is the default', () => {
    const result = parseConfig({ ...GOOD, SITES: { main: { ...SITE, limits: { calleePerDay: undefined } } } });
    expect(result.ok && result.config.sites.get('main')?.limits.calleePerDay).toBe(3);
  });

  it('and a challenge is what they say', () => {
    const kindOf = (site: object) => {
      const result = parseConfig({ ...GOOD, SITES: { main: { ...SITE, ...site } } });
      return result.ok && result.config.sites.get('main')?.challenge;
    };
    expect([{}, { challenge: 'none' }, TURNSTILE].map(kindOf)).toEqual([
      { kind: 'proof-of-work' },
      { kind: 'none' },
      { kind: 'turnstile', siteKey: TURNSTILE.turnstile.siteKey, secret: GOOD.TURNSTILE_SECRET, siteverify: undefined },
    ]);
  });
});

it.each(['calleeCooldownSeconds', 'blockWindowSeconds', 'breakerOpenSeconds'])(
  '%s may be 30 days at most, since no object remembers for longer',
  (name) => {
    expect(places({ limits: { [name]: 30 * 86_400 } })).toEqual([]);
    expect(places({ limits: { [name]: 30 * 86_400 + 1 } })).toEqual([`limits.${name}`]);
  },
);

it('what is missing is told from what is of another kind', () => {
  const problem = (environment: object) => {
    const result = parseConfig({ ...GOOD, SITES: { main: SITE }, ...environment });
    return result.ok ? [] : result.mistakes.map((mistake) => mistake.problem);
  };
  expect(problem({ ENVIRONMENT: undefined })).toEqual(['is missing']);
  expect(problem({ ENVIRONMENT: 'staging' })).toEqual(['Invalid option: expected one of "production"|"demo"']);
  expect(problem({ SITES: 'main' })).toEqual(['Invalid input: expected record, received string']);
});
