import type { Context } from 'hono';
import { challengeRequestSchema } from '../contract.ts';
import { readBody } from './body.ts';
import type { AppEnvironment } from './dependencies.ts';
import { checkOriginOf, checkShield, identifyVisitor, prepare } from './prepare.ts';
import { problemResponse } from './problem.ts';
import { reach } from './reach.ts';

const CHALLENGE_WITHIN_MS = 3_000;

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
  const identified = await identifyVisitor(c, prepared.keys);
  if (!identified.ok) return identified.response;
  const shielded = await checkShield(c, identified.visitor);
  if (shielded) return shielded;
  const { network, visitor } = identified.visitor;
  const challenge = await reach(c, 'temporarily-unavailable', CHALLENGE_WITHIN_MS, () =>
    c.env.makeChallenge(prepared.keys, network, { site: site.id, visitor }),
  );
  return challenge.ok ? c.json(challenge.answer, 201) : challenge.response;
}
