import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { SEAMS, type Seam, watchSeams } from '../../edge-proxy/objects/seams.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { reportFigures } from './figures.ts';
import { type Crash, World } from './schedules/world.ts';

const RUNS = inject('long') ? 10_000 : 500;
const SITE = 'fragile';
const EPOCH = Date.UTC(2040, 0, 1);
/** Longer than anything that a callee's object remembers. */
const APART_MS = 40 * 24 * 3_600_000;
const CALLEES = 20;
/** Then the clock begins anew, with other callees: workerd has no nanoseconds left in the year 2262. */
const RUNS_OF_AN_ERA = 1_500;
const LONGEST_WAIT_MS = 50;

/** What is written when a call is reserved. */
const TABLES = ['ledger', 'ledger_keys', 'ledger_ends', 'ledger_due', 'texts', 'reservations'];

/** What happens to the ledger during one run. */
type Fault =
  | { readonly kind: 'full'; readonly table: string }
  | { readonly kind: 'slow' }
  | { readonly kind: 'killed'; readonly crash: Crash }
  | { readonly kind: 'none' };

const FAULTS: readonly Fault[] = [
  { kind: 'none' },
  { kind: 'slow' },
  ...TABLES.map((table): Fault => ({ kind: 'full', table })),
  ...SEAMS.flatMap((seam: Seam): Fault[] =>
    (['now', 'durable'] as const).map((mode) => ({ kind: 'killed', crash: { seam, mode } })),
  ),
];

const site = () => env.SITE.getByName(SITE);
const within = <T>(act: (object: SiteObject, state: DurableObjectState) => T) => runInDurableObject(site(), act);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: EPOCH });
  vi.spyOn(globalThis, 'fetch');
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (act: () => void, ms: number, ...rest: unknown[]) =>
    setTimeout(act, Math.min(ms, LONGEST_WAIT_MS), ...(rest as [])),
  );
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

const seen = { posts: 0, recorded: 0, crashes: 0, without: 0 };

afterAll(async () => {
  watchSeams(undefined);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
  const { posts, crashes, without } = seen;
  await reportFigures(
    `ledger: ${RUNS} runs of a failing, slow or killed ledger, ${crashes} crashes, ${posts} POSTs, ${without} without their record`,
  );
});

/** From here on the fault is there, until what this returns is called. */
async function begin(fault: Fault): Promise<() => Promise<unknown>> {
  if (fault.kind === 'full') {
    await within((_, { storage }) => {
      storage.sql.exec(
        `CREATE TRIGGER no_room BEFORE INSERT ON ${fault.table} BEGIN SELECT RAISE(ABORT, 'disk is full'); END`,
      );
    });
    return () => within((_, { storage }) => storage.sql.exec('DROP TRIGGER IF EXISTS no_room'));
  }
  if (fault.kind === 'slow') {
    const { promise, resolve } = Promise.withResolvers<void>();
    const held = within((_, state) => state.blockConcurrencyWhile(() => promise));
    return async () => {
      resolve();
      await held;
    };
  }
  return async () => undefined;
}

it('nobody is rung without a consent record that was written before', async () => {
  for (let run = 0; run < RUNS; run++) {
    let now = EPOCH + (run % RUNS_OF_AN_ERA) * APART_MS;
    vi.setSystemTime(now);
    const fault = FAULTS[run % FAULTS.length] as Fault;
    const world = new World(`recorded-${Math.floor(run / RUNS_OF_AN_ERA)}-${run % CALLEES}`, `ledger-${run}`);
    const crash = fault.kind === 'killed' ? fault.crash : undefined;
    const end = await begin(fault);
    await world.ask('one', 1, 1 + (run % 3), crash).catch(() => []);
    await world.alarm(crash);
    await end();
    for (const key of ['one', 'two']) {
      await world.ask(key, 1, 1, undefined);
      now += 70_000;
      vi.setSystemTime(now);
      await world.alarm();
    }
    const posts = await world.posts();
    seen.posts += posts.length;
    seen.crashes += world.crashes;
    for (const { callback, at } of posts) {
      const records = await within((object) => object.records({ callback: callback.slice(3) }));
      const given = records.find(({ type }) => type === 'given');
      if (given && given.at <= at) seen.recorded += 1;
      else seen.without += 1;
    }
  }
  expect(seen).toMatchObject({ without: 0, recorded: seen.posts });
  expect(seen.posts).toBeGreaterThan(RUNS / 10);
  expect(seen.crashes).toBeGreaterThan(RUNS / 10);
  expect(await within((object) => object.verify(SITE, 0, []).findings)).toEqual([]);
});
