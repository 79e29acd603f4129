import { env } from 'cloudflare:workers';
import { afterEach, expect, it, vi } from 'vitest';
import { watchSeams } from '../../edge-proxy/objects/seams.ts';
import { calleeIdOf, crashWherePlanned, heldFor, planCrash } from './crash-at-seams.ts';
import { ask, callsTo, codeOf, newNumber } from './visitor.ts';

/** A call is not placed later than a minute after it was asked for. */
const DIAL_WITHIN_MS = 60_000;
const SOON_MS = 3_000;

afterEach(() => {
  watchSeams(undefined);
  vi.useRealTimers();
});

it('a callback that is cut off before it knows of its reservation gives it back, though nobody asks again', {
  timeout: 60_000,
}, async () => {
  const number = newNumber();
  crashWherePlanned();
  const crashed = await planCrash(await calleeIdOf(number), ['callback-reserved'], 'now');
  // Alarms go by the real clock: one for a minute from then is due soon.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - DIAL_WITHIN_MS + SOON_MS });
  expect(await codeOf(await ask('loose', number))).toBe('idempotency-in-progress');
  expect(crashed()).toBe(true);
  // From here on only the site's own object is looked into: whoever asks the callee's would bring it back.
  expect(await heldFor('loose', number)).toEqual({ inFlight: 1, spent: 1 });
  await expect.poll(() => heldFor('loose', number), { timeout: 30_000 }).toEqual({ inFlight: 0, spent: 0 });
  expect(await callsTo(number)).toEqual([]);
  expect(await env.CALLEE.get(await calleeIdOf(number)).isSound()).toBe(true);
});
