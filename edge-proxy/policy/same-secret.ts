const HMAC = { name: 'HMAC', hash: 'SHA-256' };

/**
 * Whether both are the same, in a time that tells nothing of either: WebCrypto verifies in constant time, and the key that
 * both are signed with is thrown away.
 */
export async function isSameSecret(shown: string, secret: string): Promise<boolean> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), HMAC, false, [
    'sign',
    'verify',
  ]);
  const code = await crypto.subtle.sign('HMAC', key, encode(secret));
  return crypto.subtle.verify('HMAC', key, code, encode(shown));
}
