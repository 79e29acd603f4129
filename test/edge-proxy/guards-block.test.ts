import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BlockObject } from '../../edge-proxy/objects/block-object.ts';

const WINDOW_SECONDS = 600;
const WINDOW_MS = WINDOW_SECONDS * 1000;

let lastBlock = 0;
let alerts = 0;

beforeEach(() => {
  // Years from now, so that no alarm comes by itself.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2040, 0, 1) });
  alerts = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => {
    if (String(line).includes('block-tripped')) alerts += 1;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

/** A block of its own, that lets two numbers through. */
function newBlock() {
  lastBlock += 1;
  const stub = env.BLOCK.getByName(`block-${lastBlock}`);
  const within = <T>(act: (object: BlockObject, state: DurableObjectState) => T) =>
    runInDurableObject(stub, (object: BlockObject, state) => act(object, state));
  return {
    admit: (callee: string, windowSeconds = WINDOW_SECONDS) =>
      within((object) => object.admit({ callee, site: 'loose', requestId: 'request', maxNumbers: 2, windowSeconds })),
    kept: () => within((_, { storage: { sql } }) => sql.exec('SELECT 1 FROM callees').toArray().length),
    alarm: () => runDurableObjectAlarm(stub),
    alarmAt: () => within((_, { storage }) => storage.getAlarm()),
    isSound: () => within((object) => object.isSound()),
  };
}

describe('a block', () => {
  it('refuses a third number within its window, and tells its operator once a window', async () => {
    const { admit } = newBlock();
    expect([await admit('a'), await admit('b'), await admit('c')]).toEqual([true, true, false]);
    expect(await admit('d')).toBe(false);
    expect(alerts).toBe(1);
    expect([await admit('a'), await admit('b')]).toEqual([true, true]);
    pass(WINDOW_MS - 1);
    expect(await admit('c')).toBe(false);
    expect([await admit('a'), await admit('b')]).toEqual([true, true]);
    pass(2);
    expect(await admit('c')).toBe(false);
    expect(alerts).toBe(2);
    pass(WINDOW_MS);
    expect(await admit('c')).toBe(true);
  });

  it('looks back as far as the site that asks wants it to', async () => {
    const { admit } = newBlock();
    await admit('a');
    await admit('b');
    pass(60_000);
    expect(await admit('c', 60)).toBe(true);
    expect(await admit('d')).toBe(false);
  });

  it('remembers for as long as any site looks back, and for longer where the one that asks does', async () => {
    const { admit } = newBlock();
    await admit('a', 60);
    pass(WINDOW_MS - 1);
    expect([await admit('b'), await admit('c')]).toEqual([true, false]);
    const { admit: admitElsewhere, kept: keptElsewhere } = newBlock();
    await admitElsewhere('a', 2 * WINDOW_SECONDS);
    pass(2 * WINDOW_MS - 1);
    await admitElsewhere('b', 60);
    expect(await keptElsewhere()).toBe(2);
  });

  it('keeps a number until it has left the window, and wakes up for it', async () => {
    const { admit, kept, alarm, alarmAt } = newBlock();
    const start = Date.now();
    await admit('a');
    pass(WINDOW_MS / 2);
    await admit('b');
    pass(WINDOW_MS / 2);
    await alarm();
    expect(await kept()).toBe(1);
    expect(await alarmAt()).toBe(start + 1.5 * WINDOW_MS + 1);
    pass(WINDOW_MS / 2);
    await alarm();
    expect(await kept()).toBe(0);
    expect(await alarmAt()).toBeNull();
  });

  it('clears up whenever it is asked', async () => {
    const { admit, kept } = newBlock();
    await admit('a');
    pass(WINDOW_MS);
    await admit('b');
    expect(await kept()).toBe(1);
  });

  it('is sound', async () => {
    expect(await newBlock().isSound()).toBe(true);
  });
});
