/** The hash that is sent with a consent has to be that of the very text on the screen, whoever mixed the two up. */
import type { Site } from '../../edge-proxy/contract.ts';
import type { Answer } from '../client.ts';

/** The site as it came, if its consent text has the hash that it came with. */
export async function checkConsentText(answer: Answer<Site>): Promise<Answer<Site>> {
  if (!answer.ok) return answer;
  const { text, sha256 } = answer.value.consent;
  if ((await sha256Of(text)) === sha256) return answer;
  return {
    ok: false,
    problem: { code: 'answer-unreadable', detail: 'The consent text doesn’t have the SHA-256 that came with it.' },
  };
}

/** In hexadecimal digits, of the text as UTF-8. */
async function sha256Of(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const hash = globalThis.crypto?.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : (await import('./sha256.ts')).sha256(bytes);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
