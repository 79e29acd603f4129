/** A chunk of its own. WebCrypto derives the keys off the main thread by itself. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from '../../edge-proxy/contract.ts';

/** Base64 of JSON, which is all ASCII here. The time must be given: altcha-lib's own 90 s are too few for a hard one. */
export async function solve(challenge: Challenge, timeoutMilliseconds: number): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey, timeout: timeoutMilliseconds });
  if (!solution) throw new Error('The challenge was not solved in time.');
  const { counter, derivedKey } = solution;
  return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
}
