/** PolyAI's limit: the base64 form of the metadata is under 26 KB. Read as 26,000, the stricter way. */
const MAX_BASE64_LENGTH = 26_000;

/** What the proxy itself tells the agent; these names are reserved, so a visitor can't forge them. */
export interface OwnMetadata {
  readonly site: string;
  readonly consentId: string;
  readonly consentLocale: string;
  readonly proofWords: readonly string[];
  readonly locale: string | undefined;
  readonly page: string | undefined;
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
      errors: refused.map((key) => ({ pointer: `/metadata/${key}`, detail: 'the site does not allow this key' })),
    };
  }
  const entries: [string, string | undefined][] = [
    ...Object.entries(visitors),
    ['callback_site', own.site],
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
