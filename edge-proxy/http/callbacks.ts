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

const OBJECT_RETRY_SECONDS = '10';

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

  try {
    const { bodyHash } = intent.intent;
    const admission = await c.env.askVisitor(visitor.visitor, {
      site: site.id,
      idempotencyKey,
      bodyHash,
      ...(proof && { proof }),
    });
    const standing = rateLimitHeaders(admission.limits);
    if (!admission.ok) {
      const wait = admission.code === 'too-many-requests' ? { 'Retry-After': String(admission.retryAfterSeconds) } : {};
      return refuse(admission.code, { ...standing, ...wait });
    }
    const name = await calleeName(keys, number.phoneNumber);
    const answer = await c.env.beginCallback(nameText(name), intent.intent);
    if (answer.ok) return accepted(c, answer, standing);
    const wait = answer.code === 'temporarily-unavailable' ? { 'Retry-After': String(answer.retryAfterSeconds) } : {};
    return refuse(answer.code, { ...standing, ...wait });
  } catch (error) {
    // An object is overloaded or out of reach. It may have begun: the same key may be sent again, and gets its answer.
    logEvent('alert', 'object-unreachable', {
      requestId: c.get('requestId'),
      site: site.id,
      outcome: errorName(error),
    });
    return refuse('temporarily-unavailable', { 'Retry-After': OBJECT_RETRY_SECONDS });
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
