import { parsePhoneNumberWithError } from 'libphonenumber-js/max';
import { beforeAll, describe, expect, it } from 'vitest';
import { isLong, report, size } from '../sizes.ts';
import { decide } from './deciding.ts';
import ranges from './later-plans.json' with { type: 'json' };
import { type Cause, rangeOf } from './later-plans.ts';
import { examples, opinion, RISKY_TYPES, RUNG_TYPES } from './official.ts';
import { random, withAnotherEnd } from './random.ts';
import { canBeAsked, type SecondOpinion, secondOpinion } from './second-opinion.ts';

const SEED = 164;

interface Rung {
  readonly e164: string;
  readonly region: string;
  readonly type: string;
}

/** Official examples of all regions and types, and others with another end: those of them that would be rung. */
function rungNumbers(count: number): { tried: number; rung: Rung[] } {
  const rung = new Map<string, Rung>();
  let tried = 0;
  // A generator for each example, so that a longer run tries all that a shorter one does, and more.
  for (const [index, { e164: example }] of examples([...RUNG_TYPES, ...RISKY_TYPES]).entries()) {
    const from = random(SEED + index);
    for (let times = 0; times < count; times++, tried++) {
      const decision = decide(times === 0 ? example : withAnotherEnd(example, from, 3));
      if (!decision.ok) continue;
      const { phoneNumber: e164, region } = decision;
      rung.set(e164, { e164, region, type: parsePhoneNumberWithError(e164).getType() ?? 'UNKNOWN' });
    }
  }
  return { tried, rung: [...rung.values()] };
}

/** Why the second library differs, going by what Google's says, whose metadata is between the two. */
function causeOf({ e164, region, type }: Rung, [isValid, itsType]: SecondOpinion['opinions'][number]): Cause {
  const official = opinion(e164);
  if (official?.isValid && official.type === 'FIXED_LINE' && type === 'FIXED_LINE_OR_MOBILE') return 'noMobiles';
  if (!official?.isValid || official.type !== type || official.region !== region) return 'newest';
  if (!isValid) return 'allotted';
  return itsType === type ? 'moved' : 'retyped';
}

describe('what would be rung is valid to an independent port, and of the same type and region', async () => {
  const isHere = await canBeAsked();
  const { tried, rung } = rungNumbers(isHere ? size(60, 1200) : 0);
  const differences = new Map<string, Set<string>>();
  const agreeing = new Map<string, [number, number]>();
  let counts: Record<string, number> = {};
  let second: SecondOpinion = { version: 'none', opinions: [] };

  beforeAll(async () => {
    if (!isHere) return;
    second = await secondOpinion(rung.map(({ e164 }) => e164));
    counts = {};
    for (const [index, one] of rung.entries()) {
      const other = second.opinions[index] as SecondOpinion['opinions'][number];
      const [isValid, type, region, e164] = other;
      const isSame = isValid && type === one.type && region === one.region && e164 === one.e164;
      const cause = isSame ? 'agreed' : causeOf(one, other);
      counts[cause] = (counts[cause] ?? 0) + 1;
      const [agreed, all] = agreeing.get(one.region) ?? [0, 0];
      agreeing.set(one.region, [agreed + Number(isSame), all + 1]);
      if (isSame) continue;
      const key = `${cause} ${one.region}`;
      differences.set(key, (differences.get(key) ?? new Set()).add(rangeOf(one.e164, one.region)));
    }
  });

  it.skipIf(!isHere)('or the range is listed as one that changed since', () => {
    const listed = new Map<string, string[]>(
      Object.entries(ranges.causes).flatMap(([cause, { ranges: ofRegions }]) =>
        Object.entries<string>(ofRegions).map(
          ([region, starts]) => [`${cause} ${region}`, starts.split(' ')] as [string, string[]],
        ),
      ),
    );
    const unlisted = [...differences].flatMap(([key, starts]) =>
      [...starts].filter((start) => !listed.get(key)?.includes(start)).map((start) => `${key} ${start}`),
    );
    expect(unlisted.sort()).toEqual([]);
    report('numbers', {
      'tried from official examples': tried,
      'rung and asked of python3-phonenumbers': rung.length,
      agreed: counts.agreed ?? 0,
      'allotted since': counts.allotted ?? 0,
      'retyped since': counts.retyped ?? 0,
      'moved to another region since': counts.moved ?? 0,
      'newer than both libraries here': counts.newest ?? 0,
      'fixed lines where there are no mobiles': counts.noMobiles ?? 0,
      unexplained: unlisted.length,
      'its metadata': second.version,
      seed: String(SEED),
    });
    if (isLong) {
      const regions = [...agreeing].sort().map(([region, [agreed, all]]) => [region, `${agreed}/${all}`]);
      report('numbers, agreed of those rung by region', Object.fromEntries(regions));
    }
  });

  it.skipIf(!isHere)('in every region that has a number to ring', () => {
    const without = examples(['FIXED_LINE', 'MOBILE']).flatMap(({ e164 }) => {
      const decision = decide(e164);
      return decision.ok && !agreeing.get(decision.region)?.[0] ? [decision.region] : [];
    });
    // Benin's numbers all have two digits more since; Tristan da Cunha has no mobiles.
    expect([...new Set(without)]).toEqual(['BJ', 'TA']);
  });

  it.skipIf(!isHere)('and the list is for the metadata that this library has', () => {
    expect(second.version).toBe(ranges.pythonMetadata);
  });
});
