import { evictDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReservationResult } from '../../edge-proxy/objects/site-object.ts';
import { newCallee, pass, RESERVED, scriptParties, scriptPolyAI, stopTheClock } from './scripted-callee.ts';
import { CONSENT_FACTS } from './sealed.ts';

const DAY_MS = 24 * 3_600_000;
const NOT_AVAILABLE = { ok: false, code: 'callee-not-available' };
const UNAVAILABLE = { ok: false, code: 'temporarily-unavailable', retryAfterSeconds: 10 };

let parties: ReturnType<typeof scriptParties>;
let polyai: ReturnType<typeof scriptPolyAI>;

beforeEach(() => {
  stopTheClock();
  parties = scriptParties();
  polyai = scriptPolyAI();
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('an intent', () => {
  it('gets the same answer for a day, and none for another body', async () => {
    const { begin, newIntent, rows } = newCallee();
    const intent = newIntent();
    const answer = await begin(intent);
    expect(answer).toEqual({
      ok: true,
      id: intent.publicId,
      requestedAt: Date.now(),
      proofWords: ['amber', 'otter'],
    });
    pass(DAY_MS - 1);
    const again = { ...intent, recordId: 'other', publicId: 'other' };
    expect(await begin(again)).toEqual(answer);
    expect(await begin({ ...again, bodyHash: 'another' })).toEqual({ ok: false, code: 'idempotency-key-reused' });
    expect(await rows()).toHaveLength(1);
  });

  it('gets the same refusal, though its callee is free again', async () => {
    const { begin, newIntent, change } = newCallee();
    await begin();
    const intent = newIntent();
    expect(await begin(intent)).toEqual(NOT_AVAILABLE);
    await change("state = 'success', due_at = NULL, at = 0");
    expect(await begin(intent)).toEqual(NOT_AVAILABLE);
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('whose callback is gone is refused', async () => {
    const { begin, newIntent, within } = newCallee();
    const intent = newIntent();
    await begin(intent);
    await within((_, sql) => void sql.exec('DELETE FROM callbacks'));
    expect(await begin(intent)).toEqual(NOT_AVAILABLE);
  });

  it('that comes twice at once gets the answer that is still awaited', async () => {
    const { begin, newIntent, rows } = newCallee();
    const answer = Promise.withResolvers<ReservationResult>();
    parties.reserve = () => answer.promise;
    const intent = newIntent();
    const both = [begin(intent), begin(intent)];
    await vi.waitUntil(async () => (await rows()).length === 1);
    answer.resolve({ ok: false, code: 'temporarily-unavailable', retryAfterSeconds: 10 });
    expect(await Promise.all(both)).toEqual([UNAVAILABLE, UNAVAILABLE]);
    expect(await begin(intent)).toEqual(UNAVAILABLE);
  });

  it('of a site that there is not is none', async () => {
    const { begin, newIntent } = newCallee();
    await expect(begin(newIntent({ site: 'nowhere' }))).rejects.toThrow('no such site');
  });

  it('with a context that has expired is refused', async () => {
    const { begin, newIntent } = newCallee();
    const context = (expiresAt: number) => newIntent({ context: { expiresAt, onceId: undefined } });
    expect(await begin(context(Date.now()))).toEqual({ ok: false, code: 'context-rejected' });
    expect(await begin(context(Date.now() + 1))).toMatchObject({ ok: true });
  });

  it('is written whole or not at all', async () => {
    const { begin, within, rows } = newCallee();
    await within((_, sql) => {
      sql.exec("CREATE TRIGGER broken BEFORE INSERT ON intents BEGIN SELECT RAISE(ABORT, 'broken'); END");
    });
    await expect(begin()).rejects.toThrow('broken');
    expect(await rows()).toEqual([]);
  });
});

describe('a callee', () => {
  it('that is in a call is refused, though they have cooled down', async () => {
    const { begin, change } = newCallee();
    await begin();
    await change("state = 'calling'");
    pass(60_000);
    expect(await begin()).toEqual(NOT_AVAILABLE);
    await change("state = 'success'");
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('that is on a do-not-call list is refused, and by that key for good', async () => {
    const { begin, newIntent } = newCallee();
    const intent = newIntent({ lookUp: { listed: true, at: Date.now() } });
    expect(await begin(intent)).toEqual(NOT_AVAILABLE);
    expect(await begin({ ...intent, lookUp: { listed: false, at: Date.now() } })).toEqual(NOT_AVAILABLE);
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('whose look-up an import has overtaken is refused, and not one who was looked up later', async () => {
    const { begin, newIntent, within } = newCallee();
    const at = Date.now();
    const lookedUp = (later: number) => newIntent({ lookUp: { listed: false, at: at + later } });
    await within((object) => object.overtake(at));
    // What was overtaken stays so, whatever is heard after it.
    await within((object) => object.overtake(at - 1_000));
    expect(await begin(lookedUp(-1_000))).toEqual(NOT_AVAILABLE);
    expect(await begin(lookedUp(0))).toEqual(NOT_AVAILABLE);
    expect(await begin(lookedUp(1))).toMatchObject({ ok: true });
  });

  it('whose look-up is more than a minute old is not rung on its word, and is on a newer one', async () => {
    const { begin, newIntent, rows } = newCallee();
    const intent = newIntent();
    pass(60_001);
    expect(await begin(intent)).toEqual(UNAVAILABLE);
    expect(await rows()).toEqual([]);
    expect(await begin({ ...intent, lookUp: { listed: false, at: Date.now() - 60_000 } })).toMatchObject({ ok: true });
  });

  it('that is cooling down is refused, though their call is over', async () => {
    const { begin, change } = newCallee();
    await begin();
    await change("state = 'success'");
    pass(14_999);
    expect(await begin()).toEqual(NOT_AVAILABLE);
    pass(1);
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('whose block refuses is free again at once, and the site is not asked', async () => {
    const { begin, rows } = newCallee();
    parties.admit = async () => false;
    parties.reserve = () => Promise.reject(new Error('asked'));
    expect(await begin()).toEqual(NOT_AVAILABLE);
    expect(await rows()).toEqual([]);
    parties.admit = async () => true;
    parties.reserve = async () => RESERVED;
    expect(await begin()).toMatchObject({ ok: true });
  });

  it('whose site refuses is free again at once', async () => {
    const { begin, rows } = newCallee();
    parties.reserve = async () => ({ ok: false, code: 'context-rejected' });
    expect(await begin()).toEqual({ ok: false, code: 'context-rejected' });
    expect(await rows()).toEqual([]);
    expect(polyai.posts).toBe(0);
  });

  it('is not rung where the site fails, and the site hears that nothing was placed', async () => {
    const { begin, newIntent, rows, alarm } = newCallee();
    parties.reserve = () => Promise.reject(new Error('lost'));
    const intent = newIntent();
    expect(await begin(intent)).toEqual(UNAVAILABLE);
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'lost', dialling: 'not-placed' }]);
    expect(await begin(intent)).toEqual(UNAVAILABLE);
    await alarm();
    expect(parties.reports).toMatchObject([{ callback: intent.recordId, dialling: 'not-placed', ended: true }]);
    expect(polyai.posts).toBe(0);
  });

  it.each([
    ['block', 2_000],
    ['site', 4_000],
  ])('waits no longer for a %s than %i ms', async (party, limit) => {
    const { begin } = newCallee();
    const asked = Promise.withResolvers<void>();
    const never = () => {
      asked.resolve();
      return new Promise<never>(() => {});
    };
    if (party === 'block') parties.admit = never;
    else parties.reserve = never;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answered = false;
    const answer = begin().finally(() => {
      answered = true;
    });
    await asked.promise;
    await vi.advanceTimersByTimeAsync(limit - 10);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    vi.useRealTimers();
    expect(await answer).toEqual(UNAVAILABLE);
  });

  it('that was given up while the site was asked is not rung', async () => {
    const { begin, newIntent, change, alarm, alarmAt, rows } = newCallee();
    const answer = Promise.withResolvers<ReservationResult>();
    parties.reserve = () => answer.promise;
    const intent = newIntent();
    const begun = expect(begin(intent)).rejects.toThrow('given up while the site was asked');
    await vi.waitUntil(async () => (await rows()).length === 1);
    expect(await alarmAt()).toBe(Date.now() + 60_001);
    // Not yet: the request that waits decides.
    await change('due_at = 1');
    await alarm();
    expect(await rows()).toMatchObject([{ state: 'requested', reserved: 0 }]);
    pass(60_001);
    await alarm();
    answer.resolve(RESERVED);
    await begun;
    expect(await rows()).toMatchObject([{ state: 'failure', reserved: 0 }]);
    expect(polyai.posts).toBe(0);
  });

  it('shows where a callback stands to who knows it', async () => {
    const { begin, newIntent, within } = newCallee();
    const intent = newIntent();
    await begin(intent);
    expect(await within((object) => object.view('another'))).toBeUndefined();
    const queued = { id: intent.publicId, site: 'loose', status: 'queued', reason: '' };
    expect(await within((object) => object.view(intent.recordId))).toEqual(queued);
    expect(await within((object) => object.isSound())).toBe(true);
  });
});

describe('a new instance', () => {
  it.each([
    ["state = 'dialling'", 'unknown', 'ambiguous'],
    ["state = 'requested', reserved = 0", 'failure', 'not-placed'],
  ])('that finds %s gives it up, and never dials', async (found, state, dialling) => {
    const { stub, begin, change, rows, alarm } = newCallee();
    await begin();
    await change(found);
    await evictDurableObject(stub);
    expect(await rows()).toMatchObject([{ state, reason: 'lost', dialling }]);
    await alarm();
    expect(parties.reports).toMatchObject([{ dialling, ended: true }]);
    expect(polyai.posts).toBe(0);
  });

  it('that finds a reservation dials, and one that finds a call goes on', async () => {
    const { stub, begin, rows, alarm } = newCallee();
    await begin();
    await evictDurableObject(stub);
    await alarm();
    expect(polyai.posts).toBe(1);
    await evictDurableObject(stub);
    expect(await rows()).toMatchObject([{ state: 'queued', call_sid: 'OUT-1' }]);
  });
});

it('what is over is forgotten', async () => {
  const { stub, begin, change, alarm, alarmAt, rows } = newCallee();
  await begin();
  await change("state = 'success', due_at = NULL");
  await evictDurableObject(stub);
  await rows();
  expect(await alarmAt()).toBe(Date.now() + DAY_MS + 1);
  pass(30 * DAY_MS);
  await alarm();
  expect(await rows()).toEqual([]);
});

describe('what the site’s ledger is told by a note', () => {
  it('is why nobody was called: a limit, a call, an opt-out, a list, a block', async () => {
    const reasonOf = async (prepare: (callee: ReturnType<typeof newCallee>) => Promise<unknown>) => {
      const callee = newCallee();
      await prepare(callee);
      parties.notes.length = 0;
      const intent = callee.newIntent();
      expect(await callee.begin(intent)).toEqual(NOT_AVAILABLE);
      await callee.alarm();
      const refusals = parties.notes.filter(({ type }) => type === 'refused');
      expect(refusals).toMatchObject([{ callback: intent.recordId, site: 'loose', person: intent.callee }]);
      await callee.alarm();
      expect(parties.notes.filter(({ type }) => type === 'refused')).toHaveLength(1);
      return refusals[0]?.facts;
    };
    const blocked = await reasonOf(async () => {
      parties.admit = async () => false;
    });
    expect(blocked).toEqual({ ...CONSENT_FACTS, reason: 'block', refusedAt: new Date().toISOString() });
    parties.admit = async () => true;
    expect(await reasonOf(({ begin }) => begin())).toMatchObject({ reason: 'limit' });
    const stopped = ({ within }: ReturnType<typeof newCallee>) =>
      within((object) => object.optOut('somebody', 'agent'));
    expect(await reasonOf(stopped)).toMatchObject({ reason: 'opted-out' });
    const overtaken = ({ within }: ReturnType<typeof newCallee>) => within((object) => object.overtake(Date.now()));
    expect(await reasonOf(overtaken)).toMatchObject({ reason: 'do-not-call' });
  });

  it('is told again until it was heard', async () => {
    const { begin, alarm, alarmAt, within } = newCallee();
    parties.admit = async () => false;
    let failures = 0;
    const { note } = parties;
    parties.note = async () => {
      failures += 1;
      throw new Error('gone');
    };
    await begin();
    await alarm();
    await alarm();
    expect(failures).toBe(1);
    expect(await alarmAt()).toBe(Date.now() + 2_000);
    pass(2_000);
    await alarm();
    expect([failures, await alarmAt()]).toEqual([2, Date.now() + 4_000]);
    parties.note = note;
    pass(4_000);
    await alarm();
    expect(parties.notes.filter(({ type }) => type === 'refused')).toHaveLength(1);
    expect(await within((_, sql) => sql.exec('SELECT * FROM notes').toArray())).toEqual([]);
  });

  it('is an opt-out, once, to every site', async () => {
    const { within, alarm } = newCallee();
    for (let time = 0; time < 2; time++) await within((object) => object.optOut('somebody', 'agent'));
    parties.notes.length = 0;
    for (let time = 0; time < 10; time++) await alarm();
    const told = parties.notes.map(({ site }) => site);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toContain('loose');
    expect(parties.notes[0]).toMatchObject({ type: 'revoked', person: 'somebody', facts: { by: 'agent' } });
  });
});

describe('what sites are told', () => {
  it('is kept for those who have not heard it', async () => {
    const { within, alarm } = newCallee();
    await within((object) => object.optOut('somebody', 'agent'));
    const kept = () => within((_, sql) => sql.exec('SELECT id FROM notes').toArray().length);
    const all = await kept();
    expect(all).toBeGreaterThan(2);
    let heard = 0;
    parties.note = async () => {
      if (heard === 2) throw new Error('out of reach');
      heard += 1;
    };
    await alarm();
    expect([heard, await kept()]).toEqual([2, all - 2]);
  });
});

/** In hexadecimal: one buffer is like any other to `toEqual`. */
function keysOf(within: ReturnType<typeof newCallee>['within']) {
  return within((_, sql) =>
    sql
      .exec<{ key: string }>('SELECT hex(key) AS key FROM order_keys')
      .toArray()
      .map(({ key }) => key),
  );
}

describe('a callee who is erased', () => {
  it('is not dialled any more, and nothing is left to dial with', async () => {
    const { begin, newIntent, within, alarm, rows } = newCallee();
    await begin(newIntent());
    await within((object) => object.erase());
    expect(await keysOf(within)).toEqual(['0'.repeat(64)]);
    await alarm();
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'lost' }]);
    expect(polyai.posts).toBe(0);
  });

  it('has no key left of a call that goes on', async () => {
    const { begin, newIntent, within, alarm, rows } = newCallee();
    await begin(newIntent());
    await alarm();
    expect(await rows()).toMatchObject([{ state: 'queued' }]);
    expect(await keysOf(within)).not.toEqual(['0'.repeat(64)]);
    await within((object) => object.erase());
    expect(await keysOf(within)).toEqual(['0'.repeat(64)]);
    expect(await rows()).toMatchObject([{ state: 'queued' }]);
  });
});
