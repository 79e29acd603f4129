import type { Context } from 'hono';
import type { SiteConfig } from '../config.ts';
import {
  type CallbackAccepted,
  type CallbackRequest,
  type CallbackState,
  callbackRequestSchema,
  idempotencyKeySchema,
  POLL_AFTER_SECONDS,
} from '../contract.ts';
import { errorName, logEvent } from '../log.ts';
import { decideConsent, type FingerprintedText, sha256Hex } from '../policy/consent.ts';
import { calleeName, type Keys, nameText, newRecordId, openCallbackId, sealCallbackId } from '../policy/keys.ts';
import { composeMetadata, pageWithoutQuery } from '../policy/metadata.ts';
import type { CallbackIntent } from '../policy/parties.ts';
import { decidePhoneNumber } from '../policy/phone-number.ts';
import { newProofWords } from '../policy/proof-words.ts';
import { readBody } from './body.ts';
import type { AppEnvironment } from './dependencies.ts';
import { rateLimitHeaders } from './headers.ts';
import { checkOriginOf, prepare, visitorOf } from './prepare.ts';
import { problemResponse, refuse } from './problem.ts';

const OBJECT_RETRY_SECONDS = { 'temporarily-unavailable': '10', 'idempotency-in-progress': '2' };

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
  const idempotencyKey = readIdempotencyKey(c.req.header('Idempotency-Key'));
  if (idempotencyKey === undefined) return refuse('idempotency-key-missing');

  const number = decidePhoneNumber(body.phoneNumber, body.region, site);
  if (!number.ok) return refuse(number.code);
  const consent = await decideConsent(body.consent, site.consent);
  if (!consent.ok) return refuse(consent.code);
  const visitor = await visitorOf(c, keys);
  if (!visitor.ok) return visitor.response;
  const party = { site: site.id, visitor: visitor.visitor };
  const proof = site.challenge === 'none' ? undefined : await c.env.readProof(keys, party, body.proof);
  if (site.challenge !== 'none' && !proof) return refuse('proof-rejected');

  const intent = await composeIntent(
    keys,
    site,
    body,
    idempotencyKey,
    number.phoneNumber,
    consent.text,
    c.req.header('User-Agent'),
  );
  if (!intent.ok) return intent.response;

  const { bodyHash } = intent.intent;
  const admission = await reach(c, 'temporarily-unavailable', () =>
    c.env.askVisitor(visitor.visitor, { site: site.id, idempotencyKey, bodyHash, ...(proof && { proof }) }),
  );
  if (!admission.ok) return admission.response;
  const standing = rateLimitHeaders(admission.answer.limits);
  if (!admission.answer.ok) {
    const { answer } = admission;
    const wait = answer.code === 'too-many-requests' ? { 'Retry-After': String(answer.retryAfterSeconds) } : {};
    return refuse(answer.code, { ...standing, ...wait });
  }
  const name = nameText(await calleeName(keys, number.phoneNumber));
  // The answer is lost, not the request: it may have begun. The same key, sent again, gets the answer.
  const begun = await reach(c, 'idempotency-in-progress', () => c.env.beginCallback(name, intent.intent));
  if (!begun.ok) return begun.response;
  const { answer } = begun;
  if (answer.ok) return accepted(c, answer, standing);
  const wait = answer.code === 'temporarily-unavailable' ? { 'Retry-After': String(answer.retryAfterSeconds) } : {};
  return refuse(answer.code, { ...standing, ...wait });
}

/** Asks an object; one that is overloaded or out of reach is a problem, and never a call. */
async function reach<T>(
  c: Context<AppEnvironment>,
  code: 'temporarily-unavailable' | 'idempotency-in-progress',
  ask: () => Promise<T>,
): Promise<{ ok: true; answer: T } | { ok: false; response: Response }> {
  try {
    return { ok: true, answer: await ask() };
  } catch (error) {
    logEvent('alert', 'object-unreachable', { requestId: c.get('requestId'), code, outcome: errorName(error) });
    return { ok: false, response: refuse(code, { 'Retry-After': OBJECT_RETRY_SECONDS[code] }) };
  }
}

/** `GET /v1/callbacks/{id}`: the id is the only right needed. */
export async function viewCallback(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const address = await openCallbackId(prepared.keys, c.req.param('id') ?? '');
  const view = address && (await c.env.viewCallback(nameText(address.calleeName), address.recordId));
  if (!view) return problemResponse({ code: 'not-found', detail: 'There is no such callback, or it is long over.' });
  const body: CallbackState = { ...view, pollAfterSeconds: POLL_AFTER_SECONDS };
  return c.json(body);
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

async function composeIntent(
  keys: Keys,
  site: SiteConfig,
  body: CallbackRequest,
  idempotencyKey: string,
  phoneNumber: string,
  text: FingerprintedText,
  userAgent: string | undefined,
): Promise<{ ok: true; intent: CallbackIntent } | { ok: false; response: Response }> {
  const proofWords = newProofWords();
  const page = body.page === undefined ? undefined : pageWithoutQuery(body.page);
  const composed = composeMetadata(body.metadata ?? {}, site.metadataKeys, {
    site: site.id,
    consentId: text.id,
    consentLocale: text.locale,
    proofWords,
    locale: body.locale,
    page,
  });
  if (!composed.ok) {
    const detail = 'The metadata cannot travel with the call: see "errors".';
    return { ok: false, response: problemResponse({ code: 'malformed-request', detail, errors: composed.errors }) };
  }
  const { proof: _, ...sameness } = body;
  const recordId = newRecordId();
  const name = await calleeName(keys, phoneNumber);
  const intent: CallbackIntent = {
    recordId,
    publicId: await sealCallbackId(keys, { calleeName: name, recordId }),
    site: site.id,
    idempotencyKey,
    // Zod returns the members in the schema's order, so the order in the body makes no difference.
    bodyHash: await sha256Hex(JSON.stringify(sameness)),
    order: { phoneNumber, metadata: composed.metadata },
    proofWords,
    consent: {
      phoneNumber,
      textId: text.id,
      textSha256: text.sha256,
      textLocale: text.locale,
      evidence: body.consent.evidence,
      givenAt: new Date().toISOString(),
      page,
      locale: body.locale,
      timeZone: body.timeZone,
      userAgent: userAgent?.slice(0, 512),
      challenge: site.challenge,
    },
    consentText: text.text,
  };
  return { ok: true, intent };
}
