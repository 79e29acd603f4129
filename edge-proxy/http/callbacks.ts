import type { Context } from 'hono';
import {
  type CallbackAccepted,
  type CallbackState,
  callbackRequestSchema,
  idempotencyKeySchema,
  POLL_AFTER_SECONDS,
} from '../contract.ts';
import { decideConsent } from '../policy/consent.ts';
import { nameText, openCallbackId } from '../policy/keys.ts';
import { decidePhoneNumber } from '../policy/phone-number.ts';
import { readSignedContext } from '../policy/signed-context.ts';
import { readBody } from './body.ts';
import { watchCallingWindow } from './calling-window.ts';
import { composeIntent } from './compose-intent.ts';
import type { AppEnvironment } from './dependencies.ts';
import { rateLimitHeaders } from './headers.ts';
import { checkOriginOf, checkShield, identifyVisitor, prepare } from './prepare.ts';
import { DETAILS, problemResponse, refuse } from './problem.ts';
import { reach } from './reach.ts';
import { wholeStepAfter } from './whole-step.ts';

/** Turnstile's own budget, and a little more. */
const PROOF_WITHIN_MS = 7_000;
const VISITOR_WITHIN_MS = 3_000;
const LOOK_UP_WITHIN_MS = 3_000;
/** More than the callee's object itself waits for others. */
const CALLEE_WITHIN_MS = 7_000;

/**
 * `POST /v1/callbacks`: everything that can be refused for what it is, is refused before any object is asked; then the
 * visitor's object, then the callee's, which owns the callback from there on.
 */
export async function beginCallback(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const { config, keys } = prepared;

  const read = await readBody(c.req.raw, callbackRequestSchema);
  if (!read.ok) return read.response;
  const { body } = read;
  const site = config.sites.get(body.site);
  if (!site) return problemResponse({ code: 'not-found', detail: 'There is no such site here.' });
  const originRefusal = checkOriginOf(c, site);
  if (originRefusal) return originRefusal;
  if (body.page !== undefined && new URL(body.page).origin !== c.req.header('Origin')) return elsewhere();
  const idempotencyKey = readIdempotencyKey(c.req.header('Idempotency-Key'));
  if (idempotencyKey === undefined) return refuse('idempotency-key-missing');

  const number = decidePhoneNumber(body.phoneNumber, body.region, site);
  if (!number.ok) return refuse(number.code);
  const consent = await decideConsent(body.consent, site.consent);
  if (!consent.ok) return refuse(consent.code);
  const watched = watchCallingWindow(site, number, body, c.req.raw.cf as { timezone?: string } | undefined);
  if (!watched.ok) return watched.response;
  const context =
    body.context !== undefined && site.context
      ? await readSignedContext(body.context, site.id, site.context, Date.now())
      : undefined;
  if (body.context !== undefined && !context) return refuse('context-rejected');
  const identified = await identifyVisitor(c, keys);
  if (!identified.ok) return identified.response;
  const { network, visitor, address, truncatedAddress } = identified.visitor;
  const composed = await composeIntent(keys, {
    site,
    body,
    idempotencyKey,
    phoneNumber: number.phoneNumber,
    callingWindow: watched,
    text: consent.text,
    context,
    requestId: c.get('requestId'),
    userAgent: c.req.header('User-Agent'),
    visitor,
    truncatedAddress,
  });
  if (!composed.ok) return composed.response;
  const { intent } = composed;

  const shielded = await checkShield(c, identified.visitor);
  if (shielded) return shielded;
  const party = {
    site,
    visitor,
    address,
    origin: c.req.header('Origin') ?? '',
    idempotencyKey,
    requestId: intent.requestId,
  };
  const proof = await reach(c, 'temporarily-unavailable', PROOF_WITHIN_MS, () =>
    c.env.readProof(keys, party, body.proof),
  );
  if (!proof.ok) return proof.response;
  const { bodyHash } = intent;
  const admission = await reach(c, 'temporarily-unavailable', VISITOR_WITHIN_MS, () =>
    c.env.askVisitor(network, { site: site.id, visitor, idempotencyKey, bodyHash, proof: proof.answer }),
  );
  if (!admission.ok) return admission.response;
  const standing = rateLimitHeaders(admission.answer.limits);
  if (!admission.answer.ok) return refuseWith(admission.answer, standing);
  // Not before: to look up is a write, and who isn't let through must not cause any. Whatever the lists say, it takes the same time.
  const lookUp = await reach(c, 'temporarily-unavailable', LOOK_UP_WITHIN_MS, () => c.env.lookUp(intent.callee));
  if (!lookUp.ok) return lookUp.response;

  const asked = Date.now();
  // The answer is lost, not the request: it may have begun. The same key, sent again, gets the answer.
  const begun = await reach(c, 'idempotency-in-progress', CALLEE_WITHIN_MS, () =>
    c.env.beginCallback(intent.callee, { ...intent, lookUp: lookUp.answer }),
  );
  if (!begun.ok) return begun.response;
  if (begun.answer.ok) return accepted(c, begun.answer, standing);
  // Said of every number alike: its time must not tell whose object was there before.
  if (begun.answer.code === 'outside-calling-window') await wholeStepAfter(asked);
  return refuseWith(begun.answer, standing);
}

/** `GET /v1/callbacks/{id}`: the id is the only right needed. */
export async function viewCallback(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const address = await openCallbackId(prepared.keys, c.req.param('id') ?? '');
  if (!address) return noSuchCallback();
  const view = await reach(c, 'temporarily-unavailable', CALLEE_WITHIN_MS, () =>
    c.env.viewCallback(nameText(address.calleeName), address.recordId),
  );
  if (!view.ok) return view.response;
  if (!view.answer) return noSuchCallback();
  const { id, status, reason } = view.answer;
  const body: CallbackState = { id, status, reason, pollAfterSeconds: POLL_AFTER_SECONDS };
  return c.json(body);
}

/** The agent and the consent record are told the page: at least its origin is the browser's word, not the body's. */
function elsewhere(): Response {
  const errors = [{ pointer: '/page', detail: 'must be at the origin that asks' }];
  return problemResponse({
    code: 'malformed-request',
    detail: 'The body does not have the right shape: see "errors".',
    errors,
  });
}

function noSuchCallback(): Response {
  return problemResponse({ code: 'not-found', detail: 'There is no such callback, or it is long over.' });
}

function refuseWith(
  refusal: {
    readonly code: keyof typeof DETAILS;
    readonly retryAfterSeconds?: number;
    readonly nextOpening?: number | null;
  },
  standing: Record<string, string>,
): Response {
  const { code, nextOpening } = refusal;
  const retryAfterSeconds =
    typeof nextOpening === 'number' ? Math.ceil((nextOpening - Date.now()) / 1000) : (refusal.retryAfterSeconds ?? 0);
  return problemResponse({
    code,
    detail: DETAILS[code],
    ...(nextOpening !== undefined && { nextOpening }),
    headers: { ...standing, ...(retryAfterSeconds > 0 && { 'Retry-After': String(retryAfterSeconds) }) },
  });
}

function accepted(
  c: Context<AppEnvironment>,
  answer: { id: string; requestedAt: number; proofWords: readonly string[] },
  headers: Record<string, string>,
): Response {
  const body: CallbackAccepted = {
    id: answer.id,
    status: 'queued',
    requestedAt: new Date(answer.requestedAt).toISOString(),
    pollAfterSeconds: POLL_AFTER_SECONDS,
    proofWords: [...answer.proofWords],
  };
  return c.json(body, 202, { ...headers, Location: `/v1/callbacks/${answer.id}` });
}

/** A UUID, bare or as a structured-field string in quotes (RFC 8941, section 3.3.3); lower-cased, as RFC 9562 compares. */
function readIdempotencyKey(header: string | undefined): string | undefined {
  const parsed = idempotencyKeySchema.safeParse(header?.replace(/^"(.*)"$/, '$1'));
  return parsed.success ? parsed.data.toLowerCase() : undefined;
}
