/** Fetches one region's numbering plan. Beside the panel's chunk, so that neither waits for the other. */
import { getBuiltJson } from '../client.ts';
import { loadOnce } from '../load-once.ts';
import { canonical } from '../messages/messages.ts';
import type { Flag } from './flag.ts';
import type { NumberingPlan } from './numbering-plan.ts';

export interface RegionMetadata {
  callingCode: string;
  /** By region: its own, and that of its calling code's main region. */
  plans: Record<string, NumberingPlan>;
  /** Unless it is a heavy one. */
  flag?: Flag;
}

const loads = new Map<string, () => Promise<RegionMetadata>>();
// Not `new URL('…', import.meta.url)` in one expression: the bundler would take that for an asset.
const here = import.meta.url;

export function fetchRegion(region: string): Promise<RegionMetadata> {
  const load = loads.get(region) ?? loadOnce(() => getBuiltJson<RegionMetadata>(phoneFile(region)));
  loads.set(region, load);
  return load();
}

/** Where the build has put what is known of a region, or of all. */
export function phoneFile(name: string): URL {
  return new URL(`${__PHONE_METADATA__}${name}.json`, here);
}

/** Where a language is at home: its likeliest region, if it is a language. */
export function regionOf(language: string): string | undefined {
  const [locale] = canonical(language);
  return locale && new Intl.Locale(locale).maximize().region;
}
