/**
 * What happens to a call, chosen by the last four digits of the number: every outcome of PolyAI's API that a caller
 * must be able to tell apart, each on demand.
 */

/** Lower case, as the first API writes them; the Agents API writes the same words in upper case. */
export type CallStatus = 'queued' | 'calling' | 'success' | 'failure';

export interface Stage {
  status: CallStatus;
  /** For people, and mostly empty. */
  reason?: string;
  /** How long it lasts; absent at the stage that lasts for good. */
  forMs?: number;
}

/** How a call that was placed is answered: by its SID, by silence, late, or by something that nobody can read. */
export type Answer = 'sid' | 'none' | 'late' | 'unreadable';

export type Behaviour =
  | { kind: 'placed'; answer: Answer; stages: readonly Stage[]; refusedFirst?: FirstRefusals }
  | { kind: 'refused'; status: RefusalStatus }
  | { kind: 'redirected' };

export type RefusalStatus = 400 | 401 | 429 | 500 | 502;

/** Refusals before the call is placed. Once it is placed, the count starts again, so a number can be tried twice. */
export interface FirstRefusals {
  status: RefusalStatus;
  times: number;
  retryAfterSeconds?: number;
}

export interface MagicNumber {
  /** The last four digits. */
  ending: string;
  behaviour: Behaviour;
  /** One line for people, in the terminal and on the demo page. */
  summary: string;
}

const QUEUED: Stage = { status: 'queued', forMs: 1000 };
const CALLING: Stage = { status: 'calling', forMs: 2000 };
const USUAL_STAGES = [QUEUED, CALLING, { status: 'success' }] as const satisfies readonly Stage[];

const placed = (answer: Answer, stages: readonly Stage[] = USUAL_STAGES): Behaviour => ({
  kind: 'placed',
  answer,
  stages,
});
const refused = (status: RefusalStatus): Behaviour => ({ kind: 'refused', status });
const refusedFirst = (refusals: FirstRefusals): Behaviour => ({
  kind: 'placed',
  answer: 'sid',
  stages: USUAL_STAGES,
  refusedFirst: refusals,
});

export const MAGIC_NUMBERS: readonly MagicNumber[] = [
  { ending: '0100', behaviour: placed('sid'), summary: 'Queued, calling, success' },
  {
    ending: '0120',
    behaviour: placed('sid', [QUEUED, { status: 'failure', reason: 'call queueing: max timeout limit exceeded' }]),
    summary: 'Fails: too long in the queue',
  },
  { ending: '0121', behaviour: refused(500), summary: 'Answers 500 every time' },
  {
    ending: '0122',
    behaviour: refusedFirst({ status: 500, times: 2 }),
    summary: 'Answers 500 twice, then places the call',
  },
  { ending: '0123', behaviour: refused(401), summary: 'Refuses the token: 401' },
  { ending: '0124', behaviour: refused(400), summary: 'Refuses the request: 400' },
  {
    ending: '0125',
    behaviour: refusedFirst({ status: 429, times: 1, retryAfterSeconds: 1 }),
    summary: 'Answers 429 once, then places the call',
  },
  { ending: '0126', behaviour: placed('none'), summary: 'Places the call, drops the connection' },
  { ending: '0127', behaviour: placed('late'), summary: 'Places the call, answers after 30 seconds' },
  { ending: '0128', behaviour: placed('unreadable'), summary: 'Places the call, answers in no JSON' },
  {
    ending: '0129',
    behaviour: placed('sid', [QUEUED, { status: 'calling' }]),
    summary: 'Stays calling for ever',
  },
  { ending: '0130', behaviour: { kind: 'redirected' }, summary: 'Redirects to another host' },
  { ending: '0131', behaviour: refused(502), summary: 'A gateway answers 502' },
];

/** Any number that ends in none of the above is an ordinary one. */
export function behaviourOf(phoneNumber: string): Behaviour {
  const ending = phoneNumber.slice(-4);
  return MAGIC_NUMBERS.find((number) => number.ending === ending)?.behaviour ?? placed('sid');
}
