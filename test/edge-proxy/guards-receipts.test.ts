import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { calleeName, newRecordId, sealCallbackId } from '../../edge-proxy/policy/keys.ts';
import { seal, sealedFor } from '../../edge-proxy/policy/seal.ts';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import { expectConforming } from './conformance.ts';
import { CONSENT_FACTS, proxyKeys } from './sealed.ts';

const BINDINGS = env as unknown as WorkerEnvironment;
const recordId = newRecordId();
const keys = await proxyKeys;
const id = await sealCallbackId(keys, { calleeName: await calleeName(keys, '+14155550132'), recordId });
const consent = JSON.stringify({ phoneNumber: '+14155550132', givenAt: '2026-11-24T10:00:00.000Z' });
const { key, box } = await seal(keys.sealing, sealedFor.consent(recordId), consent);
const GIVEN = { sequence: 1, at: 7, type: 'given', callback: recordId, facts: CONSENT_FACTS, key, box, hash: '00' };

const answering = (methods: Record<string, () => Promise<unknown>>) => ({ getByName: () => methods }) as never;
const failing = async () => {
  throw new Error('out of reach');
};
const callee = { view: async () => ({ id, site: 'loose', status: 'success', reason: '' }) };
/** The text of the hash in `CONSENT_FACTS`. */
const site = { records: async () => [GIVEN], text: async () => 'yes' };

async function statusOf(change: { callee?: object; site?: object; secrets?: object }): Promise<number> {
  const path = `/v1/callbacks/${id}/receipt`;
  const CALLEE = answering({ ...callee, ...change.callee });
  const SITE = answering({ ...site, ...change.site });
  const request = new Request(`https://proxy.test${path}`);
  const response = await worker.fetch(request, { ...BINDINGS, ...change.secrets, CALLEE, SITE });
  await expectConforming('GET', path, response);
  return response.status;
}

it('a receipt is there where all that it says can be read', async () => {
  expect(await statusOf({})).toBe(200);
});

it.each<[string, Parameters<typeof statusOf>[0], number]>([
  ['the proxy isn’t configured', { secrets: { PROXY_SECRET: '' } }, 503],
  ['the callee’s object can’t be asked', { callee: { view: failing } }, 503],
  ['there is no such callback any more', { callee: { view: async () => undefined } }, 404],
  ['the site’s object can’t be asked', { site: { records: failing } }, 503],
  ['the consent was never given', { site: { records: async () => [] } }, 404],
  ['the record is of something else', { site: { records: async () => [{ ...GIVEN, type: 'ended' }] } }, 404],
  ['its key is gone', { site: { records: async () => [{ ...GIVEN, key: null }] } }, 404],
  ['its box is gone', { site: { records: async () => [{ ...GIVEN, box: null }] } }, 404],
  ['its key was destroyed', { site: { records: async () => [{ ...GIVEN, key: new Uint8Array(32) }] } }, 404],
  ['the text can’t be asked for', { site: { text: failing } }, 503],
  ['the text is gone', { site: { text: async () => undefined } }, 500],
  ['the text is another', { site: { text: async () => 'no' } }, 500],
])('there is none where %s', async (_, change, status) => {
  expect(await statusOf(change)).toBe(status);
});
