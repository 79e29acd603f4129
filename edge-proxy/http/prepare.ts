import type { Context } from 'hono';
import type { Config, SiteConfig } from '../config.ts';
import { type Keys, visitorName } from '../policy/keys.ts';
import { visitorNetwork } from '../policy/network-address.ts';
import type { AppEnvironment } from './dependencies.ts';
import { problemResponse, refuse } from './problem.ts';

/** Waiting time where an operator has to act first. */
const OPERATOR_RETRY_SECONDS = '300';

export type Prepared<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly response: Response };

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

/** Refuses a page that is not one of the site's. Browsers send `Origin` with every cross-origin request (Fetch, 3.2). */
export function checkOriginOf(c: Context<AppEnvironment>, site: SiteConfig): Response | undefined {
  const origin = c.req.header('Origin');
  if (origin !== undefined && site.origins.includes(origin)) return undefined;
  // Readable by the page that was refused, so that its developer sees why; it holds nothing but that.
  return refuse('origin-not-allowed', { 'Access-Control-Allow-Origin': '*' });
}

/**
 * The name of the visitor's object. The address comes from `CF-Connecting-IP` alone, which Cloudflare sets and a client
 * can't. Without it, nothing can be counted: fails closed.
 */
export async function visitorOf(c: Context<AppEnvironment>, keys: Keys): Promise<Prepared<{ visitor: string }>> {
  const network = visitorNetwork(c.req.header('CF-Connecting-IP') ?? '');
  if (network === undefined) return { ok: false, response: refuse('temporarily-unavailable') };
  return { ok: true, visitor: await visitorName(keys, network) };
}
