/** How much harder than usual a proof of work may become: 2 to this power. */
export const MAX_LEVEL = 6;

/** A rejected proof weighs as much as this many challenges: nobody who means it fails often. */
export const FAILURE_WEIGHT = 8;

/**
 * How hard the next challenge of a network is: each level doubles the work, and each doubling of what the network has
 * asked for in the last hour, beyond all that it may, is one level more.
 *
 * @param weight challenges of the last hour, and rejected proofs by `FAILURE_WEIGHT`
 * @param usual what a network may ask for in an hour without being slowed down
 */
export function difficultyLevel(weight: number, usual: number): number {
  return Math.min(MAX_LEVEL, Math.max(0, Math.floor(Math.log2(weight / usual))));
}

/** More than this changes nothing, and need not be counted. */
export function heaviestWeight(usual: number): number {
  return usual * 2 ** MAX_LEVEL;
}
