import { soundText } from './consent-texts.ts';

/** The site that the tests' proxy has too, so that whatever got past a wrong configuration would ring the simulator. */
export const SITE_ID = 'loose';

export const PAGE = 'https://www.your-site.com';

const SITE = {
  origins: [PAGE],
  regions: ['US'],
  privacyUrl: 'https://www.your-site.com/privacy',
  consent: { en: soundText() },
  polyai: { api: 'outbound-calling', baseUrl: 'https://api.us-1.platform.polyai.app' },
  challenge: 'none',
  // Or it would ring only by day.
  callingWindows: { mode: 'shadow' },
};

const OTHER_SECRET = 'c81e72d9b5406fa3c81e72d9b5406fa3';

/** Nothing is wrong with this one. */
export const GOOD = {
  ENVIRONMENT: 'production',
  PROXY_SECRET: 'f3a91c07be5d2846f3a91c07be5d2846',
  POLYAI_TOKEN: 'pk-8f21c0',
  TURNSTILE_SECRET: '0x4AAAAAAAC3DHVmC9u2wq7Kd0',
  CONTEXT_KEY: 'e2Vb6Yt0Rk9Xc4Ns8Pm1Hd5Lf7Gj3WqZ',
  SITES: { [SITE_ID]: SITE },
};

/** Every encoding of a point of Ed25519 whose order is 1, 2, 4 or 8, those that are not canonical among them. */
export const OF_SMALL_ORDER = [
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA',
  'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIA',
  'JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T_AU',
  'JuiVj8KyJ7BFw_SJ8u-Y8NXfrAXTxjM5sTgCiG1T_IU',
  'xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA3o',
  'xxdqcD1N2E-6PAt2DRBnDyogU_osOczGTsf9d5KsA_o',
  '7P_______________________________________38',
  '7P________________________________________8',
  '7f_______________________________________38',
  '7f________________________________________8',
  '7v_______________________________________38',
  '7v________________________________________8',
];
/** RFC 8037, appendix A, and the same with the sign of x turned, whose private half is the negative of the published one. */
export const PUBLISHED_KEYS = [
  '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHUZo',
];
/** Whose y is 2, for which there is no x; and p + 3, which is 3, where that is a point. */
export const NO_POINTS = ['AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', '8P_______________________________________38'];
export const RESERVED_HOSTS = [
  'example.com',
  'www.example.net',
  'www.example.org.',
  'www.your-site.test',
  'your-site.example',
  'www.your-site.invalid',
  'localhost',
  'www.localhost.',
];
/** Addresses however they are written: the URL Standard reads all but the last two as 127.0.0.1. */
export const ADDRESSES = ['127.0.0.1', '2130706433', '0x7f.1', '127.1.', '[::1]', '203.0.113.7'];
/** What stands in examples, long enough for any secret. */
export const PLACEHOLDERS = [
  'a-string-secret-at-least-256-bits-long',
  'your-256-bit-secret-your-256-bit-secret',
  'secret-for-local-development-0001',
  'SECRET_KEY_OF_THE_PROXY_CHANGE_IT_PLEASE',
  'Secretsecretsecretsecretsecretkey',
  'supersecretkey-supersecretkey-supersecretkey',
  'my_secret_token_that_is_long_enough',
  'test-secret-with-32-characters-or-more',
  'test1234567890123456789012345678901',
  'testing: put the real secret here',
  'todo put the real secret here please',
  '0123456789abcdef0123456789abcdef',
  '1234567890123456789012345678901234567890',
  'abcdefghijklmnopqrstuvwxyz012345',
  'ABCDEF0123456789ABCDEF0123456789',
  'abc123abc123abc123abc123abc123abc123',
  'abc123def456ghi789jkl012mno345pqr678',
];
/** No header brings them as they are. */
export const NOT_IN_HEADERS: [string, string][] = [
  ['a space', ' '],
  ['a line break', '\n'],
  ['a tab', '\t'],
  ['a NUL', '\0'],
  ['a DEL', '\x7f'],
  ['a letter of Latin-1', 'ü'],
  ['a dash that is none', '–'],
];

const SIMULATED = 'http://127.0.0.1:8791/siteverify';
const HS256 = { context: { algorithm: 'HS256' } };
const polyai = (change: object) => ({ polyai: { ...SITE.polyai, ...change } });
const agents = (change: object) => polyai({ api: 'agents', agentId: 'agent-1', environment: 'live', ...change });
const turnstile = (change: object) => ({
  challenge: 'turnstile',
  turnstile: { siteKey: '0x4AAAAAAADnPIDROrmt1Wwj', ...change },
});
/** Its private half was thrown away. */
export const SOUND_KEY = 'ePaLigRMS4fRLxBqsty-5cdvCwMUNJPnx_EqNw8kt5Q';
const publicKey = (key: unknown) => ({ context: { algorithm: 'EdDSA', publicKey: key } });
const keyed = (CONTEXT_KEY: unknown) => ({ CONTEXT_KEY, SITES: { [SITE_ID]: { ...SITE, ...HS256 } } });
const named = (keySecret: string) => ({ context: { ...HS256.context, keySecret } });
const guarded = (TURNSTILE_SECRET: unknown) => ({
  TURNSTILE_SECRET,
  SITES: { [SITE_ID]: { ...SITE, ...turnstile({}) } },
});

const LIMITS = [
  'visitorPerHour',
  'visitorPerDay',
  'networkPerHour',
  'calleeCooldownSeconds',
  'calleePerDay',
  'calleePer30Days',
  'siteInFlight',
  'sitePerHour',
  'sitePerDay',
  'blockNumbers',
  'blockWindowSeconds',
  'breakerFailures',
  'breakerOpenSeconds',
];
const NO_LIMITS: unknown[] = [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e21, '5', null, true];

/** What the proxy reads by names of its own. */
const OWN_NAMES = ['PROXY_SECRET', 'NAMES_SECRET', 'OPT_OUT_SECRET', 'ENVIRONMENT'];

/** Of one site: what is wrong, the settings, and where below the site it is. */
const OF_A_SITE: [string, object, string][] = [
  ['an unknown setting', { region: ['US'] }, 'region'],
  ['origins as a text', { origins: PAGE }, 'origins'],
  ['no origins', { origins: [] }, 'origins'],
  ['any origin', { origins: ['*'] }, 'origins[0]'],
  ['any origin below a domain', { origins: ['https://*.your-site.com'] }, 'origins[0]'],
  ['an http origin', { origins: ['http://www.your-site.com'] }, 'origins[0]'],
  ['an origin with a path', { origins: [`${PAGE}/`] }, 'origins[0]'],
  ['an origin with a query', { origins: [`${PAGE}?a`] }, 'origins[0]'],
  ['an origin with a user', { origins: ['https://me@www.your-site.com'] }, 'origins[0]'],
  ['an origin with https’ own port', { origins: [`${PAGE}:443`] }, 'origins[0]'],
  ['an origin with a port beyond all ports', { origins: [`${PAGE}:99999`] }, 'origins[0]'],
  ['an origin in capitals', { origins: ['https://WWW.your-site.com'] }, 'origins[0]'],
  ['an origin in Unicode', { origins: ['https://www.müller.de'] }, 'origins[0]'],
  ['an origin without a scheme', { origins: ['www.your-site.com'] }, 'origins[0]'],
  ['the origin of sandboxed pages', { origins: ['null'] }, 'origins[0]'],
  ['an empty origin', { origins: [''] }, 'origins[0]'],
  ['an origin that is no text', { origins: [null] }, 'origins[0]'],
  ['the example’s origin', { origins: [PAGE, 'https://www.example.com'] }, 'origins[1]'],
  ...RESERVED_HOSTS.map((host): [string, object, string] => [
    `an origin on ${host}`,
    { origins: [`https://${host}`] },
    'origins[0]',
  ]),
  ['no regions', { regions: [] }, 'regions'],
  ['a region in small letters', { regions: ['us'] }, 'regions[0]'],
  ['a region of three letters', { regions: ['US', 'GBR'] }, 'regions[1]'],
  ['a calling code as a region', { regions: ['+1'] }, 'regions[0]'],
  ['a region that is none', { regions: ['US', 'XX'] }, 'regions[1]'],
  ['a union of regions', { regions: ['EU'] }, 'regions[0]'],
  ['a common name of a region', { regions: ['UK'] }, 'regions[0]'],
  ['a caller number that is not E.164', { callerNumber: '415 555 0100' }, 'callerNumber'],
  ['a caller number as a number', { callerNumber: 14155550100 }, 'callerNumber'],
  ['an empty caller name', { callerName: '' }, 'callerName'],
  ['a caller name of spaces', { callerName: '  ' }, 'callerName'],
  ['a caller name of 61 characters', { callerName: 'x'.repeat(61) }, 'callerName'],
  ['a caller name of two lines', { callerName: 'Larkline\nTEL:+19005550100' }, 'callerName'],
  ['a caller name with a carriage return at its end', { callerName: 'Larkline\r' }, 'callerName'],
  ['a caller name as a number', { callerName: 4711 }, 'callerName'],
  ['a denied prefix without its plus', { denyPrefixes: ['1900'] }, 'denyPrefixes[0]'],
  ['a denied prefix of nothing', { denyPrefixes: ['+'] }, 'denyPrefixes[0]'],
  ['an empty denied prefix', { denyPrefixes: [''] }, 'denyPrefixes[0]'],
  ['a denied prefix with a wildcard', { denyPrefixes: ['+1900*'] }, 'denyPrefixes[0]'],
  ['a reserved metadata key', { metadataKeys: ['callback_site'] }, 'metadataKeys[0]'],
  ['a metadata key with a space', { metadataKeys: ['a key'] }, 'metadataKeys[0]'],
  ['a privacy page that is no URL', { privacyUrl: '/privacy' }, 'privacyUrl'],
  ['a privacy page that is a script', { privacyUrl: 'javascript:alert(1)' }, 'privacyUrl'],
  ['an http privacy page', { privacyUrl: 'http://www.your-site.com/privacy' }, 'privacyUrl'],
  ...RESERVED_HOSTS.map((host): [string, object, string] => [
    `a privacy page on ${host}`,
    { privacyUrl: `https://${host}/privacy` },
    'privacyUrl',
  ]),
  ['no privacy page', { privacyUrl: undefined }, 'privacyUrl'],
  ['no consent text', { consent: {} }, 'consent'],
  ['a consent text as a text', { consent: { en: 'Call me.' } }, 'consent.en'],
  ['an empty consent text', { consent: { en: { id: 'en-1', text: ' ' } } }, 'consent.en.text'],
  [
    'the example’s consent text',
    { consent: { en: soundText('I agree that Example Ltd may call me.') } },
    'consent.en.text',
  ],
  [
    'the example’s consent text in another locale',
    {
      consent: { en: SITE.consent.en, fr: soundText('EXAMPLE\n  LTD peut m’appeler.', 'fr-1') },
      defaultLocale: 'en',
    },
    'consent.fr.text',
  ],
  [
    'a text that says nothing of an AI',
    { consent: { en: { ...soundText(), parts: { ...soundText().parts, aiVoice: '' } } } },
    'consent.en.parts.aiVoice',
  ],
  ['a text without its parts', { consent: { en: { ...soundText(), parts: {} } } }, 'consent.en.parts.caller'],
  [
    'an unknown part',
    { consent: { en: { ...soundText(), parts: { ...soundText().parts, price: 'free' } } } },
    'consent.en.parts.price',
  ],
  ['a default locale without a text', { defaultLocale: 'fr' }, 'defaultLocale'],
  ['no upstream', { polyai: undefined }, 'polyai'],
  ['an unknown API', polyai({ api: 'v2' }), 'polyai.api'],
  ['an http upstream', polyai({ baseUrl: 'http://api.us-1.platform.polyai.app' }), 'polyai.baseUrl'],
  ['an upstream on the loopback', polyai({ baseUrl: 'http://localhost:8788' }), 'polyai.baseUrl'],
  ['an upstream with a path', polyai({ baseUrl: 'https://api.polyai.app/v1' }), 'polyai.baseUrl'],
  ['an upstream with a query', polyai({ baseUrl: 'https://api.polyai.app/?a' }), 'polyai.baseUrl'],
  ['an upstream with a user', polyai({ baseUrl: 'https://me:pw@api.polyai.app' }), 'polyai.baseUrl'],
  ['an upstream that is no URL', polyai({ baseUrl: 'api.polyai.app' }), 'polyai.baseUrl'],
  ...[...RESERVED_HOSTS, ...ADDRESSES].map((host): [string, object, string] => [
    `an upstream on ${host}`,
    polyai({ baseUrl: `https://${host}` }),
    'polyai.baseUrl',
  ]),
  ['an unknown encryption', polyai({ encryption: 'none' }), 'polyai.encryption'],
  ['a token in place of its secret’s name', polyai({ tokenSecret: 'pk-8f21c0' }), 'polyai.tokenSecret'],
  ['an agent without its id', agents({ agentId: undefined }), 'polyai.agentId'],
  ['an agent’s id that leads elsewhere', agents({ agentId: '../other' }), 'polyai.agentId'],
  ['an unknown environment of the agent', agents({ environment: 'staging' }), 'polyai.environment'],
  ['an unknown challenge', { challenge: 'captcha' }, 'challenge'],
  ['calling windows that are off', { callingWindows: { mode: 'off' } }, 'callingWindows.mode'],
  ['a mode that there isn’t', { callingWindows: { mode: 'warn' } }, 'callingWindows.mode'],
  ['an unknown setting of windows', { callingWindows: { window: 'consent-lifts' } }, 'callingWindows.window'],
  ['hours that consent can’t lift', { callingWindows: { consentLifts: ['US'] } }, 'callingWindows.consentLifts[0]'],
  [
    'consent that lifts the hours of another region',
    { callingWindows: { consentLifts: ['AU'] } },
    'callingWindows.consentLifts[0]',
  ],
  [
    'consent that lifts the hours of France',
    { regions: ['US', 'FR'], callingWindows: { consentLifts: ['FR'] } },
    'callingWindows.consentLifts[0]',
  ],
  ['Turnstile without its settings', { challenge: 'turnstile' }, 'turnstile'],
  ['Turnstile that is not the challenge', { turnstile: turnstile({}).turnstile }, 'turnstile'],
  ['an empty site key', turnstile({ siteKey: '' }), 'turnstile.siteKey'],
  ['Cloudflare’s site key that always passes', turnstile({ siteKey: '1x00000000000000000000AA' }), 'turnstile.siteKey'],
  ['Cloudflare’s site key that always blocks', turnstile({ siteKey: '2x00000000000000000000AB' }), 'turnstile.siteKey'],
  ['Cloudflare’s site key that always asks', turnstile({ siteKey: '3x00000000000000000000FF' }), 'turnstile.siteKey'],
  ['a simulated siteverify', turnstile({ siteverify: SIMULATED }), 'turnstile.siteverify'],
  ['Turnstile’s secret in its settings', turnstile({ secret: 'x' }), 'turnstile.secret'],
  ['an unknown algorithm', { context: { algorithm: 'none' } }, 'context.algorithm'],
  ['RSA', { context: { algorithm: 'RS256' } }, 'context.algorithm'],
  ['a shared key in the settings', { context: { ...HS256.context, key: 'x' } }, 'context.key'],
  ['a public key that is a PEM', publicKey('-----BEGIN PUBLIC KEY-----'), 'context.publicKey'],
  ['a public key of 31 bytes', publicKey('A'.repeat(42)), 'context.publicKey'],
  ['a public key in plain base64', publicKey(`${'A'.repeat(41)}+/`), 'context.publicKey'],
  ['a public key with bits to spare', publicKey(`${SOUND_KEY.slice(0, -1)}R`), 'context.publicKey'],
  ...OF_SMALL_ORDER.map((key): [string, object, string] => [
    `a public key of small order, ${key}`,
    publicKey(key),
    'context.publicKey',
  ]),
  ...NO_POINTS.map((key): [string, object, string] => [
    `a public key that is no point, ${key}`,
    publicKey(key),
    'context.publicKey',
  ]),
  ...PUBLISHED_KEYS.map((key): [string, object, string] => [
    `a public key whose private half is published, ${key}`,
    publicKey(key),
    'context.publicKey',
  ]),
  ['no public key', publicKey(undefined), 'context.publicKey'],
  ['once as a text', { context: { ...HS256.context, once: 'yes' } }, 'context.once'],
  ...OWN_NAMES.flatMap((name): [string, object, string][] => [
    [`${name} as the token`, polyai({ tokenSecret: name }), 'polyai.tokenSecret'],
    [`${name} as Turnstile’s secret`, turnstile({ keySecret: name }), 'turnstile.keySecret'],
    [`${name} as the shared key`, named(name), 'context.keySecret'],
  ]),
  ['the token as Turnstile’s secret', turnstile({ keySecret: 'POLYAI_TOKEN' }), 'turnstile.keySecret'],
  ['the token as the shared key', named('POLYAI_TOKEN'), 'context.keySecret'],
  ['Turnstile’s secret as the shared key', { ...turnstile({}), ...named('TURNSTILE_SECRET') }, 'context.keySecret'],
  ['limits as a number', { limits: 5 }, 'limits'],
  ['an unknown limit', { limits: { calleePerYear: 1 } }, 'limits.calleePerYear'],
  ...LIMITS.flatMap((name) =>
    NO_LIMITS.map((value): [string, object, string] => [
      `${name} of ${typeof value} ${value}`,
      { limits: { [name]: value } },
      `limits.${name}`,
    ]),
  ),
];

/** Of the whole proxy. */
const OF_THE_PROXY: [string, object, string][] = [
  ['no environment', { ENVIRONMENT: undefined }, 'vars.ENVIRONMENT'],
  ['an unknown environment', { ENVIRONMENT: 'staging' }, 'vars.ENVIRONMENT'],
  ['no secret', { PROXY_SECRET: undefined }, 'secret PROXY_SECRET'],
  ['a short secret', { PROXY_SECRET: 'short' }, 'secret PROXY_SECRET'],
  ['the demo’s secret', { PROXY_SECRET: `demo-only-${GOOD.PROXY_SECRET}` }, 'secret PROXY_SECRET'],
  ['a secret of one letter', { PROXY_SECRET: 'x'.repeat(40) }, 'secret PROXY_SECRET'],
  ['a secret to be changed', { PROXY_SECRET: `changeme-${GOOD.PROXY_SECRET}` }, 'secret PROXY_SECRET'],
  ['no token', { POLYAI_TOKEN: undefined }, 'secret POLYAI_TOKEN'],
  ['an empty token', { POLYAI_TOKEN: '' }, 'secret POLYAI_TOKEN'],
  ['the simulator’s token', { POLYAI_TOKEN: 'simulator-token' }, 'secret POLYAI_TOKEN'],
  ['a token to be filled in', { POLYAI_TOKEN: 'your-polyai-token' }, 'secret POLYAI_TOKEN'],
  ['a token in angle brackets', { POLYAI_TOKEN: '<polyai token>' }, 'secret POLYAI_TOKEN'],
  ['a token of one letter', { POLYAI_TOKEN: 'xxxxxxxxxxxxxxxx' }, 'secret POLYAI_TOKEN'],
  ['another token that is not there', sites(polyai({ tokenSecret: 'TOKEN_2' })), 'secret TOKEN_2'],
  ['Turnstile without its secret', guarded(undefined), 'secret TURNSTILE_SECRET'],
  ['Turnstile’s placeholder', guarded('YOUR_SECRET_KEY'), 'secret TURNSTILE_SECRET'],
  ['Turnstile’s test secret', guarded('1x0000000000000000000000000000000AA'), 'secret TURNSTILE_SECRET'],
  ['Turnstile’s failing secret', guarded('2x0000000000000000000000000000000AA'), 'secret TURNSTILE_SECRET'],
  ['Turnstile’s spent secret', guarded('3x0000000000000000000000000000000AA'), 'secret TURNSTILE_SECRET'],
  ['a shared key that is not there', keyed(undefined), 'secret CONTEXT_KEY'],
  ['a shared key of 31 characters', keyed(GOOD.CONTEXT_KEY.slice(1)), 'secret CONTEXT_KEY'],
  ['the demo’s shared key', keyed(`demo-only-${GOOD.CONTEXT_KEY}`), 'secret CONTEXT_KEY'],
  ...PLACEHOLDERS.map((text): [string, object, string] => [
    `the placeholder ${text}`,
    { PROXY_SECRET: text },
    'secret PROXY_SECRET',
  ]),
  ...NOT_IN_HEADERS.flatMap(([what, character]): [string, object, string][] => [
    [`a token with ${what}`, { POLYAI_TOKEN: `pk-8f21${character}c0` }, 'secret POLYAI_TOKEN'],
    [`a token that ends with ${what}`, { POLYAI_TOKEN: `pk-8f21c0${character}` }, 'secret POLYAI_TOKEN'],
    [`an opt-out secret with ${what}`, { OPT_OUT_SECRET: `${OTHER_SECRET}${character}` }, 'secret OPT_OUT_SECRET'],
  ]),
  ...['NAMES_SECRET', 'OPT_OUT_SECRET'].flatMap((name): [string, object, string][] => [
    [`an empty ${name}`, { [name]: '' }, `secret ${name}`],
    [`${name} of 31 characters`, { [name]: OTHER_SECRET.slice(1) }, `secret ${name}`],
    [`${name} as a number`, { [name]: 4711 }, `secret ${name}`],
    [`the demo’s ${name}`, { [name]: `demo-only-${OTHER_SECRET}` }, `secret ${name}`],
    [`a placeholder as ${name}`, { [name]: `change-me-${OTHER_SECRET}` }, `secret ${name}`],
  ]),
  ['an opt-out secret that is the proxy’s', { OPT_OUT_SECRET: GOOD.PROXY_SECRET }, 'secret OPT_OUT_SECRET'],
  [
    'an opt-out secret that is the names’',
    { NAMES_SECRET: OTHER_SECRET, OPT_OUT_SECRET: OTHER_SECRET },
    'secret OPT_OUT_SECRET',
  ],
  ['a token that is the proxy’s secret', { POLYAI_TOKEN: GOOD.PROXY_SECRET }, 'secret POLYAI_TOKEN'],
  [
    'a token that is the opt-out secret',
    { POLYAI_TOKEN: OTHER_SECRET, OPT_OUT_SECRET: OTHER_SECRET },
    'secret POLYAI_TOKEN',
  ],
  [
    'a token that is the names’ secret',
    { POLYAI_TOKEN: OTHER_SECRET, NAMES_SECRET: OTHER_SECRET },
    'secret POLYAI_TOKEN',
  ],
  ['Turnstile’s secret that is the token', guarded(GOOD.POLYAI_TOKEN), 'secret TURNSTILE_SECRET'],
  ['a shared key that is the proxy’s secret', keyed(GOOD.PROXY_SECRET), 'secret CONTEXT_KEY'],
  ['a shared key of two sites', twoSites(HS256, HS256), 'vars.SITES.other.context.keySecret'],
  [
    'a shared key of two sites by two names',
    { ...twoSites(HS256, named('OTHER_KEY')), OTHER_KEY: GOOD.CONTEXT_KEY },
    'secret OTHER_KEY',
  ],
  [
    'a shared key that is another site’s token',
    twoSites(polyai({ tokenSecret: 'CONTEXT_KEY' }), HS256),
    'vars.SITES.other.context.keySecret',
  ],
  ['a number at the top', { calleePerDay: 3 }, 'vars.calleePerDay'],
  ['a boolean at the top', { retry: false }, 'vars.retry'],
  ['a list at the top', { ORIGINS: [PAGE] }, 'vars.ORIGINS'],
  ['a table at the top', { limits: { calleePerDay: 3 } }, 'vars.limits'],
  ['sites in small letters', { sites: GOOD.SITES }, 'vars.sites'],
  ['sites in small letters alone', { SITES: undefined, sites: GOOD.SITES }, 'vars.sites'],
  ...['OPT_OUT_SECRETS', 'OPTOUT_SECRET', 'OPT_OUT-SECRET', 'opt_out_secret'].map((name): [string, object, string] => [
    `an opt-out secret by the name of ${name}`,
    { [name]: OTHER_SECRET },
    `secret ${name}`,
  ]),
  ...['NAME_SECRET', 'NAMESSECRET', 'NAMES_SECRET_', 'XNAMES_SECRET', 'Names_Secret'].map(
    (name): [string, object, string] => [
      `a secret of names by the name of ${name}`,
      { [name]: OTHER_SECRET },
      `secret ${name}`,
    ],
  ),
  ['no sites', { SITES: undefined }, 'vars.SITES'],
  ['an empty list of sites', { SITES: {} }, 'vars.SITES'],
  ['sites as a text', { SITES: JSON.stringify(GOOD.SITES) }, 'vars.SITES'],
  ['sites as a list', { SITES: [SITE] }, 'vars.SITES'],
  ['sites that are null', { SITES: null }, 'vars.SITES'],
  ['a site’s id in capitals', { SITES: { Main: SITE } }, 'vars.SITES.Main'],
  ['a site’s id that means the only one', { SITES: { '-': SITE } }, 'vars.SITES.-'],
  ['a second site that is wrong', { SITES: { ...GOOD.SITES, other: {} } }, 'vars.SITES.other.origins'],
  ['demo settings with a page elsewhere', { ENVIRONMENT: 'demo' }, `vars.SITES.${SITE_ID}.origins[0]`],
  ['demo settings that could ring', { ENVIRONMENT: 'demo' }, `vars.SITES.${SITE_ID}.polyai.baseUrl`],
];

function twoSites(one: object, other: object) {
  return { SITES: { [SITE_ID]: { ...SITE, ...one }, other: { ...SITE, ...other } } };
}

function sites(change: object) {
  return { SITES: { [SITE_ID]: { ...SITE, ...change } } };
}

/** Each wrong configuration: what is wrong with it, the environment, and the mistake's place. */
export const WRONG: [string, Record<string, unknown>, string][] = [
  ...OF_THE_PROXY.map(([name, change, place]): (typeof WRONG)[number] => [name, { ...GOOD, ...change }, place]),
  ...OF_A_SITE.map(([name, change, place]): (typeof WRONG)[number] => [
    name,
    { ...GOOD, ...sites(change) },
    `vars.SITES.${SITE_ID}.${place}`,
  ]),
];
