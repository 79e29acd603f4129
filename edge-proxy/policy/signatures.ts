import { CompactSign, calculateJwkThumbprint, importJWK } from 'jose';
import type { Keys, SigningKey } from './keys.ts';
import type { LedgerPlace } from './ledger-records.ts';

/** RFC 8725, section 3.11: a type of its own for each use, so that one is never taken for the other. */
const RECEIPT_TYPE = 'consent-receipt+jws';
const CHECKPOINT_TYPE = 'ledger-checkpoint+jws';
const ALGORITHM = 'EdDSA';

/** How far a site's ledger reached. `at` in ms since the epoch. */
export interface Checkpoint extends LedgerPlace {
  readonly site: string;
  readonly at: number;
}

export function signCheckpoint(keys: Keys, checkpoint: Checkpoint): Promise<string> {
  return sign(keys.signing, CHECKPOINT_TYPE, checkpoint);
}

export function signReceipt(keys: Keys, receipt: object): Promise<string> {
  return sign(keys.signing, RECEIPT_TYPE, receipt);
}

/** JWK Set (RFC 7517, section 5) of what receipts and checkpoints are verified with. */
export async function publicKeys(keys: Keys): Promise<{ keys: object[] }> {
  const { kty, crv, x } = keys.signing;
  return { keys: [{ kty, crv, x, kid: await keyId(keys.signing), use: 'sig', alg: ALGORITHM }] };
}

/** Compact JWS (RFC 7515, section 7.1) by Ed25519 (RFC 8037). */
async function sign(key: SigningKey, typ: string, payload: object): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(payload));
  return new CompactSign(bytes)
    .setProtectedHeader({ alg: ALGORITHM, typ, kid: await keyId(key) })
    .sign(await importJWK(key, ALGORITHM));
}

/** RFC 7638: the thumbprint, so that the same key always has the same id. */
function keyId({ crv, kty, x }: SigningKey): Promise<string> {
  return calculateJwkThumbprint({ crv, kty, x });
}
