import { env } from 'cloudflare:workers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DoNotCallObject } from '../../edge-proxy/objects/do-not-call-object.ts';
import { SEAMS, type Seam, watchSeams } from '../../edge-proxy/objects/seams.ts';
import { shardOf } from '../../edge-proxy/policy/do-not-call.ts';
import { nameBytes } from '../../edge-proxy/policy/keys.ts';
import {
  crashWherePlanned,
  heldFor,
  idOf,
  MODES,
  type Mode,
  type Party,
  planCrash,
  shardIdOf,
} from './crash-at-seams.ts';
import { personOf } from './sealed.ts';
import type { TestSite } from './sites.ts';
import { ask, begin, callsTo, importList, newAddress, newNumber, optOut, untilEnded } from './visitor.ts';

/** How it may end: a callback's status and reason, or the code of a refusal; and how many POSTs that may take. */
type Ends = readonly [ends: string, ...posts: number[]][];

interface Scenario {
  readonly object: Party;
  readonly ends: Readonly<Record<Mode, Ends>>;
  /** Chooses what the simulator does. */
  readonly ending?: string;
  /** Crashes that lead there. */
  readonly after?: readonly Seam[];
  /** Sites of their own where the site's object crashes: all others go on while it does. */
  readonly sites?: Readonly<Record<Mode, TestSite>>;
  /** What passes the seam, where asking to be called doesn't. */
  readonly provoke?: (number: string) => Promise<unknown>;
  readonly beforehand?: (number: string) => Promise<unknown>;
  /** The first status that PolyAI tells, where the simulator's own won't do. */
  readonly firstStatus?: string;
}

const both = (...ends: Ends) => ({ now: ends, durable: ends });
const SUCCESS: Ends = [['success', 1]];
/** Nobody was rung, and it says so. */
const NOT_RUNG: Ends = [['failure lost', 0]];
const UNKNOWN: Ends = [['unknown lost', 1]];
const REFUSED: Ends = [['temporarily-unavailable', 0]];

async function shardOfNumber(number: string): Promise<DurableObjectStub<DoNotCallObject>> {
  return env.DO_NOT_CALL.get(await shardIdOf(number));
}

/** What is sure not to have rung, and so costs nothing. */
const NOT_PLACED = new Set(['failure lost', 'failure provider-refused', 'temporarily-unavailable']);

const SCENARIOS: Record<Seam, Scenario> = {
  'visitor-admitted': { object: 'VISITOR', ends: both(...SUCCESS) },
  'callback-begun': { object: 'CALLEE', ends: { now: SUCCESS, durable: NOT_RUNG } },
  // An answer that was written for good may still arrive before its object dies.
  'block-counted': { object: 'BLOCK', ends: { now: REFUSED, durable: [...REFUSED, ...SUCCESS] } },
  'site-reserved': {
    object: 'SITE',
    sites: { now: 'fragile', durable: 'patient' },
    ends: { now: REFUSED, durable: [...REFUSED, ...SUCCESS] },
  },
  'callback-reserved': { object: 'CALLEE', ends: { now: NOT_RUNG, durable: SUCCESS } },
  'refusal-written': {
    object: 'CALLEE',
    beforehand: async (number) => untilEnded((await begin('loose', number)).id),
    ends: both(['callee-not-available', 1]),
  },
  'opted-out': {
    object: 'CALLEE',
    provoke: (number) => optOut(number),
    ends: { now: SUCCESS, durable: [['callee-not-available', 0]] },
  },
  'looked-up': { object: 'DO_NOT_CALL', ends: both(...SUCCESS) },
  'look-up-overtaken': {
    object: 'CALLEE',
    beforehand: async (number) => (await shardOfNumber(number)).lookUp(await personOf(number)),
    provoke: (number) => importList('seams', number),
    // Nothing is listed, since its callee's object may not have heard of it; where its answer arrived nevertheless, it is.
    ends: { now: SUCCESS, durable: [...SUCCESS, ['callee-not-available', 0]] },
  },
  'numbers-listed': {
    object: 'DO_NOT_CALL',
    provoke: (number) => importList('seams', number),
    ends: { now: SUCCESS, durable: [['callee-not-available', 0]] },
  },
  'list-removed': {
    object: 'DO_NOT_CALL',
    beforehand: (number) => importList(`seams-${number.slice(-7, -4)}`, number),
    // By itself: a request would ask every shard, and so crash what is planned to crash by another number.
    provoke: async (number) =>
      (await shardOfNumber(number)).remove(`seams-${number.slice(-7, -4)}`).catch(() => undefined),
    ends: { now: [['callee-not-available', 0]], durable: SUCCESS },
  },
  'polyai-answered': { object: 'CALLEE', ends: { now: UNKNOWN, durable: [...UNKNOWN, ...SUCCESS] } },
  'status-answered': { object: 'CALLEE', ends: both(...SUCCESS) },
  'site-reported': { object: 'SITE', sites: { now: 'blocked', durable: 'networked' }, ends: both(...SUCCESS) },
  'report-heard': { object: 'CALLEE', ends: both(...SUCCESS) },
  'note-heard': {
    object: 'CALLEE',
    beforehand: async (number) => untilEnded((await begin('loose', number)).id),
    ends: both(['callee-not-available', 1]),
  },
  // What was written within the turn is lost, and with it the POST that it was written for.
  'moved:dial': { object: 'CALLEE', ends: { now: SUCCESS, durable: [['unknown lost', 0, 1]] } },
  'moved:placed': { object: 'CALLEE', ends: { now: UNKNOWN, durable: SUCCESS } },
  'moved:not-placed': {
    object: 'CALLEE',
    ending: '0124',
    ends: { now: UNKNOWN, durable: [['failure provider-refused', 1]] },
  },
  'moved:ambiguous': { object: 'CALLEE', ending: '0131', ends: both(...UNKNOWN) },
  'moved:lost': { object: 'CALLEE', after: ['callback-begun'], ends: both(...NOT_RUNG) },
  'moved:upstream-queued': { object: 'CALLEE', firstStatus: 'queued', ends: both(...SUCCESS) },
  'moved:upstream-calling': { object: 'CALLEE', ends: both(...SUCCESS) },
  'moved:upstream-success': { object: 'CALLEE', ends: both(...SUCCESS) },
  'moved:upstream-failure': { object: 'CALLEE', ending: '0120', ends: both(['failure queue-timeout', 1]) },
  'moved:upstream-unknown': {
    object: 'CALLEE',
    firstStatus: 'ringing',
    // What is lost with the turn is asked for again, and then PolyAI says how it is.
    ends: { now: SUCCESS, durable: UNKNOWN },
  },
};

const network = globalThis.fetch;
/** What is told once: by number, and from when the call is placed by its SID. */
const firstStatuses = new Map<string, string>();

async function polyai(input: string, init?: RequestInit): Promise<Response> {
  const sid = /OUT-[\w-]+/.exec(input)?.[0] ?? '';
  const status = firstStatuses.get(sid);
  if (status !== undefined) {
    firstStatuses.delete(sid);
    return Response.json({ status });
  }
  const response = await network(input, init);
  const { to_number: number } = init?.method === 'POST' ? JSON.parse(`${init.body}`) : {};
  const first = firstStatuses.get(number);
  if (first !== undefined) firstStatuses.set(((await response.clone().json()) as { call_sid: string }).call_sid, first);
  return response;
}

beforeAll(() => {
  crashWherePlanned();
  vi.stubGlobal('fetch', polyai);
});

afterAll(() => {
  watchSeams(undefined);
  vi.unstubAllGlobals();
});

/** Objects that crash under a number of their own, and nobody else's look-ups with them. */
const crashing = new Set(Array.from({ length: 6 }, (_, index) => `shard-${index}`));
const spared = new Set(crashing);

async function numberFor({ object, ending }: Scenario): Promise<string> {
  for (;;) {
    const number = newNumber(ending);
    const shard = shardOf(nameBytes(await personOf(number)));
    if (object === 'DO_NOT_CALL' ? crashing.delete(shard) : !spared.has(shard)) return number;
  }
}

/** What the same key gets for good: neither "still at it" nor another answer the next time. */
function stableAnswer(askAgain: () => Promise<Response>): Promise<string> {
  let last = '';
  return vi.waitUntil(
    async () => {
      const answer = await askAgain();
      const before = last;
      last = answer.status === 409 ? '' : await answer.text();
      return last === before && last;
    },
    { timeout: 40_000, interval: 100 },
  ) as Promise<string>;
}

async function endOf(answer: string): Promise<string> {
  const { id, code = '' } = JSON.parse(answer) as { id?: string; code?: string };
  if (id === undefined) return code;
  const { status, reason } = await untilEnded(id);
  return `${status} ${reason}`.trim();
}

it('every seam is one that something crashes at', () => {
  expect(Object.keys(SCENARIOS).sort()).toEqual([...SEAMS].sort());
});

describe.concurrent.each(SEAMS.flatMap((seam) => MODES.map((mode) => [seam, mode] as const)))(
  'a crash at %s (%s)',
  (seam, mode) => {
    it('rings at most once and is told truly', { timeout: 120_000 }, async ({ expect }) => {
      const scenario = SCENARIOS[seam];
      const site = scenario.sites?.[mode] ?? 'loose';
      const [number, address, key] = [await numberFor(scenario), newAddress(), crypto.randomUUID()];
      await scenario.beforehand?.(number);
      if (scenario.firstStatus !== undefined) firstStatuses.set(number, scenario.firstStatus);
      const object = await idOf(scenario.object, site, number, address);
      const crashed = await planCrash(object, [...(scenario.after ?? []), seam], mode);

      await scenario.provoke?.(number);
      const first = await ask(site, number, { address, key });
      const askAgain = () => ask(site, number, { address, key });
      // The object that crashed comes back when it is asked, or by its alarm.
      await vi.waitUntil(
        async () => {
          if (!crashed()) await askAgain();
          return crashed();
        },
        { timeout: 30_000, interval: 100 },
      );

      const answer = await stableAnswer(askAgain);
      if (first.status === 202) expect(await first.text()).toBe(answer);
      const end = await endOf(answer);
      const posts = (await callsTo(number)).length;
      const allowed = scenario.ends[mode].flatMap(([ends, ...counts]) => counts.map((count) => `${ends}, ${count}`));
      expect(allowed).toContain(`${end}, ${posts}`);
      const refused = end === 'callee-not-available' && posts === 0;
      const spent = refused || NOT_PLACED.has(end) ? 0 : 1;
      await expect.poll(() => heldFor(site, number), { timeout: 30_000 }).toEqual({ inFlight: 0, spent });
      expect(await (await askAgain()).text()).toBe(answer);
    });
  },
);
