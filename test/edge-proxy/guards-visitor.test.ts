import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { VisitorObject } from '../../edge-proxy/objects/visitor-object.ts';
import type { Proof, VisitorAsk } from '../../edge-proxy/policy/parties.ts';
import type { TestSite } from './sites.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TABLES = ['asks', 'intents', 'proofs', 'pressure'] as const;

let lastNetwork = 0;

beforeEach(() => {
  // Years from now, so that no alarm comes by itself.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2040, 0, 1) });
});

afterEach(() => {
  vi.useRealTimers();
});

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);
const proof = (id: string): Proof => ({ id, expiresAt: Date.now() + 300_000 });

/** A network's object of its own, spoken to as the HTTP side does. */
function newNetwork(site: TestSite) {
  lastNetwork += 1;
  const stub = env.VISITOR.getByName(`network-${lastNetwork}`);
  const within = <T>(act: (object: VisitorObject, state: DurableObjectState) => T) =>
    runInDurableObject(stub, (object: VisitorObject, state) => act(object, state));
  return {
    within,
    admit: (change: Partial<VisitorAsk> = {}) =>
      within((object) =>
        object.admit({
          site,
          visitor: 'one',
          idempotencyKey: crypto.randomUUID(),
          bodyHash: 'a',
          proof: 'needless',
          ...change,
        }),
      ),
    counts: () =>
      within((_, { storage: { sql } }) =>
        TABLES.map((table) => sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n),
      ),
    alarm: () => runDurableObjectAlarm(stub),
    alarmAt: () => within((_, { storage }) => storage.getAlarm()),
  };
}

describe('an idempotency key', () => {
  it('is refused with another body for a day, and lets the same body through without counting it', async () => {
    const { admit, counts } = newNetwork('metered');
    const idempotencyKey = crypto.randomUUID();
    expect(await admit({ idempotencyKey })).toMatchObject({ ok: true, limits: [{ remaining: 4 }, { remaining: 9 }] });
    expect(await admit({ idempotencyKey, bodyHash: 'b' })).toMatchObject({ ok: false, code: 'idempotency-key-reused' });
    expect(await admit({ idempotencyKey })).toMatchObject({ ok: true, limits: [{ remaining: 4 }, { remaining: 9 }] });
    expect(await counts()).toEqual([1, 1, 0, 0]);
    pass(DAY_MS);
    expect(await admit({ idempotencyKey, bodyHash: 'b' })).toMatchObject({ ok: true });
  });

  it('of another visitor or another site is another one', async () => {
    const { admit } = newNetwork('metered');
    const idempotencyKey = crypto.randomUUID();
    await admit({ idempotencyKey });
    expect(await admit({ idempotencyKey, visitor: 'two', bodyHash: 'b' })).toMatchObject({ ok: true });
    expect(await admit({ idempotencyKey, site: 'networked', bodyHash: 'c' })).toMatchObject({ ok: true });
  });
});

describe('a proof', () => {
  it('that is none is rejected, weighs on the network, and is not counted', async () => {
    const { admit, counts } = newNetwork('proven');
    expect(await admit({ proof: 'rejected' })).toMatchObject({ ok: false, code: 'proof-rejected' });
    expect(await admit({ proof: { id: 'old', expiresAt: Date.now() } })).toMatchObject({ code: 'proof-rejected' });
    expect(await counts()).toEqual([0, 0, 0, 2]);
  });

  it('is spent on one intent, and stays good for that one, even expired', async () => {
    const { admit } = newNetwork('proven');
    const intent = { idempotencyKey: crypto.randomUUID(), proof: proof('p') };
    expect(await admit(intent)).toMatchObject({ ok: true });
    expect(await admit({ proof: intent.proof })).toMatchObject({ ok: false, code: 'proof-rejected' });
    expect(await admit({ proof: proof('q') })).toMatchObject({ ok: true });
    pass(HOUR_MS);
    expect(await admit(intent)).toMatchObject({ ok: true });
    expect(await admit({ proof: intent.proof })).toMatchObject({ ok: false, code: 'proof-rejected' });
  });
});

describe('the limits', () => {
  it('of a visitor and of their network hold at the same time', async () => {
    const { admit } = newNetwork('metered');
    for (let turn = 0; turn < 5; turn++) expect(await admit()).toMatchObject({ ok: true });
    expect(await admit()).toMatchObject({
      ok: false,
      code: 'too-many-requests',
      retryAfterSeconds: 3_600,
      limits: [
        { name: 'visitor-hour', remaining: 0, resetSeconds: 3_600 },
        { name: 'visitor-day', remaining: 5, resetSeconds: 86_400 },
      ],
    });
    for (let visitor = 0; visitor < 25; visitor++)
      expect(await admit({ visitor: `other-${visitor}` })).toMatchObject({ ok: true });
    expect(await admit({ visitor: 'last' })).toMatchObject({ ok: false, code: 'too-many-requests' });
    pass(HOUR_MS);
    expect(await admit()).toMatchObject({ ok: true });
  });

  it('look at what is in their window, and not at what was before', async () => {
    const { admit } = newNetwork('metered');
    for (let turn = 0; turn < 3; turn++) await admit();
    pass(HOUR_MS);
    for (let turn = 0; turn < 5; turn++) expect(await admit()).toMatchObject({ ok: true });
    expect(await admit()).toMatchObject({ ok: false, retryAfterSeconds: 3_600 });
  });

  it('show nothing below nothing where a site’s are narrower', async () => {
    const { admit } = newNetwork('loose');
    for (let turn = 0; turn < 12; turn++) await admit();
    const answer = await admit({ site: 'metered' });
    expect(answer).toMatchObject({ ok: false, limits: [{ remaining: 0 }, { remaining: 0 }] });
  });

  it('of a site that there is not are none', async () => {
    const { admit, within } = newNetwork('loose');
    await expect(admit({ site: 'nowhere' })).rejects.toThrow('no such site');
    await expect(within((object) => object.challenge('nowhere'))).rejects.toThrow('no such site');
  });
});

describe('the pressure', () => {
  it('makes challenges harder for an hour', async () => {
    const { within } = newNetwork('pressed');
    const level = () => within((object) => object.challenge('pressed').level);
    const levels: number[] = [];
    for (let turn = 0; turn < 8; turn++) levels.push(await level());
    expect(levels).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    pass(HOUR_MS - 1);
    expect(await level()).toBe(1);
    pass(1);
    expect(await level()).toBe(0);
  });

  it('is not kept beyond the heaviest', async () => {
    const { within, counts } = newNetwork('pressed');
    await within((object) => {
      for (let turn = 0; turn < 300; turn++) object.challenge('pressed');
    });
    expect(await counts()).toEqual([0, 0, 0, 256]);
  });
});

describe('what is kept', () => {
  const fill = async ({ admit, within }: ReturnType<typeof newNetwork>, id: string) => {
    await admit({ proof: proof(id) });
    await within((object) => object.challenge('proven'));
  };

  it('is all gone after a day, a spent proof only once its intent can’t come again', async () => {
    const network = newNetwork('proven');
    const { counts, alarm, alarmAt } = network;
    await fill(network, 'p');
    expect(await counts()).toEqual([1, 1, 1, 1]);
    const first = await alarmAt();
    pass(HOUR_MS - 1);
    await alarm();
    expect(await counts()).toEqual([1, 1, 1, 1]);
    pass(1);
    await alarm();
    expect(await counts()).toEqual([1, 1, 1, 0]);
    pass(22 * HOUR_MS);
    await fill(network, 'q');
    pass(HOUR_MS);
    await alarm();
    // The proof ran out five minutes after the request that it was spent on.
    expect(await counts()).toEqual([1, 1, 2, 0]);
    pass(DAY_MS);
    await alarm();
    expect(await counts()).toEqual([0, 0, 0, 0]);
    expect(await alarmAt()).toBeNull();
    expect(first).toBe(Date.UTC(2040, 0, 2, 0, 1));
  });

  it('is cleared in time, however often others ask', async () => {
    const network = newNetwork('proven');
    await fill(network, 'p');
    const first = await network.alarmAt();
    pass(HOUR_MS);
    await fill(network, 'q');
    expect(await network.alarmAt()).toBe(first);
  });
});

it('a network’s object is sound', async () => {
  expect(await newNetwork('loose').within((object) => object.isSound())).toBe(true);
});
