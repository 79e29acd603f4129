/**
 * The environment (`wrangler.toml` and secrets) → `Config`, or every mistake in it by name.
 *
 * Fails closed: with one mistake there is no `Config`, and without a `Config` nobody is rung.
 */
import * as z from 'zod/mini';
import { regionSchema, siteIdSchema } from './contract.ts';
import { checkConsentTexts, checkOrigin, checkUpstream } from './policy/configuration-rules.ts';
import type { Limits } from './policy/limits.ts';
import { DEFAULT_LIMITS } from './policy/limits.ts';

/** Demo secrets begin with this; outside the demo the proxy refuses to run with them. */
const DEMO_SECRET = /^demo-only-|^simulator-token$/;
const MIN_SECRET_LENGTH = 32;

const wholeNumber = z.int().check(z.minimum(1));
const locale = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag such as "en" or "pt-BR"'));
const metadataKey = z.string().check(
  z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'must be a letter, then letters, digits, _ or -'),
  z.refine((key) => !key.startsWith('callback_'), 'must not begin with "callback_": those are the proxy\'s own'),
);

const limitsSchema = z.partial(
  z.strictObject({
    visitorPerHour: wholeNumber,
    visitorPerDay: wholeNumber,
    calleeCooldownSeconds: wholeNumber,
    calleePerDay: wholeNumber,
    calleePer30Days: wholeNumber,
    siteInFlight: wholeNumber,
    sitePerHour: wholeNumber,
    sitePerDay: wholeNumber,
    breakerFailures: wholeNumber,
    breakerOpenSeconds: wholeNumber,
  }),
);

const upstreamShared = {
  baseUrl: z.url(),
  /** Name of the secret that holds the token. */
  tokenSecret: z._default(
    z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of a secret')),
    'POLYAI_TOKEN',
  ),
  encryption: z._default(z.enum(['TLS/SRTP', 'TLS/RTP', 'UDP/SRTP', 'UDP/RTP']), 'TLS/SRTP'),
  /** Whether a 500 documented as "failed to place the call" is tried again. */
  retry: z._default(z.boolean(), true),
};

const upstreamSchema = z.discriminatedUnion('api', [
  z.strictObject({ api: z.literal('outbound-calling'), ...upstreamShared }),
  z.strictObject({
    api: z.literal('agents'),
    ...upstreamShared,
    agentId: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/, "must be the agent's id")),
    environment: z.enum(['sandbox', 'pre-release', 'live']),
    variantId: z.optional(z.string().check(z.minLength(1))),
  }),
]);

const siteSchema = z.strictObject({
  origins: z.array(z.string()).check(z.minLength(1, 'must name at least one origin')),
  regions: z.array(regionSchema).check(z.minLength(1, 'must name at least one region')),
  /** What the visitor's phone will show; E.164. */
  callerNumber: z.optional(z.string().check(z.regex(/^\+[1-9]\d{6,14}$/, 'must be E.164, such as "+14155550100"'))),
  denyPrefixes: z._default(
    z.array(z.string().check(z.regex(/^\+[1-9]\d{0,13}$/, 'must begin with + and a calling code'))),
    [],
  ),
  metadataKeys: z._default(z.array(metadataKey), []),
  challenge: z._default(z.enum(['proof-of-work', 'none']), 'proof-of-work'),
  privacyUrl: z.url({ protocol: /^https?$/ }),
  defaultLocale: z.optional(locale),
  consent: z.record(locale, z.strictObject({ id: z.string().check(z.regex(/^[\w.-]{1,64}$/)), text: z.string() })),
  polyai: upstreamSchema,
  limits: z._default(limitsSchema, {}),
});

const environmentSchema = z.object({
  ENVIRONMENT: z.enum(['production', 'demo']),
  PROXY_SECRET: z.string().check(z.minLength(MIN_SECRET_LENGTH, `must have at least ${MIN_SECRET_LENGTH} characters`)),
  SITES: z.record(siteIdSchema, siteSchema),
});

type ParsedSite = z.infer<typeof siteSchema>;

/** A consent text as the operator wrote it. */
export interface ConsentText {
  readonly id: string;
  readonly locale: string;
  readonly text: string;
}

/** Where and how a site's calls are placed. */
export type Upstream = Omit<z.infer<typeof upstreamSchema>, 'tokenSecret'> & { readonly token: string };

export interface SiteConfig extends Omit<ParsedSite, 'consent' | 'polyai' | 'limits' | 'defaultLocale'> {
  readonly id: string;
  readonly consent: readonly [ConsentText, ...ConsentText[]];
  readonly upstream: z.infer<typeof upstreamSchema> & { readonly token: string };
  readonly limits: Limits;
}

export interface Config {
  readonly environment: 'production' | 'demo';
  /** Every key is derived from this one secret. */
  readonly secret: string;
  readonly sites: ReadonlyMap<string, SiteConfig>;
}

/** One mistake: where it is in `wrangler.toml` (or which secret), and what to do. Never holds a secret's value. */
export interface Mistake {
  readonly place: string;
  readonly problem: string;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; mistakes: readonly Mistake[] };

const results = new WeakMap<object, ConfigResult>();

/** Reads the environment once per isolate. */
export function readConfig(environment: object): ConfigResult {
  let result = results.get(environment);
  if (!result) {
    result = parseConfig(environment as Record<string, unknown>);
    results.set(environment, result);
  }
  return result;
}

/** Checks everything and names every mistake at once. */
export function parseConfig(environment: Record<string, unknown>): ConfigResult {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    return { ok: false, mistakes: parsed.error.issues.flatMap(mistakesOf) };
  }
  const { ENVIRONMENT, PROXY_SECRET, SITES } = parsed.data;
  const demo = ENVIRONMENT === 'demo';
  const mistakes: Mistake[] = [];
  const report = (place: string, problem: string | undefined) => {
    if (problem) mistakes.push({ place, problem });
  };

  if (!demo && DEMO_SECRET.test(PROXY_SECRET)) report('secret PROXY_SECRET', "is the demo's: make one of your own");
  if (Object.keys(SITES).length === 0) report('vars.SITES', 'must hold at least one site');

  const sites = new Map<string, SiteConfig>();
  for (const [id, site] of Object.entries(SITES)) {
    const place = `vars.SITES.${id}`;
    site.origins.forEach((origin, index) => {
      report(`${place}.origins[${index}]`, checkOrigin(origin, demo));
    });
    for (const [where, problem] of checkConsentTexts(site.consent, site.defaultLocale))
      report(`${place}.${where}`, problem);
    report(`${place}.polyai.baseUrl`, checkUpstream(site.polyai.baseUrl, demo));
    const token = environment[site.polyai.tokenSecret];
    if (typeof token !== 'string' || token === '') {
      report(`secret ${site.polyai.tokenSecret}`, `is missing: wrangler secret put ${site.polyai.tokenSecret}`);
    } else if (!demo && DEMO_SECRET.test(token)) {
      report(`secret ${site.polyai.tokenSecret}`, "is the simulator's: use the token from PolyAI");
    }
    const { consent, polyai, limits, defaultLocale, ...rest } = site;
    const texts = Object.entries(consent)
      .map(([language, { id: textId, text }]) => ({ id: textId, locale: language, text }))
      .sort((a, b) => Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale));
    const [first, ...others] = texts;
    if (first && typeof token === 'string') {
      sites.set(id, {
        ...rest,
        id,
        consent: [first, ...others],
        upstream: { ...polyai, token },
        limits: { ...DEFAULT_LIMITS, ...withoutUndefined(limits) },
      });
    }
  }
  if (mistakes.length > 0) return { ok: false, mistakes };
  return { ok: true, config: { environment: ENVIRONMENT, secret: PROXY_SECRET, sites } };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}

function mistakesOf(issue: z.core.$ZodIssue): Mistake[] {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      place: `${place}.${key}`,
      problem: 'is not a setting: remove it or mend its name',
    }));
  }
  const missing = issue.input === undefined && issue.code === 'invalid_type';
  if (place.startsWith('secret ') && missing) {
    return [{ place, problem: `is missing: wrangler ${place.replace(' ', ' put ')}` }];
  }
  return [{ place, problem: missing ? 'is missing' : issue.message }];
}

function placeOf(path: readonly PropertyKey[]): string {
  if (path[0] === 'PROXY_SECRET') return 'secret PROXY_SECRET';
  return path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}.${String(step)}`),
    'vars',
  );
}
