/** Fetches what libphonenumber knows of one region. In the entry, so that it can start beside the panel's chunk. */
import { getBuiltJson } from '../client.ts';
import { canonical } from '../messages/messages.ts';

export interface RegionMetadata {
  callingCode: string;
  /** Numbering plans by region: its own, and that of its calling code's main region, where the formats live. */
  plans: Record<string, unknown[] | undefined>;
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
