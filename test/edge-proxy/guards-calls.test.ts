import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Agents } from '../../edge-proxy/calls/agents.ts';
import { callSidOf, classify } from '../../edge-proxy/calls/classify.ts';
import { exchange, retryAfterMs } from '../../edge-proxy/calls/exchange.ts';
import { OutboundCalling } from '../../edge-proxy/calls/outbound-calling.ts';
import { placeCall } from '../../edge-proxy/calls/place-call.ts';
import { type PlaceOutcome, readStatus, type Upstream } from '../../edge-proxy/calls/upstream.ts';
import { afterPlacing, backoffMs, nextPollMs } from '../../edge-proxy/objects/follow-up.ts';

const NOW = Date.UTC(2026, 10, 1);
const ORDER = { phoneNumber: '+14155550100', metadata: {} };
const SETTINGS = { baseUrl: 'https://polyai.test', token: 'token', encryption: 'TLS/SRTP' };
const outbound = new OutboundCalling(SETTINGS);
const agents = new Agents({ ...SETTINGS, agentId: 'a', environment: 'live' });

const answers = (respond: (init: RequestInit) => Promise<Response> | Response) =>
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => respond(init));

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('an answer to a POST', () => {
  const of = (status: number, sid?: string, documented = false) =>
    classify({ status, json: {}, retryAfter: null }, sid, documented, NOW);

  it.each([100, 199, 408, 409, 410, 418, 499, 500, 501, 502, 503, 504, 599])('%i is ambiguous', (status) => {
    expect(of(status)).toEqual({ kind: 'ambiguous', upstreamStatus: status });
    expect(of(status, 'OUT-1').kind).toBe('ambiguous');
  });

  it('that never came, or says 2xx without a SID, is ambiguous', () => {
    expect(classify(undefined, undefined, false, NOW)).toEqual({ kind: 'ambiguous' });
    expect([200, 201, 299].map((status) => of(status).kind)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
  });

  it.each([
    [300, 'misconfigured', false],
    [302, 'misconfigured', false],
    [399, 'misconfigured', false],
    [400, 'refused', false],
    [401, 'unauthorised', false],
    [403, 'misconfigured', false],
    [404, 'misconfigured', false],
    [422, 'refused', false],
    [429, 'unavailable', true],
  ])('%i is not placed: %s', (status, cause, retry) => {
    expect(of(status)).toEqual({ kind: 'not-placed', upstreamStatus: status, cause, retry });
  });

  it('500 is not placed only with its documented body', () => {
    expect(of(500, undefined, true)).toMatchObject({ kind: 'not-placed', retry: true });
  });

  it('429 says when to come again', () => {
    const limited = classify({ status: 429, json: {}, retryAfter: '3' }, undefined, false, NOW);
    expect(limited).toMatchObject({ retry: true, retryAfterMs: 3_000 });
  });

  it('2xx with a SID is placed', () => {
    expect([200, 299].map((status) => of(status, 'OUT-1'))).toEqual(
      Array(2).fill({ kind: 'placed', callSid: 'OUT-1' }),
    );
  });

  it('has a SID only where it can be one, by either name', () => {
    const sids = [
      undefined,
      {},
      { call_sid: 7 },
      { call_sid: ['OUT-1'] },
      { call_sid: 'IN-1' },
      { call_sid: 'OUT-1/../2' },
    ];
    expect(sids.map(callSidOf)).toEqual(sids.map(() => undefined));
    expect(callSidOf({ call_sid: 'OUT-1' })).toBe('OUT-1');
    expect(callSidOf({ callSid: 'OUT-2' })).toBe('OUT-2');
  });
});

describe('by each API', () => {
  it('a 500 without the documented body is ambiguous', async () => {
    for (const body of ['{"error":"x"}', '{"code":1}', '{"error":1,"code":1}', 'error', '']) {
      answers(() => new Response(body, { status: 500 }));
      expect((await outbound.place(ORDER, 1_000)).kind, body).toBe('ambiguous');
    }
    answers(() => new Response('{"error":"failed to place the call","code":1}', { status: 500 }));
    expect((await outbound.place(ORDER, 1_000)).kind).toBe('not-placed');
    // The Agents API documents no such body.
    expect((await agents.place(ORDER, 1_000)).kind).toBe('ambiguous');
  });

  it.each([
    ['outbound-calling', outbound],
    ['agents', agents],
  ])('%s tells a call that is gone from one that can’t be asked for', async (_, upstream) => {
    const statusAfter = async (body: string, status: number) => {
      answers(() => new Response(body, { status }));
      return (await upstream.status('OUT-1')).kind;
    };
    expect(await statusAfter('{}', 404)).toBe('gone');
    expect(await statusAfter('{"status":"success"}', 500)).toBe('unavailable');
    expect(await statusAfter('{"status":"success"}', 202)).toBe('unavailable');
    expect(await statusAfter('success', 200)).toBe('unavailable');
    expect(await statusAfter('{"status":"success"}', 200)).toBe('status');
  });

  it('a status that isn’t known is unknown', () => {
    const statuses = [{}, { status: 7 }, { status: 'ringing' }, { status: 'unknown' }].map(readStatus);
    expect(statuses).toEqual(statuses.map(() => ({ kind: 'status', status: 'unknown', reason: '' })));
    expect(readStatus({ status: 'Success', reason: 7 })).toEqual({ kind: 'status', status: 'success', reason: '' });
  });
});

describe('an exchange', () => {
  const ask = (body?: unknown) => exchange({ url: 'https://polyai.test/', headers: {}, body, timeoutMs: 1_000 });

  it('without a whole answer in time has none', async () => {
    vi.useRealTimers();
    answers(
      ({ signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true })),
    );
    expect(await exchange({ url: 'https://polyai.test/', headers: {}, timeoutMs: 10 })).toBeUndefined();
    answers(() => Promise.reject(new TypeError('reset')));
    expect(await ask({})).toBeUndefined();
  });

  it.each(['', 'x', 'null', '[]', '[{}]', '"{}"', '7', `{"a":"${'x'.repeat(64 * 1024)}"}`])(
    'whose answer is no object of a fair size has none: %.9s',
    async (text) => {
      answers(() => new Response(text));
      expect(await ask()).toEqual({ status: 200, json: undefined, retryAfter: null });
    },
  );

  it('has the object that was answered, or none where there is no body', async () => {
    answers(() => new Response('{"a":"b"}', { status: 201, headers: { 'Retry-After': '1' } }));
    expect(await ask()).toEqual({ status: 201, json: { a: 'b' }, retryAfter: '1' });
    answers(() => new Response(null, { status: 204 }));
    expect(await ask()).toEqual({ status: 204, json: undefined, retryAfter: null });
  });

  it('reads Retry-After as seconds or as a date, and nothing else', () => {
    expect([null, '', 'soon', '-'].map((value) => retryAfterMs(value, NOW))).toEqual(Array(4).fill(undefined));
    expect(retryAfterMs('120', NOW)).toBe(120_000);
    expect(retryAfterMs(new Date(NOW + 5_000).toUTCString(), NOW)).toBe(5_000);
    expect(retryAfterMs(new Date(NOW - 5_000).toUTCString(), NOW)).toBe(0);
  });
});

describe('placing', () => {
  const notPlaced = (change: object = {}): PlaceOutcome => ({
    kind: 'not-placed',
    cause: 'unavailable',
    retry: true,
    upstreamStatus: 500,
    ...change,
  });
  /** How long after the start each attempt came, and how long it was given. */
  const attempts = async (outcomes: PlaceOutcome[], retry = true, random = 1) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    const made: [number, number][] = [];
    const upstream: Upstream = {
      place: async (_, timeoutMs) => {
        made.push([Date.now() - NOW, timeoutMs]);
        return outcomes[made.length - 1] ?? notPlaced();
      },
      status: async () => ({ kind: 'unavailable' }),
    };
    const placing = placeCall(upstream, ORDER, async () => retry);
    await vi.runAllTimersAsync();
    expect((await placing).attempts).toBe(made.length);
    return made;
  };

  it('is not tried again where that is not safe, not wanted or not helpful', async () => {
    // Whatever else it may say.
    const ambiguous = { ...notPlaced(), kind: 'ambiguous' } as PlaceOutcome;
    expect(await attempts([ambiguous])).toHaveLength(1);
    expect(await attempts([{ ...notPlaced(), kind: 'placed', callSid: 'OUT-1' } as PlaceOutcome])).toHaveLength(1);
    expect(await attempts([notPlaced({ retry: false })])).toHaveLength(1);
    expect(await attempts([], false)).toHaveLength(1);
    // Nor is it waited for what won't come.
    expect(Date.now()).toBe(NOW);
  });

  it('is tried three times at most, each wait at most twice as long as before', async () => {
    expect(await attempts([])).toEqual([
      [0, 10_000],
      [1_000, 9_000],
      [3_000, 7_000],
    ]);
  });

  it('is not tried again where asking whether it may left too little of the ten seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    for (const [askingMs, posts] of [
      [4_000, 2],
      [4_001, 1],
    ] as const) {
      let made = 0;
      const place = async () => {
        made += 1;
        return made === 1 ? notPlaced() : ({ kind: 'placed', callSid: 'OUT-1' } as const);
      };
      // Asked twice before the next attempt.
      const mayRetry = () => new Promise<boolean>((settle) => setTimeout(settle, askingMs, true));
      const placing = placeCall({ place, status: async () => ({ kind: 'unavailable' }) }, ORDER, mayRetry);
      await vi.runAllTimersAsync();
      expect([made, (await placing).outcome.kind]).toEqual([posts, posts === 2 ? 'placed' : 'not-placed']);
    }
  });

  it('waits for a random part of that', async () => {
    expect((await attempts([], true, 0.5)).map(([at]) => at)).toEqual([0, 500, 1_500]);
  });

  it('waits as long as it is told, unless too little of the ten seconds would be left', async () => {
    expect(await attempts([notPlaced({ retryAfterMs: 8_000 })])).toEqual([
      [0, 10_000],
      [8_000, 2_000],
    ]);
    const began = Date.now();
    expect(await attempts([notPlaced({ retryAfterMs: 8_001 })])).toHaveLength(1);
    // Nor is it waited in vain.
    expect(Date.now()).toBe(began);
  });
});

describe('what comes after placing', () => {
  it.each([
    [{ kind: 'placed', callSid: 'OUT-1' }, 'placed', '', 'sound', false],
    [{ kind: 'ambiguous' }, 'ambiguous', 'lost', 'failing', false],
    [{ kind: 'not-placed', cause: 'refused' }, 'not-placed', 'provider-refused', 'neutral', false],
    [{ kind: 'not-placed', cause: 'unavailable' }, 'not-placed', 'provider-unavailable', 'failing', false],
    [{ kind: 'not-placed', cause: 'unauthorised' }, 'not-placed', 'provider-refused', 'unauthorised', true],
    [{ kind: 'not-placed', cause: 'misconfigured' }, 'not-placed', 'provider-refused', 'failing', true],
  ])('%j is %s', (outcome, happening, reason, health, alert) => {
    const after = afterPlacing({ retry: false, upstreamStatus: 0, ...outcome } as PlaceOutcome);
    expect(after).toMatchObject({ happening, reason, health });
    expect(after.alert !== undefined).toBe(alert);
  });

  it('is asked for every 2 seconds, after a minute every 5, and ever more seldom while there is no answer', () => {
    expect([0, 59_999, 60_000].map(nextPollMs)).toEqual([2_000, 2_000, 5_000]);
    expect([0, 1, 4, 5, 100].map(backoffMs)).toEqual([2_000, 4_000, 32_000, 60_000, 60_000]);
  });
});
