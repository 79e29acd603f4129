import { beforeAll, describe, expect, it } from 'vitest';
import { zonesOf } from '../../../edge-proxy/policy/calling-windows/zones.ts';
import { askPython, canBeAsked } from '../numbers/second-opinion.ts';
import { report } from '../sizes.ts';
import { type CallableNumber, callableByPrefix, callableNumbers } from './callable-numbers.ts';
import { CHANGED_ROWS, changedRowOf } from './zone-differences.ts';

const SEED = 2026;
const COUNT = 10_000;
/** Of these, says Google, mobiles are given out by place; of all others they may be anywhere in their calling code. */
const MOBILES_BY_PLACE = ['52', '54', '55', '62', '86'];

/** Where Google's row goes by clocks that are not those of the place: these count besides. */
const BESIDES: Readonly<Record<string, string>> = {
  '211': 'Africa/Juba',
  '212': 'Africa/Casablanca',
  '213': 'Africa/Algiers',
  '218': 'Africa/Tripoli',
  '505': 'America/Managua',
  '56': 'America/Punta_Arenas',
  '675': 'Pacific/Bougainville',
  '970': 'Asia/Gaza',
};

/** As `zones.py` prints it. */
interface Facts {
  readonly version: string;
  readonly bare: readonly string[];
  readonly areaCodes: Readonly<Record<string, readonly string[]>>;
}
type Opinion = readonly [
  type: string,
  zones: readonly string[],
  byPrefix: readonly string[],
  byCallingCode: readonly string[],
];

const joined = (zones: readonly string[]) => [...zones].sort().join(' ');
const ownZones = ({ e164, callingCode, type }: CallableNumber) =>
  joined(zonesOf(e164, callingCode, type !== 'FIXED_LINE'));

/** What the other library would say of a number by the rules that we have of our own, and which of them. */
function byOurRules({ e164, callingCode, type }: CallableNumber, opinion: Opinion, { areaCodes }: Facts) {
  const [itsType, zones, byPrefix, byCallingCode] = opinion;
  // Numbers move within an area code: all zones of it count, and never the bare row of +1, which is half the world.
  if (callingCode === '1') return { rule: 'by area code', zones: joined(areaCodes[e164.slice(1, 5)] ?? []) };
  // To its older metadata the number may be of another type, or of none, and so have no zones.
  const isPlaced = type === 'FIXED_LINE' || MOBILES_BY_PLACE.includes(callingCode);
  // What may be a mobile may be anywhere; the port takes it for a fixed line.
  const mayMove = type === 'FIXED_LINE_OR_MOBILE' && !isPlaced;
  const isAlike = itsType === type && !mayMove;
  const theirs = isAlike ? zones : isPlaced ? byPrefix : byCallingCode;
  const besides = BESIDES[callingCode];
  if (besides !== undefined) return { rule: 'by clocks of the place', zones: joined([...theirs, besides]) };
  return { rule: isAlike ? 'alike' : mayMove ? 'as a mobile' : 'by our type', zones: joined(theirs) };
}

describe('the zones of numbers are those of an independent port', async () => {
  const isHere = await canBeAsked();
  const drawn = isHere ? callableNumbers(COUNT, SEED) : [];
  const numbers = isHere ? [...drawn, ...callableByPrefix(SEED)] : [];
  const counts: Record<string, number> = {};
  const unexplained: string[] = [];
  const seen = new Set<string>();
  let facts: Facts = { version: 'none', bare: [], areaCodes: {} };
  let opinions: Opinion[] = [];

  function compare(number: CallableNumber, opinion: Opinion): string {
    const own = ownZones(number);
    const { rule, zones } = byOurRules(number, opinion, facts);
    if (own === zones) return own === joined(opinion[1]) ? 'alike' : rule;
    const changed = changedRowOf(number.e164);
    const theirs = changed?.row.theirs === '*' ? joined(opinion[3]) : changed?.row.theirs;
    if (!changed || zones !== theirs || own !== changed.row.ours) {
      unexplained.push(`${number.e164} ${number.type}: ${zones} → ${own}`);
      return 'unexplained';
    }
    seen.add(changed.prefix);
    return 'by a changed row';
  }

  beforeAll(async () => {
    if (!isHere) return;
    const input = numbers.map(({ e164 }) => `${JSON.stringify(e164)}\n`).join('');
    const lines = await askPython('calling-windows/zones.py', input);
    [facts, ...opinions] = lines.map((line) => JSON.parse(line)) as [Facts, ...Opinion[]];
    for (const [index, number] of numbers.entries()) {
      const cause = compare(number, opinions[index] as Opinion);
      counts[cause] = (counts[cause] ?? 0) + 1;
    }
  });

  it.skipIf(!isHere)('but for rules of our own, and for rows that are listed as changed since', () => {
    report('zones of numbers', {
      'drawn at random': drawn.length,
      'one for each prefix of the table': numbers.length - drawn.length,
      regions: new Set(numbers.map(({ region }) => region)).size,
      ...counts,
      unexplained: unexplained.length,
      'its metadata': facts.version,
      seed: String(SEED),
    });
    expect(opinions).toHaveLength(numbers.length);
    expect(unexplained).toEqual([]);
  });

  it.skipIf(!isHere)('each rule and each listed row makes a difference still', () => {
    expect(Object.keys(counts).sort()).toEqual([
      'alike',
      'as a mobile',
      'by a changed row',
      'by area code',
      'by clocks of the place',
      'by our type',
    ]);
    const besides = numbers.flatMap(({ callingCode }) => (callingCode in BESIDES ? [callingCode] : []));
    expect([...new Set(besides)].sort()).toEqual(Object.keys(BESIDES).sort());
    const listed = CHANGED_ROWS.flatMap(({ prefixes }) => prefixes.split(' '));
    expect(listed.filter((prefix) => !seen.has(prefix))).toEqual([]);
  });

  it.skipIf(!isHere)('no North American number is taken for one of anywhere, as the port takes some', () => {
    const northAmerican = numbers.flatMap((number, index) =>
      number.callingCode === '1' ? [{ own: ownZones(number), theirs: joined((opinions[index] as Opinion)[1]) }] : [],
    );
    const bare = joined(facts.bare);
    expect(northAmerican.filter(({ theirs }) => theirs === bare)).not.toEqual([]);
    expect(northAmerican.filter(({ own }) => own === bare)).toEqual([]);
  });
});
