import { PREFIXES } from '../../../edge-proxy/policy/calling-windows/zone-data.ts';
import type { ServedType } from '../../../edge-proxy/policy/phone-number.ts';
import { decide } from '../numbers/deciding.ts';
import { callingCodeOf, examples, RUNG_TYPES } from '../numbers/official.ts';
import { random, withAnotherEnd } from '../numbers/random.ts';

export interface CallableNumber {
  readonly e164: string;
  readonly region: string;
  readonly callingCode: string;
  readonly type: ServedType;
}

/** The number, if it would be rung. */
function callable(typed: string): CallableNumber | undefined {
  const decision = decide(typed);
  if (!decision.ok) return undefined;
  const { phoneNumber: e164, region, callingCode, type } = decision;
  return { e164, region, callingCode, type };
}

/** So many different ones, as many of each region and type as there are: official examples, with another end. */
export function callableNumbers(count: number, seed: number): CallableNumber[] {
  const sources = examples(RUNG_TYPES).map(({ e164 }, index) => ({ e164, from: random(seed + index) }));
  const found = new Map<string, CallableNumber>();
  while (found.size < count)
    for (const { e164, from } of sources) {
      const number = callable(withAnotherEnd(e164, from, 3));
      if (number && found.size < count) found.set(number.e164, number);
    }
  return [...found.values()];
}

const ATTEMPTS = 300;

/** One that begins with each prefix of the table of zones, where any does. */
export function callableByPrefix(seed: number): CallableNumber[] {
  const lengths = new Map<string, number[]>();
  for (const { region, e164 } of examples(RUNG_TYPES)) {
    const callingCode = callingCodeOf(region);
    lengths.set(callingCode, [...(lengths.get(callingCode) ?? []), e164.length - 1]);
  }
  const prefixes = PREFIXES.split('\n').flatMap((line) => line.slice(line.indexOf(':') + 1).split(' '));
  return prefixes.flatMap((prefix) => {
    // A generator of its own, so that another row changes nothing here.
    const from = random(seed + Number(prefix));
    const possible = [1, 2, 3].flatMap((length) => lengths.get(prefix.slice(0, length)) ?? []);
    for (let attempt = 0; possible.length > 0 && attempt < ATTEMPTS; attempt++) {
      const number = callable(`+${prefix}${from.digits(Math.max(0, from.pick(possible) - prefix.length))}`);
      if (number) return [number];
    }
    return [];
  });
}
