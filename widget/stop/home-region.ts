/** Where the visitor's number is likely at home: what their clock says, told apart by what their languages say. */

import { regionOf } from '../phone-input/region-metadata.ts';
import { timeZonesOf } from '../phone-input/time-zones.ts';

/** @param regions ISO 3166-1 alpha-2, in the order in which they are looked at */
export function homeRegion(languages: readonly string[], timeZone: string, regions: readonly string[]): string {
  const spoken = languages.flatMap((language) => regionOf(language) ?? []).filter((region) => regions.includes(region));
  const here = regions.filter((region) => timeZonesOf(region).includes(timeZone));
  return spoken.find((region) => here.includes(region)) ?? here[0] ?? spoken[0] ?? regions[0] ?? '';
}
