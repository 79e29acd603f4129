/** Fetches one region's numbering plan. Beside the panel's chunk, so that neither waits for the other. */
import { loadOnce } from '../load-once.ts';
import { canonical } from '../messages/messages.ts';
import type { Flag } from './flag.ts';
import type { NumberingPlan } from './numbering-plan.ts';
import { loadPhoneFile } from './phone-files.ts';

export interface RegionMetadata {
  callingCode: string;
  /** By region: its own, and that of its calling code's main region. */
  plans: Record<string, NumberingPlan>;
  /** Unless it is a heavy one. */
  flag?: Flag;
}

const loads = new Map<string, () => Promise<RegionMetadata>>();

export function fetchRegion(region: string): Promise<RegionMetadata> {
  const load = loads.get(region) ?? loadOnce(() => loadPhoneFile<RegionMetadata>(region));
  loads.set(region, load);
  return load();
}

/** Where a language is at home: its likeliest region, if it is a language. */
export function regionOf(language: string): string | undefined {
  const [locale] = canonical(language);
  return locale && new Intl.Locale(locale).maximize().region;
}
