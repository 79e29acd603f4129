import { getPublicKeyAsync } from '@noble/ed25519';
import { samePhone } from './same-phone.ts';

/** What is derived from the proxy's one secret; each key has one purpose (RFC 5869, section 3.2: `info` separates them). */
export interface Keys {
  readonly objectNames: CryptoKey;
  readonly callbackIds: CryptoKey;
  readonly challenges: string;
  /** What seals personal data; each text has a key of its own besides. */
  readonly sealing: CryptoKey;
  /** What signs receipts and checkpoints (Ed25519). */
  readonly signing: SigningKey;
}

/** An Ed25519 key as a JWK (RFC 8037, section 2). */
export interface SigningKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly d: string;
  readonly x: string;
}

const SALT = new TextEncoder().encode('polyai-callback/1');

/**
 * @param namesSecret what lasts comes from: the names of objects, the ledger's keys. As long as it stays, limits and opt-outs are
 *   remembered, and consents can be read and proved
 */
export async function deriveKeys(secret: string, namesSecret = secret): Promise<Keys> {
  const [root, namesRoot] = (await Promise.all([secret, namesSecret].map(rootOf))) as [CryptoKey, CryptoKey];
  const parameters = (purpose: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: SALT,
    info: new TextEncoder().encode(purpose),
  });
  const [objectNames, callbackIds, challenges, sealing, signing] = await Promise.all([
    crypto.subtle.deriveKey(
      parameters('object-names'),
      namesRoot,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
    crypto.subtle.deriveKey(parameters('callback-ids'), root, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveBits(parameters('challenges'), root, 256),
    crypto.subtle.deriveKey(parameters('sealing'), namesRoot, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, [
      'sign',
    ]),
    crypto.subtle.deriveBits(parameters('signing'), namesRoot, 256),
  ]);
  return {
    objectNames,
    callbackIds,
    challenges: new Uint8Array(challenges).toBase64(),
    sealing,
    signing: await signingKey(new Uint8Array(signing)),
  };
}

async function signingKey(seed: Uint8Array): Promise<SigningKey> {
  return { kty: 'OKP', crv: 'Ed25519', d: nameText(seed), x: nameText(await getPublicKeyAsync(seed)) };
}

function rootOf(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'HKDF', false, ['deriveKey', 'deriveBits']);
}

/** Bytes of an object's name: 128 bits are far more than there are phone numbers and addresses. */
export const NAME_BYTES = 16;

/** The name of a callee's object: a keyed hash, so that a name tells nobody the number. The same for each spelling of one phone. */
export function calleeName(keys: Keys, phoneNumber: string): Promise<Uint8Array> {
  return keyedHash(keys, `callee:${samePhone(phoneNumber)}`);
}

/** What a visitor is known by, from their address (IPv4, IPv6 /64). */
export async function visitorName(keys: Keys, visitor: string): Promise<string> {
  return nameText(await keyedHash(keys, `visitor:${visitor}`));
}

/** The name of the visitors' object of a network (IPv4 /24, IPv6 /48). */
export async function networkName(keys: Keys, network: string): Promise<string> {
  return nameText(await keyedHash(keys, `network:${network}`));
}

/** The name of the object that counts a network's requests to stop: who asked for all their calls can still say stop. */
export async function stopNetworkName(keys: Keys, network: string): Promise<string> {
  return nameText(await keyedHash(keys, `stop-network:${network}`));
}

/** What a call is known by, from PolyAI's id of it (`call_sid`). */
export async function callName(keys: Keys, callSid: string): Promise<string> {
  return nameText(await keyedHash(keys, `call:${callSid}`));
}

/** Digits of a number within its block: a block is E.164 less these. */
const BLOCK_DIGITS = 3;

/** The name of the object of a block of numbers. */
export async function blockName(keys: Keys, phoneNumber: string): Promise<string> {
  return nameText(await keyedHash(keys, `block:${samePhone(phoneNumber).slice(0, -BLOCK_DIGITS)}`));
}

export function nameText(name: Uint8Array): string {
  return name.toBase64({ alphabet: 'base64url', omitPadding: true });
}

/** The bytes that a name's text stands for. */
export function nameBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.fromBase64(text, { alphabet: 'base64url' });
}

/** What makes two bodies the same; keyed, since a number could be guessed from a plain hash. */
export async function bodyHash(keys: Keys, body: string): Promise<string> {
  return nameText(await keyedHash(keys, `body:${body}`));
}

async function keyedHash(keys: Keys, text: string): Promise<Uint8Array> {
  const mac = await crypto.subtle.sign('HMAC', keys.objectNames, new TextEncoder().encode(text));
  return new Uint8Array(mac).subarray(0, NAME_BYTES);
}

const RECORD_BYTES = 16;
/** NIST SP 800-38D, section 8.2: 96-bit initialisation vector, unique per key; ours is cut from the random record id. */
const IV_BYTES = 12;
const ID_BYTES = RECORD_BYTES + NAME_BYTES + 16;

/** Which callback, and whose object owns it. */
export interface CallbackAddress {
  readonly calleeName: Uint8Array;
  /** 128 random bits, base64url. Alone it opens nothing. */
  readonly recordId: string;
}

export function newRecordId(): string {
  return nameText(crypto.getRandomValues(new Uint8Array(RECORD_BYTES)));
}

/**
 * The public id of a callback: the random record id, and the callee object's name sealed by AES-GCM.
 * Who does not hold an id can't make one, so a guess never reaches an object.
 */
export async function sealCallbackId(keys: Keys, address: CallbackAddress): Promise<string> {
  const record = Uint8Array.fromBase64(address.recordId, { alphabet: 'base64url' });
  const sealed = await crypto.subtle.encrypt(gcm(record), keys.callbackIds, address.calleeName);
  const id = new Uint8Array(ID_BYTES);
  id.set(record);
  id.set(new Uint8Array(sealed), RECORD_BYTES);
  return nameText(id);
}

/** The address in a public id, or `undefined` for anything that this proxy didn't seal. */
export async function openCallbackId(keys: Keys, id: string): Promise<CallbackAddress | undefined> {
  if (!/^[A-Za-z0-9_-]{64}$/.test(id)) return undefined;
  const bytes = Uint8Array.fromBase64(id, { alphabet: 'base64url' });
  const record = bytes.subarray(0, RECORD_BYTES);
  try {
    const name = await crypto.subtle.decrypt(gcm(record), keys.callbackIds, bytes.subarray(RECORD_BYTES));
    return { calleeName: new Uint8Array(name), recordId: nameText(record) };
  } catch {
    // WebCrypto throws `OperationError` when the tag is wrong: a forged or mutilated id.
    return undefined;
  }
}

function gcm(record: Uint8Array) {
  return { name: 'AES-GCM', iv: record.subarray(0, IV_BYTES), additionalData: record };
}
