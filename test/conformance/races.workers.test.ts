import { evictAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { CallbackAccepted, CallbackStatus } from '../../edge-proxy/contract.ts';
import type { CalleeObject } from '../../edge-proxy/objects/callee-object.ts';
import { calleeName, nameText } from '../../edge-proxy/policy/keys.ts';
import { proxyKeys, reservationOf } from '../edge-proxy/sealed.ts';
import type { TestSite } from '../edge-proxy/sites.ts';
import { bodyFor, callsTo, newAddress, newNumber, send, statusOf, untilEnded } from '../edge-proxy/visitor.ts';
import { reportFigures } from './figures.ts';

const ROUNDS = inject('long') ? 20 : 3;
const FLOOD = inject('long') ? 10_000 : 2_000;
/** As many as one process here has files for: each object that lives holds three open. */
const AT_ONCE = 2_000;
const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** Far ahead of the real clock, by which alarms go: none fires by itself, so nothing dials before a test says so. */
const START = Date.now() + 400 * DAY_SECONDS * 1_000;

beforeEach(() => {
  // Every line would go to the runner's process, which is the simulator's too: thousands keep it from answering in time.
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/**
 * Thousands at once take one machine longer than the proxy waits for an object, which on Cloudflare has none of the others
 * beside it. So no deadline passes here; what happens when one does is shown elsewhere.
 */
function stopDeadlines(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

function stopClocks(): void {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: START });
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Valid US numbers of ordinary endings, 500 in a block. */
function ordinaryNumbers(areaCode: number, count: number): string[] {
  return times(
    count,
    (index) => `+1${areaCode}${300 + Math.floor(index / 500)}5${String(index % 500).padStart(3, '0')}`,
  );
}

/** Valid US numbers with this ending, each in a block of its own. */
function numbersEnding(ending: string, count: number): string[] {
  // No N11, which are no exchanges.
  const exchanges = times(600, (index) => index + 300).filter((exchange) => exchange % 100 !== 11);
  return exchanges.slice(0, count).map((exchange) => `+1205${exchange}${ending}`);
}

async function calleeFor(phoneNumber: string): Promise<DurableObjectStub<CalleeObject>> {
  const keys = await proxyKeys;
  return env.CALLEE.getByName(nameText(await calleeName(keys, phoneNumber)));
}

async function dial(numbers: Iterable<string>): Promise<void> {
  // The simulator is in the runner's process, which a flood keeps busy for a while: a call waits 10 seconds at most.
  await postsTo([]);
  await Promise.all([...numbers].map(async (number) => runDurableObjectAlarm(await calleeFor(number))));
}

/** How many POSTs were made for any of the numbers. */
async function postsTo(numbers: readonly string[]): Promise<number> {
  const calls = await fetch(`${inject('simulator')}/simulator/calls`);
  const all = (await calls.json()) as { body: { to_number?: string } | null }[];
  const wanted = new Set(numbers);
  return all.filter(({ body }) => wanted.has(body?.to_number ?? '')).length;
}

interface Flooded {
  /** Numbers that were accepted, with their callbacks. */
  readonly accepted: Map<string, string>;
  readonly refused: number;
}

/** Asks for the numbers, so many at once, each with a key of its own, from many networks. */
async function flood(site: TestSite, numbers: readonly string[]): Promise<Flooded> {
  const body = await bodyFor(site, '');
  const addresses = times(50, newAddress);
  const accepted = new Map<string, string>();
  let refused = 0;
  for (let first = 0; first < numbers.length; first += AT_ONCE) {
    await evictAllDurableObjects();
    const together = numbers.slice(first, first + AT_ONCE);
    const answers = await Promise.all(
      together.map((phoneNumber, index) =>
        send('/v1/callbacks', {
          address: addresses[index % addresses.length] as string,
          key: crypto.randomUUID(),
          body: { ...body, phoneNumber },
        }),
      ),
    );
    for (const [index, answer] of answers.entries()) {
      if (answer.status === 202)
        accepted.set(together[index] as string, ((await answer.json()) as CallbackAccepted).id);
      else if (answer.status === 503 && answer.headers.has('Retry-After')) refused += 1;
    }
  }
  return { accepted, refused };
}

function untilAll(ids: Iterable<string>, status: CallbackStatus): Promise<unknown> {
  return Promise.all(
    [...ids].map((id) => expect.poll(() => statusOf(id), { timeout: 60_000 }).toMatchObject({ status })),
  );
}

/** Callbacks that the site counts against its budget. */
function spentOf(site: TestSite): Promise<number> {
  return runInDurableObject(
    env.SITE.getByName(site),
    (_, { storage: { sql } }) => sql.exec('SELECT 1 FROM reservations WHERE spent = 1').toArray().length,
  );
}

describe('at once', () => {
  it('1,000 identical requests get one and the same answer, and make one POST', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const number = newNumber();
      const body = await bodyFor('loose', number);
      const key = crypto.randomUUID();
      stopDeadlines();
      const answers = await Promise.all(times(1_000, () => send('/v1/callbacks', { key, body })));
      vi.useRealTimers();
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      expect(new Set(texts).size).toBe(1);
      await untilEnded((JSON.parse(texts[0] ?? '') as CallbackAccepted).id);
      expect(await callsTo(number)).toHaveLength(1);
    }
    await reportFigures(`races: ${ROUNDS} rounds of 1,000 identical requests at once, 1 POST and 1 answer each`);
  });

  it('different numbers meet exactly the cap of calls in flight', async () => {
    const numbers = ordinaryNumbers(206, FLOOD);
    stopClocks();
    const { accepted, refused } = await flood('capped', numbers);
    expect([accepted.size, refused]).toEqual([37, FLOOD - 37]);
    expect(await postsTo(numbers)).toBe(0);
    await dial(accepted.keys());
    await untilAll(accepted.values(), 'queued');
    expect(await postsTo(numbers)).toBe(37);
    // Now that all of them are placed and under way, there is still no place for one more.
    expect(await flood('capped', numbersEnding('0101', 20))).toEqual({ accepted: new Map(), refused: 20 });
    await reportFigures(
      `races: ${FLOOD} different numbers, ${AT_ONCE} at once, against 37 calls in flight: 37 accepted, 37 POSTs`,
    );
  });

  it('10,000 reservations, all at once, meet exactly the cap', async () => {
    stopClocks();
    vi.setSystemTime(START + 40 * DAY_SECONDS * 1_000);
    const site = env.SITE.getByName('capped');
    const answers = await Promise.all(
      times(10_000, (index) => site.reserve(reservationOf(`at-once-${index}`, 'capped'))),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(37);
    await reportFigures('races: 10,000 reservations at once against 37 calls in flight: 37 given');
  });

  it('different numbers meet exactly the budget of an hour: what is unclear is spent, what was not placed comes back', async () => {
    const spentAfter: number[] = [];
    /** Exactly 41 are accepted and dialled; then they end as they do. */
    const spendAll = async (numbers: readonly string[], end: CallbackStatus) => {
      const { accepted, refused } = await flood('budgeted', numbers);
      expect([accepted.size, refused]).toEqual([41, numbers.length - 41]);
      await dial(accepted.keys());
      await untilAll(accepted.values(), end);
      expect(await postsTo(numbers)).toBe(41);
      spentAfter.push(await spentOf('budgeted'));
    };
    stopClocks();
    await spendAll(ordinaryNumbers(207, FLOOD), 'queued');
    // An hour later all places are free again.
    vi.setSystemTime(START + HOUR_SECONDS * 1_000);
    await spendAll(numbersEnding('0128', 300), 'unknown');
    expect((await flood('budgeted', numbersEnding('0102', 20))).refused).toBe(20);
    vi.setSystemTime(START + 2 * HOUR_SECONDS * 1_000);
    await spendAll(numbersEnding('0124', 300), 'failure');
    await spendAll(numbersEnding('0103', 300), 'queued');
    expect(spentAfter).toEqual([41, 82, 82, 123]);
    await reportFigures(
      `races: ${FLOOD} different numbers, ${AT_ONCE} at once, against 41 calls an hour: 41 accepted, 41 POSTs`,
    );
  });
});

describe('one number', () => {
  const ADDRESSES = times(500, newAddress);
  const ORIGINS = times(50, (index) => `http://127.0.0.1:${9000 + index}`);

  /** So many different intents at once, from all addresses and pages; the id of the one that was accepted, if any was. */
  async function askTogether(body: object, count: number): Promise<string | undefined> {
    const answers = await Promise.all(
      times(count, (index) =>
        send('/v1/callbacks', {
          address: ADDRESSES[index % ADDRESSES.length] as string,
          origin: ORIGINS[Math.floor(index / 10) % ORIGINS.length] as string,
          key: crypto.randomUUID(),
          body,
        }),
      ),
    );
    const accepted = answers.filter(({ status }) => status === 202);
    expect(accepted.length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(count - accepted.length);
    return accepted[0] && ((await accepted[0].json()) as CallbackAccepted).id;
  }

  it('is rung once for 5,000 requests, and three times in 24 hours however often it is asked for', async () => {
    const number = newNumber();
    const body = { ...(await bodyFor('loose', number)), site: 'manifold' };
    stopClocks();
    const callee = await calleeFor(number);
    const rungAt: number[] = [];
    const hours = times(22, (index) => (index + 1) * HOUR_SECONDS);
    const later = [0, 599, 600, 601, 1_200].map((seconds) => DAY_SECONDS + seconds);
    let asked = 0;
    for (const seconds of [0, 1, 599, 600, 1_199, 1_200, 1_800, ...hours, DAY_SECONDS - 1, ...later]) {
      vi.setSystemTime(START + seconds * 1_000);
      const count = asked === 0 ? 5_000 : 10;
      const id = await askTogether(body, count);
      asked += count;
      if (id === undefined) continue;
      rungAt.push(seconds);
      // It is dialled in the moment it was asked for, and from then on it counts.
      await runDurableObjectAlarm(callee);
      // The call ends by the simulator's clock, which is the real one; each turn is a little later by ours.
      await vi.waitUntil(
        async () => {
          await runDurableObjectAlarm(callee);
          vi.setSystemTime(Date.now() + 2_000);
          return (await statusOf(id)).status === 'success';
        },
        { timeout: 30_000, interval: 250 },
      );
      expect(await callsTo(number)).toHaveLength(rungAt.length);
    }
    // The second place comes back when the second call has left the window, and not with the first.
    expect(rungAt).toEqual([0, 600, 1_200, ...[0, 600, 1_200].map((seconds) => DAY_SECONDS + seconds)]);
    expect(await callsTo(number)).toHaveLength(6);
    await reportFigures(
      `races: ${asked} requests for one number from 500 addresses and 50 origins in 24 h 20 min, 3 POSTs in any 24 h`,
    );
  });
});
