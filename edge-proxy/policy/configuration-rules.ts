import type { CountryCode } from 'libphonenumber-js/max';
import { isSupportedCountry } from 'libphonenumber-js/max';
import { mayConsentLift } from './calling-windows/rules.ts';
import { type ConsentTextSettings, checkConsentTexts } from './consent-rules.ts';
import { isTurnstileTestKey } from './secret-rules.ts';
import { checkPublicKey } from './signed-context-key.ts';

/** Rules of configuration that a shape alone can't say. Each answers what is wrong, or `undefined`. */

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** RFC 2606, sections 2 and 3: names that nobody owns, as the shipped `wrangler.toml` uses them. A dot may end any name. */
const RESERVED_HOST = /(^|\.)(test|example|invalid|localhost|example\.(com|net|org))\.?$/;
/** A URL's host is written like this wherever it is an address, whatever form it was given in (URL Standard, section 3.5). */
const ADDRESS = /^(\d+\.\d+\.\d+\.\d+|\[.*\])$/;

/** An origin of a page: exact, https, no path. The demo's may be http on the loopback, and nothing else. */
export function checkOrigin(origin: string, demo: boolean): string | undefined {
  const url = parseUrl(origin);
  if (!url || url.origin !== origin || url.hostname.includes('*'))
    return 'must be one exact origin such as "https://www.your-site.com", without path or *';
  if (demo) return LOOPBACK_HOSTS.has(url.hostname) ? undefined : 'must be on the loopback in the demo';
  if (url.protocol !== 'https:') return 'must be https';
  return RESERVED_HOST.test(url.hostname) ? "is still an example's: name your own page" : undefined;
}

/** A region with a numbering plan: numbers of any other are called nowhere. */
export function checkRegion(region: string): string | undefined {
  return isSupportedCountry(region as CountryCode) ? undefined : 'is no region that has numbers: ISO 3166-1 alpha-2';
}

/** PolyAI's base URL: https, bare. The demo's upstream is on the loopback, so that demo settings can ring nobody. */
export function checkUpstream(baseUrl: string, demo: boolean): string | undefined {
  const url = parseUrl(baseUrl);
  if (!url) return 'must be a URL';
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
    return 'must be scheme and host alone, such as "https://api.us-1.platform.polyai.app"';
  }
  if (demo) return LOOPBACK_HOSTS.has(url.hostname) ? undefined : 'must be on the loopback in the demo';
  if (url.protocol !== 'https:') return 'must be https';
  if (ADDRESS.test(url.hostname)) return "must be the name of PolyAI's host, not an address";
  return RESERVED_HOST.test(url.hostname) ? "is still an example's: name PolyAI's host" : undefined;
}

/** The page that the panel links to. The demo's may be http, and anybody's. */
export function checkPrivacyUrl(privacyUrl: string, demo: boolean): string | undefined {
  const { protocol, hostname } = new URL(privacyUrl);
  if (demo) return undefined;
  if (protocol !== 'https:') return 'must be https';
  return RESERVED_HOST.test(hostname) ? "is still an example's: name your own page" : undefined;
}

/** Turnstile's settings, where the challenge is Turnstile, and only there. Pairs of place and problem. */
export function checkTurnstile(
  challenge: string,
  turnstile: { readonly siteKey: string; readonly siteverify?: string | undefined } | undefined,
  demo: boolean,
): [string, string][] {
  if (challenge !== 'turnstile') return turnstile ? [['turnstile', 'is set, but challenge is not "turnstile"']] : [];
  if (!turnstile) return [['turnstile', 'is missing: it holds the siteKey']];
  const problems: [string, string][] = [];
  if (!demo && isTurnstileTestKey(turnstile.siteKey))
    problems.push(['turnstile.siteKey', "is one of Cloudflare's test keys: use your own"]);
  const { siteverify } = turnstile;
  if (!demo && siteverify !== undefined) problems.push(['turnstile.siteverify', 'is for the demo alone: remove it']);
  if (demo && (siteverify === undefined || !LOOPBACK_HOSTS.has(parseUrl(siteverify)?.hostname ?? '')))
    problems.push(['turnstile.siteverify', 'must be on the loopback in the demo']);
  return problems;
}

/** Windows are off in the demo alone; only where the rule of a region allows it does consent lift them. Pairs of place and problem. */
export function checkCallingWindows(
  { mode, consentLifts }: { readonly mode: string; readonly consentLifts: readonly string[] },
  regions: readonly string[],
  demo: boolean,
): [string, string][] {
  const problems: [string, string][] = [];
  if (mode === 'off' && !demo)
    problems.push(['callingWindows.mode', 'is "off", which is for the demo alone: "enforce", or "shadow" to try it']);
  for (const [index, region] of consentLifts.entries()) {
    const place = `callingWindows.consentLifts[${index}]`;
    if (!regions.includes(region)) problems.push([place, 'is not among the regions of this site']);
    else if (!mayConsentLift(region)) problems.push([place, 'has hours that no consent lifts: remove it']);
  }
  return problems;
}

/** The settings of a site that have rules. */
interface SiteWithRules {
  readonly origins: readonly string[];
  readonly regions: readonly string[];
  readonly privacyUrl: string;
  readonly consent: Readonly<Record<string, ConsentTextSettings>>;
  readonly defaultLocale?: string | undefined;
  readonly polyai: { readonly baseUrl: string };
  readonly callingWindows: Parameters<typeof checkCallingWindows>[0];
  readonly challenge: string;
  readonly turnstile?: Parameters<typeof checkTurnstile>[1];
  readonly context?:
    | { readonly algorithm: 'HS256' }
    | { readonly algorithm: 'EdDSA'; readonly publicKey: string }
    | undefined;
}

/** Every rule for one site. Pairs of place, below the site, and problem. */
export function checkSite(site: SiteWithRules, demo: boolean): [string, string | undefined][] {
  const { context } = site;
  return [
    ...site.origins.map(
      (origin, index) => [`origins[${index}]`, checkOrigin(origin, demo)] as [string, string | undefined],
    ),
    ...site.regions.map((region, index) => [`regions[${index}]`, checkRegion(region)] as [string, string | undefined]),
    ['privacyUrl', checkPrivacyUrl(site.privacyUrl, demo)],
    ...checkConsentTexts(site.consent, site.defaultLocale, demo),
    ['polyai.baseUrl', checkUpstream(site.polyai.baseUrl, demo)],
    ...checkCallingWindows(site.callingWindows, site.regions, demo),
    ...checkTurnstile(site.challenge, site.turnstile, demo),
    ['context.publicKey', context?.algorithm === 'EdDSA' ? checkPublicKey(context.publicKey, demo) : undefined],
  ];
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
