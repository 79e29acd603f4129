import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { createVerifier } from 'fast-jwt';
import { describe, expect, it } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { personOf } from './sealed.ts';
import { ask, begin, codeOf, fetchSite, newNumber, send, untilEnded } from './visitor.ts';

interface Jwk {
  readonly x: string;
  readonly kid: string;
}

/** As somebody else would verify it, who has nothing of this proxy but its public key. */
async function verifierOf() {
  const { keys } = (await (await send('/.well-known/jwks.json')).json()) as { keys: [Jwk] };
  const [{ x, kid }] = keys;
  // RFC 8410, section 4: what stands before the key itself.
  const der = new Uint8Array([
    ...Uint8Array.fromHex('302a300506032b6570032100'),
    ...Uint8Array.fromBase64(x, { alphabet: 'base64url' }),
  ]);
  const key = `-----BEGIN PUBLIC KEY-----\n${der.toBase64()}\n-----END PUBLIC KEY-----`;
  return {
    kid,
    verify: createVerifier({ key, algorithms: ['EdDSA'], complete: true }) as (jws: string) => {
      header: object;
      payload: object;
    },
  };
}

async function receiptOf(id: string): Promise<string> {
  const answer = await send(`/v1/callbacks/${id}/receipt`);
  expect(answer.status, await answer.clone().text()).toBe(200);
  expect(answer.headers.get('Content-Type')).toBe('application/jose');
  return answer.text();
}

describe('a receipt', () => {
  it('is what the visitor agreed to, and verifies by another library', async () => {
    const number = newNumber('0143');
    const asked = await ask('loose', number, { body: { page: 'http://127.0.0.1:8789/pricing?email=x' } });
    const { id } = (await asked.json()) as CallbackAccepted;
    const receipt = await receiptOf(id);
    const { kid, verify } = await verifierOf();
    const { consent } = await fetchSite('loose');
    const { header, payload } = verify(receipt);
    expect(header).toEqual({ alg: 'EdDSA', typ: 'consent-receipt+jws', kid });
    expect(payload).toEqual({
      site: 'loose',
      callback: expect.stringMatching(/^[\w-]{22}$/),
      phoneNumber: '+•••••••0143',
      givenAt: expect.any(String),
      page: 'http://127.0.0.1:8789/pricing',
      consent: { id: consent.id, locale: consent.locale, text: consent.text, sha256: consent.sha256 },
      ledger: { sequence: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(receipt + atob(receipt.split('.')[1] ?? '')).not.toContain(number.slice(2));
  });

  it('is refused after any change', async () => {
    const { id } = await begin('loose', newNumber());
    const receipt = await receiptOf(id);
    const { verify } = await verifierOf();
    const parts = receipt.split('.').map((part) => Uint8Array.fromBase64(part, { alphabet: 'base64url' }));
    let refused = 0;
    for (const [index, part] of parts.entries()) {
      for (let at = 0; at < part.length; at++) {
        const changed = parts.map((bytes) => bytes.slice());
        changed[index]?.set([(part[at] ?? 0) ^ 1], at);
        const jws = changed.map((bytes) => bytes.toBase64({ alphabet: 'base64url', omitPadding: true })).join('.');
        expect(() => verify(jws)).toThrow();
        refused++;
      }
    }
    expect(refused).toBe(parts.reduce((sum, part) => sum + part.length, 0));
  });

  it('there is none for an id that nobody was given, and none once the person is erased', async () => {
    expect(await codeOf(await send(`/v1/callbacks/${'A'.repeat(64)}/receipt`))).toBe('not-found');
    const number = newNumber();
    const { id } = await begin('loose', number);
    await untilEnded(id);
    await receiptOf(id);
    const person = await personOf(number);
    await runInDurableObject(env.SITE.getByName('loose'), (site: SiteObject) => site.erase('loose', person));
    expect(await codeOf(await send(`/v1/callbacks/${id}/receipt`))).toBe('not-found');
  });

  it('is not given where the text is not the one of the record any more', async () => {
    const { id } = await begin('locked', newNumber());
    await untilEnded(id);
    await runInDurableObject(env.SITE.getByName('locked'), (_, { storage }) => {
      storage.sql.exec("UPDATE texts SET text = 'I agree to anything.'");
    });
    expect(await codeOf(await send(`/v1/callbacks/${id}/receipt`))).toBe('internal');
  });
});

describe('a consent text', () => {
  it('is read by its hash, byte for byte, also when the site shows it no more', async () => {
    const { consent } = await fetchSite('loose');
    const read = (sha256: string) => send(`/v1/sites/loose/consent-texts/${sha256}`);
    const answer = await read(consent.sha256);
    expect(await answer.text()).toBe(consent.text);
    expect(answer.headers.get('Cache-Control')).toContain('immutable');
    const old = 'c0535e4be2b79ffd93291305436bf889314e4a3faec05ecffcbb7df31ad9e51a';
    expect(await codeOf(await read(old))).toBe('not-found');
    await runInDurableObject(env.SITE.getByName('loose'), (_, { storage }) => {
      storage.sql.exec('INSERT INTO texts VALUES (?, ?)', old, 'Hello world!');
    });
    expect(await (await read(old)).text()).toBe('Hello world!');
    expect(await codeOf(await read('nothing'))).toBe('not-found');
    expect(await codeOf(await send(`/v1/sites/nowhere/consent-texts/${old}`))).toBe('not-found');
  });
});
