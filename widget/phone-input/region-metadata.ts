/** Fetches one region's numbering plan. Beside the panel's chunk, so that neither waits for the other. */
import { getBuiltJson } from '../client.ts';
import { canonical } from '../messages/messages.ts';
import type { NumberingPlan } from './numbering-plan.ts';

export interface RegionMetadata {
  callingCode: string;
  /** By region: its own, and that of its calling code's main region. */
  plans: Record<string, NumberingPlan>;
}

const loads = new Map<string, Promise<RegionMetadata>>();
// Not `new URL('…', import.meta.url)` in one expression: the bundler would take that for an asset.
const here = import.meta.url;

export function fetchRegion(region: string): Promise<RegionMetadata> {
  let load = loads.get(region);
  if (!load) {
    load = getBuiltJson<RegionMetadata>(new URL(`${__PHONE_METADATA__}${region}.json`, here));
    loads.set(region, load);
    load.catch(() => loads.delete(region));
  }
  return load;
}

/** Where a language is at home: its likeliest region, if it is a language. */
export function regionOf(language: string): string | undefined {
  const [locale] = canonical(language);
  return locale && new Intl.Locale(locale).maximize().region;
}
