import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Erased, ExportedPart, Found, LedgerRecordView, Verified } from '../../edge-proxy/ledger-contract.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import { ADMIN_SECRET } from './proxy-under-test.ts';
import { stop } from './stopping.ts';
import {
  ask,
  begin,
  callsTo,
  codeOf,
  fetchSite,
  importList,
  newNumber,
  optOut,
  removeList,
  send,
  statusOf,
  untilEnded,
} from './visitor.ts';

const asOfficer = (what: string, body: unknown, secret = ADMIN_SECRET) =>
  send(`/v1/ledger/${what}`, { origin: null, address: null, headers: { Authorization: `Bearer ${secret}` }, body });
const read = async <T>(answer: Promise<Response>): Promise<T> => {
  const response = await answer;
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json();
};
const findAll = (phoneNumber: string, site?: string) => read<Found>(asOfficer('find', { phoneNumber, site }));
const find = async (phoneNumber: string, site?: string) => (await findAll(phoneNumber, site)).records;

describe('the ledger', () => {
  it.each(['find', 'erase', 'verify', 'export'])('is closed to who shows no secret, or another: %s', async (what) => {
    const body = { phoneNumber: newNumber(), site: 'loose' };
    for (const secret of ['', 'x'.repeat(40), ADMIN_SECRET.slice(1)]) {
      const answer = await asOfficer(what, body, secret);
      expect(await codeOf(answer)).toBe('not-authorised');
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
    const withoutAny = await send(`/v1/ledger/${what}`, { origin: null, address: null, body });
    expect(await codeOf(withoutAny)).toBe('not-authorised');
  });

  it('refuses what is no number, no site, no shape', async () => {
    for (const what of ['find', 'erase'])
      expect(await codeOf(await asOfficer(what, { phoneNumber: '12' }))).toBe('phone-number-not-valid');
    for (const what of ['verify', 'export']) {
      expect(await codeOf(await asOfficer(what, { site: 'nowhere' }))).toBe('not-found');
      expect(await codeOf(await asOfficer(what, { site: 'loose', after: -1 }))).toBe('malformed-request');
    }
    const places = [{ sequence: 1, hash: 'no hash' }];
    expect(await codeOf(await asOfficer('verify', { site: 'loose', places }))).toBe('malformed-request');
  });
});

describe('what is known of a person beside their records', () => {
  it('is nothing where nobody asked, stopped or listed', async () => {
    const [number, other] = [newNumber(), newNumber()];
    await optOut(other);
    await importList('rights-other', other);
    expect(await findAll(number)).toEqual({ records: [], optedOutAt: null, lists: [] });
  });

  it('is that they said stop, and when first, though no consent was there before', async () => {
    const number = newNumber();
    const before = Date.now();
    expect((await stop(number)).status).toBe(204);
    const after = Date.now();
    const { records, optedOutAt, lists } = await findAll(number, 'proven');
    expect([records, lists]).toEqual([[], []]);
    expect(Date.parse(optedOutAt ?? '')).toBeGreaterThanOrEqual(before);
    expect(Date.parse(optedOutAt ?? '')).toBeLessThanOrEqual(after);
    await optOut(number);
    expect((await findAll(number)).optedOutAt).toBe(optedOutAt);
    await asOfficer('erase', { phoneNumber: number });
    expect((await findAll(number)).optedOutAt).toBe(optedOutAt);
  });

  it('is each list that they are on, in order, and none that they are on no more', async () => {
    const number = newNumber();
    for (const list of ['rights-b', 'rights-a', 'rights-c']) await importList(list, number);
    await importList('rights-d', newNumber());
    await removeList('rights-c');
    expect(await findAll(number)).toEqual({ records: [], optedOutAt: null, lists: ['rights-a', 'rights-b'] });
  });

  it.each(['SITE', 'CALLEE', 'DO_NOT_CALL'])('is not told in part: where %s fails, nothing is', async (name) => {
    const failing = () => Promise.reject(new Error('out of reach'));
    const request = new Request('https://proxy.test/v1/ledger/find', {
      method: 'POST',
      headers: { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ phoneNumber: newNumber() }),
    });
    const broken = { [name]: { getByName: () => ({ records: failing, optedOutAt: failing, listsWith: failing }) } };
    const answer = await worker.fetch(request, { ...(env as unknown as WorkerEnvironment), ...broken });
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'temporarily-unavailable']);
  });
});

describe('a person’s records', () => {
  it('are found by their number, as they saw them, and nobody else’s are', async () => {
    const [number, other] = [newNumber(), newNumber()];
    const page = 'http://127.0.0.1:8789/pricing';
    const evidence = { widgetVersion: '1.2.3', isTrusted: true };
    const { consent } = await fetchSite('loose');
    const body = {
      page,
      locale: 'en-US',
      timeZone: 'America/Denver',
      consent: { sha256: consent.sha256, locale: 'en', given: true, evidence },
    };
    const { id } = (await (await ask('loose', number, { body })).json()) as { id: string };
    await untilEnded((await begin('loose', other)).id);
    await untilEnded(id);
    await expect.poll(async () => (await find(number)).map(({ type }) => type)).toEqual(['given', 'dialled', 'ended']);
    const [given, dialled] = await find(number, 'loose');
    expect(given).toMatchObject({ site: 'loose', text: consent.text, erased: false, facts: { textId: 'en-1' } });
    expect(given?.personal).toMatchObject({
      phoneNumber: number,
      page,
      evidence,
      locale: 'en-US',
      timeZone: 'America/Denver',
    });
    expect(given?.personal).toMatchObject({
      network: expect.stringMatching(/\.0\/24$/),
      visitor: expect.any(String),
    });
    expect(given?.personal?.disclosed).toMatchObject({ aiVoice: 'with an AI voice assistant' });
    expect(dialled?.personal).toEqual({ callSid: expect.stringMatching(/^OUT-/) });
    expect(await find(number, 'proven')).toEqual([]);
    expect(JSON.stringify(await find(number))).not.toContain(other);
  });

  it('are erased everywhere, their call is not placed any more, and their opt-out stays', async () => {
    const [number, other] = [newNumber(), newNumber()];
    for (const one of [number, other]) await untilEnded((await begin('loose', one)).id);
    await expect.poll(async () => (await find(number)).length).toBe(3);
    expect(await read<Erased>(asOfficer('erase', { phoneNumber: number, site: 'proven' }))).toEqual({
      erased: { proven: 0 },
    });
    expect(await find(number)).toHaveLength(3);
    const { erased } = await read<Erased>(asOfficer('erase', { phoneNumber: number }));
    expect(erased.loose).toBe(3);
    expect(await find(number)).toEqual([]);
    await expect.poll(async () => (await find(other)).length).toBe(3);
    const all = await exported('loose');
    expect(all.filter((record) => record.erased).length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(all)).not.toContain(number);
    expect(JSON.stringify(all)).toContain(other);
    expect(all.findLast(({ type }) => type === 'erased')?.facts.sequences).toHaveLength(3);
    expect((await verified('loose')).findings).toEqual([]);

    const stopped = newNumber();
    await optOut(stopped);
    await asOfficer('erase', { phoneNumber: stopped });
    expect(await codeOf(await ask('loose', stopped))).toBe('callee-not-available');
    expect(await callsTo(stopped)).toEqual([]);
  });

  it('are erased while their call goes on: it ends as calls do, and nothing of it can be read', async () => {
    const number = newNumber();
    const { id } = await begin('loose', number);
    await expect.poll(async () => (await statusOf(id)).status, { timeout: 10_000 }).toBe('calling');
    await asOfficer('erase', { phoneNumber: number });
    expect(await untilEnded(id)).toMatchObject({ status: 'success' });
    expect(await find(number)).toEqual([]);
    expect((await verified('loose')).findings).toEqual([]);
  });
});

async function exported(site: string): Promise<LedgerRecordView[]> {
  const records: LedgerRecordView[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const part: ExportedPart = await read(asOfficer('export', { site, after }));
    records.push(...part.records);
    after = part.next;
  }
  return records;
}

async function verified(site: string, places?: object[]): Promise<Verified> {
  return read(asOfficer('verify', { site, places }));
}

describe('verifying', () => {
  it('finds what was changed, and what somebody else kept and is there no more', async () => {
    const { id } = await begin('crowded', newNumber());
    await untilEnded(id);
    await expect.poll(async () => (await exported('crowded')).length).toBe(3);
    const [given] = await exported('crowded');
    const { sequence, hash } = given as LedgerRecordView;
    expect((await verified('crowded', [{ sequence, hash }])).findings).toEqual([]);
    const kept = [
      { sequence: sequence + 9, hash },
      { sequence, hash: '0'.repeat(64) },
    ];
    expect((await verified('crowded', kept)).findings).toEqual([
      { sequence: sequence + 9, problem: 'cut-tail' },
      { sequence, problem: 'changed' },
    ]);
    await runInDurableObject(env.SITE.getByName('crowded'), (_: SiteObject, { storage: { sql } }) => {
      sql.exec('DROP TRIGGER ledger_no_update');
      sql.exec('UPDATE ledger SET at = at + 1 WHERE sequence = ?', sequence);
    });
    expect((await verified('crowded')).findings).toEqual([{ sequence, problem: 'changed' }]);
  });
});
