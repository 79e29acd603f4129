import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LedgerRow } from '../../edge-proxy/objects/ledger.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { sealedFor, unseal } from '../../edge-proxy/policy/seal.ts';
import { tamper } from './ledger-tampering.ts';
import { CONSENT_FACTS, personOf, proxyKeys, reservationOf } from './sealed.ts';
import type { TestSite } from './sites.ts';
import { ask, begin, callsTo, newNumber, optOut, untilEnded } from './visitor.ts';

const DAY_MS = 24 * 3_600_000;

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function siteOf(site: TestSite) {
  const stub = env.SITE.getByName(site);
  return <T>(act: (object: SiteObject, sql: SqlStorage, state: DurableObjectState) => T) =>
    runInDurableObject(stub, (object: SiteObject, state) => act(object, state.storage.sql, state));
}

/** All findings, part after part. */
function findingsOf(object: SiteObject, site: string, places: { sequence: number; hash: string }[] = []) {
  const findings = [];
  for (let after: number | null = 0; after !== null; ) {
    const part = object.verify(site, after, places);
    findings.push(...part.findings);
    after = part.next;
  }
  return findings;
}

/** Consents, calls and their ends, of different people. */
function fillLedger(object: SiteObject, site: string, people: number) {
  for (let index = 0; index < people; index++) {
    const callback = crypto.randomUUID();
    const reservation = reservationOf(callback, site, { person: `${site} person ${index}` });
    expect(object.reserve(reservation)).toMatchObject({ ok: true });
    const report = { callback, site, dialling: 'placed', health: 'sound', ended: true, dialledAt: Date.now() } as const;
    object.report({ ...report, status: 'success', reason: '' });
  }
}

describe('the ledger', () => {
  it('tells of a consent, its call and its end, once each, whoever hears what how often', async () => {
    const number = newNumber();
    const { id } = await begin('loose', number);
    await untilEnded(id);
    const person = await personOf(number);
    const within = siteOf('loose');
    const types = () => within((site) => site.records({ person }).map(({ type }) => type));
    await expect.poll(types).toEqual(['given', 'dialled', 'ended']);
    const [given, dialled, ended] = await within((site) => site.records({ person }));
    expect(given?.facts).toEqual({ ...CONSENT_FACTS, textSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(dialled?.facts).toMatchObject({ outcome: 'placed' });
    expect(ended?.facts).toEqual({ status: 'success', reason: '' });
    const { callback, key, box } = dialled as { callback: string; key: Uint8Array; box: Uint8Array };
    const call = await unseal((await proxyKeys).sealing, sealedFor.call(callback), { key, box });
    expect(JSON.parse(call ?? '')).toEqual({ callSid: expect.stringMatching(/^OUT-/) });
    const again = { callback, site: 'loose', dialling: 'placed', health: 'sound', ended: true, dialledAt: 1 } as const;
    await within((site) => site.report({ ...again, status: 'failure', reason: 'lost' }));
    expect(await types()).toEqual(['given', 'dialled', 'ended']);
    expect(JSON.stringify(await within((_, sql) => sql.exec('SELECT * FROM ledger').toArray()))).not.toContain(number);
  });

  it('tells why somebody who consented was not called', async () => {
    const number = newNumber();
    await untilEnded((await begin('loose', number)).id);
    expect((await ask('loose', number)).status).toBe(429);
    const person = await personOf(number);
    const refused = () =>
      siteOf('loose')((site) =>
        site
          .records({ person })
          .filter(({ type }) => type === 'refused')
          .map(({ facts }) => facts),
      );
    await expect.poll(refused).toMatchObject([{ ...CONSENT_FACTS, textSha256: expect.any(String), reason: 'limit' }]);
  });

  it('tells that somebody wants no more calls, where they had consented, and once', async () => {
    const number = newNumber();
    await untilEnded((await begin('loose', number)).id);
    await optOut(number);
    await optOut(number);
    const person = await personOf(number);
    const revoked = () =>
      siteOf('loose')((site) =>
        site
          .records({ person })
          .filter(({ type }) => type === 'revoked')
          .map(({ facts }) => facts),
      );
    await expect.poll(revoked).toEqual([{ by: 'agent', revokedAt: expect.any(String) }]);
    expect(await siteOf('proven')((site) => site.records({ person }))).toEqual([]);
  });

  it.each([
    ['is told of', { hash: '0'.repeat(64) }, [{ level: 'alert', event: 'ledger-changed', site: 'loose' }]],
    ['is nothing to tell where it wasn’t', {}, []],
  ])('that was changed under a callback %s, when that callback ends', async (_, changed, told) => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
    await siteOf('loose')((object) => {
      const callback = crypto.randomUUID();
      const result = object.reserve(reservationOf(callback, 'loose'));
      const given = result.ok ? { ...result.given, ...changed } : undefined;
      object.report({
        callback,
        site: 'loose',
        dialling: 'placed',
        health: 'sound',
        ended: true,
        status: 'success',
        reason: '',
        given,
      });
    });
    expect(lines.map((line) => JSON.parse(line))).toMatchObject(told);
    expect(lines).toHaveLength(told.length);
  });
});

describe('a ledger that somebody tampered with', () => {
  it('is whole as long as nobody did', () =>
    siteOf('guarded')((object) => {
      fillLedger(object, 'guarded', 3);
      expect(findingsOf(object, 'guarded')).toEqual([]);
      expect(findingsOf(object, 'loose')).not.toEqual([]);
    }));

  it('is found: 500 random edits, deletions, swaps, insertions', () =>
    siteOf('crowded')((object, _, state) => {
      for (let round = 0; round < 12; round++) {
        vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2041, 0, 1 + round) });
        fillLedger(object, 'crowded', 1);
      }
      object.erase('crowded', 'crowded person 0');
      fillLedger(object, 'crowded', 1);
      const unseen = tamper(state, 500, () => findingsOf(object, 'crowded').length > 0);
      expect(unseen).toEqual([]);
      expect(findingsOf(object, 'crowded')).toEqual([]);
    }));

  it('by whoever put an older state back is found by the checkpoint in the log', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
    const within = siteOf('capped');
    await within(async (object, sql, state) => {
      fillLedger(object, 'capped', 1);
      const older = sql.exec<{ sequence: number }>("SELECT * FROM ledger_ends WHERE mark = 'head'").one();
      fillLedger(object, 'capped', 1);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DAY_MS });
      await object.alarm();
      const line = lines.map((text) => JSON.parse(text)).find(({ event }) => event === 'ledger-checkpoint');
      const place = JSON.parse(atob(line.checkpoint.split('.')[1]));
      expect(findingsOf(object, 'capped', [place])).toEqual([]);
      state.storage.transactionSync(() => {
        sql.exec('DROP TRIGGER ledger_no_delete');
        sql.exec('DELETE FROM ledger WHERE sequence > ?', older.sequence);
        sql.exec('DELETE FROM ledger_keys WHERE sequence > ?', older.sequence);
        sql.exec(
          "UPDATE ledger_ends SET sequence = ?, hash = ?, mac = ? WHERE mark = 'head'",
          ...(['sequence', 'hash', 'mac'] as const).map((name) => (older as unknown as LedgerRow)[name]),
        );
      });
      expect(findingsOf(object, 'capped')).toEqual([]);
      expect(findingsOf(object, 'capped', [place])).toEqual([{ sequence: place.sequence, problem: 'cut-tail' }]);
    });
  });
});

describe('a person who is erased', () => {
  it('can’t be read or found any more, and the chain still holds', async () => {
    const number = newNumber();
    const other = newNumber();
    for (const one of [number, other]) await untilEnded((await begin('loose', one)).id);
    const [person, another] = [await personOf(number), await personOf(other)];
    const within = siteOf('loose');
    await expect.poll(() => within((site) => site.records({ person }).length)).toBe(3);
    const before = await within((site) => site.records({ person }));
    expect(await within((site) => [site.erase('loose', person), site.erase('loose', person)])).toEqual([3, 0]);
    expect(await within((site) => site.records({ person }))).toEqual([]);
    const [given] = await within((site) => site.records({ callback: before[0]?.callback ?? '' }));
    expect(given?.key).toEqual(new Uint8Array(32));
    const { callback, key, box } = given as { callback: string; key: Uint8Array; box: Uint8Array };
    expect(await unseal((await proxyKeys).sealing, sealedFor.consent(callback), { key, box })).toBeUndefined();
    expect(await within((site) => findingsOf(site, 'loose'))).toEqual([]);
    await expect.poll(() => within((site) => site.records({ person: another }).length)).toBe(3);
  });

  it('while their call goes on leaves nothing personal in what comes after', () =>
    siteOf('loose')((object) => {
      const callback = crypto.randomUUID();
      object.reserve(reservationOf(callback, 'loose', { person: 'going on' }));
      expect(object.erase('loose', 'going on')).toBe(1);
      const call = { key: new Uint8Array(32).fill(1), box: new Uint8Array(40) };
      object.report({
        callback,
        site: 'loose',
        dialling: 'placed',
        health: 'sound',
        ended: false,
        status: 'queued',
        reason: '',
        dialledAt: Date.now(),
        call,
      });
      expect(object.records({ callback }).map(({ type, box }) => [type, box === null])).toEqual([
        ['given', false],
        ['dialled', true],
      ]);
      expect(findingsOf(object, 'loose')).toEqual([]);
    }));
});

describe('retention', () => {
  it('lets nothing go of a site that the configuration knows no more', () =>
    runInDurableObject(env.SITE.getByName('forgotten'), async (object: SiteObject, { storage: { sql } }) => {
      const start = Date.UTC(2042, 0, 1);
      vi.useFakeTimers({ toFake: ['Date'], now: start });
      fillLedger(object, 'blocked', 2);
      sql.exec("UPDATE ledger_ends SET site = 'forgotten' WHERE mark = 'head'");
      vi.setSystemTime(start + 40 * 366 * DAY_MS);
      await object.alarm();
      expect(sql.exec<{ n: number }>("SELECT count(*) AS n FROM ledger WHERE type = 'given'").one().n).toBe(2);
      sql.exec("UPDATE ledger_ends SET site = 'blocked' WHERE mark = 'head'");
      vi.setSystemTime(start + 41 * 366 * DAY_MS);
      await object.alarm();
      expect(sql.exec<{ n: number }>("SELECT count(*) AS n FROM ledger WHERE type = 'given'").one().n).toBe(0);
    }));

  it('lets go what was kept for the site’s years, by itself, and the chain goes on after it', () =>
    siteOf('blocked')(async (object, sql, state) => {
      const start = Date.UTC(2042, 0, 1);
      vi.useFakeTimers({ toFake: ['Date'], now: start });
      fillLedger(object, 'blocked', 2);
      vi.setSystemTime(start + 3 * 366 * DAY_MS);
      fillLedger(object, 'blocked', 1);
      vi.setSystemTime(start + 5 * 366 * DAY_MS - 1);
      await object.alarm();
      const given = () => sql.exec<{ n: number }>("SELECT count(*) AS n FROM ledger WHERE type = 'given'").one().n;
      expect(given()).toBe(3);
      vi.setSystemTime(start + 5 * 366 * DAY_MS);
      await object.alarm();
      expect(given()).toBe(1);
      expect(sql.exec<{ n: number }>('SELECT count(*) AS n FROM ledger_keys WHERE person IS NOT NULL').one().n).toBe(3);
      expect(findingsOf(object, 'blocked')).toEqual([]);
      fillLedger(object, 'blocked', 1);
      expect(findingsOf(object, 'blocked')).toEqual([]);
      expect(() => sql.exec('DELETE FROM ledger')).toThrow('append-only');
      expect(await state.storage.getAlarm()).toBeGreaterThan(Date.now());
      sql.exec("UPDATE ledger_ends SET site = 'another' WHERE mark = 'base'");
      expect(findingsOf(object, 'blocked')).not.toEqual([]);
      sql.exec("UPDATE ledger_ends SET site = 'blocked' WHERE mark = 'base'");
      expect(findingsOf(object, 'blocked')).toEqual([]);
      sql.exec("UPDATE ledger_ends SET sequence = sequence + 1 WHERE mark = 'base'");
      expect(findingsOf(object, 'blocked')).not.toEqual([]);
      // Once, however many parts there are.
      const cutHead = (after: number) =>
        object.verify('blocked', after, []).findings.filter(({ problem }) => problem === 'cut-head');
      expect([cutHead(0).length, cutHead(5).length]).toEqual([1, 0]);
    }));
});

it('a consent that cannot be recorded rings nobody', async () => {
  const number = newNumber();
  await siteOf('patient')((_, sql) => void sql.exec('DROP TABLE ledger_keys'));
  expect((await ask('patient', number)).status).toBe(503);
  expect(await callsTo(number)).toEqual([]);
});

it('a ledger that was kept in the clear is sealed and chained, and nothing of it stays readable', async () => {
  const number = newNumber();
  const stub = env.SITE.getByName('storefront');
  const record = {
    phoneNumber: number,
    textId: 'en-0',
    textSha256: CONSENT_FACTS.textSha256,
    textLocale: 'en',
    challenge: 'none',
    page: 'https://a.example/',
  };
  await runInDurableObject(stub, (_, { storage: { sql } }) => {
    sql.exec(`DROP TABLE ledger;
      CREATE TABLE ledger (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, type TEXT NOT NULL, callback TEXT NOT NULL, record TEXT NOT NULL
      );
      CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
      INSERT OR REPLACE INTO texts VALUES ('${CONSENT_FACTS.textSha256}', 'yes')`);
    sql.exec("INSERT INTO ledger (at, type, callback, record) VALUES (7, 'given', 'old', ?)", JSON.stringify(record));
  });
  await evictDurableObject(stub);
  const person = await personOf(number);
  await runInDurableObject(stub, async (site: SiteObject, { storage: { sql } }) => {
    const [given] = site.records({ person });
    // Nobody watched calling windows then.
    const { callingWindow: _, ...facts } = CONSENT_FACTS;
    expect(given).toMatchObject({ at: 7, type: 'given', callback: 'old' });
    expect(given?.facts).toEqual({ ...facts, textId: 'en-0' });
    const { key, box } = given as { key: Uint8Array; box: Uint8Array };
    const text = await unseal((await proxyKeys).sealing, sealedFor.consent('old'), { key, box });
    expect(JSON.parse(text ?? '')).toEqual({ phoneNumber: number, page: record.page });
    expect(findingsOf(site, 'storefront')).toEqual([]);
    expect(sql.exec("SELECT 1 FROM sqlite_master WHERE name = 'ledger_in_the_clear'").toArray()).toEqual([]);
    expect(() => sql.exec('DELETE FROM ledger')).toThrow('append-only');
  });
});
