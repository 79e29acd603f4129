import type { Context } from 'hono';
import type { AppEnvironment } from './dependencies.ts';

/** `GET /healthz`: 200 when configuration and objects are sound; otherwise 503 and every mistake, without secrets. */
export async function health(c: Context<AppEnvironment>): Promise<Response> {
  const { config } = c.env;
  const mistakes = config.ok ? await c.env.unsoundParts([...config.config.sites.keys()]) : config.mistakes;
  return c.json({ status: mistakes.length === 0 ? 'sound' : 'unsound', mistakes }, mistakes.length === 0 ? 200 : 503);
}
