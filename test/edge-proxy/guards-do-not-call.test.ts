import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DoNotCallObject } from '../../edge-proxy/objects/do-not-call-object.ts';
import { nameText } from '../../edge-proxy/policy/keys.ts';

const MINUTE_MS = 60_000;

let lastShard = 0;
/** What callees were told, in their order, and how they take it. */
let told: [callee: string, lookedUpAt: number][];
let overtake: () => Promise<void>;

beforeEach(() => {
  // Years from now, so that no alarm comes by itself.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2040, 0, 1) });
  told = [];
  overtake = async () => undefined;
  vi.spyOn(env.CALLEE, 'getByName').mockImplementation(((callee: string) => ({
    overtake: (at: number) => {
      told.push([callee, at]);
      return overtake();
    },
  })) as never);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** Names of callees' objects, all different. */
function newNames(count: number): { bytes: Uint8Array; texts: string[] } {
  const bytes = crypto.getRandomValues(new Uint8Array(count * 16));
  const texts = Array.from({ length: count }, (_, index) => nameText(bytes.subarray(index * 16, index * 16 + 16)));
  return { bytes, texts };
}

/** An object of the lists of its own. */
function newShard() {
  lastShard += 1;
  const stub = env.DO_NOT_CALL.getByName(`shard-of-test-${lastShard}`);
  const within = <T>(act: (object: DoNotCallObject, sql: SqlStorage) => T) =>
    runInDurableObject(stub, (object: DoNotCallObject, { storage }) => act(object, storage.sql));
  return {
    stub,
    within,
    lookUp: (callee = '') => within((object) => object.lookUp(callee)),
    take: (list: string, callees: Uint8Array) => within((object) => object.take(list, callees)),
    remove: (list: string) => within((object) => object.remove(list)),
    counts: () => within((object) => object.counts()),
    lookUps: () => within((_, sql) => sql.exec('SELECT at FROM look_ups').toArray().length),
    alarm: () => runDurableObjectAlarm(stub),
    alarmAt: () => runInDurableObject(stub, (_, { storage }) => storage.getAlarm()),
  };
}

describe('a look-up', () => {
  it('finds what is on a list, whichever, and nothing else', async () => {
    const { lookUp, take, remove, counts } = newShard();
    const { bytes, texts } = newNames(3);
    const [first, second, third] = texts;
    expect(await take('a', bytes.subarray(0, 32))).toBe(2);
    expect(await take('b', bytes.subarray(16, 32))).toBe(1);
    expect(await counts()).toEqual([
      { list: 'a', numbers: 2 },
      { list: 'b', numbers: 1 },
    ]);
    const at = Date.now();
    expect(await lookUp(first)).toEqual({ listed: true, at });
    expect(await lookUp(third)).toEqual({ listed: false, at });
    expect(await remove('a')).toEqual({ removed: 2, more: false });
    expect(await lookUp(first)).toEqual({ listed: false, at });
    expect(await lookUp(second)).toEqual({ listed: true, at });
    expect(await remove('a')).toEqual({ removed: 0, more: false });
    expect(told).toEqual([]);
  });

  it('is not needed to know which lists a number is on: its own, in order', async () => {
    const { within, take, lookUps } = newShard();
    const { bytes, texts } = newNames(3);
    await take('b', bytes.subarray(0, 32));
    await take('a', bytes.subarray(0, 16));
    const lists = await within((object) => texts.map((callee) => object.listsWith(callee)));
    expect(lists).toEqual([['a', 'b'], ['b'], []]);
    expect(await lookUps()).toBe(0);
  });

  it('is forgotten after five minutes, and by then at the latest after ten', async () => {
    const { lookUp, lookUps, alarm, alarmAt, take } = newShard();
    const { bytes, texts } = newNames(2);
    await lookUp(texts[0]);
    const first = Date.now() + 5 * MINUTE_MS;
    expect(await alarmAt()).toBe(first);
    pass(5 * MINUTE_MS - 1);
    await lookUp(texts[1]);
    expect(await alarmAt()).toBe(first);
    pass(1);
    await alarm();
    expect([await lookUps(), await alarmAt()]).toEqual([1, first + 5 * MINUTE_MS]);
    await take('a', bytes);
    expect(told.map(([callee]) => callee)).toEqual([texts[1]]);
    pass(5 * MINUTE_MS);
    await alarm();
    expect([await lookUps(), await alarmAt()]).toEqual([0, null]);
  });

  it('proves that the object and its storage answer', async () => {
    expect(await newShard().within((object) => object.isSound())).toBe(true);
  });
});

describe('an import', () => {
  it('tells the callees that were looked up of late, with when last, and nobody else', async () => {
    const { stub, lookUp, take } = newShard();
    const { bytes, texts } = newNames(4);
    await lookUp(texts[0]);
    pass(1);
    await lookUp(texts[1]);
    await lookUp(texts[2]);
    pass(5 * MINUTE_MS - 1);
    await lookUp(texts[1]);
    // A clock that goes back makes no look-up earlier than it was.
    const latest = Date.now();
    pass(-MINUTE_MS);
    await lookUp(texts[1]);
    pass(MINUTE_MS);
    await lookUp(newNames(1).texts[0]);
    await evictDurableObject(stub);
    expect(await take('a', bytes)).toBe(4);
    expect(told.sort()).toEqual(
      [
        [texts[1], latest],
        [texts[2], latest - 5 * MINUTE_MS + 1],
      ].sort(),
    );
  });

  it('is found by whoever looks up while callees are being told, and has told all before it is written', async () => {
    const { lookUp, take, counts } = newShard();
    const { bytes, texts } = newNames(2);
    const [asked, notAsked] = texts;
    await lookUp(asked);
    const heard = Promise.withResolvers<void>();
    overtake = () => heard.promise;
    const taking = take('a', bytes);
    await vi.waitUntil(() => told.length === 1);
    expect(await counts()).toEqual([]);
    for (const callee of [asked, notAsked]) expect(await lookUp(callee)).toMatchObject({ listed: true });
    expect(await lookUp(newNames(1).texts[0])).toMatchObject({ listed: false });
    heard.resolve();
    expect(await taking).toBe(2);
    expect(await lookUp(notAsked)).toMatchObject({ listed: true });
    expect(told).toHaveLength(1);
  });

  it('is not written where a callee can’t be told, and nothing of it stays', async () => {
    const { lookUp, take, counts } = newShard();
    const { bytes, texts } = newNames(2);
    await lookUp(texts[0]);
    overtake = () => Promise.reject(new Error('out of reach'));
    await expect(take('a', bytes)).rejects.toThrow('out of reach');
    expect(await counts()).toEqual([]);
    expect(await lookUp(texts[1])).toMatchObject({ listed: false });
    overtake = async () => undefined;
    expect(await take('a', bytes)).toBe(2);
  });

  it('waits for no callee for longer than five seconds', async () => {
    const { lookUp, take, counts } = newShard();
    const { bytes, texts } = newNames(1);
    await lookUp(texts[0]);
    overtake = () => new Promise(() => {});
    const began = performance.now();
    await expect(take('a', bytes)).rejects.toThrow('no answer in time');
    expect(performance.now() - began).toBeGreaterThan(4_900);
    expect(performance.now() - began).toBeLessThan(9_000);
    expect(await counts()).toEqual([]);
  });

  it('changes nothing where it comes again', async () => {
    const { take, counts } = newShard();
    const { bytes } = newNames(3);
    expect([await take('a', bytes), await take('a', bytes), await take('a', bytes.subarray(16))]).toEqual([3, 0, 0]);
    expect(await counts()).toEqual([{ list: 'a', numbers: 3 }]);
  });

  it('is written whole or not at all', async () => {
    const { take, counts, within } = newShard();
    const { bytes } = newNames(1_000);
    const last = bytes.slice(-16);
    await within((_, sql) => {
      const literal = `x'${last.toHex()}'`;
      sql.exec(
        `CREATE TRIGGER broken BEFORE INSERT ON listed WHEN NEW.callee = ${literal} BEGIN SELECT RAISE(ABORT, 'broken'); END`,
      );
    });
    await expect(take('a', bytes)).rejects.toThrow('broken');
    expect(await counts()).toEqual([]);
  });

  it('that is removed is removed in parts', async () => {
    const { take, remove, within } = newShard();
    for (let part = 0; part < 21; part++) await take('a', newNames(1_000).bytes);
    expect(await take('b', newNames(10).bytes)).toBe(10);
    expect(await remove('a')).toEqual({ removed: 20_000, more: true });
    expect(await remove('a')).toEqual({ removed: 1_000, more: false });
    expect(await within((_, sql) => sql.exec('SELECT list FROM listed').toArray())).toHaveLength(10);
  });
});
