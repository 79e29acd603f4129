import { HAPPENINGS, type Happening } from '../policy/callback-state.ts';

const NAMED_SEAMS = [
  'visitor-admitted',
  'callback-begun',
  'block-counted',
  'site-reserved',
  'callback-reserved',
  'refusal-written',
  'opted-out',
  'looked-up',
  'look-up-overtaken',
  'numbers-listed',
  'list-removed',
  'polyai-answered',
  'status-answered',
  'site-reported',
  'report-heard',
  'note-heard',
] as const;

/**
 * Every place where a crash finds something written or sent and the next thing not yet done: after each write of each
 * object, and after each answer of PolyAI's. Each step of the state machine is one by itself.
 */
export type Seam = (typeof NAMED_SEAMS)[number] | `moved:${Happening}`;

export const SEAMS: readonly Seam[] = [...NAMED_SEAMS, ...HAPPENINGS.map((happening): Seam => `moved:${happening}`)];

type SeamHandler = (seam: Seam, object: DurableObjectState) => void;

let onSeam: SeamHandler | undefined;

/** Called by an object whenever it passes a seam. Does nothing, unless somebody watches. */
export function passSeam(seam: Seam, object: DurableObjectState): void {
  onSeam?.(seam, object);
}

/** For tests, which crash the object there. */
export function watchSeams(handler: SeamHandler | undefined): void {
  onSeam = handler;
}
