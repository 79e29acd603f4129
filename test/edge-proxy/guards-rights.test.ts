import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import { expectConforming } from './conformance.ts';
import { ADMIN_SECRET } from './proxy-under-test.ts';

const BINDINGS = env as unknown as WorkerEnvironment;
const PERSON = { phoneNumber: '+14155550132', site: 'loose' };

/** Objects that answer as is said here, whatever their name; what isn't said they can't. */
const answering = (methods: Record<string, () => Promise<unknown>>) => ({ getByName: () => methods }) as never;
const failing = async () => {
  throw new Error('out of reach');
};

async function asOfficer(what: string, body: object, change: object = {}): Promise<Response> {
  const path = `/v1/ledger/${what}`;
  const request = new Request(`https://proxy.test${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const response = await worker.fetch(request, { ...BINDINGS, ...change });
  await expectConforming('POST', path, response);
  return response;
}

const codeAndWait = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
  response.headers.get('Retry-After'),
];

describe('an officer is told that it could not be done', () => {
  it.each<[string, string, object, object]>([
    ['a site that can’t be asked for records', 'find', PERSON, { SITE: answering({ records: failing }) }],
    ['a callee who can’t be asked', 'find', PERSON, { CALLEE: answering({ optedOutAt: failing }) }],
    ['a callee who can’t be erased', 'erase', PERSON, { CALLEE: answering({ erase: failing }) }],
    ['a site that can’t erase', 'erase', PERSON, { SITE: answering({ erase: failing }) }],
    ['a site that can’t be verified', 'verify', { site: 'loose' }, { SITE: answering({ verify: failing }) }],
    ['a site that can’t be exported', 'export', { site: 'loose' }, { SITE: answering({ part: failing }) }],
  ])('by %s', async (_, what, body, change) => {
    expect(await codeAndWait(await asOfficer(what, body, change))).toEqual([503, 'temporarily-unavailable', '10']);
  });

  it.each(['find', 'erase', 'verify', 'export'])('by a proxy that isn’t configured: %s', async (what) => {
    const answer = await asOfficer(what, { ...PERSON }, { PROXY_SECRET: '' });
    expect(await codeAndWait(answer)).toEqual([503, 'temporarily-unavailable', '300']);
  });
});

describe('what is read of a record', () => {
  const record = { sequence: 1, at: 7, type: 'given', callback: 'a', facts: {}, hash: '00' };
  const asked = vi.fn();
  beforeEach(() => asked.mockReset().mockResolvedValue('yes'));
  const foundOf = async (change: object) => {
    const SITE = answering({ records: async () => [{ ...record, ...change }], text: asked });
    const answer = await asOfficer('find', PERSON, { SITE });
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { records: unknown[] }).records[0];
  };
  const box = new Uint8Array(60);
  const key = new Uint8Array(32);

  it('is nothing personal where there is nothing, or its key is gone', async () => {
    expect(await foundOf({ box: null, key: null })).toMatchObject({ personal: null, erased: false });
    expect(await foundOf({ box, key: null })).toMatchObject({ personal: null, erased: true });
    expect(await foundOf({ box: null, key })).toMatchObject({ personal: null, erased: false });
    expect(await foundOf({ box, key })).toMatchObject({ personal: null, erased: true });
  });

  it('is no text where no record names one, or nobody has it', async () => {
    expect(await foundOf({ box: null, key: null })).toMatchObject({ text: null });
    expect(await foundOf({ box: null, key: null, facts: { textSha256: 7 } })).toMatchObject({ text: null });
    const facts = { textSha256: '00' };
    expect(await foundOf({ box: null, key: null, type: 'refused', facts })).toMatchObject({ text: null });
    expect(asked).not.toHaveBeenCalled();
    expect(await foundOf({ box: null, key: null, facts })).toMatchObject({ text: 'yes' });
    asked.mockResolvedValue(undefined);
    expect(await foundOf({ box: null, key: null, facts })).toMatchObject({ text: null });
  });
});
