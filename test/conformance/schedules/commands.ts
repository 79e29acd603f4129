import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { SEAMS, type Seam } from '../../../edge-proxy/objects/seams.ts';
import { isTruthful } from './history.ts';
import { type Answer, isId, type Model } from './model.ts';
import { mayHaveRung, POST_OUTCOMES, type PostOutcome } from './post-outcomes.ts';
import { type Crash, STATUSES, type StatusAnswer, type World } from './world.ts';

/** The world as it is, beside the model of it. */
export interface Pair {
  readonly model: Model;
  readonly world: World;
  readonly begun: Set<Answer>;
}

/** Where a request can be cut off; an alarm can be everywhere else. */
const ASKING: readonly Seam[] = [
  'callback-begun',
  'block-counted',
  'site-reserved',
  'callback-reserved',
  'refusal-written',
];
const crashAt = (seams: readonly Seam[]) =>
  fc.option(fc.record<Crash>({ seam: fc.constantFrom(...seams), mode: fc.constantFrom('now', 'durable') }), {
    nil: undefined,
    freq: 2,
  });
const outcomes = fc.array(fc.constantFrom(...(Object.keys(POST_OUTCOMES) as PostOutcome[])), {
  minLength: 1,
  maxLength: 3,
});

const ENDS: ReadonlySet<string> = new Set(['success', 'failure', 'unknown']);

type Step = fc.AsyncCommand<Model, Pair>;

function step(name: string, run: (pair: Pair) => Promise<void>): Step {
  return { check: () => true, toString: () => name, run: (_, pair) => run(pair) };
}

function ask(key: string, body: number, copies: number, crash: Crash | undefined): Step {
  return step(`ask(${key}, ${body}, ×${copies}, ${JSON.stringify(crash)})`, async ({ model, world, begun }) => {
    const answers = await world.ask(key, body, copies, crash);
    for (const answer of [...answers].sort((a, b) => Number(a === 'lost') - Number(b === 'lost'))) {
      if (answer === 'lost' || crash) model.fog = true;
      const expected = model.expected(key, body);
      if (answer === 'lost') expect(crash, 'an answer may be lost only by a crash').toBeDefined();
      else if (expected) expect(expected(answer), answer).toBe(true);
      if (isId(answer) && !model.open.has(answer)) begun.add(answer);
      if (answer !== 'lost' || expected === undefined) model.answered(key, body, answer);
    }
  });
}

function alarm(outcomes: readonly PostOutcome[], status: StatusAnswer, crash: Crash | undefined): Step {
  return step(`alarm(${outcomes}, ${status}, ${JSON.stringify(crash)})`, async ({ model, world }) => {
    world.postOutcomes = outcomes;
    world.statusAnswer = status;
    await world.alarm(crash);
    // It may have ended something, or not: the model learns it when all has come to its end.
    if (model.open.size > 0 || crash) model.fog = true;
  });
}

function tick(seconds: number): Step {
  return step(`tick(${seconds} s)`, async ({ model }) => {
    model.now += seconds * 1000;
    vi.setSystemTime(model.now);
  });
}

/** Nothing fails any more, time passes, and everything comes to its end: then the model and the world must agree again. */
export const settle: Step = step('settle', async ({ model, world, begun }) => {
  world.postOutcomes = ['placed'];
  world.statusAnswer = 'success';
  // What began without telling anybody takes its whole time; what is known to have begun, until it has ended.
  for (let turn = 0; turn < 4 && (model.fog || begun.size > 0); turn++) {
    model.now += 70_000;
    vi.setSystemTime(model.now);
    await world.alarm();
    const all = begun.size > 0 ? await world.posts() : [];
    for (const answer of begun) {
      const view = await world.view(answer);
      if (view && !ENDS.has(view.status)) continue;
      begun.delete(answer);
      if (!view) continue;
      const posts = all.filter((post) => post.callback === answer);
      const said = `${view.status} after ${posts.map((post) => post.outcome)}`;
      expect(isTruthful(view, posts, world.told), said).toBe(true);
      const mayCount = view.status === 'unknown' || posts.some(mayHaveRung);
      if (model.open.delete(answer) && mayCount) model.rung.push(posts.at(-1)?.at ?? world.lastDialledAt);
    }
  }
  expect(begun, 'everything comes to its end').toEqual(new Set());
  model.fog = false;
});

const asks = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c'),
    body: fc.constantFrom(0, 0, 0, 1),
    copies: fc.constantFrom(1, 1, 2, 3),
    crash: crashAt(ASKING),
  })
  .map(({ key, body, copies, crash }) => ask(key, body, copies, crash));
const alarms = fc
  .record({
    outcomes,
    status: fc.constantFrom(...STATUSES),
    crash: crashAt(SEAMS.filter((seam) => !ASKING.includes(seam))),
  })
  .map(({ outcomes: planned, status, crash }) => alarm(planned, status, crash));
const ticks = fc.constantFrom(1, 3, 16, 61, 3_600, 5 * 3_600, 25 * 3_600).map(tick);
/** Requests, alarms, time; each with its faults. */
export const commands = fc.commands([asks, asks, asks, alarms, alarms, alarms, ticks, fc.constant(settle)], {
  maxCommands: 14,
  size: 'max',
});
