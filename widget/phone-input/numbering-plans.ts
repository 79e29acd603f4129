/** What the page has loaded of libphonenumber's metadata, grown region by region. */
import type { CountryCode, MetadataJson } from 'libphonenumber-js/core';
import { PACKED_CALLING_CODES } from './calling-codes.ts';
import { fetchRegion } from './region-metadata.ts';

const regionsByCallingCode = new Map<string, string[]>();
const callingCodeByRegion = new Map<string, string>();
for (const [, callingCode = '', packed = ''] of PACKED_CALLING_CODES.matchAll(/(\d+)([A-Z]+)/g)) {
  const regions = packed.match(/../g) ?? [];
  regionsByCallingCode.set(callingCode, regions);
  for (const region of regions) callingCodeByRegion.set(region, callingCode);
}

export const plans: MetadataJson = { version: 4, country_calling_codes: {}, countries: {}, nonGeographic: {} };

/** With its main region first. */
export function regionsOf(callingCode: string): readonly string[] {
  return regionsByCallingCode.get(callingCode) ?? [];
}

export function callingCodeOf(region: string): string {
  return callingCodeByRegion.get(region) ?? '';
}

export function allRegions(): string[] {
  return [...callingCodeByRegion.keys()];
}

/** The calling code that digits begin with: none yet, or none at all. No calling code is the beginning of another. */
export function callingCodeAtStart(digits: string): { callingCode: string } | 'incomplete' | 'unknown' {
  for (let length = 1; length <= 3 && length <= digits.length; length += 1) {
    const callingCode = digits.slice(0, length);
    if (regionsByCallingCode.has(callingCode)) return { callingCode };
  }
  const couldGrow = [...regionsByCallingCode.keys()].some((callingCode) => callingCode.startsWith(digits));
  return couldGrow ? 'incomplete' : 'unknown';
}

export function isLoaded(region: string): region is CountryCode {
  return Object.hasOwn(plans.countries, region);
}

/** The plan that an E.164 number is formatted by. */
export async function loadPlanOf(number: string): Promise<void> {
  const start = callingCodeAtStart(number.replace('+', ''));
  const [main] = typeof start === 'object' ? regionsOf(start.callingCode) : [];
  if (main) await loadPlan(main);
}

export async function loadPlan(region: string): Promise<void> {
  if (isLoaded(region)) return;
  const loaded = await fetchRegion(region);
  Object.assign(plans.countries, loaded.plans);
  // libphonenumber asks every region that is listed here, and throws at one that has no plan.
  plans.country_calling_codes[loaded.callingCode] = regionsOf(loaded.callingCode).filter(isLoaded);
}
