/** Rules of configuration that a shape alone can't say. Each answers what is wrong, or `undefined`. */

const LOOPBACK_HOSTS = new Set(['127.0.0.1', 'localhost', '[::1]']);
/** RFC 2606, section 3: names that nobody owns, as the shipped `wrangler.toml` uses them. */
const EXAMPLE_HOST = /(^|\.)example\.(com|net|org)$/;

/** An origin of a page: exact, https, no path. The demo's may be http on the loopback, and nothing else. */
export function checkOrigin(origin: string, demo: boolean): string | undefined {
  const url = parseUrl(origin);
  if (!url || url.origin !== origin)
    return 'must be one exact origin such as "https://www.your-site.com", without path or *';
  if (demo) return LOOPBACK_HOSTS.has(url.hostname) ? undefined : 'must be on the loopback in the demo';
  if (url.protocol !== 'https:') return 'must be https';
  return EXAMPLE_HOST.test(url.hostname) ? "is still the example's: name your own page" : undefined;
}

/** PolyAI's base URL: https, bare. The demo's upstream is on the loopback, so that demo settings can ring nobody. */
export function checkUpstream(baseUrl: string, demo: boolean): string | undefined {
  const url = parseUrl(baseUrl);
  if (!url) return 'must be a URL';
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
    return 'must be scheme and host alone, such as "https://api.us-1.platform.polyai.app"';
  }
  if (demo) return LOOPBACK_HOSTS.has(url.hostname) ? undefined : 'must be on the loopback in the demo';
  return url.protocol === 'https:' ? undefined : 'must be https';
}

/** At least one text, none of them empty, and the default among them. Pairs of place and problem. */
export function checkConsentTexts(
  texts: Readonly<Record<string, { readonly text: string }>>,
  defaultLocale: string | undefined,
): [string, string][] {
  const problems: [string, string][] = [];
  const locales = Object.keys(texts);
  if (locales.length === 0) problems.push(['consent', 'must hold a text for at least one locale']);
  for (const locale of locales) {
    if (!texts[locale]?.text.trim()) problems.push([`consent.${locale}.text`, 'must not be empty']);
  }
  if (defaultLocale !== undefined && !locales.includes(defaultLocale)) {
    problems.push(['defaultLocale', "must be one of the consent texts' locales"]);
  }
  if (defaultLocale === undefined && locales.length > 1) {
    problems.push(['defaultLocale', 'must say which of the consent texts is shown where none fits']);
  }
  return problems;
}

function parseUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
