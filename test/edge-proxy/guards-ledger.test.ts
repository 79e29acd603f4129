import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  erasedSchema,
  exportedPartSchema,
  foundSchema,
  ledgerRecordSchema,
  partRequestSchema,
  personRequestSchema,
  verifiedSchema,
  verifyRequestSchema,
} from '../../edge-proxy/ledger-contract.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { seal, unseal } from '../../edge-proxy/policy/seal.ts';
import { CONSENT_FACTS, proxyKeys, reservationOf } from './sealed.ts';
import type { TestSite } from './sites.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const HASH = 'a'.repeat(64);
const PERSON = { phoneNumber: '+14155550100', site: 'main' };
const RECORD = {
  site: 'main',
  sequence: 1,
  at: '2026-11-24T10:00:00.000Z',
  type: 'given',
  callback: null,
  facts: { any: 1 },
  personal: null,
  erased: false,
  text: null,
  hash: HASH,
};

const FOUND = { records: [RECORD], optedOutAt: '2026-11-24T10:00:00.000Z', lists: ['ours'] };

describe('what travels', () => {
  it.each([
    [personRequestSchema, PERSON],
    [partRequestSchema, { site: 'main', after: 0 }],
    [verifyRequestSchema, { site: 'main', after: 0, places: [{ sequence: 1, hash: HASH }] }],
    [ledgerRecordSchema, RECORD],
    [foundSchema, FOUND],
    [exportedPartSchema, { records: [RECORD], next: null }],
    [erasedSchema, { erased: { main: 1 } }],
    [verifiedSchema, { checked: 1, findings: [{ sequence: 1, problem: 'changed' }], next: null }],
  ])('has no member that is not declared', (schema, sound) => {
    expect(schema.safeParse(sound).success).toBe(true);
    expect(schema.safeParse({ ...sound, more: 1 }).success).toBe(false);
  });

  it.each([
    [personRequestSchema, { ...PERSON, phoneNumber: '' }],
    [personRequestSchema, { ...PERSON, phoneNumber: '1'.repeat(65) }],
    [personRequestSchema, { ...PERSON, site: 'NO' }],
    [partRequestSchema, { site: 'main', after: -1 }],
    [partRequestSchema, { site: 'main', after: 0.5 }],
    [verifyRequestSchema, { site: 'main', places: [{ sequence: -1, hash: HASH }] }],
    [verifyRequestSchema, { site: 'main', places: [{ sequence: 1, hash: `${HASH}a` }] }],
    [verifyRequestSchema, { site: 'main', places: [{ sequence: 1, hash: HASH, more: 1 }] }],
    [verifyRequestSchema, { site: 'main', places: Array.from({ length: 201 }, () => ({ sequence: 1, hash: HASH })) }],
    [foundSchema, { ...FOUND, optedOutAt: 'once' }],
    [foundSchema, { ...FOUND, lists: ['14155550132'] }],
    [verifiedSchema, { checked: 1, findings: [{ sequence: 1, problem: 'changed', more: 1 }], next: null }],
    [verifiedSchema, { checked: 0.5, findings: [], next: null }],
    [verifiedSchema, { checked: 1, findings: [{ sequence: 0.5, problem: 'changed' }], next: null }],
    [erasedSchema, { erased: { 'no site': 1 } }],
    [erasedSchema, { erased: { main: 0.5 } }],
    [ledgerRecordSchema, { ...RECORD, at: 'today' }],
  ])('has the shape that is declared: %#', (schema, wrong) => {
    expect(schema.safeParse(wrong).success).toBe(false);
  });
});

describe('what is sealed', () => {
  it('opens by its own key, for its own purpose, under the proxy’s secret, and not otherwise', async () => {
    const { sealing } = await proxyKeys;
    const [one, other] = [await seal(sealing, 'one', 'text'), await seal(sealing, 'one', 'text')];
    expect(await unseal(sealing, 'one', one)).toBe('text');
    expect(await unseal(sealing, 'other', one)).toBeUndefined();
    expect(await unseal(sealing, 'one', { ...one, key: other.key })).toBeUndefined();
    expect(one.box).not.toEqual(other.box);
    const another = await crypto.subtle.importKey('raw', new Uint8Array(32), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    expect(await unseal(another, 'one', one)).toBeUndefined();
    const bare = await crypto.subtle.importKey('raw', one.key, 'AES-GCM', false, ['decrypt']);
    const parameters = { name: 'AES-GCM', iv: one.box.slice(0, 12), additionalData: new TextEncoder().encode('one') };
    await expect(crypto.subtle.decrypt(parameters, bare, one.box.slice(12))).rejects.toThrow();
  });
});

function within<T>(site: TestSite, act: (object: SiteObject, sql: SqlStorage, state: DurableObjectState) => T) {
  return runInDurableObject(env.SITE.getByName(site), (object: SiteObject, state) =>
    act(object, state.storage.sql, state),
  );
}

describe('a ledger', () => {
  it('that is empty is whole, and has nothing to sign or let go', () =>
    within('pressed', async (site, sql, { storage }) => {
      expect(site.verify('pressed', 0, [])).toEqual({ checked: 0, findings: [], next: null });
      await site.alarm();
      expect(sql.exec('SELECT * FROM ledger').toArray()).toEqual([]);
      expect(await storage.getAlarm()).toBeNull();
    }));

  it('of which a record is missing says which; of which the last ones are, from where on', () =>
    within('loose', (site, sql, { storage }) => {
      for (const callback of ['one', 'two', 'three'])
        expect(site.reserve(reservationOf(callback, 'loose'))).toMatchObject({ ok: true });
      for (const [sequence, problem] of [
        [2, 'missing'],
        [3, 'cut-tail'],
      ] as const)
        expect(() =>
          storage.transactionSync(() => {
            sql.exec('DROP TRIGGER ledger_no_delete');
            sql.exec('DELETE FROM ledger WHERE sequence = ?', sequence);
            expect(site.verify('loose', 0, []).findings).toContainEqual({ sequence, problem });
            throw new Error('undo');
          }),
        ).toThrow('undo');
      expect(site.verify('loose', 0, []).findings).toEqual([]);
      // No callback has two records of one type, whoever writes them.
      const again = `INSERT INTO ledger SELECT sequence + 100, at, type, callback, facts, box, commitment, hash, mac
        FROM ledger WHERE sequence = 1`;
      expect(() => sql.exec(again)).toThrow('UNIQUE');
      // All three agreed to one text.
      expect(sql.exec('SELECT count(*) AS texts FROM texts').one()).toEqual({ texts: 1 });
    }));

  it('is whole where somebody refused was shown a text that nobody agreed to', () =>
    within('loose', (site) => {
      const facts = {
        ...CONSENT_FACTS,
        textSha256: HASH,
        reason: 'limit' as const,
        refusedAt: '2026-11-24T10:00:00.000Z',
      };
      site.note({ type: 'refused', callback: 'refused', site: 'loose', person: 'somebody', facts });
      expect(site.verify('loose', 0, []).findings).toEqual([]);
    }));

  it('of a site that is gone, with nothing to sign, sets no alarm', () =>
    within('patient', async (site, sql, { storage }) => {
      expect(site.reserve(reservationOf('one', 'patient'))).toMatchObject({ ok: true });
      await storage.deleteAlarm();
      sql.exec("UPDATE ledger_ends SET site = 'gone'");
      sql.exec('DELETE FROM ledger_due');
      await site.alarm();
      expect(await storage.getAlarm()).toBeNull();
    }));

  it('whose end was taken away, or given to another site, is not whole', () =>
    within('thrifty', (site, sql, { storage }) => {
      expect(site.reserve(reservationOf('one', 'thrifty'))).toMatchObject({ ok: true });
      const problems = () => site.verify('thrifty', 0, []).findings.map(({ problem }) => problem);
      expect(problems()).toEqual([]);
      for (const tampering of [
        'DELETE FROM ledger_ends',
        "UPDATE ledger_ends SET site = 'other'",
        'UPDATE ledger_ends SET mac = zeroblob(32)',
        'UPDATE ledger_ends SET hash = zeroblob(32)',
      ]) {
        expect(() =>
          storage.transactionSync(() => {
            sql.exec(tampering);
            expect(problems()).toEqual(['end-changed']);
            throw new Error('undo');
          }),
        ).toThrow('undo');
      }
    }));

  it('belongs to one site', () =>
    within('brittle', (site) => {
      site.reserve(reservationOf('one', 'brittle'));
      expect(() =>
        site.note({
          type: 'refused',
          callback: 'two',
          site: 'loose',
          person: 'p',
          facts: { ...CONSENT_FACTS, reason: 'limit', refusedAt: '' },
        }),
      ).toThrow('one site');
    }));

  it('signs a checkpoint an hour after something happened, once, and none when nothing did', () =>
    within('locked', async (site, sql, { storage }) => {
      const lines: string[] = [];
      vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
      const start = Date.UTC(2040, 0, 1);
      vi.useFakeTimers({ toFake: ['Date'], now: start });
      site.reserve(reservationOf('one', 'locked'));
      expect(await storage.getAlarm()).toBe(start + 3_600_000);
      vi.setSystemTime(start + 3_599_999);
      await site.alarm();
      const checkpoints = () => sql.exec("SELECT * FROM ledger WHERE type = 'checkpoint'").toArray().length;
      expect([checkpoints(), lines]).toEqual([0, []]);
      vi.setSystemTime(start + 3_600_000);
      await site.alarm();
      await site.alarm();
      expect(checkpoints()).toBe(1);
      expect(lines).toHaveLength(1);
      const [given, checkpoint] = site.part(0).records;
      expect(checkpoint).toMatchObject({ type: 'checkpoint', callback: null, key: null, box: null });
      expect(checkpoint?.facts).toMatchObject({ sequence: given?.sequence, hash: given?.hash });
      const fiveYears = 5 * 366 * 24 * 3_600_000;
      expect(await storage.getAlarm()).toBe(start + fiveYears);
    }));

  it('is read in parts, all of it and nothing twice', () =>
    within('capped', (site) => {
      for (let index = 0; index < 450; index++)
        site.note({
          type: 'refused',
          callback: `many-${index}`,
          site: 'capped',
          person: 'p',
          facts: { ...CONSENT_FACTS, reason: 'limit', refusedAt: '' },
        });
      const sequences: number[] = [];
      for (let after: number | null = 0; after !== null; ) {
        const { records, next } = site.part(after);
        expect(records.length).toBeLessThanOrEqual(200);
        sequences.push(...records.map(({ sequence }) => sequence));
        after = next;
      }
      expect(sequences).toEqual(Array.from({ length: sequences.length }, (_, index) => index + 1));
      expect(sequences.length).toBeGreaterThanOrEqual(450);
    }));

  it('takes a revocation only of who had consented', () =>
    within('crowded', (site) => {
      const facts = { by: 'agent', revokedAt: '2026-11-24T10:00:00.000Z' };
      site.reserve(reservationOf('r0', 'crowded', { person: 'somebody' }));
      site.note({ type: 'revoked', callback: 'r1', site: 'crowded', person: 'stranger', facts });
      expect(site.records({ person: 'stranger' })).toEqual([]);
      const refusal = { ...CONSENT_FACTS, reason: 'limit' as const, refusedAt: '' };
      site.note({ type: 'refused', callback: 'r3', site: 'crowded', person: 'refused', facts: refusal });
      site.note({ type: 'revoked', callback: 'r3', site: 'crowded', person: 'refused', facts });
      expect(site.records({ person: 'refused' }).map(({ type }) => type)).toEqual(['refused']);
      site.note({ type: 'revoked', callback: 'r2', site: 'crowded', person: 'somebody', facts });
      site.note({ type: 'revoked', callback: 'r2', site: 'crowded', person: 'somebody', facts });
      expect(site.records({ person: 'somebody' }).map(({ type }) => type)).toEqual(['given', 'revoked']);
    }));

  it('tells why the site itself refused: its budget, its breaker, a context', () =>
    within('metered', async (site, sql) => {
      const now = Date.now();
      const context = { expiresAt: now - 1, onceId: undefined };
      expect(site.reserve(reservationOf('late', 'metered', { context }))).toEqual({
        ok: false,
        code: 'context-rejected',
      });
      sql.exec('INSERT OR REPLACE INTO breaker (one, failures, open_until) VALUES (1, 9999, ?)', now + 60_000);
      expect(site.reserve(reservationOf('broken', 'metered'))).toMatchObject({ code: 'temporarily-unavailable' });
      const reasons = ['late', 'broken'].map((callback) => site.records({ callback })[0]?.facts.reason);
      expect(reasons).toEqual(['context-rejected', 'breaker-open']);
    }));
});
