import { expect, it } from 'vitest';
import { report, size } from '../sizes.ts';
import { countsOf, fuzz } from './fuzz.ts';

const SEED = Number(process.env.SEED ?? 20946);

it('whatever is typed with a region: what is rung is canonical, stable, valid to Google, and was typed', () => {
  const count = size(500_000, 2_500_000);
  const { faults, rung } = fuzz(SEED, count, true);
  expect(Object.values(faults).flat()).toEqual([]);
  // Or the texts would be noise that is all refused.
  expect(rung).toBeGreaterThan(count / 10);
  report('numbers', { 'fuzzed texts with a region': count, rung, ...countsOf(faults), seed: String(SEED) });
});
