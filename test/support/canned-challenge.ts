/** A proof of work that takes a few tries: the prefix is a single zero byte. */
import type { Challenge } from '../../edge-proxy/contract.ts';

/** @param expiresAt in ms since the epoch */
export function cannedChallenge(expiresAt: number): Challenge {
  return {
    parameters: {
      algorithm: 'PBKDF2/SHA-256',
      nonce: '00112233445566778899aabbccddeeff',
      salt: 'ffeeddccbbaa99887766554433221100',
      cost: 1,
      keyLength: 32,
      keyPrefix: '00',
      data: { site: 'demo', visitor: 'f'.repeat(32), expiresAt },
    },
    signature: 'b'.repeat(64),
  };
}
