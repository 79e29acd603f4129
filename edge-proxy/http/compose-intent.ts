import type { SiteConfig } from '../config.ts';
import type { CallbackRequest } from '../contract.ts';
import { factOf } from '../policy/calling-windows/standing.ts';
import type { FingerprintedText } from '../policy/consent.ts';
import { blockName, bodyHash, calleeName, type Keys, nameText, newRecordId, sealCallbackId } from '../policy/keys.ts';
import { composeMetadata, pageWithoutQuery } from '../policy/metadata.ts';
import type { CallbackIntent, ConsentRecord } from '../policy/parties.ts';
import { newProofWords } from '../policy/proof-words.ts';
import { seal, sealedFor } from '../policy/seal.ts';
import type { SignedContext } from '../policy/signed-context.ts';
import type { WatchedWindow } from './calling-window.ts';
import { problemResponse } from './problem.ts';

const MAX_USER_AGENT_LENGTH = 512;

/** What has been found good about a request. */
export interface CheckedRequest {
  readonly site: SiteConfig;
  readonly body: CallbackRequest;
  readonly idempotencyKey: string;
  readonly phoneNumber: string;
  readonly callingWindow: WatchedWindow;
  readonly text: FingerprintedText;
  readonly context: SignedContext | undefined;
  readonly requestId: string;
  readonly userAgent: string | undefined;
  /** Keyed hash of the address. */
  readonly visitor: string;
  /** IPv4 /24 or IPv6 /48. */
  readonly truncatedAddress: string;
}

/** All of it that is known before anybody is asked. */
export type ComposedIntent = Omit<CallbackIntent, 'lookUp'>;

export type Composed =
  | { readonly ok: true; readonly intent: ComposedIntent }
  | { readonly ok: false; readonly response: Response };

/** Everything that the callee's object needs, in one piece; a problem where the metadata can't travel with the call. */
export async function composeIntent(keys: Keys, request: CheckedRequest): Promise<Composed> {
  const { site, body, idempotencyKey, phoneNumber, callingWindow, text, context, requestId, userAgent } = request;
  const recordId = newRecordId();
  const proofWords = newProofWords();
  const page = body.page === undefined ? undefined : pageWithoutQuery(body.page);
  const composed = composeMetadata(body.metadata ?? {}, site.metadataKeys, {
    site: site.id,
    consentRecord: recordId,
    consentId: text.id,
    consentLocale: text.locale,
    proofWords,
    locale: body.locale,
    page,
    signed: context?.metadata,
  });
  if (!composed.ok) {
    const detail = 'The metadata cannot travel with the call: see "errors".';
    return { ok: false, response: problemResponse({ code: 'malformed-request', detail, errors: composed.errors }) };
  }
  const { proof: _, metadata, ...rest } = body;
  // Zod returns the members in the schema's order, and the keys of a record as they came: the order makes no difference.
  const sameness = { ...rest, metadata: Object.entries(metadata ?? {}).sort() };
  const callee = await calleeName(keys, phoneNumber);
  const consent: ConsentRecord = {
    phoneNumber,
    evidence: body.consent.evidence,
    givenAt: new Date().toISOString(),
    page,
    locale: body.locale,
    timeZone: body.timeZone,
    localTime: body.localTime,
    callingWindow: callingWindow.basis,
    userAgent: userAgent?.slice(0, MAX_USER_AGENT_LENGTH),
    disclosed: text.parts ?? {},
    network: request.truncatedAddress,
    visitor: request.visitor,
  };
  const intent: ComposedIntent = {
    requestId,
    recordId,
    publicId: await sealCallbackId(keys, { calleeName: callee, recordId }),
    callee: nameText(callee),
    block: await blockName(keys, phoneNumber),
    site: site.id,
    idempotencyKey,
    bodyHash: await bodyHash(keys, JSON.stringify(sameness)),
    order: await seal(
      keys.sealing,
      sealedFor.order(recordId),
      JSON.stringify({ phoneNumber, metadata: composed.metadata }),
    ),
    callingWindow: callingWindow.standing,
    context: context && { expiresAt: context.expiresAt, onceId: context.onceId },
    proofWords,
    consentFacts: {
      textId: text.id,
      textSha256: text.sha256,
      textLocale: text.locale,
      challenge: site.challenge.kind,
      callingWindow: factOf(callingWindow.standing, false),
    },
    consent: await seal(keys.sealing, sealedFor.consent(recordId), JSON.stringify(consent)),
    consentText: text.text,
  };
  return { ok: true, intent };
}
