import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CallbackState } from '../../../edge-proxy/contract.ts';
import { SEAMS } from '../../../edge-proxy/objects/seams.ts';
import { useFolder } from '../../end-to-end/surroundings.ts';
import { isLong, report } from '../sizes.ts';
import { personOf, reservationsOnDisk } from './disk.ts';
import { mayHaveRung, type Post } from './phones.ts';
import { type End, MOMENTS, SCENARIOS } from './scenarios.ts';
import { bundle } from './settings.ts';
import { type Answer, World } from './world.ts';

/** As many as `maxConcurrency`: each proxy has a port of its own. */
const freePorts = [8801, 8802];
/** One call at a time, so that a place in flight that a crash has leaked is missed at once. */
const LIMITS = { siteInFlight: 1, longestCallSeconds: 1, calleeCooldownSeconds: 600 };
const LATER_NUMBER = '+13035550101';
/** Ends any call at the next question after it. */
const ANY_CALL_MS = 5000;

const cases = SEAMS.flatMap((seam) =>
  SCENARIOS[seam].flatMap((scenario) =>
    MOMENTS.filter((moment) => isLong || scenario.telling === moment).map((moment) => ({ seam, moment, scenario })),
  ),
);
const seen = { seams: new Set<string>(), kills: 0, secondCalls: 0, answeredBefore: 0, ends: new Map<End, number>() };

const folder = useFolder();
let main = '';
beforeAll(async () => {
  main = await bundle(join(import.meta.dirname, 'crashing-worker.ts'), folder());
});
afterAll(() => {
  report('processes', {
    'seams killed at': seen.seams.size,
    'kills with -9': seen.kills,
    'second calls': seen.secondCalls,
    'answered before the crash': seen.answeredBefore,
    ...Object.fromEntries([...seen.ends].sort().map(([end, count]) => [`ended in ${end}`, count])),
  });
});

it('every seam is killed at', () => {
  expect(new Set(cases.map(({ seam }) => seam))).toEqual(new Set(SEAMS));
});

describe.concurrent('killed at a seam and started again, the proxy calls once at most and says what is true', () => {
  it.for(cases)('$seam, $moment, $scenario.ending', async ({ seam, moment, scenario }, { expect, onTestFinished }) => {
    const world = await makeWorld(onTestFinished);
    const asking = { key: randomUUID(), number: `+1303555${scenario.ending}` };
    await scenario.before?.(world, asking);
    world.phones.stepMs = scenario.stepMs ?? ANY_CALL_MS;
    const before = await world.crash(seam, moment, () =>
      scenario.act ? scenario.act(world, asking.number) : world.ask(asking),
    );
    seen.kills++;

    world.phones.stepMs = ANY_CALL_MS;
    await world.start();
    const after = await world.ask(asking);
    const state = after.status === 202 ? await world.ended(after) : undefined;
    const posts = await world.phones.postsTo(asking.number);
    const rung = posts.filter(mayHaveRung);
    seen.secondCalls += Math.max(0, rung.length - 1);
    // One call at most, and nothing was asked for after it.
    expect(posts.slice(0, -1).filter(mayHaveRung)).toEqual([]);
    if (before) expect(after).toEqual(before);
    const end = endOf(after, state);
    expect(isTrue(end, state, rung), `${end} (${state?.reason}) of ${JSON.stringify(posts)}`).toBe(true);
    if (moment !== 'running') expect(end).toBe(scenario.ends[moment]);

    const later = () => world.ask({ key: randomUUID(), number: LATER_NUMBER });
    await vi.waitFor(async () => expect((await later()).status).toBe(202), { timeout: 20_000, interval: 200 });
    await vi.waitFor(async () => expect(await world.phones.postsTo(LATER_NUMBER)).toHaveLength(1), { timeout: 10_000 });
    expect(await world.ask(asking)).toEqual(after);
    if (state) expect(await world.ended(after)).toEqual(state);
    expect(await world.phones.postsTo(asking.number)).toEqual(posts);

    await world.kill();
    const named = personOf(asking.number);
    const reservations = await reservationsOnDisk(world.state);
    const own = reservations.filter(({ person }) => person === named);
    expect(own.length, 'consent records, of which each call needs one').toBeGreaterThanOrEqual(rung.length);
    const spent = rung.length > 0 || end === 'unknown';
    expect(own).toEqual(own.map((reservation) => ({ ...reservation, inFlight: false, spent })));

    seen.seams.add(seam);
    seen.answeredBefore += before ? 1 : 0;
    seen.ends.set(end, (seen.ends.get(end) ?? 0) + 1);
  });
});

async function makeWorld(onTestFinished: (end: () => Promise<void>) => void): Promise<World> {
  const port = freePorts.pop();
  if (port === undefined) throw new Error('more tests at once than ports');
  const world = await World.make({ port, limits: LIMITS, main });
  onTestFinished(async () => {
    await world.end();
    freePorts.push(port);
  });
  return world;
}

function endOf(answer: Answer, state: CallbackState | undefined): End {
  if (state) return state.status as End;
  expect(answer.body).toContain('callee-not-available');
  return 'refused';
}

/** Whether the end may be told, seeing what PolyAI was asked. */
function isTrue(end: End, state: CallbackState | undefined, rung: readonly Post[]): boolean {
  const outcome = rung[0]?.outcome;
  switch (end) {
    case 'success':
      return outcome === 'placed';
    case 'failure':
      // PolyAI said itself how that call ended; any other failure is one to place it.
      return state?.reason === 'queue-timeout' || state?.reason === 'not-connected'
        ? outcome === 'placed'
        : outcome === undefined;
    case 'unknown':
    case 'refused':
      return true;
  }
}
