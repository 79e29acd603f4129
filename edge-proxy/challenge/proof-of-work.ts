import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import * as z from 'zod/mini';
import { CHALLENGE_LIFETIME_SECONDS, type Challenge, challengeSchema } from '../contract.ts';
import type { GenuineProof } from '../policy/parties.ts';

/**
 * PBKDF2 iterations of one attempt, and the digits that the derived key must begin with: 256 attempts on average. Together
 * some hundred milliseconds on a phone; the proxy pays one attempt, and only after the signature was found good.
 */
const COST = 1_000;
const KEY_PREFIX = '00';
/** Levels that are made by more iterations; one hexadecimal digit more is as hard as this many and costs the proxy nothing. */
const LEVELS_OF_A_DIGIT = 4;

const proofSchema = z.object({
  challenge: challengeSchema,
  // `altcha-lib` throws for a counter that is no unsigned 32-bit number.
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

/** For whom a challenge is made: its signed data says so, and its proof is good for nobody else. */
export interface ChallengeParty {
  readonly site: string;
  /** Keyed hash of the visitor's address. */
  readonly visitor: string;
}

/** @param level each doubles the work */
export async function makeChallenge(
  secret: string,
  party: ChallengeParty,
  level: number,
  now: number,
): Promise<Challenge> {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: COST * 2 ** (level % LEVELS_OF_A_DIGIT),
    keyPrefix: KEY_PREFIX + '0'.repeat(Math.floor(level / LEVELS_OF_A_DIGIT)),
    deriveKey,
    hmacSignatureSecret: secret,
    // In the signed data rather than altcha-lib's own `expiresAt`, which would keep it from looking any further: a proof that
    // expired must still be told from a forged one, since the same request may rightly come again.
    data: { ...party, expiresAt: now + CHALLENGE_LIFETIME_SECONDS * 1000 },
  });
  return challengeSchema.parse(challenge);
}

/**
 * Whether a proof answers a challenge that this proxy made for this party. Fails closed: whatever can't be read is no proof.
 *
 * @param proof base64 of JSON `{ challenge, solution }`
 */
export async function readProofOfWork(
  secret: string,
  party: ChallengeParty,
  proof: string | undefined,
): Promise<GenuineProof | 'rejected'> {
  const parsed = proofSchema.safeParse(decode(proof));
  if (!parsed.success) return 'rejected';
  const { challenge, solution } = parsed.data;
  const { data } = challenge.parameters;
  if (data.site !== party.site || data.visitor !== party.visitor) return 'rejected';
  try {
    const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret });
    return verified ? { id: challenge.signature, expiresAt: data.expiresAt } : 'rejected';
  } catch {
    // `altcha-lib` throws for parameters that nobody can work with, such as a salt that is no hexadecimal.
    return 'rejected';
  }
}

function decode(proof: string | undefined): unknown {
  try {
    return proof === undefined ? undefined : JSON.parse(new TextDecoder().decode(Uint8Array.fromBase64(proof)));
  } catch {
    return undefined;
  }
}
