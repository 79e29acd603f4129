import { jsonPointer } from './json-pointer.ts';

/** PolyAI's limit: the base64 form of the metadata is under 26 KB. Read as 26,000, the stricter way. */
const MAX_BASE64_LENGTH = 26_000;

/**
 * What the proxy itself tells the agent, under names that are reserved. `locale`, and the path of `page`, are the visitor's word:
 * an agent must not take them for more.
 */
export interface OwnMetadata {
  readonly site: string;
  /** The callback's record id: by it an agent can opt the number out, and it opens nothing else. */
  readonly consentRecord: string;
  readonly consentId: string;
  readonly consentLocale: string;
  readonly proofWords: readonly string[];
  readonly locale: string | undefined;
  readonly page: string | undefined;
  /** Claims that the site's own server signed: they win over the visitor's. */
  readonly signed: Readonly<Record<string, string>> | undefined;
}

export type MetadataDecision =
  | { readonly ok: true; readonly metadata: Record<string, string> }
  | { readonly ok: false; readonly errors: { pointer: string; detail: string }[] };

/**
 * The metadata that travels with the call: the visitor's, where the site allows the key, and the proxy's own.
 * Every value is a string, as PolyAI demands, and reaches the agent as a SIP header (`conv.sip_headers`).
 */
export function composeMetadata(
  visitors: Readonly<Record<string, string>>,
  allowedKeys: readonly string[],
  own: OwnMetadata,
): MetadataDecision {
  const refused = Object.keys(visitors).filter((key) => !allowedKeys.includes(key));
  if (refused.length > 0) {
    return {
      ok: false,
      errors: refused.map((key) => ({
        pointer: jsonPointer(['metadata', key]),
        detail: 'the site does not allow this key',
      })),
    };
  }
  // The name of a SIP header has no case (RFC 3261, section 7.3.1), so another case must not stand beside a signed claim.
  const signedNames = new Set(Object.keys(own.signed ?? {}).map((key) => key.toLowerCase()));
  const entries: [string, string | undefined][] = [
    ...Object.entries(visitors).filter(([key]) => !signedNames.has(key.toLowerCase())),
    ...Object.entries(own.signed ?? {}),
    ['callback_signed_keys', own.signed && Object.keys(own.signed).join(' ')],
    ['callback_site', own.site],
    ['callback_consent_record', own.consentRecord],
    ['callback_consent_id', own.consentId],
    ['callback_consent_locale', own.consentLocale],
    ['callback_proof_words', own.proofWords.join(' ')],
    ['callback_locale', own.locale],
    ['callback_page', own.page],
  ];
  const metadata: Record<string, string> = {};
  for (const [key, value] of entries) {
    if (value !== undefined) metadata[key] = asciiHeaderValue(value);
  }
  const bytes = new TextEncoder().encode(JSON.stringify(metadata)).length;
  if (Math.ceil(bytes / 3) * 4 >= MAX_BASE64_LENGTH) {
    return { ok: false, errors: [{ pointer: '/metadata', detail: 'too large: its base64 form must be under 26 KB' }] };
  }
  return { ok: true, metadata };
}

/**
 * A SIP header is ASCII (RFC 3261, section 25.1): everything else, and the percent sign, is percent-encoded UTF-8, so
 * that the agent gets the text back by one `unquote`.
 */
export function asciiHeaderValue(value: string): string {
  return value.toWellFormed().replace(/[^\x20-\x7e]|%/gu, encodeURIComponent);
}

/** A page's address without query and fragment, which may hold what nobody meant to send. */
export function pageWithoutQuery(page: string): string {
  const { origin, pathname } = new URL(page);
  return origin + pathname;
}
