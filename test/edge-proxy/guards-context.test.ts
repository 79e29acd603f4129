import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { type ContextSettings, readSignedContext } from '../../edge-proxy/policy/signed-context.ts';
import { checkPublicKey } from '../../edge-proxy/policy/signed-context-key.ts';
import { NO_POINTS, OF_SMALL_ORDER, PUBLISHED_KEYS, SOUND_KEY } from './wrong-configurations.ts';

const NOW = Date.UTC(2026, 10, 1);
const NOW_SECONDS = NOW / 1000;
const KEY = 'c0ffee1234567890c0ffee1234567890';
const SHARED = { algorithm: 'HS256', key: KEY, once: false } as const;
const CLAIMS = { aud: 'urn:polyai-callback:site:main', exp: NOW_SECONDS + 900, metadata: { order: 'A-1' } };

const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
const { x = '' } = await exportJWK(publicKey);
const PUBLIC: ContextSettings = { algorithm: 'EdDSA', publicKey: x, once: false };

const bytes = (text: string) => new TextEncoder().encode(text);

function sign(claims: unknown, alg = 'HS256', key: Uint8Array | CryptoKey = bytes(KEY)): Promise<string> {
  const payload = claims instanceof Uint8Array ? claims : bytes(JSON.stringify(claims));
  return new CompactSign(payload).setProtectedHeader({ alg }).sign(key);
}

const read = (token: string, settings: ContextSettings = SHARED) => readSignedContext(token, 'main', settings, NOW);

describe('a signed context is none', () => {
  it.each<[string, object]>([
    ['for another site', { aud: 'urn:polyai-callback:site:other' }],
    ['for nobody', { aud: undefined }],
    ['that never expires', { exp: undefined }],
    ['that expires within a second', { exp: NOW_SECONDS + 0.5 }],
    ['that lives for longer than 15 minutes', { exp: NOW_SECONDS + 901 }],
    ['that isn’t good yet', { nbf: NOW_SECONDS + 1 }],
    ['with an empty id', { jti: '' }],
    ['with an id of 257 characters', { jti: 'x'.repeat(257) }],
    ['without metadata', { metadata: undefined }],
    ['with a key of the proxy’s own', { metadata: { callback_site: 'x' } }],
    ['with a key of the proxy’s own in capitals', { metadata: { CALLBACK_site: 'x' } }],
    ['with a key that begins with a digit', { metadata: { '1st': 'x' } }],
    ['with a value of 4097 characters', { metadata: { order: 'x'.repeat(4097) } }],
    ['with a value that is a number', { metadata: { order: 1 } }],
  ])('%s', async (_, change) => {
    expect(await read(await sign({ ...CLAIMS, ...change }))).toBeUndefined();
  });

  it('that is no JWS, is signed by another key or by another algorithm, or is no JSON', async () => {
    const tokens = [
      '',
      'a.b.c',
      await sign(CLAIMS, 'HS256', bytes(KEY.replace('c', 'd'))),
      await sign(CLAIMS, 'HS512', bytes(KEY.repeat(2))),
      await sign(CLAIMS, 'EdDSA', privateKey),
      await sign(bytes('x')),
    ];
    for (const token of tokens) expect(await read(token)).toBeUndefined();
    // 0xff is never part of UTF-8.
    const spoilt = bytes(JSON.stringify({ ...CLAIMS, metadata: { order: '#' } })).map((byte) =>
      byte === 0x23 ? 0xff : byte,
    );
    expect(await read(await sign(spoilt))).toBeUndefined();
    const long = { ...SHARED, key: KEY.repeat(2) };
    expect(await read(await sign(CLAIMS, 'HS512', bytes(long.key)), long)).toBeUndefined();
    expect(await read(await sign(CLAIMS), PUBLIC)).toBeUndefined();
  });

  it('without an id, where each is taken once', async () => {
    expect(await read(await sign(CLAIMS), { ...SHARED, once: true })).toBeUndefined();
  });
});

describe('a signed context is read', () => {
  it('where all is as it should be, by either algorithm', async () => {
    const context = { expiresAt: NOW + 900_000, onceId: undefined, metadata: { order: 'A-1' } };
    expect(await read(await sign(CLAIMS))).toEqual(context);
    expect(await read(await sign(CLAIMS, 'EdDSA', privateKey), PUBLIC)).toEqual(context);
    const fullest = { ...CLAIMS, aud: ['x', CLAIMS.aud], nbf: NOW_SECONDS, jti: 'x'.repeat(256) };
    expect(await read(await sign({ ...fullest, metadata: { order: 'x'.repeat(4096) } }))).toBeDefined();
  });

  it('though it has expired, since the same intent may come again', async () => {
    expect(await read(await sign({ ...CLAIMS, exp: NOW_SECONDS - 1 }))).toMatchObject({ expiresAt: NOW - 1_000 });
  });

  it('with the hash of its id, only where each is taken once', async () => {
    const token = await sign({ ...CLAIMS, jti: 'once' });
    const once = { ...SHARED, once: true };
    expect(await read(token)).toMatchObject({ onceId: undefined });
    expect(await read(token, once)).toMatchObject({ onceId: expect.stringMatching(/^[\da-f]{64}$/) });
    const other = await read(await sign({ ...CLAIMS, jti: 'another' }), once);
    expect(other?.onceId).not.toBe((await read(token, once))?.onceId);
  });
});

it('a public key by which others could sign is refused, and what is wrong with it is said', () => {
  const problems = (keys: string[], demo: boolean) => new Set(keys.map((key) => checkPublicKey(key, demo)));
  const none = 'is no public key of Ed25519: use the member x of the JWK of the key that your server signs by';
  const small = 'is of small order, so that anybody could sign: use the key that your server made';
  const published = "is RFC 8037's example, whose private half is published: make a key of your own";
  for (const demo of [false, true]) {
    expect(problems(NO_POINTS, demo)).toEqual(new Set([none]));
    // Of those that are not canonical, the first rule is that they are none.
    expect(problems(OF_SMALL_ORDER, demo)).toEqual(new Set([small, none]));
    expect(checkPublicKey(SOUND_KEY, demo)).toBeUndefined();
  }
  expect(problems(PUBLISHED_KEYS, false)).toEqual(new Set([published]));
  expect(problems(PUBLISHED_KEYS, true)).toEqual(new Set([undefined]));
});
