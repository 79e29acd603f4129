import { describe, expect, it } from 'vitest';
import {
  blockName,
  calleeName,
  deriveKeys,
  nameText,
  networkName,
  newRecordId,
  openCallbackId,
  sealCallbackId,
  visitorName,
} from '../../edge-proxy/policy/keys.ts';

const SECRET = 'a secret of the tests, long enough to be one';
const NUMBER = '+14155550132';

/** RFC 5869, as anybody can compute it who has the secret. */
async function derived(purpose: string): Promise<Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const root = await crypto.subtle.importKey('raw', bytes(SECRET), 'HKDF', false, ['deriveBits']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt: bytes('polyai-callback/1'), info: bytes(purpose) };
  return new Uint8Array(await crypto.subtle.deriveBits(how, root, 256));
}

describe('from the one secret', () => {
  it('each key is derived for its own purpose', async () => {
    const keys = await deriveKeys(SECRET);
    expect(keys.challenges).toBe((await derived('challenges')).toBase64());

    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    const names = await crypto.subtle.importKey('raw', await derived('object-names'), hmac, false, ['sign']);
    const mac = await crypto.subtle.sign('HMAC', names, new TextEncoder().encode(`callee:${NUMBER}`));
    const name = await calleeName(keys, NUMBER);
    expect(nameText(name)).toBe(nameText(new Uint8Array(mac).subarray(0, 16)));

    const ids = await crypto.subtle.importKey('raw', await derived('callback-ids'), 'AES-GCM', false, ['decrypt']);
    const id = await sealCallbackId(keys, { calleeName: name, recordId: newRecordId() });
    const sealed = Uint8Array.fromBase64(id, { alphabet: 'base64url' });
    const record = sealed.subarray(0, 16);
    const how = { name: 'AES-GCM', iv: record.subarray(0, 12), additionalData: record };
    const opened = await crypto.subtle.decrypt(how, ids, sealed.subarray(16));
    expect(nameText(new Uint8Array(opened))).toBe(nameText(name));
  });

  it('names stay as they are for as long as their own secret does', async () => {
    const [before, after, others] = await Promise.all([
      deriveKeys(SECRET),
      deriveKeys(`${SECRET}!`, SECRET),
      deriveKeys(SECRET, `${SECRET}!`),
    ]);
    const names = await Promise.all(
      [before, after, others].map(async (keys) => nameText(await calleeName(keys, NUMBER))),
    );
    expect(names[1]).toBe(names[0]);
    expect(names[2]).not.toBe(names[0]);
    expect(after.challenges).not.toBe(before.challenges);
    expect(others.challenges).toBe(before.challenges);
    const id = await sealCallbackId(before, { calleeName: await calleeName(before, NUMBER), recordId: newRecordId() });
    expect(await openCallbackId(after, id)).toBeUndefined();
    expect(await openCallbackId(others, id)).toBeDefined();
  });

  it('each party has a name of its own, though they were called the same', async () => {
    const keys = await deriveKeys(SECRET);
    // A block is its number less three digits.
    const names = [
      nameText(await calleeName(keys, NUMBER)),
      await visitorName(keys, NUMBER),
      await networkName(keys, NUMBER),
      await blockName(keys, `${NUMBER}000`),
    ];
    expect(new Set(names).size).toBe(4);
    expect(await blockName(keys, `${NUMBER}999`)).toBe(names[3]);
    expect(await blockName(keys, `${NUMBER.slice(0, -1)}3000`)).not.toBe(names[3]);
  });

  it('nothing is opened that is no id', async () => {
    const keys = await deriveKeys(SECRET);
    for (const text of ['', '=', 'A'.repeat(63), 'A'.repeat(64), 'A'.repeat(65), '/'.repeat(64)])
      expect(await openCallbackId(keys, text)).toBeUndefined();
  });
});
