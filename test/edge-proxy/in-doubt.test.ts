import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCallee, pass, scriptParties, scriptPolyAI, stopTheClock } from './scripted-callee.ts';
import { ask, begin, codeOf, newAddress, newNumber, untilEnded } from './visitor.ts';

const BUSY = { ok: false, code: 'callee-not-available' };

describe('a callee whose last call ended unknown', () => {
  let polyai: ReturnType<typeof scriptPolyAI>;

  beforeEach(() => {
    stopTheClock();
    scriptParties();
    polyai = scriptPolyAI();
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  /** Long after the cooldown of the site, which is a second. */
  async function ended(placing: () => Response) {
    polyai.placing = placing;
    const callee = newCallee('doubtful');
    expect(await callee.begin()).toMatchObject({ ok: true });
    await callee.alarm();
    return callee;
  }

  it('is taken for in a call for as long as a call lasts', async () => {
    const { begin } = await ended(() => new Response('bad gateway', { status: 502 }));
    pass(60_000 - 1);
    expect(await begin()).toEqual(BUSY);
    pass(1);
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('and was surely not rung, may be called after the cooldown', async () => {
    const { begin } = await ended(() => Response.json({ error: 'no such number' }, { status: 400 }));
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('though it was placed, since PolyAI says what nobody knows, is taken for in a call too', async () => {
    polyai.status = () => Response.json({ status: 'ringing' });
    const { begin, alarm, change, rows } = await ended(() => Response.json({ call_sid: 'OUT-1' }));
    await change('due_at = 1');
    await alarm();
    expect(await rows()).toMatchObject([{ state: 'unknown' }]);
    pass(59_000);
    expect(await begin()).toEqual(BUSY);
    pass(1_000);
    expect(await begin()).toMatchObject({ ok: true });
  });
});

describe('a site whose calls end unknown', () => {
  it('has no more of them at once than may be in flight', async () => {
    // Placed, and the connection dropped: it rings, and nobody can know.
    for (const number of [newNumber('0126'), newNumber('0126')])
      expect(await untilEnded((await begin('doubtful', number)).id)).toMatchObject({ status: 'unknown' });
    const waiting = () => ask('doubtful', newNumber(), { address: newAddress() });
    await expect.poll(async () => codeOf(await waiting()), { timeout: 10_000 }).toBe('temporarily-unavailable');
    await runInDurableObject(env.SITE.getByName('doubtful'), (_, { storage }) => {
      storage.sql.exec('UPDATE reservations SET rings_until = rings_until - 60000');
    });
    expect((await waiting()).status).toBe(202);
  });
});
