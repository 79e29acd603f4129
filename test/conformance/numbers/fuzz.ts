import { decide } from './deciding.ts';
import { isGranted } from './later-plans.ts';
import { examples, opinion, RISKY_TYPES, RUNG_TYPES } from './official.ts';
import { random } from './random.ts';
import { typedText } from './typed-texts.ts';
import { isWhatWasTyped } from './what-was-typed.ts';

const CANONICAL = /^\+[1-9]\d{6,14}$/;

/** What is wrong with a number that would be rung, each with the texts that it was made of. */
export interface Faults {
  readonly 'not canonical': string[];
  readonly 'not decided alike again': string[];
  readonly 'not valid, rung and of that region to Google': string[];
  readonly 'read otherwise by Google': string[];
  readonly 'not what was typed': string[];
}

/** Decides so many texts, and looks at every number that would be rung. */
export function fuzz(seed: number, count: number, hasRegion: boolean): { rung: number; faults: Faults } {
  const from = random(seed);
  const chosen = examples([...RUNG_TYPES, ...RUNG_TYPES, ...RISKY_TYPES]);
  const faults: Faults = {
    'not canonical': [],
    'not decided alike again': [],
    'not valid, rung and of that region to Google': [],
    'read otherwise by Google': [],
    'not what was typed': [],
  };
  let rung = 0;
  for (let index = 0; index < count; index++) {
    const text = typedText(from, chosen, hasRegion);
    const decision = decide(text.typed, text.region);
    if (!decision.ok) continue;
    rung++;
    const { phoneNumber, region } = decision;
    const line = `${JSON.stringify(text.typed)} in ${text.region} → ${phoneNumber}`;
    if (!CANONICAL.test(phoneNumber)) faults['not canonical'].push(line);
    const again = [decide(text.typed, text.region), decide(phoneNumber), decide(phoneNumber, 'US')];
    if (again.some((other) => !other.ok || other.phoneNumber !== phoneNumber || other.region !== region))
      faults['not decided alike again'].push(line);
    if (!isGranted(opinion(phoneNumber), phoneNumber, region, RUNG_TYPES))
      faults['not valid, rung and of that region to Google'].push(line);
    if (opinion(text.typed, text.region)?.e164 !== phoneNumber) faults['read otherwise by Google'].push(line);
    if (!isWhatWasTyped(text, phoneNumber, region)) faults['not what was typed'].push(line);
  }
  return { rung, faults };
}

/** How many there are of each fault. */
export function countsOf(faults: Faults): Record<string, number> {
  return Object.fromEntries(Object.entries(faults).map(([name, lines]) => [name, lines.length]));
}
