import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalleeObject } from '../../edge-proxy/objects/callee-object.ts';
import { newCallee, pass, RESERVED, scriptParties, scriptPolyAI, stopTheClock } from './scripted-callee.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

let parties: ReturnType<typeof scriptParties>;
let polyai: ReturnType<typeof scriptPolyAI>;
let lines: Record<string, unknown>[];

beforeEach(() => {
  stopTheClock();
  parties = scriptParties();
  polyai = scriptPolyAI();
  lines = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(JSON.parse(line)));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const logged = (event: string) => lines.filter((line) => line.event === event);
const answer = (status: number, body: object) => () => Response.json(body, { status });

/** A callee who has been dialled, at most a moment ago. */
async function dialled() {
  const callee = newCallee();
  const intent = callee.newIntent();
  expect(await callee.begin(intent)).toMatchObject({ ok: true });
  await callee.alarm();
  return { ...callee, intent };
}

describe('dialling', () => {
  it('is written down before PolyAI is asked', async () => {
    const { begin, alarm, within } = newCallee();
    const sql = await within((_, storage) => storage);
    const states: unknown[] = [];
    polyai.placing = () => {
      states.push(...sql.exec('SELECT state, due_at FROM callbacks').toArray());
      return Response.json({ call_sid: 'OUT-1' });
    };
    await begin();
    await alarm();
    expect(states).toEqual([{ state: 'dialling', due_at: null }]);
  });

  it.each([
    ['was not reserved', 'reserved = 0', 'requested', []],
    ['was asked for more than a minute ago', `at = at - ${MINUTE_MS + 1}`, 'failure', ['not-placed']],
    ['is of a site that is gone', "site = 'gone'", 'failure', ['not-placed']],
    ['has nothing to dial', 'call_order = NULL', 'failure', ['not-placed']],
    ['has what nobody can read any more', "call_order = 'AAAA'", 'failure', ['not-placed']],
    ['was not reserved in a minute', `reserved = 0, at = at - ${MINUTE_MS + 1}`, 'failure', ['not-placed']],
  ])('is not done where a callback %s', async (_, set, state, told) => {
    const { begin, change, alarm, rows } = newCallee();
    await begin();
    await change(set);
    await alarm();
    expect(polyai.posts).toBe(0);
    expect(await rows()).toMatchObject([{ state }]);
    expect(parties.reports.map(({ dialling }) => dialling)).toEqual(told);
    expect(logged('lost')).toHaveLength(told.length);
  });

  it('is not done while the site’s breaker is open', async () => {
    const { begin, alarm, rows } = newCallee();
    await begin();
    parties.isBreakerOpenFor = async () => true;
    await alarm();
    expect(polyai.posts).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'provider-unavailable' }]);
    expect(parties.reports).toMatchObject([{ dialling: 'not-placed', ended: true }]);
  });

  it('waits for a site that can’t be reached, and is given up after a minute', async () => {
    const { begin, alarm, rows, alarmAt } = newCallee();
    await begin();
    parties.isBreakerOpenFor = () => Promise.reject(new Error('out of reach'));
    await alarm();
    expect(await rows()).toMatchObject([{ state: 'requested' }]);
    expect(await alarmAt()).toBe(Date.now() + 2_000);
    expect(logged('object-unreachable')).toHaveLength(1);
    pass(MINUTE_MS + 1);
    await alarm();
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'lost' }]);
    expect(polyai.posts).toBe(0);
  });

  it('waits for no site for longer than four seconds', async () => {
    const { begin, alarm, rows } = newCallee();
    await begin();
    parties.isBreakerOpenFor = () => new Promise(() => {});
    const began = performance.now();
    await alarm();
    expect(performance.now() - began).toBeGreaterThan(3_900);
    expect(performance.now() - began).toBeLessThan(9_000);
    expect(await rows()).toMatchObject([{ state: 'requested' }]);
    expect(polyai.posts).toBe(0);
  });

  it('is not done where the number opts out while the site is asked', async () => {
    const { begin, alarm, rows, within } = newCallee();
    await begin();
    const callee = await within((object) => object);
    parties.isBreakerOpenFor = async () => {
      callee.optOut('somebody', 'agent');
      return false;
    };
    await alarm();
    expect(polyai.posts).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'lost', dialling: 'not-placed' }]);
  });

  it('is not done where an import overtakes the look-up while the site is asked', async () => {
    const { begin, newIntent, alarm, rows, within } = newCallee();
    const at = Date.now();
    await begin(newIntent({ lookUp: { listed: false, at } }));
    const callee = await within((object) => object);
    parties.isBreakerOpenFor = async () => {
      callee.overtake(at);
      return false;
    };
    await alarm();
    expect(polyai.posts).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'lost', dialling: 'not-placed' }]);
  });

  it('is done where an import has overtaken an earlier look-up alone', async () => {
    const { begin, newIntent, alarm, within } = newCallee();
    const at = Date.now();
    await begin(newIntent({ lookUp: { listed: false, at } }));
    await within((object) => object.overtake(at - 1));
    await alarm();
    expect(polyai.posts).toBe(1);
  });

  it.each<[string, (callee: CalleeObject) => void]>([
    ['an import overtakes the look-up', (callee) => callee.overtake(Date.now())],
    ['the callee is erased', (callee) => callee.erase()],
  ])('is not done again where %s after a try', async (_, happens) => {
    const { begin, alarm, rows, within } = newCallee();
    await begin();
    const callee = await within((object) => object);
    polyai.placing = () => {
      happens(callee);
      return Response.json({ error: 'failed to place the call', code: 1 }, { status: 500 });
    };
    await alarm();
    expect(polyai.posts).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'failure', dialling: 'not-placed' }]);
  });

  it('is not done where the callee is erased while the site is asked', async () => {
    const { begin, alarm, rows, within } = newCallee();
    await begin();
    const callee = await within((object) => object);
    parties.isBreakerOpenFor = async () => {
      callee.erase();
      return false;
    };
    await alarm();
    expect(polyai.posts).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'lost' }]);
  });

  it('is not done where a minute is over once the site has answered', async () => {
    const { begin, alarm, rows } = newCallee();
    await begin();
    pass(MINUTE_MS);
    parties.isBreakerOpenFor = async () => {
      pass(1);
      return false;
    };
    await alarm();
    expect(polyai.posts).toBe(0);
    expect(await rows()).toMatchObject([{ state: 'failure', reason: 'lost', dialling: 'not-placed' }]);
  });

  it('is not done again where a minute is over after a try', async () => {
    const { begin, alarm } = newCallee();
    await begin();
    pass(MINUTE_MS);
    polyai.placing = () => {
      pass(1);
      return Response.json({ error: 'failed to place the call', code: 1 }, { status: 500 });
    };
    await alarm();
    expect(polyai.posts).toBe(1);
  });

  it('is not done for a callback from before there were lists, once there is one', async () => {
    const { begin, change, alarm, within } = newCallee();
    await begin();
    await change('looked_up_at = NULL');
    await within((object) => object.overtake(1));
    await alarm();
    expect(polyai.posts).toBe(0);
  });

  it('is done a minute after it was asked for, and not again', async () => {
    const { begin, alarm, rows } = newCallee();
    await begin();
    pass(MINUTE_MS);
    await alarm();
    await alarm();
    expect(polyai.posts).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'queued', call_sid: 'OUT-1', due_at: Date.now() + 2_000 }]);
  });

  it.each([
    ['placed', answer(200, { call_sid: 'OUT-1' }), 'queued', 'sound', undefined, undefined],
    ['ambiguous', answer(502, {}), 'unknown', 'failing', 502, undefined],
    ['not-placed', answer(400, {}), 'failure', 'neutral', 400, undefined],
    ['not-placed', answer(401, {}), 'failure', 'unauthorised', 401, expect.stringContaining('token')],
    ['not-placed', answer(404, {}), 'failure', 'failing', 404, expect.stringContaining('baseUrl')],
  ])(
    'that is %s is told to the site and the log',
    async (dialling, placing, state, health, upstreamStatus, problem) => {
      polyai.placing = placing;
      const { rows, intent } = await dialled();
      const ended = state !== 'queued';
      expect(await rows()).toMatchObject([{ state, unreported: 0 }]);
      expect(parties.reports).toMatchObject([{ callback: intent.recordId, site: 'loose', dialling, health, ended }]);
      // So that the site can see whether its ledger is still what it was.
      expect(parties.reports[0]?.given).toEqual(RESERVED.ok && RESERVED.given);
      expect(logged('dialled')).toEqual([
        {
          at: expect.any(String),
          level: problem ? 'alert' : 'info',
          event: 'dialled',
          site: 'loose',
          callback: intent.recordId,
          requestId: 'request',
          outcome: dialling,
          attempts: 1,
          ...(upstreamStatus && { upstreamStatus }),
          ...(problem && { problem }),
        },
      ]);
    },
  );

  it('that has ended is told at once, also by an instance that comes after', async () => {
    polyai.placing = answer(400, {});
    const { begin, alarm, within } = newCallee();
    const sql = await within((_, storage) => storage);
    const due: unknown[] = [];
    parties.report = async () => void due.push(sql.exec('SELECT due_at FROM callbacks').one().due_at);
    await begin();
    await alarm();
    expect(due).toEqual([Date.now()]);
  });

  it('without any answer is ambiguous', async () => {
    polyai.placing = () => Promise.reject(new Error('reset'));
    const { rows } = await dialled();
    expect(await rows()).toMatchObject([{ state: 'unknown', dialling: 'ambiguous' }]);
    expect(logged('dialled')[0]).not.toHaveProperty('upstreamStatus');
  });

  it('is tried again only where the site wants it', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    polyai.placing = answer(500, { error: 'failed to place the call', code: 1 });
    for (const [site, posts] of [
      ['loose', 3],
      ['patient', 1],
    ] as const) {
      polyai.posts = 0;
      const { begin, alarm } = newCallee(site);
      await begin();
      await alarm();
      expect(polyai.posts).toBe(posts);
    }
  });

  it('is not tried again once the site’s breaker has opened, or where the site can’t be reached', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    polyai.placing = answer(500, { error: 'failed to place the call', code: 1 });
    const answers = [async () => true, () => Promise.reject(new Error('out of reach'))];
    for (const afterwards of answers) {
      polyai.posts = 0;
      parties.isBreakerOpenFor = async () => polyai.posts > 0 && afterwards();
      const { begin, alarm, rows } = newCallee();
      await begin();
      await alarm();
      expect(polyai.posts).toBe(1);
      expect(await rows()).toMatchObject([{ state: 'failure', reason: 'provider-unavailable' }]);
    }
  });

  it('counts from its last attempt, and tells the site so', async () => {
    const { begin, alarm, rows } = newCallee();
    polyai.placing = () => {
      pass(7_000);
      return Response.json({ call_sid: 'OUT-1' });
    };
    await begin();
    await alarm();
    expect(await rows()).toMatchObject([{ dialled_at: Date.now() }]);
    expect(parties.reports).toMatchObject([{ dialledAt: Date.now() }]);
    expect(parties.reports[0]?.ringsUntil).toBeUndefined();
  });

  it.each([
    ['ambiguous', answer(502, {}), 15_000],
    ['not placed', answer(400, {}), undefined],
  ])('that is %s may ring for as long as a call lasts, or not at all', async (_, placing, lasts) => {
    polyai.placing = placing;
    await dialled();
    expect(parties.reports.map(({ ringsUntil }) => ringsUntil)).toEqual([lasts && Date.now() + lasts]);
  });

  it('whose outcome can’t be written is unknown, and not done again', async () => {
    const { begin, newIntent, alarm, within, stub } = newCallee();
    const intent = newIntent();
    await begin(intent);
    await within((_, sql) => {
      sql.exec(
        "CREATE TRIGGER broken BEFORE UPDATE ON callbacks WHEN NEW.state = 'queued' BEGIN SELECT RAISE(ABORT, 'broken'); END",
      );
    });
    await alarm().catch(() => undefined);
    expect(logged('outcome-not-written')).toHaveLength(1);
    // The old stub is broken for good, as its object was.
    expect(await env.CALLEE.get(stub.id).view(intent.recordId)).toMatchObject({ status: 'unknown' });
    expect(polyai.posts).toBe(1);
  });
});

describe('a placed call', () => {
  const followed = async (milliseconds: number, status: () => Response, set?: string) => {
    const callee = await dialled();
    parties.reports.length = 0;
    polyai.status = status;
    pass(milliseconds);
    await callee.change(`due_at = 1${set ? `, ${set}` : ''}`);
    await callee.alarm();
    const [row] = await callee.rows();
    return { ...callee, row };
  };

  it.each([
    ['has no SID', 0, answer(200, { status: 'queued' }), 'call_sid = NULL'],
    ['is of a site that is gone', 0, answer(200, { status: 'queued' }), "site = 'gone'"],
    ['was placed more than 4 hours ago', 4 * HOUR_MS + 1, answer(200, { status: 'queued' }), ''],
    ['is gone a minute later', MINUTE_MS + 1, answer(404, {}), ''],
  ])('that %s is lost', async (_, milliseconds, status, set) => {
    const { row } = await followed(milliseconds, status, set);
    expect(row).toMatchObject({ state: 'unknown', reason: 'lost', dialling: 'placed', due_at: null });
    expect(parties.reports).toMatchObject([{ dialling: 'placed', ended: true }]);
  });

  it.each([
    ['is calling', answer(200, { status: 'calling' }), 'calling', ''],
    ['succeeds', answer(200, { status: 'success', reason: 'x' }), 'success', ''],
    [
      'fails in the queue',
      answer(200, { status: 'failure', reason: 'call queueing timeout' }),
      'failure',
      'queue-timeout',
    ],
    ['fails otherwise', answer(200, { status: 'failure', reason: 'busy' }), 'failure', 'not-connected'],
    ['is anything else', answer(200, { status: 'ringing' }), 'unknown', 'lost'],
  ])('that %s is what PolyAI says', async (_, status, state, reason) => {
    const { row, intent } = await followed(MINUTE_MS + 1, status);
    const ended = state !== 'calling';
    expect(row).toMatchObject({ state, reason, due_at: ended ? null : Date.now() + 5_000 });
    expect(parties.reports.map((report) => report.ended)).toEqual(ended ? [true] : []);
    expect(logged('ended')).toMatchObject(ended ? [{ callback: intent.recordId, outcome: state }] : []);
  });

  it('is followed while it goes on, too', async () => {
    const { row } = await followed(0, answer(200, { status: 'success' }), "state = 'calling'");
    expect(row).toMatchObject({ state: 'success', due_at: null });
  });

  it('is asked for ever more seldom while PolyAI doesn’t answer, until it does', async () => {
    const { change, alarm, rows } = await followed(0, answer(500, {}));
    const nextAfter = async (status: () => Response) => {
      polyai.status = status;
      await change('due_at = 1');
      await alarm();
      const [row] = await rows();
      return [(row?.due_at ?? 0) - Date.now(), row?.failures];
    };
    expect(await nextAfter(answer(500, {}))).toEqual([4_000, 2]);
    expect(await nextAfter(answer(404, {}))).toEqual([8_000, 3]);
    expect(await nextAfter(answer(200, { status: 'queued' }))).toEqual([2_000, 0]);
  });

  it('that isn’t known yet is not lost because its dialling came late', async () => {
    const { begin, alarm, change, rows } = newCallee();
    await begin();
    pass(50_000);
    await alarm();
    polyai.status = answer(404, {});
    pass(20_000);
    await change('due_at = 1');
    await alarm();
    expect(await rows()).toMatchObject([{ state: 'queued', failures: 1 }]);
  });
});

describe('a report', () => {
  it('of an end is sent until the site has heard it, ever more seldom', async () => {
    polyai.placing = answer(400, {});
    const heard = parties.report;
    parties.report = () => Promise.reject(new Error('lost'));
    const { alarm, rows } = await dialled();
    expect(await rows()).toMatchObject([{ unreported: 1, failures: 1, due_at: Date.now() + 2_000 }]);
    pass(2_000);
    await alarm();
    expect(await rows()).toMatchObject([{ unreported: 1, failures: 2, due_at: Date.now() + 4_000 }]);
    expect(logged('report-failed')).toHaveLength(2);
    parties.report = heard;
    await alarm();
    expect(parties.reports).toEqual([]);
    pass(4_000);
    await alarm();
    expect(parties.reports).toHaveLength(1);
    expect(await rows()).toMatchObject([{ unreported: 0, failures: 0, due_at: null }]);
    pass(MINUTE_MS);
    await alarm();
    expect(parties.reports).toHaveLength(1);
  });

  it('that is lost while the call goes on comes with the next, and doesn’t hold up the call', async () => {
    const heard = parties.report;
    parties.report = () => Promise.reject(new Error('lost'));
    const { alarm, rows } = await dialled();
    expect(await rows()).toMatchObject([{ unreported: 1, failures: 0, due_at: Date.now() + 2_000 }]);
    parties.report = heard;
    pass(2_000);
    await alarm();
    expect(parties.reports).toMatchObject([{ dialling: 'placed', health: 'sound', ended: false }]);
  });

  it('is waited for no longer than 5 seconds', async () => {
    const asked = Promise.withResolvers<void>();
    parties.report = () => {
      asked.resolve();
      return new Promise<never>(() => {});
    };
    const { begin, within } = newCallee();
    await begin();
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.now() });
    const rung = within((object) => object.alarm());
    await asked.promise;
    await vi.advanceTimersByTimeAsync(4_990);
    expect(logged('report-failed')).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    vi.useRealTimers();
    await rung;
    expect(logged('report-failed')).toMatchObject([{ outcome: 'DeadlineError' }]);
  });
});

it('the callback of an older version is logged without a request', async () => {
  const { begin, change, alarm } = newCallee();
  await begin();
  await change('request_id = NULL');
  await alarm();
  expect(logged('dialled')[0]).not.toHaveProperty('requestId');
});
