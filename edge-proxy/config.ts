/**
 * The environment (`wrangler.toml` and secrets) → `Config`, or every mistake in it by name.
 *
 * Fails closed: with one mistake there is no `Config`, and without a `Config` nobody is rung.
 */
import { checkSite } from './policy/configuration-rules.ts';
import type { Limits } from './policy/limits.ts';
import { DEFAULT_LIMITS } from './policy/limits.ts';
import { checkPurposes, ownUses, type SecretUse } from './policy/secret-purposes.ts';
import { checkSecret, type SecretRule } from './policy/secret-rules.ts';
import { explainIssue } from './policy/shape-mistakes.ts';
import type { ContextSettings } from './policy/signed-context.ts';
import { findMisspelt, findUnread } from './policy/unread-settings.ts';
import { environmentSchema, type SiteSettings, type UpstreamSettings } from './settings.ts';

/** A consent text as the operator wrote it. */
export interface ConsentText {
  readonly id: string;
  readonly locale: string;
  readonly text: string;
  /** What it discloses, by its own words. */
  readonly parts: Readonly<Record<string, string | undefined>>;
}

/** What the widget has to bring as its proof, and what the proxy needs to check it. */
export type ChallengeConfig =
  | { readonly kind: 'proof-of-work' | 'none' }
  | {
      readonly kind: 'turnstile';
      readonly siteKey: string;
      readonly secret: string;
      readonly siteverify: string | undefined;
    };

export interface SiteConfig
  extends Omit<
    SiteSettings,
    'challenge' | 'turnstile' | 'context' | 'consent' | 'polyai' | 'limits' | 'defaultLocale'
  > {
  readonly id: string;
  readonly challenge: ChallengeConfig;
  /** How the site's own server signs claims; without it no context is taken. */
  readonly context: ContextSettings | undefined;
  readonly consent: readonly [ConsentText, ...ConsentText[]];
  readonly upstream: UpstreamSettings & { readonly token: string };
  readonly limits: Limits;
}

export interface Config {
  readonly environment: 'production' | 'demo';
  /** Every key but that of names is derived from this one secret. */
  readonly secret: string;
  /**
   * What objects are named by: keyed hashes of numbers and addresses. PROXY_SECRET, but where NAMES_SECRET is set. Set that to the
   * old PROXY_SECRET when that one is rotated, so that limits and opt-outs are not forgotten.
   */
  readonly namesSecret: string;
  /** What the agent's tool shows to opt a number out; without it, nobody can. */
  readonly optOutSecret: string | undefined;
  /** What who must prove consent shows to read the ledger; without it, nobody can. */
  readonly adminSecret: string | undefined;
  readonly sites: ReadonlyMap<string, SiteConfig>;
}

/** One mistake: where it is in `wrangler.toml` (or which secret), and what to do. Never holds a secret's value. */
export interface Mistake {
  readonly place: string;
  readonly problem: string;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; mistakes: readonly Mistake[] };

/** Of the proxy's own secrets: 32 random characters of hexadecimal are 128 bits, those of base64 are 192. */
const OWN_SECRET_LENGTH = 32;

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
  const parsed = environmentSchema.safeParse(environment, { reportInput: true });
  const mistakes: Mistake[] = [];
  const report = (place: string, problem: string | undefined) => {
    // Sites that share a secret share what is wrong with it.
    const isKnown = mistakes.some((mistake) => mistake.place === place && mistake.problem === problem);
    if (problem && !isKnown) mistakes.push({ place, problem });
  };
  for (const [place, problem] of parsed.error?.issues.flatMap(explainIssue) ?? []) report(place, problem);
  for (const [place, problem] of findUnread(environment)) report(place, problem);
  if (!parsed.success) return { ok: false, mistakes };

  const { ENVIRONMENT, PROXY_SECRET, SITES } = parsed.data;
  const demo = ENVIRONMENT === 'demo';
  /** A secret by its name; what is wrong with it is reported, and the text is empty then. */
  const secretOf = (name: string, rule: SecretRule): string => {
    const value = environment[name];
    report(`secret ${name}`, checkSecret(name, value, rule, demo));
    return typeof value === 'string' ? value : '';
  };
  const optionalSecretOf = (name: string, rule: SecretRule) =>
    environment[name] === undefined ? undefined : secretOf(name, rule);
  const uses = ownUses(environment);
  const siteSecretOf: ReadSiteSecret = (use, rule) => {
    uses.push({ ...use, value: environment[use.name] });
    return secretOf(use.name, rule);
  };

  secretOf('PROXY_SECRET', { minLength: OWN_SECRET_LENGTH, inHeader: false });
  const namesSecret = optionalSecretOf('NAMES_SECRET', { minLength: OWN_SECRET_LENGTH, inHeader: false });
  const optOutSecret = optionalSecretOf('OPT_OUT_SECRET', { minLength: OWN_SECRET_LENGTH, inHeader: true });
  const adminSecret = optionalSecretOf('ADMIN_SECRET', { minLength: OWN_SECRET_LENGTH, inHeader: true });
  if (Object.keys(SITES).length === 0) report('vars.SITES', 'must hold at least one site');

  const sites = new Map<string, SiteConfig>();
  for (const [id, site] of Object.entries(SITES)) {
    for (const [where, problem] of checkSite(site, demo)) report(`vars.SITES.${id}.${where}`, problem);
    sites.set(id, siteConfigOf(id, site, siteSecretOf));
  }
  for (const [place, problem] of checkPurposes(uses)) report(place, problem);
  for (const [place, problem] of findMisspelt(environment, new Set(uses.map(({ name }) => name))))
    report(place, problem);
  if (mistakes.length > 0) return { ok: false, mistakes };
  const config = {
    environment: ENVIRONMENT,
    secret: PROXY_SECRET,
    namesSecret: namesSecret ?? PROXY_SECRET,
    optOutSecret,
    adminSecret,
    sites,
  };
  return { ok: true, config };
}

type ReadSiteSecret = (use: Omit<SecretUse, 'value'>, rule: SecretRule) => string;

function siteConfigOf(id: string, site: SiteSettings, secretOf: ReadSiteSecret): SiteConfig {
  const { consent, polyai, limits, defaultLocale, challenge, turnstile, context, ...rest } = site;
  const place = `vars.SITES.${id}`;
  const token = secretOf(
    { name: polyai.tokenSecret, purpose: 'PolyAI', place: `${place}.polyai.tokenSecret` },
    { minLength: 1, inHeader: true },
  );
  const texts = Object.entries(consent)
    .map(([language, { id: textId, text, parts }]) => ({ id: textId, locale: language, text, parts }))
    .sort((a, b) => Number(b.locale === defaultLocale) - Number(a.locale === defaultLocale));
  return {
    ...rest,
    id,
    challenge: challengeOf(challenge, turnstile, place, secretOf),
    context: contextOf(context, place, secretOf),
    // That there is none is among the mistakes, and then this goes nowhere.
    consent: texts as [ConsentText, ...ConsentText[]],
    upstream: { ...polyai, token },
    limits: { ...DEFAULT_LIMITS, ...withoutUndefined(limits) },
  };
}

function challengeOf(
  kind: SiteSettings['challenge'],
  turnstile: SiteSettings['turnstile'],
  place: string,
  secretOf: ReadSiteSecret,
): ChallengeConfig {
  if (kind !== 'turnstile' || !turnstile) return { kind: kind === 'none' ? 'none' : 'proof-of-work' };
  const { siteKey, keySecret, siteverify } = turnstile;
  const use = { name: keySecret, purpose: 'Turnstile', place: `${place}.turnstile.keySecret` };
  return { kind, siteKey, secret: secretOf(use, { minLength: 1, inHeader: false }), siteverify };
}

function contextOf(
  context: SiteSettings['context'],
  place: string,
  secretOf: ReadSiteSecret,
): ContextSettings | undefined {
  if (context?.algorithm !== 'HS256') return context;
  // Of this site alone: by a key that two share, each one's server could sign for the other's visitors.
  const use = { name: context.keySecret, purpose: `the context of ${place}`, place: `${place}.context.keySecret` };
  // RFC 7518, section 3.2: a key as long as the hash, 32 bytes.
  return { algorithm: 'HS256', key: secretOf(use, { minLength: 32, inHeader: false }), once: context.once };
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}
