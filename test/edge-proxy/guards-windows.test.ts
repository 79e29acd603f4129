import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reservation } from '../../edge-proxy/objects/site-object.ts';
import { UNWATCHED } from '../../edge-proxy/policy/calling-windows/standing.ts';
import type { CallbackIntent } from '../../edge-proxy/policy/parties.ts';
import { newCallee, pass, RESERVED, scriptParties, scriptPolyAI, stopTheClock } from './scripted-callee.ts';

const HOUR_MS = 3_600_000;
const CAPS = [{ name: 'callee-US-FL', max: 2, windowSeconds: 24 * 3_600 }];

type Window = CallbackIntent['callingWindow'];

let parties: ReturnType<typeof scriptParties>;
let polyai: ReturnType<typeof scriptPolyAI>;
let reserved: Reservation[];

beforeEach(() => {
  stopTheClock();
  reserved = [];
  parties = scriptParties();
  parties.reserve = async (reservation) => {
    reserved.push(reservation);
    return RESERVED;
  };
  polyai = scriptPolyAI();
  polyai.status = () => Response.json({ status: 'success' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const open = (change: object = {}): Window => ({
  kind: 'open',
  isEnforced: true,
  caps: CAPS,
  closesAt: Date.now() + HOUR_MS,
  isLifted: false,
  ...change,
});

/** Asks, and if that is allowed, is called until the call has ended. */
async function askedBy(callee: ReturnType<typeof newCallee>, callingWindow: Window) {
  const answer = await callee.begin(callee.newIntent({ callingWindow }));
  if (answer.ok) {
    await callee.alarm();
    pass(HOUR_MS);
    await callee.alarm();
  }
  return answer.ok ? 'called' : answer.code;
}

const factsTold = () => reserved.map(({ consentFacts }) => consentFacts.callingWindow);

describe('a rule’s cap', () => {
  it('keeps a callee from being called oftener, whatever the site allows, until its hours are over', async () => {
    const callee = newCallee();
    const answers = [];
    for (let call = 0; call < 3; call++) answers.push(await askedBy(callee, open()));
    expect(answers).toEqual(['called', 'called', 'callee-not-available']);
    expect(polyai.posts).toBe(2);
    pass(24 * HOUR_MS - 2 * HOUR_MS - 1);
    expect(await askedBy(callee, open())).toBe('callee-not-available');
    pass(1);
    expect(await askedBy(callee, open())).toBe('called');
  });

  it('is only told where the site watches', async () => {
    const callee = newCallee();
    const watched = () => open({ isEnforced: false });
    for (let call = 0; call < 3; call++) expect(await askedBy(callee, watched())).toBe('called');
    expect(factsTold()).toEqual(['inside', 'inside', 'would-exceed-cap']);
  });

  it('of another number’s rules changes nothing', async () => {
    const callee = newCallee();
    for (let call = 0; call < 3; call++) expect(await askedBy(callee, open({ caps: [] }))).toBe('called');
    expect(factsTold()).toEqual(['inside', 'inside', 'inside']);
  });
});

describe('what the ledger is told of a window', () => {
  it.each<[string, Window, string]>([
    ['that is not watched', UNWATCHED, 'unwatched'],
    ['that is open', open(), 'inside'],
    ['that consent lifts', open({ isLifted: true }), 'lifted-by-consent'],
    [
      'that is closed, where the site only watches',
      { kind: 'closed', isEnforced: false, caps: CAPS, nextOpening: null },
      'would-be-outside',
    ],
    [
      'that nobody can know, where the site only watches',
      { kind: 'unknown', isEnforced: false, caps: CAPS },
      'would-need-local-time',
    ],
  ])('%s', async (_, callingWindow, fact) => {
    expect(await askedBy(newCallee(), callingWindow)).toBe('called');
    expect(factsTold()).toEqual([fact]);
  });

  it('that is closed: nobody was called', async () => {
    const callee = newCallee();
    const closed: Window = { kind: 'closed', isEnforced: true, caps: CAPS, nextOpening: null };
    const answer = await callee.begin(callee.newIntent({ callingWindow: closed }));
    expect(answer).toEqual({ ok: false, code: 'outside-calling-window', nextOpening: null });
    expect([await callee.rows(), reserved]).toEqual([[], []]);
    await callee.alarm();
    expect(parties.notes).toMatchObject([{ type: 'refused', facts: { reason: 'outside-calling-window' } }]);
  });
});

describe('the last look before dialling', () => {
  const begunIn = async (callingWindow: Window) => {
    const callee = newCallee();
    expect(await callee.begin(callee.newIntent({ callingWindow }))).toMatchObject({ ok: true });
    return callee;
  };

  it('calls until the very moment in which the window closes', async () => {
    const last = await begunIn(open({ closesAt: Date.now() + 30_000 }));
    pass(29_999);
    await last.alarm();
    expect(polyai.posts).toBe(1);
    const late = await begunIn(open({ closesAt: Date.now() + 30_000 }));
    pass(30_000);
    await late.alarm();
    expect(polyai.posts).toBe(1);
    expect(await late.rows()).toMatchObject([{ state: 'failure', reason: 'outside-calling-window' }]);
    expect(parties.reports.at(-1)).toMatchObject({ dialling: 'not-placed', ended: true });
  });

  it('sees that it closed while the site was asked', async () => {
    const callee = await begunIn(open({ closesAt: Date.now() + 1_000 }));
    parties.isBreakerOpenFor = async () => {
      pass(1_000);
      return false;
    };
    await callee.alarm();
    expect(polyai.posts).toBe(0);
  });

  it('dials no second time once it has closed', async () => {
    const callee = await begunIn(open({ closesAt: Date.now() + 1_000 }));
    polyai.placing = () => {
      pass(1_000);
      return Response.json({ error: 'failed', code: 500 }, { status: 500 });
    };
    await callee.alarm();
    expect(polyai.posts).toBe(1);
  });

  it.each<[string, Window]>([
    ['only watches', open({ isEnforced: false, closesAt: 1 })],
    ['watches nothing', UNWATCHED],
  ])('is not taken where the site %s', async (_, callingWindow) => {
    const callee = await begunIn(callingWindow);
    await callee.alarm();
    expect(polyai.posts).toBe(1);
  });
});
