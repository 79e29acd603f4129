import { AREA_CODES, PREFIXES, ZONES } from './zone-data.ts';

/** Of these, mobiles too are given out by place: their longest prefix tells where. */
const MOBILES_BY_PLACE = new Set(['52', '54', '55', '62', '86']);

const zoneNames = ZONES.split('\n');
const zonesOfPrefix = new Map(
  PREFIXES.split('\n').flatMap((line) => {
    const [places = '', prefixes = ''] = line.split(':');
    const zones = places.split(' ').map((place) => zoneNames[Number.parseInt(place, 36)] ?? '');
    return prefixes.split(' ').map((prefix) => [prefix, zones] as const);
  }),
);
const longestPrefix = Math.max(...[...zonesOfPrefix.keys()].map((prefix) => prefix.length));
const stateOfAreaCode = new Map(
  AREA_CODES.split('\n').flatMap((line) => {
    const [state = '', areaCodes = ''] = line.split(':');
    return areaCodes.split(' ').map((areaCode) => [areaCode, state] as const);
  }),
);

/**
 * Where a number may be, by Google's table: all zones of it that can't be told apart. None where nobody knows.
 *
 * @param phoneNumber E.164
 * @param callingCode without plus
 */
export function zonesOf(phoneNumber: string, callingCode: string, mayBeMobile: boolean): readonly string[] {
  const digits = phoneNumber.slice(1);
  // An area code, and nothing shorter: the row of +1 alone is half the world.
  if (callingCode === '1') return zonesOfPrefix.get(digits.slice(0, 4)) ?? [];
  if (mayBeMobile && !MOBILES_BY_PLACE.has(callingCode)) return zonesOfPrefix.get(callingCode) ?? [];
  for (let length = longestPrefix; length > 0; length--) {
    const zones = zonesOfPrefix.get(digits.slice(0, length));
    if (zones) return zones;
  }
  return [];
}

/** The state of the USA whose area code a number has, as "FL". It is where the number was given out, not where its owner is. */
export function stateOf(phoneNumber: string): string | undefined {
  return phoneNumber.startsWith('+1') ? stateOfAreaCode.get(phoneNumber.slice(2, 5)) : undefined;
}
