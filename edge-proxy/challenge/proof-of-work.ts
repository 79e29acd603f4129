import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod/mini';
import { CHALLENGE_LIFETIME_SECONDS, type Challenge } from '../contract.ts';

/**
 * PBKDF2 iterations of one attempt, and the prefix that the derived key must have: 256 attempts on average. Together some
 * hundred milliseconds on a phone; the proxy pays one attempt, and only after the signature was found good.
 */
const COST = 1_000;
const KEY_PREFIX = '00';

const proofSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.int().check(z.minimum(1), z.maximum(100_000)),
      keyLength: z.int().check(z.minimum(1), z.maximum(64)),
      keyPrefix: z.string(),
      data: z.object({ site: z.string(), visitor: z.string(), expiresAt: z.int() }),
    }),
    signature: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  solution: z.object({ counter: z.int().check(z.minimum(0), z.maximum(0xffff_ffff)), derivedKey: z.string() }),
});

/** For whom a challenge is made: its signed data says so, and its proof is good for nobody else. */
export interface ChallengeParty {
  readonly site: string;
  /** Keyed hash of the visitor's network. */
  readonly visitor: string;
}

/** What a genuine proof is known by. It may be expired: the visitor's object decides, since the same intent may come again. */
export interface GenuineProof {
  readonly id: string;
  /** ms since the epoch. */
  readonly expiresAt: number;
}

export async function makeChallenge(secret: string, party: ChallengeParty, now: number): Promise<Challenge> {
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST,
    keyPrefix: KEY_PREFIX,
    deriveKey,
    hmacSignatureSecret: secret,
    // In the signed data rather than altcha-lib's own `expiresAt`, which would keep it from looking any further: a proof that
    // expired must still be told from a forged one, since the same request may rightly come again.
    data: { ...party, expiresAt: now + CHALLENGE_LIFETIME_SECONDS * 1000 },
  });
}

/**
 * Whether a proof answers a challenge that this proxy made for this party. Fails closed: whatever can't be read is no proof.
 *
 * @param proof base64 of JSON `{ challenge, solution }`
 */
export async function readProof(
  secret: string,
  party: ChallengeParty,
  proof: string | undefined,
): Promise<GenuineProof | undefined> {
  const parsed = proofSchema.safeParse(decode(proof));
  if (!parsed.success) return undefined;
  const { challenge, solution } = parsed.data;
  const { data } = challenge.parameters;
  if (data.site !== party.site || data.visitor !== party.visitor) return undefined;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret });
  return verified ? { id: challenge.signature, expiresAt: data.expiresAt } : undefined;
}

function decode(proof: string | undefined): unknown {
  try {
    return proof === undefined ? undefined : JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(proof)));
  } catch {
    return undefined;
  }
}
