/** A generator of its own for each seed, so that a run can be had again. */
export interface Random {
  /** A whole number from 0 to `end - 1`. */
  below(end: number): number;
  pick<T>(choices: readonly T[]): T;
  digits(count: number): string;
}

/** Tommy Ettinger's Mulberry32: small, and good enough to choose test cases by. */
export function random(seed: number): Random {
  let state = seed | 0;
  const below = (end: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  return {
    below,
    pick: (choices) => choices[below(choices.length)] as (typeof choices)[number],
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
  };
}

/** The same number with another end, which is most often of the same type. */
export function withAnotherEnd(e164: string, { below, digits }: Random, kept: number): string {
  const length = kept + below(e164.length - kept);
  return e164.slice(0, length) + digits(e164.length - length);
}
