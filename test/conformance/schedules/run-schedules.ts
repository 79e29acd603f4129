import fc from 'fast-check';
import { afterAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { watchSeams } from '../../../edge-proxy/objects/seams.ts';
import { reportFigures } from '../figures.ts';
import { commands, type Pair, settle } from './commands.ts';
import { secondCalls } from './history.ts';
import { Model } from './model.ts';
import { World } from './world.ts';

const RUNS = inject('long') ? 25_000 : 500;
/** So far ahead that no alarm goes off by the real clock: the schedule decides when one does. */
const EPOCH = Date.UTC(2040, 0, 1);
/** Longer than anything that a callee's object remembers. */
const APART_MS = 40 * 24 * 3_600_000;
const CALLEES = 20;
/** Then the clock begins anew, with other callees: workerd counts nanoseconds, and has none left in the year 2262. */
const SCHEDULES_OF_AN_ERA = 1_500;
const LONGEST_WAIT_MS = 200;

/** A quarter of all schedules: most of their time is waiting for what was cut off, so the quarters run side by side. */
export function testSchedules(quarter: 1 | 2 | 3 | 4): void {
  const seed = inject('seed') + quarter;
  let schedule = 0;
  let posted = 0;
  let crashed = 0;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: EPOCH });
    vi.spyOn(globalThis, 'fetch');
    vi.spyOn(console, 'log').mockImplementation(() => {});
    // An object that dies with its answer on the way keeps others waiting for their deadline: seconds that a schedule needn't wait.
    const { setTimeout } = globalThis;
    vi.stubGlobal('setTimeout', (act: () => void, ms: number, ...rest: unknown[]) =>
      setTimeout(act, Math.min(ms, LONGEST_WAIT_MS), ...(rest as [])),
    );
    // Full jitter of nothing: tries follow one another at once.
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });

  afterAll(async () => {
    watchSeams(undefined);
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
    await reportFigures(
      `schedules: ${schedule} fault schedules against the model, ${crashed} crashes, ${posted} POSTs (seed ${seed})`,
    );
  });

  it('no schedule of requests, answers, crashes and time makes a second call, and every answer is the model’s', async () => {
    await fc.assert(
      fc.asyncProperty(commands, async (steps) => {
        schedule += 1;
        const era = Math.floor(schedule / SCHEDULES_OF_AN_ERA);
        const world = new World(`callee-${quarter}-${era}-${schedule % CALLEES}`, `${quarter}-${schedule}`);
        const model = new Model();
        model.now = EPOCH + (schedule % SCHEDULES_OF_AN_ERA) * APART_MS;
        vi.setSystemTime(model.now);
        const real: Pair = { model, world, begun: new Set() };
        await fc.asyncModelRun(() => ({ model, real }), [...steps, settle]);
        const posts = await world.posts();
        posted += posts.length;
        crashed += world.crashes;
        expect(secondCalls(posts)).toEqual([]);
      }),
      // A shrunk schedule would have to be run hundreds of times; the seed and the path tell the whole of it.
      { numRuns: RUNS, seed, includeErrorInReport: true, endOnFailure: true },
    );
    expect(schedule).toBe(RUNS);
  });
}
