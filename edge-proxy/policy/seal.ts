/**
 * Crypto-shredding: each sealed text has a key of its own, so that destroying that key destroys the text, while what commits to
 * the ciphertext still holds. The key alone opens nothing either: the proxy's secret is needed as well, so that storage without
 * the secret is of no use.
 */

/** A text that nobody can read without its own `key` and the proxy's secret. Plain data, since it crosses RPC. */
export interface Sealed {
  /** 32 random bytes, of this text alone. */
  readonly key: Uint8Array;
  /** Initialisation vector (12 bytes), ciphertext, tag (16 bytes). */
  readonly box: Uint8Array;
}

/** What a sealed text is and whose: it opens for nothing else. */
export const sealedFor = {
  order: (recordId: string) => `order ${recordId}`,
  consent: (recordId: string) => `consent ${recordId}`,
  call: (recordId: string) => `call ${recordId}`,
} as const;

const KEY_BYTES = 32;
/** NIST SP 800-38D, section 8.2. */
const IV_BYTES = 12;

export function newSealKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(KEY_BYTES));
}

/** @param purpose what the text is and whose; it opens for nothing else (additional data, NIST SP 800-38D, section 7) */
export async function seal(sealing: CryptoKey, purpose: string, text: string): Promise<Sealed> {
  const key = newSealKey();
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const cipher = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(purpose) },
    await contentKey(sealing, key, 'encrypt'),
    new TextEncoder().encode(text),
  );
  const box = new Uint8Array(IV_BYTES + cipher.byteLength);
  box.set(iv);
  box.set(new Uint8Array(cipher), IV_BYTES);
  return { key, box };
}

/** The text, or `undefined` where the key was destroyed, or is another's. */
export async function unseal(sealing: CryptoKey, purpose: string, { key, box }: Sealed): Promise<string | undefined> {
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: box.slice(0, IV_BYTES), additionalData: new TextEncoder().encode(purpose) },
      await contentKey(sealing, key, 'decrypt'),
      box.slice(IV_BYTES),
    );
    return new TextDecoder().decode(plain);
  } catch {
    // WebCrypto throws `OperationError` when the tag is wrong.
    return undefined;
  }
}

async function contentKey(sealing: CryptoKey, key: Uint8Array, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  const bytes = await crypto.subtle.sign('HMAC', sealing, key);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, [use]);
}
