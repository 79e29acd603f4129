import { compactVerify, importJWK } from 'jose';
import * as z from 'zod/mini';
import { CONTEXT_LIFETIME_SECONDS } from '../contract.ts';
import { sha256Hex } from './consent.ts';
import type { GenuineContext } from './parties.ts';

/** How a site's own server signs: a shared key (RFC 7518, section 3.2), or Ed25519 (RFC 8037, section 3.1). */
export type ContextKey =
  | { readonly algorithm: 'HS256'; readonly key: string }
  /** `publicKey` is the member `x` of its JWK: base64url of 32 bytes. */
  | { readonly algorithm: 'EdDSA'; readonly publicKey: string };

export type ContextSettings = ContextKey & { readonly once: boolean };

export interface SignedContext extends GenuineContext {
  readonly metadata: Readonly<Record<string, string>>;
}

/** RFC 7519, section 4.1: the registered claims, and one of our own, `metadata`. */
const claimsSchema = z.object({
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.int(),
  nbf: z.optional(z.number()),
  jti: z.optional(z.string().check(z.minLength(1), z.maxLength(256))),
  metadata: z.record(
    z.string().check(
      z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/),
      z.refine((key) => !key.toLowerCase().startsWith('callback_')),
    ),
    z.string().check(z.maxLength(4096)),
  ),
});

/** What a context has to name as its audience. */
export function contextAudience(site: string): string {
  return `urn:polyai-callback:site:${site}`;
}

/**
 * The claims that a site's own server signed, or `undefined` where anything about them is wrong. Fails closed.
 * One that has expired since is still read, so that a repeated request can get its answer; the callee's object refuses it
 * where it is new.
 */
export async function readSignedContext(
  token: string,
  site: string,
  settings: ContextSettings,
  now: number,
): Promise<SignedContext | undefined> {
  const claims = claimsSchema.safeParse(await verifiedPayload(token, settings));
  if (!claims.success) return undefined;
  const { aud, exp, nbf, jti, metadata } = claims.data;
  const inTime = exp * 1000 - now <= CONTEXT_LIFETIME_SECONDS * 1000 && (nbf ?? 0) * 1000 <= now;
  if (!inTime || ![aud].flat().includes(contextAudience(site)) || (settings.once && jti === undefined))
    return undefined;
  return { expiresAt: exp * 1000, onceId: settings.once ? await sha256Hex(`${jti}`) : undefined, metadata };
}

async function verifiedPayload(token: string, settings: ContextKey): Promise<unknown> {
  try {
    const key =
      settings.algorithm === 'HS256'
        ? new TextEncoder().encode(settings.key)
        : await importJWK({ kty: 'OKP', crv: 'Ed25519', x: settings.publicKey }, 'EdDSA');
    // The algorithm is ours to choose, never the token's (RFC 8725, section 3.1).
    const { payload } = await compactVerify(token, key, { algorithms: [settings.algorithm] });
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(payload));
  } catch {
    // `jose` throws for whatever does not verify, and `JSON.parse` for a payload that is no JSON.
    return undefined;
  }
}
