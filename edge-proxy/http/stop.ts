import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { STOP_PURPOSE, stopRequestSchema } from '../contract.ts';
import { calleeName, type Keys, nameText, stopNetworkName } from '../policy/keys.ts';
import { canonicalNumber } from '../policy/phone-number.ts';
import { readBody } from './body.ts';
import type { AppEnvironment } from './dependencies.ts';
import { rateLimitHeaders } from './headers.ts';
import { checkShield, identifyVisitor, type Prepared, prepare, type Visitor } from './prepare.ts';
import { problemResponse, refuse } from './problem.ts';
import { reach } from './reach.ts';
import { wholeStepAfter } from './whole-step.ts';

const CHALLENGE_WITHIN_MS = 3_000;
const VISITOR_WITHIN_MS = 3_000;
const OPT_OUT_WITHIN_MS = 5_000;

/** `POST /v1/stop/challenges`: a fresh challenge for this visitor, whose proof is good for `POST /v1/stop` alone. */
export async function makeStopChallenge(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepareOwn(c);
  if (!prepared.ok) return prepared.response;
  const met = await meetVisitor(c, prepared.keys);
  if (!met.ok) return met.response;
  const { network, visitor } = met.visitor;
  const challenge = await reach(c, 'temporarily-unavailable', CHALLENGE_WITHIN_MS, () =>
    c.env.makeChallenge(prepared.keys, network, { site: STOP_PURPOSE, visitor }),
  );
  return challenge.ok ? c.json(challenge.answer, 201) : challenge.response;
}

/**
 * `POST /v1/stop`: a person has their own number called no more, by any site of this proxy, from when it is answered with 204.
 * They need no login but a proof, so nobody is told whether the number was known, called, or opted out before.
 */
export async function stopCalls(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepareOwn(c);
  if (!prepared.ok) return prepared.response;
  const { keys } = prepared;
  const read = await readBody(c.req.raw, stopRequestSchema);
  if (!read.ok) return read.response;
  const phoneNumber = canonicalNumber(read.body.phoneNumber, read.body.region);
  if (phoneNumber === undefined) return refuse('phone-number-not-valid');
  const met = await meetVisitor(c, keys);
  if (!met.ok) return met.response;
  const { network, visitor } = met.visitor;

  const proof = await c.env.readStopProof(keys, visitor, read.body.proof);
  // Each request is an intent of its own: to opt out twice changes nothing, and so each proof opens this once.
  const intent = { idempotencyKey: c.get('requestId'), bodyHash: '' };
  const admission = await reach(c, 'temporarily-unavailable', VISITOR_WITHIN_MS, () =>
    c.env.askVisitor(network, { site: STOP_PURPOSE, visitor, ...intent, proof }),
  );
  if (!admission.ok) return admission.response;
  const standing = rateLimitHeaders(admission.answer.limits);
  if (!admission.answer.ok) {
    const { code } = admission.answer;
    if (code !== 'too-many-requests') return refuse(code, standing);
    return refuse(code, { ...standing, 'Retry-After': String(admission.answer.retryAfterSeconds) });
  }

  const callee = nameText(await calleeName(keys, phoneNumber));
  const asked = Date.now();
  const said = await reach(c, 'temporarily-unavailable', OPT_OUT_WITHIN_MS, () => c.env.optOut(callee, 'person'));
  await wholeStepAfter(asked);
  return said.ok ? new Response(null, { status: 204, headers: standing }) : said.response;
}

/** Refuses every page but the proxy's own; browsers send `Origin` with each POST (Fetch, section 3.2). */
async function prepareOwn(c: Context<AppEnvironment>): Promise<Prepared<{ config: Config; keys: Keys }>> {
  if (c.req.header('Origin') !== new URL(c.req.url).origin) {
    const detail = 'Only the page /stop of this very proxy may ask here, by the Origin header that its browser sends.';
    return { ok: false, response: problemResponse({ code: 'origin-not-allowed', detail }) };
  }
  return prepare(c);
}

/** Who asks, once the shield let them through, with the name of the object that counts their network here. */
async function meetVisitor(c: Context<AppEnvironment>, keys: Keys): Promise<Prepared<{ visitor: Visitor }>> {
  const identified = await identifyVisitor(c, keys);
  if (!identified.ok) return identified;
  // A shield of its own, too: who has just asked for too many calls can still say stop.
  const shielded = await checkShield(c, identified.visitor, STOP_PURPOSE);
  if (shielded) return { ok: false, response: shielded };
  const network = await stopNetworkName(keys, identified.visitor.truncatedAddress);
  return { ok: true, visitor: { ...identified.visitor, network } };
}
