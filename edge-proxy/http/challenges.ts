import type { Context } from 'hono';
import { challengeRequestSchema } from '../contract.ts';
import { readBody } from './body.ts';
import type { AppEnvironment } from './dependencies.ts';
import { checkOriginOf, prepare, visitorOf } from './prepare.ts';
import { problemResponse } from './problem.ts';

/** `POST /v1/challenges`: a fresh challenge for this visitor and this site. */
export async function makeChallenge(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const read = await readBody(c.req.raw, challengeRequestSchema);
  if (!read.ok) return read.response;
  const site = prepared.config.sites.get(read.body.site);
  if (!site) return problemResponse({ code: 'not-found', detail: 'There is no such site here.' });
  const refusal = checkOriginOf(c, site);
  if (refusal) return refusal;
  const visitor = await visitorOf(c, prepared.keys);
  if (!visitor.ok) return visitor.response;
  return c.json(await c.env.makeChallenge(prepared.keys, { site: site.id, visitor: visitor.visitor }), 201);
}
