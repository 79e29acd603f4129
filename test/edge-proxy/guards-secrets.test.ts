import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../edge-proxy/config.ts';
import { checkSecret } from '../../edge-proxy/policy/secret-rules.ts';
import { GOOD, OTHER, SECRET, SITE } from './sound-configuration.ts';
import { NOT_IN_HEADERS, PLACEHOLDERS } from './wrong-configurations.ts';

const LOOPBACK = { origins: ['http://127.0.0.1:8789'], polyai: { ...SITE.polyai, baseUrl: 'http://127.0.0.1:8790' } };
const SIMULATED = 'http://127.0.0.1:8791/siteverify';
const HS256 = { algorithm: 'HS256' };
const OWN_NAMES = ['PROXY_SECRET', 'NAMES_SECRET', 'OPT_OUT_SECRET', 'ENVIRONMENT', 'SITES'];
const BINDINGS = ['CALLEE', 'SITE', 'VISITOR', 'BLOCK', 'DO_NOT_CALL', 'SHIELD', 'ASSETS', 'WIDGET'];

describe('what is wrong with a secret is said so that an operator can mend it', () => {
  it.each([
    [undefined, 'is missing: wrangler secret put KEY'],
    ['', 'is missing: wrangler secret put KEY'],
    ['short', 'must have at least 6 characters'],
    [`demo-only-${SECRET}`, "is the demo's: use your own"],
    ['2x0000000000000000000000000000000AA', "is one of Cloudflare's test keys: use your own"],
    ['your-token-7f3a91c0', 'is a placeholder: use a real one'],
    [SECRET, undefined],
  ])('of a secret %j', (value, problem) => {
    expect(checkSecret('KEY', value, { minLength: 6, inHeader: false }, false)).toBe(problem);
  });

  it.each(NOT_IN_HEADERS)('of %s in a secret that is sent in a header, in the demo too', (_, character) => {
    const problem = 'must be visible ASCII, without spaces and line breaks: a header brings nothing else unchanged';
    for (const value of [`pk${character}8f21c0`, `pk-8f21c0${character}`, `${character}pk-8f21c0`]) {
      expect(checkSecret('KEY', value, { minLength: 1, inHeader: true }, true)).toBe(problem);
      expect(checkSecret('KEY', value, { minLength: 1, inHeader: false }, true)).toBeUndefined();
    }
  });

  it.each([...PLACEHOLDERS, 'abc123', 'abc-123', 'abcdef', '12345678', 'test-1', 'Test123', 'your-api-key'])(
    'of the placeholder %s',
    (value) => {
      expect(checkSecret('KEY', value, { minLength: 1, inHeader: false }, false)).toBe(
        'is a placeholder: use a real one',
      );
    },
  );

  it.each([
    'testK9fQ2hQ0vTn51Zk8ePaLigRMS4fR',
    'test/K+fdhqOzTnjhZkyePaLigRMSxfR',
    'test-kfdhqoz7tnjh3zkyepaligrmsxfr',
    'secretQ2hQ0vTn51Zk8ePaLigRMS4fRd',
    'todo4hXaQ2hQ0vTn51Zk8ePaLigRMS4f',
    'dummyLigRMS4fRLxBqsty5cdvCwMUNJP',
    'your/LigRMS4fRLxBqsty5cdvCwMUNJP',
    '01234567e5d2846f3a91c07be5d2846f',
    'abcdef93c07be5d2846f3a91c07be5d2',
    'abc12307be5d2846f3a91c07be5d2846',
    '12345678c07be5d2846f3a91c07be5d2',
    'secretary-walnut-orbit-canyon-plume-fable',
  ])('and not of %s, which begins like a placeholder', (value) => {
    expect(checkSecret('KEY', value, { minLength: 1, inHeader: false }, false)).toBeUndefined();
  });

  it('of a secret whose name is nearly right', () => {
    const result = parseConfig({ ...GOOD, OPT_OUT_SECRETS: OTHER, SITES: { main: SITE } });
    expect(result).toEqual({
      ok: false,
      mistakes: [
        { place: 'secret OPT_OUT_SECRETS', problem: 'is read by nobody: name it OPT_OUT_SECRET, or remove it' },
      ],
    });
  });
});

it('all that is wrong with two secrets is said of each', () => {
  const demo = `demo-only-${SECRET}`;
  const result = parseConfig({ ...GOOD, PROXY_SECRET: demo, OPT_OUT_SECRET: demo, SITES: { main: SITE } });
  expect(result).toEqual({
    ok: false,
    mistakes: [
      { place: 'secret PROXY_SECRET', problem: "is the demo's: use your own" },
      { place: 'secret OPT_OUT_SECRET', problem: "is the demo's: use your own" },
      { place: 'secret OPT_OUT_SECRET', problem: 'must not be the same as PROXY_SECRET: each has its own purpose' },
    ],
  });
});

describe('a secret has one purpose', () => {
  const KEYS = { TURNSTILE_KEY: OTHER, SHARED_KEY: OTHER, TOKEN: OTHER };
  const inBoth = it.each([
    ['production', { ...GOOD, ...KEYS }, SITE],
    ['demo', { ...GOOD, ...KEYS, ENVIRONMENT: 'demo' }, { ...SITE, ...LOOPBACK }],
  ]);
  const token = (tokenSecret: string, site: typeof SITE) => ({ polyai: { ...site.polyai, tokenSecret } });
  const shared = (keySecret: string) => ({ context: { ...HS256, keySecret } });
  const simulated = (keySecret: string, { ENVIRONMENT }: { ENVIRONMENT: string }) => ({
    challenge: 'turnstile',
    turnstile: {
      siteKey: '0x4AAAAAAADnPIDROrmt1Wwj',
      keySecret,
      ...(ENVIRONMENT === 'demo' && { siteverify: SIMULATED }),
    },
  });
  const mistakesOf = (environment: object, ...sites: object[]) => {
    const SITES = Object.fromEntries(sites.map((site, index) => [`site-${index}`, site]));
    const result = parseConfig({ ...environment, SITES });
    return result.ok ? [] : result.mistakes;
  };
  const name = (place: string, secret: string) => ({
    place: `vars.SITES.${place}`,
    problem: `must not be ${secret}, which has another purpose already: name another secret`,
  });
  const value = (secret: string, other: string) => ({
    place: `secret ${secret}`,
    problem: `must not be the same as ${other}: each has its own purpose`,
  });

  inBoth('by its name, in %s', (_, environment, site) => {
    for (const own of [...OWN_NAMES, ...BINDINGS]) {
      expect(mistakesOf(environment, { ...site, ...token(own, site) })).toContainEqual(
        name('site-0.polyai.tokenSecret', own),
      );
    }
    const everything = { ...site, ...simulated('TOKEN', environment), ...shared('TOKEN'), ...token('TOKEN', site) };
    expect(mistakesOf(environment, everything)).toEqual([
      name('site-0.turnstile.keySecret', 'TOKEN'),
      name('site-0.context.keySecret', 'TOKEN'),
    ]);
    const two = [shared('SHARED_KEY'), shared('SHARED_KEY')].map((context) => ({ ...site, ...context }));
    expect(mistakesOf(environment, ...two)).toEqual([name('site-1.context.keySecret', 'SHARED_KEY')]);
  });

  inBoth('by its value, in %s', (_, environment, site) => {
    const everything = {
      ...site,
      ...simulated('TURNSTILE_KEY', environment),
      ...shared('SHARED_KEY'),
      ...token('TOKEN', site),
    };
    expect(mistakesOf(environment, everything)).toEqual([
      value('TURNSTILE_KEY', 'TOKEN'),
      value('SHARED_KEY', 'TOKEN'),
    ]);
    const two = [shared('SHARED_KEY'), shared('TOKEN')].map((context) => ({ ...site, ...context }));
    expect(mistakesOf(environment, ...two)).toEqual([value('TOKEN', 'SHARED_KEY')]);
    expect(mistakesOf({ ...environment, NAMES_SECRET: OTHER, OPT_OUT_SECRET: OTHER }, site)).toEqual([
      value('OPT_OUT_SECRET', 'NAMES_SECRET'),
    ]);
  });

  inBoth('which sites may share, in %s', (_, environment, site) => {
    const two = [shared('SHARED_KEY'), {}].map((context) => ({
      ...site,
      ...simulated('TURNSTILE_SECRET', environment),
      ...context,
    }));
    expect(mistakesOf(environment, ...two)).toEqual([]);
    const alike = [token('TOKEN', site), token('TURNSTILE_KEY', site)].map((change) => ({ ...site, ...change }));
    expect(mistakesOf(environment, ...alike)).toEqual([]);
  });

  it('and is missed only once, however many miss it', () => {
    const { POLYAI_TOKEN: _, CONTEXT_KEY: __, ...without } = GOOD;
    const places = mistakesOf(without, { ...SITE, context: HS256 }, SITE, SITE).map((mistake) => mistake.place);
    expect(places).toEqual(['secret POLYAI_TOKEN', 'secret CONTEXT_KEY']);
  });
});

it('objects are named by the proxy’s secret until there is another for that', () => {
  const namesOf = (change: object) => {
    const result = parseConfig({ ...GOOD, ...change, SITES: { main: SITE } });
    return result.ok && [result.config.secret, result.config.namesSecret, result.config.optOutSecret];
  };
  expect(namesOf({})).toEqual([SECRET, SECRET, undefined]);
  expect(namesOf({ NAMES_SECRET: OTHER })).toEqual([SECRET, OTHER, undefined]);
  expect(namesOf({ OPT_OUT_SECRET: OTHER })).toEqual([SECRET, SECRET, OTHER]);
});
