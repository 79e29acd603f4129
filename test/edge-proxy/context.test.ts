import { importJWK, SignJWT } from 'jose';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import type { CallbackAccepted, Problem } from '../../edge-proxy/contract.ts';
import { CONTEXT_KEY } from './proxy-under-test.ts';
import { claimsFor, compact, ed25519Of, hmacOf, nowSeconds, signedContext } from './sign-context.ts';
import { ask, callsTo, codeOf, newAddress, newNumber, untilEnded } from './visitor.ts';

type Site = 'signed' | 'signed-once' | 'loose';

const askWith = (context: unknown, number: string, site: Site = 'signed', sending: Parameters<typeof ask>[2] = {}) =>
  ask(site, number, { address: newAddress(), ...sending, body: { context, ...(sending.body as object) } });

async function expectRefused(context: unknown, site: Site = 'signed', code = 'context-rejected') {
  const number = newNumber();
  const response = await askWith(context, number, site);
  expect(response.status).toBe(code === 'context-rejected' ? 403 : 400);
  expect(await codeOf(response)).toBe(code);
  expect(await callsTo(number)).toEqual([]);
}

/** What the agent is told about the number's only call, once it is over. */
async function metadataOf(response: Response, number: string): Promise<Record<string, string>> {
  expect(response.status).toBe(202);
  await untilEnded(((await response.json()) as CallbackAccepted).id);
  const calls = await callsTo(number);
  expect(calls).toHaveLength(1);
  return calls[0]?.body?.metadata as Record<string, string>;
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a context is refused', () => {
  it('by a site that takes none', async () => {
    await expectRefused(await signedContext('signed', claimsFor('loose')), 'loose');
  });

  it.each<[string, object, (() => Promise<Uint8Array>)?]>([
    ['with the algorithm none', { alg: 'none' }],
    ['with no algorithm', {}],
    ['with a longer hash', { alg: 'HS512' }],
    ['with another algorithm', { alg: 'EdDSA' }],
    ['with an extension that must be understood', { alg: 'HS256', crit: ['x'], x: 1 }],
    ['with an empty list of extensions', { alg: 'HS256', crit: [] }],
    ['with a payload that is not encoded', { alg: 'HS256', crit: ['b64'], b64: false }],
  ])('%s', async (_, header) => {
    await expectRefused(await compact(header, JSON.stringify(claimsFor('signed')), hmacOf(CONTEXT_KEY)));
  });

  it('with the algorithm none and a signature that is not there', async () => {
    const token = await compact({ alg: 'none' }, JSON.stringify(claimsFor('signed')), async () => new Uint8Array(0));
    await expectRefused(token, 'signed', 'malformed-request');
    await expectRefused(`${token}AA`);
  });

  it('when another key signed it', async () => {
    await expectRefused(await compact({ alg: 'HS256' }, JSON.stringify(claimsFor('signed')), hmacOf('x'.repeat(36))));
    const { privateKey } = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
    const other = await ed25519Of((await crypto.subtle.exportKey('jwk', privateKey)) as object);
    const forged = await compact({ alg: 'EdDSA' }, JSON.stringify(claimsFor('signed-once')), other);
    await expectRefused(forged, 'signed-once');
  });

  it('when it brings its own key', async () => {
    const { privateKey, publicKey } = (await crypto.subtle.generateKey('Ed25519', true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const sign = await ed25519Of((await crypto.subtle.exportKey('jwk', privateKey)) as object);
    const jwk = await crypto.subtle.exportKey('jwk', publicKey);
    const token = await compact({ alg: 'EdDSA', jwk }, JSON.stringify(claimsFor('signed-once')), sign);
    await expectRefused(token, 'signed-once');
  });

  it('when the public key was taken for a shared one', async () => {
    const { x } = inject('contextKey');
    const claims = JSON.stringify(claimsFor('signed-once'));
    for (const secret of [x, Uint8Array.fromBase64(x, { alphabet: 'base64url' })]) {
      await expectRefused(await compact({ alg: 'HS256' }, claims, hmacOf(secret)), 'signed-once');
      await expectRefused(await compact({ alg: 'EdDSA' }, claims, hmacOf(secret)), 'signed-once');
    }
  });

  it('when any part of it was changed', async () => {
    const [header = '', payload = '', signature = ''] = (await signedContext('signed', claimsFor('signed'))).split('.');
    const flipped = (part: string) => (part[4] === 'A' ? 'B' : 'A');
    const changed = (part: string) => part.slice(0, 4) + flipped(part) + part.slice(5);
    await expectRefused(`${changed(header)}.${payload}.${signature}`);
    await expectRefused(`${header}.${changed(payload)}.${signature}`);
    await expectRefused(`${header}.${payload}.${changed(signature)}`);
    await expectRefused(`${header}.${payload}.${signature.slice(0, -2)}`);
  });

  it.each<[string, object]>([
    ['for another site', { aud: 'urn:polyai-callback:site:signed-once' }],
    ['for a site whose id begins alike', { aud: 'urn:polyai-callback:site:signed-2' }],
    ['for the bare id', { aud: 'signed' }],
    ['for nobody', { aud: undefined }],
    ['for an empty list', { aud: [] }],
    ['for ever', { exp: undefined }],
    ['for more than 15 minutes', { exp: nowSeconds() + 960 }],
    ['until a time in words', { exp: '2099-01-01' }],
    ['until a moment ago', { exp: nowSeconds() - 1 }],
    ['until before the epoch', { exp: -1 }],
    ['from later on', { nbf: nowSeconds() + 60 }],
    ['from a time in words', { nbf: '1' }],
    ['without metadata', { metadata: undefined }],
    ['with metadata that is a list', { metadata: ['a'] }],
    ['with metadata that is null', { metadata: null }],
    ['with a value that is a number', { metadata: { order: 1 } }],
    ['with a value that is nested', { metadata: { order: { id: 'A-1' } } }],
    ['with a value that is too long', { metadata: { order: 'x'.repeat(4097) } }],
    ['with a name that is none', { metadata: { 'order id': 'A-1' } }],
    ['with an empty name', { metadata: { '': 'A-1' } }],
    ['with a name of ours', { metadata: { callback_site: 'x' } }],
    ['with a name of ours in capitals', { metadata: { CALLBACK_Site: 'x' } }],
    ['with the name that says what was signed', { metadata: { Callback_Signed_Keys: 'x' } }],
    ['with an id that is a number', { jti: 7 }],
    ['with an empty id', { jti: '' }],
    ['with an id that is too long', { jti: 'x'.repeat(257) }],
  ])('%s', async (_, change) => {
    await expectRefused(await signedContext('signed', claimsFor('signed', change)));
  });

  it.each<[string, string | Uint8Array]>([
    ['nothing that is JSON', 'order=A-1'],
    ['a text', '"A-1"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['JSON with something after it', `${JSON.stringify({ aud: 'urn:polyai-callback:site:signed' })}x`],
    ['JSON after a byte order mark', `\ufeff${JSON.stringify(claimsFor('signed'))}`],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x7b, 0x7d])],
  ])('that holds %s', async (_, payload) => {
    await expectRefused(await compact({ alg: 'HS256' }, payload, hmacOf(CONTEXT_KEY)));
  });

  it('that is no compact JWS at all', async () => {
    const token = await signedContext('signed', claimsFor('signed'));
    const [header, payload, signature] = token.split('.');
    const flat = { protected: header, payload, signature };
    const shapes = [
      '',
      'x',
      `${token}.`,
      `.${token}`,
      `${token}.x`,
      `${token}\n`,
      `${header}..${signature}`,
      `${token}=`,
    ];
    for (const shape of [...shapes, JSON.stringify(flat), flat, [token], 7, null, 'x'.repeat(8193)])
      await expectRefused(shape, 'signed', 'malformed-request');
    const large = await signedContext('signed', claimsFor('signed', { pad: 'x'.repeat(7000) }));
    expect(large.length).toBeGreaterThan(8192);
    await expectRefused(large, 'signed', 'malformed-request');
  });

  it('without an id, where each is taken once', async () => {
    await expectRefused(
      await signedContext('signed-once', claimsFor('signed-once', { jti: undefined })),
      'signed-once',
    );
  });
});

describe('a context', () => {
  it.each(['signed', 'signed-once'] as const)('of jose’s making is taken by %s', async (site) => {
    const key =
      site === 'signed' ? new TextEncoder().encode(CONTEXT_KEY) : await importJWK(inject('contextKey'), 'EdDSA');
    const token = await new SignJWT({ metadata: { order: 'A-1', tier: 'gold' } })
      .setProtectedHeader({ alg: site === 'signed' ? 'HS256' : 'EdDSA', typ: 'JWT' })
      .setAudience(['https://elsewhere.test', `urn:polyai-callback:site:${site}`])
      .setIssuedAt()
      .setNotBefore('0s')
      .setJti(crypto.randomUUID())
      .setExpirationTime('15m')
      .sign(key);
    const number = newNumber();
    const metadata = await metadataOf(await askWith(token, number, site), number);
    expect(metadata).toMatchObject({ order: 'A-1', tier: 'gold', callback_signed_keys: 'order tier' });
  });

  it('wins over what the page says, in whatever case', async () => {
    const number = newNumber();
    const claims = claimsFor('signed', { metadata: { Campaign: 'spring', order: 'é 1%' } });
    const body = { metadata: { campaign: 'forged', note: 'mine' } };
    const response = await askWith(await signedContext('signed', claims), number, 'signed', { body });
    const { proofWords } = (await response.clone().json()) as CallbackAccepted;
    expect(await metadataOf(response, number)).toEqual({
      Campaign: 'spring',
      order: '%C3%A9 1%25',
      note: 'mine',
      callback_signed_keys: 'Campaign order',
      callback_site: 'signed',
      callback_consent_record: expect.stringMatching(/^[\w-]{22}$/),
      callback_consent_id: 'en-1',
      callback_consent_locale: 'en',
      callback_proof_words: proofWords.join(' '),
    });
  });

  it('that makes the metadata too large is refused before anybody is rung', async () => {
    const number = newNumber();
    const large = await signedContext('signed', claimsFor('signed', { metadata: { a: 'é'.repeat(2800) } }));
    const note = (length: number) => ({ body: { metadata: { note: 'x'.repeat(length) } } });
    const response = await askWith(large, number, 'signed', note(4000));
    expect(response.status).toBe(400);
    expect(((await response.json()) as Problem).errors?.map(({ pointer }) => pointer)).toEqual(['/metadata']);
    expect(await callsTo(number)).toEqual([]);
    const metadata = await metadataOf(await askWith(large, number, 'signed', note(100)), number);
    expect(metadata.a).toHaveLength(2800 * 6);
  });

  it('that has expired gets the same intent the same answer for 24 hours, and no other intent anything', async () => {
    const number = newNumber();
    const token = await signedContext('signed-once', claimsFor('signed-once'));
    const sending = { address: newAddress(), key: crypto.randomUUID() };
    const first = await askWith(token, number, 'signed-once', sending);
    const text = await first.text();
    await untilEnded((JSON.parse(text) as CallbackAccepted).id);
    const begun = Date.now();
    for (const hours of [0.3, 23.9]) {
      vi.useFakeTimers({ toFake: ['Date'], now: begun + hours * 3_600_000 });
      const again = await askWith(token, number, 'signed-once', sending);
      expect(again.status).toBe(202);
      expect(await again.text()).toBe(text);
      expect(await codeOf(await askWith(token, number, 'signed-once'))).toBe('context-rejected');
      await expectRefused(token, 'signed-once');
    }
    vi.useFakeTimers({ toFake: ['Date'], now: begun + 24.1 * 3_600_000 });
    expect(await codeOf(await askWith(token, number, 'signed-once', sending))).toBe('context-rejected');
    vi.useRealTimers();
    expect(await callsTo(number)).toHaveLength(1);
  });
});

describe('what a page says of itself', () => {
  it.each(['other', 'Campaign', 'callback_site', 'constructor'])('is refused by the name of %s', async (name) => {
    const number = newNumber();
    const response = await ask('signed', number, { body: { metadata: { [name]: 'x' } } });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Problem;
    expect(errors?.map(({ pointer }) => pointer)).toEqual([`/metadata/${name}`]);
    expect(await callsTo(number)).toEqual([]);
  });

  it('reaches the agent as ASCII that one unquote turns back', async () => {
    const number = newNumber();
    const note = 'a\r\nTo: x\u0000\u007f é 100% 😀 \ud800';
    const metadata = await metadataOf(await ask('signed', number, { body: { metadata: { note } } }), number);
    expect(metadata.note).toBe('a%0D%0ATo: x%00%7F %C3%A9 100%25 %F0%9F%98%80 %EF%BF%BD');
    expect(decodeURIComponent(metadata.note ?? '')).toBe(note.toWellFormed());
    expect(metadata).not.toHaveProperty('callback_signed_keys');
  });
});
