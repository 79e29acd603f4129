/** A consent text with its fingerprint; the text a visitor saw is identified by nothing else. */
export interface FingerprintedText {
  readonly id: string;
  readonly locale: string;
  readonly text: string;
  readonly parts?: Readonly<Record<string, string | undefined>>;
  readonly sha256: string;
}

interface Text {
  readonly id: string;
  readonly locale: string;
  readonly text: string;
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** Lower-case hexadecimal SHA-256 of the text's UTF-8. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The text for a reader: their locale, else the same language, else the site's default, which stands first
 * (BCP 47 lookup, RFC 4647, section 3.4).
 */
export function chooseText(texts: readonly [Text, ...Text[]], wanted: string | undefined): Text {
  for (let tag = wanted?.toLowerCase() ?? ''; tag !== ''; tag = tag.replace(/(^|-)[^-]*$/, '')) {
    const match = texts.find(({ locale }) => locale.toLowerCase() === tag);
    if (match) return match;
  }
  return texts[0];
}

export async function fingerprint(text: Text): Promise<FingerprintedText> {
  return { ...text, sha256: await sha256Hex(text.text) };
}

export type ConsentDecision =
  | { readonly ok: true; readonly text: FingerprintedText }
  | { readonly ok: false; readonly code: 'consent-required' | 'consent-outdated' };

/** Whether this consent was given, to a text that the site shows today. */
export async function decideConsent(
  consent: { readonly given: boolean; readonly sha256: string },
  texts: readonly Text[],
): Promise<ConsentDecision> {
  if (!consent.given) return { ok: false, code: 'consent-required' };
  for (const text of texts) {
    const known = await fingerprint(text);
    if (known.sha256 === consent.sha256) return { ok: true, text: known };
  }
  return { ok: false, code: 'consent-outdated' };
}
