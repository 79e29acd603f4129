import type { Context } from 'hono';
import type { Config, SiteConfig } from '../config.ts';
import { type Keys, networkName, visitorName } from '../policy/keys.ts';
import { readVisitorAddress } from '../policy/network-address.ts';
import type { AppEnvironment } from './dependencies.ts';
import { problemResponse, refuse } from './problem.ts';
import { reach } from './reach.ts';

/** Waiting time where an operator has to act first. */
const OPERATOR_RETRY_SECONDS = '300';
const SHIELD_WITHIN_MS = 1_000;
/** The shield's period in `wrangler.toml`. */
const SHIELD_RETRY_SECONDS = '60';

export type Prepared<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly response: Response };

/** Who asks, as the objects know them; the address itself goes no further than here and Turnstile. */
export interface Visitor {
  /** Keyed hash of the address (IPv4, IPv6 /64). */
  readonly visitor: string;
  /** Name of their network's object (IPv4 /24, IPv6 /48). */
  readonly network: string;
  /** IPv4 /24 or IPv6 /48. */
  readonly truncatedAddress: string;
  readonly address: string;
}

/** The configuration and its keys. Fails closed: with any mistake in it, everything is unavailable. */
export async function prepare(c: Context<AppEnvironment>): Promise<Prepared<{ config: Config; keys: Keys }>> {
  const { config } = c.env;
  if (!config.ok) {
    const response = problemResponse({
      code: 'temporarily-unavailable',
      detail: 'The proxy is not configured: its operator finds every mistake at /healthz.',
      headers: { 'Retry-After': OPERATOR_RETRY_SECONDS },
    });
    return { ok: false, response };
  }
  return { ok: true, config: config.config, keys: await c.env.keys(config.config) };
}

/**
 * Browsers send `Origin` with every cross-origin request and with every POST (Fetch, 3.2). A page of the proxy's own origin, within another
 * Worker, sends none with a GET; that it is one it says by `Sec-Fetch-Site`, which no page can set (Fetch Metadata, 2.3).
 */
function originOf(c: Context<AppEnvironment>): string | undefined {
  const isOwn = c.req.method === 'GET' && c.req.header('Sec-Fetch-Site') === 'same-origin';
  return c.req.header('Origin') ?? (isOwn ? new URL(c.req.url).origin : undefined);
}

/** Refuses a page that is not one of the site's. */
export function checkOriginOf(c: Context<AppEnvironment>, site: SiteConfig): Response | undefined {
  const origin = originOf(c);
  if (origin !== undefined && site.origins.includes(origin)) return undefined;
  // Readable by the page that was refused, so that its developer sees why; it holds nothing but that.
  return refuse('origin-not-allowed', { 'Access-Control-Allow-Origin': '*' });
}

/**
 * Who asks. The address comes from `CF-Connecting-IP` alone, which Cloudflare sets and a client can't. Without it, nothing
 * can be counted: fails closed.
 */
export async function identifyVisitor(c: Context<AppEnvironment>, keys: Keys): Promise<Prepared<{ visitor: Visitor }>> {
  const address = c.req.header('CF-Connecting-IP') ?? '';
  const known = readVisitorAddress(address);
  if (known === undefined) return { ok: false, response: refuse('temporarily-unavailable') };
  const visitor = await visitorName(keys, known.visitor);
  const network = await networkName(keys, known.network);
  return { ok: true, visitor: { visitor, network, truncatedAddress: known.network, address } };
}

/**
 * The shield, Workers' own rate limit, counts per location and approximately: it keeps the worst of a flood from the objects, and
 * the objects keep the limits.
 */
export async function checkShield(
  c: Context<AppEnvironment>,
  { visitor }: Visitor,
  purpose = '',
): Promise<Response | undefined> {
  const shield = await reach(c, 'temporarily-unavailable', SHIELD_WITHIN_MS, () => c.env.passShield(purpose + visitor));
  if (!shield.ok) return shield.response;
  return shield.answer ? undefined : refuse('too-many-requests', { 'Retry-After': SHIELD_RETRY_SECONDS });
}
