import { randomUUID } from 'node:crypto';
import type { Seam } from '../../../edge-proxy/objects/seams.ts';
import type { Asking, World } from './world.ts';

/**
 * When the proxy is killed. `unwritten`: in the very turn that passes the seam, so that nothing it wrote is durable and
 * nothing was sent. `durable`: once all that it wrote is on disk, and before anything else happens. `running`: some
 * milliseconds later, while what it sent is on its way.
 */
export const MOMENTS = ['unwritten', 'durable', 'running'] as const;
export type Moment = (typeof MOMENTS)[number];

/** What the same key is told in the end, after the crash. */
export type End = 'success' | 'failure' | 'unknown' | 'refused';

export interface Scenario {
  /** The number's last four digits: what becomes of the call (`demo/polyai-simulator/magic-numbers.ts`). */
  readonly ending: string;
  /** How far PolyAI's clock goes on at each question after the call, until the crash. */
  readonly stepMs?: number;
  /** What happened before the proxy that crashes was started. */
  before?(world: World, asking: Asking): Promise<void>;
  /** What the proxy crashes at, before anybody asks for it to be called; otherwise that is what it crashes at. */
  act?(world: World, number: string): Promise<undefined>;
  /** By the moment of the crash. What was `running` may have come to any end that is true. */
  readonly ends: { readonly unwritten: End; readonly durable: End };
  /** The moment at which most is at stake: a short run kills then, and no other scenario of the seam's. */
  readonly telling?: Moment;
}

const both = (end: End): Scenario['ends'] => ({ unwritten: end, durable: end });
/** A call that is asked about is still queued, or calling already. */
const QUEUED_MS = 500;
const CALLING_MS = 1500;

/**
 * How each seam is passed, and how the callback then ends. What a new proxy finds begun without a reservation was given up
 * before anything was sent: `failure`. What it finds dialling may have rung: `unknown`, whatever PolyAI did.
 */
export const SCENARIOS: Record<Seam, readonly Scenario[]> = {
  'visitor-admitted': [{ ending: '0100', ends: both('success'), telling: 'durable' }],
  'callback-begun': [{ ending: '0100', ends: { unwritten: 'success', durable: 'failure' }, telling: 'durable' }],
  'block-counted': [{ ending: '0100', ends: both('failure'), telling: 'unwritten' }],
  'site-reserved': [{ ending: '0100', ends: both('failure'), telling: 'durable' }],
  'callback-reserved': [{ ending: '0100', ends: { unwritten: 'failure', durable: 'success' }, telling: 'unwritten' }],
  'refusal-written': [{ ending: '0100', before: callOnce, ends: both('refused'), telling: 'durable' }],
  'opted-out': [
    { ending: '0100', act: optOut, ends: { unwritten: 'success', durable: 'refused' }, telling: 'durable' },
  ],
  'looked-up': [{ ending: '0100', ends: both('success'), telling: 'durable' }],
  'look-up-overtaken': [
    { ending: '0100', before: callOnce, act: importNumber, ends: both('refused'), telling: 'durable' },
  ],
  'numbers-listed': [
    { ending: '0100', act: importNumber, ends: { unwritten: 'success', durable: 'refused' }, telling: 'durable' },
  ],
  'list-removed': [
    {
      ending: '0100',
      before: async (world, { number }) => {
        await world.start();
        await importNumber(world, number);
        await world.kill();
      },
      act: (world) => world.removeList('list'),
      ends: { unwritten: 'refused', durable: 'success' },
      telling: 'unwritten',
    },
  ],
  'polyai-answered': [
    // The outcome is written in the turn in which it is heard, and so is durable with it.
    { ending: '0100', ends: { unwritten: 'unknown', durable: 'success' }, telling: 'unwritten' },
    { ending: '0124', ends: { unwritten: 'unknown', durable: 'failure' } },
    { ending: '0128', ends: both('unknown') },
  ],
  'status-answered': [
    { ending: '0100', ends: both('success'), telling: 'unwritten' },
    { ending: '0120', ends: both('failure') },
  ],
  'site-reported': [
    { ending: '0100', ends: both('success') },
    { ending: '0124', ends: both('failure'), telling: 'durable' },
    { ending: '0128', ends: both('unknown') },
  ],
  'report-heard': [
    { ending: '0100', ends: both('success') },
    { ending: '0124', ends: both('failure') },
    { ending: '0128', ends: both('unknown'), telling: 'unwritten' },
  ],
  'note-heard': [{ ending: '0100', before: callOnce, ends: both('refused'), telling: 'unwritten' }],
  'moved:dial': [
    { ending: '0100', ends: { unwritten: 'success', durable: 'unknown' }, telling: 'running' },
    { ending: '0126', ends: both('unknown'), telling: 'durable' },
  ],
  'moved:placed': [{ ending: '0100', ends: { unwritten: 'unknown', durable: 'success' }, telling: 'unwritten' }],
  'moved:not-placed': [
    { ending: '0124', ends: { unwritten: 'unknown', durable: 'failure' } },
    { ending: '0121', ends: { unwritten: 'unknown', durable: 'failure' }, telling: 'unwritten' },
  ],
  'moved:ambiguous': [
    { ending: '0126', ends: both('unknown') },
    { ending: '0128', ends: both('unknown'), telling: 'durable' },
  ],
  'moved:lost': [
    { ending: '0100', before: crashAt('moved:dial'), ends: both('unknown'), telling: 'unwritten' },
    { ending: '0100', before: crashAt('site-reserved'), ends: both('failure') },
  ],
  'moved:upstream-queued': [{ ending: '0100', stepMs: QUEUED_MS, ends: both('success'), telling: 'durable' }],
  'moved:upstream-calling': [{ ending: '0100', stepMs: CALLING_MS, ends: both('success'), telling: 'unwritten' }],
  'moved:upstream-success': [{ ending: '0100', ends: both('success'), telling: 'durable' }],
  'moved:upstream-failure': [{ ending: '0120', ends: both('failure'), telling: 'durable' }],
  'moved:upstream-unknown': [{ ending: '0100', before: speakInTongues, ends: both('unknown'), telling: 'unwritten' }],
};

function optOut(world: World, number: string): Promise<undefined> {
  return world.optOut(number);
}

function importNumber(world: World, number: string): Promise<undefined> {
  return world.importList('list', number);
}

/** So that this number can't be called again just now. */
async function callOnce(world: World, { number }: Asking): Promise<void> {
  await world.start();
  await world.ended(await world.ask({ key: randomUUID(), number }));
  await world.kill();
}

/** A crash before the one that is looked at. */
function crashAt(seam: Seam): NonNullable<Scenario['before']> {
  return async (world, asking) => {
    await world.crash(seam, 'durable', () => world.ask(asking));
  };
}

async function speakInTongues(world: World): Promise<void> {
  world.phones.speaksInTongues = true;
}
