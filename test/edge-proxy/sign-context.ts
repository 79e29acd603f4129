import { inject } from 'vitest';
import { CONTEXT_KEY } from './proxy-under-test.ts';
import type { TestSite } from './sites.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const base64url = (bytes: Uint8Array) => bytes.toBase64({ alphabet: 'base64url', omitPadding: true });

export const nowSeconds = () => Math.floor(Date.now() / 1000);

/** Claims that nothing is wrong with, but for the change; `undefined` leaves one out. */
export function claimsFor(site: TestSite, change: object = {}): Record<string, unknown> {
  return {
    aud: `urn:polyai-callback:site:${site}`,
    exp: nowSeconds() + 600,
    jti: crypto.randomUUID(),
    metadata: { order: 'A-1' },
    ...change,
  };
}

export function hmacOf(secret: string | Uint8Array): (data: Uint8Array) => Promise<Uint8Array> {
  return async (data) => {
    const bytes = typeof secret === 'string' ? encode(secret) : secret;
    const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    return new Uint8Array(await crypto.subtle.sign('HMAC', key, data));
  };
}

export async function ed25519Of(jwk: object): Promise<(data: Uint8Array) => Promise<Uint8Array>> {
  const key = await crypto.subtle.importKey('jwk', jwk as JsonWebKey, { name: 'Ed25519' }, false, ['sign']);
  return async (data) => new Uint8Array(await crypto.subtle.sign('Ed25519', key, data));
}

/** A JWS built by hand, whatever is wrong with its header or its payload (RFC 7515, section 5.1). */
export async function compact(
  header: object,
  payload: string | Uint8Array,
  sign: (data: Uint8Array) => Promise<Uint8Array>,
): Promise<string> {
  const bytes = typeof payload === 'string' ? encode(payload) : payload;
  const signed = `${base64url(encode(JSON.stringify(header)))}.${base64url(bytes)}`;
  return `${signed}.${base64url(await sign(encode(signed)))}`;
}

/** As the site's own server signs, with its right key. */
export async function signedContext(site: 'signed' | 'signed-once', claims: unknown, header: object = {}) {
  const [alg, sign] =
    site === 'signed' ? ['HS256', hmacOf(CONTEXT_KEY)] : (['EdDSA', await ed25519Of(inject('contextKey'))] as const);
  return compact({ alg, ...header }, JSON.stringify(claims), sign as (data: Uint8Array) => Promise<Uint8Array>);
}
