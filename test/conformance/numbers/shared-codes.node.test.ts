import { describe, expect, it } from 'vitest';
import { report } from '../sizes.ts';
import { decide } from './deciding.ts';
import { opinion, SHARED_CODES, sharedCodeExample } from './official.ts';
import { random, withAnotherEnd } from './random.ts';

const SEED = 8816;

/** What the official examples leave out: Iridium, Globalstar and Thuraya each have a range of their own. */
const SATELLITES = ['+881612345678', '+881812345678', '+8821612345678', '+8835100123456', '+870773111632'];

describe('no satellite phone and no number of a shared code is rung', () => {
  it('though Google calls it valid', () => {
    const from = random(SEED);
    const kept = 5;
    const bases = [...SATELLITES, ...SHARED_CODES.map(sharedCodeExample)];
    const numbers = new Set<string>();
    for (let tries = 0; numbers.size < 280 && tries < 100_000; tries++) {
      const number = withAnotherEnd(from.pick(bases), from, kept);
      if (opinion(number)?.isValid) numbers.add(number);
    }
    const codes = new Set([...numbers].map((number) => number.slice(1, 4)));
    expect(codes).toEqual(new Set(SHARED_CODES.map(String)));

    const decisions = [...numbers].map((number) => decide(number));
    expect(decisions.filter(({ ok }) => ok)).toEqual([]);
    report('numbers', {
      'satellite and shared-code numbers': numbers.size,
      rung: decisions.filter(({ ok }) => ok).length,
      seed: String(SEED),
    });
  });
});
