import type { LimitReport } from '../policy/parties.ts';

/** What a page may read of an answer, beyond the few headers that are always readable (Fetch, section 3.3.4). */
const EXPOSED = 'Location, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id';

/** On every answer of ours. No cookies, no framing, no sniffing, nothing cached unless a route says so. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
};

/** CORS for an origin that may use this proxy. Credentials are never allowed. */
export function corsHeaders(origin: string): Record<string, string> {
  return { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': EXPOSED };
}

/** The answer to a preflight (Fetch, section 4.8). */
export function preflightHeaders(methods: string): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
    'Access-Control-Max-Age': '86400',
  };
}

/** `RateLimit-Policy` and `RateLimit` as structured fields (draft-ietf-httpapi-ratelimit-headers-10). */
export function rateLimitHeaders(limits: readonly LimitReport[]): Record<string, string> {
  return {
    'RateLimit-Policy': limits
      .map(({ name, max, windowSeconds }) => `"${name}";q=${max};w=${windowSeconds}`)
      .join(', '),
    RateLimit: limits
      .map(({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`)
      .join(', '),
  };
}
