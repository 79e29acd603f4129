/** The numbering plans that the page has loaded, region by region. */
import { PACKED_CALLING_CODES } from './calling-codes.ts';
import { matches, type NumberingPlan } from './numbering-plan.ts';
import { fetchRegion } from './region-metadata.ts';

const regionsByCallingCode = new Map<string, string[]>();
const callingCodeByRegion = new Map<string, string>();
for (const [, callingCode = '', packed = ''] of PACKED_CALLING_CODES.matchAll(/(\d+)([A-Z]+)/g)) {
  const regions = packed.match(/../g) ?? [];
  regionsByCallingCode.set(callingCode, regions);
  for (const region of regions) callingCodeByRegion.set(region, callingCode);
}

const plans = new Map<string, NumberingPlan>();

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

export function planOf(region: string): NumberingPlan | undefined {
  return plans.get(region);
}

/** Whose a national number is, of the loaded regions with its calling code; nothing where none of them has it. */
export function ownerOf(national: string, callingCode: string): string | undefined {
  const regions = regionsOf(callingCode);
  if (regions.length === 1) return regions[0];
  return regions.find((region) => {
    const plan = plans.get(region);
    return plan && matches(plan.own, national);
  });
}

/** Of regions that share a calling code, that whose number it is; by default the one that is known. */
export function ownersPlan(national: string, plan: NumberingPlan): NumberingPlan {
  return plans.get(ownerOf(national, plan.callingCode) ?? '') ?? plan;
}

/** The plan that an E.164 number is formatted by. */
export async function loadPlanOf(number: string): Promise<void> {
  const start = callingCodeAtStart(number.replace('+', ''));
  const [main] = typeof start === 'object' ? regionsOf(start.callingCode) : [];
  if (main) await loadPlan(main);
}

export async function loadPlan(region: string): Promise<void> {
  if (plans.has(region)) return;
  const loaded = await fetchRegion(region);
  for (const [each, plan] of Object.entries(loaded.plans)) plans.set(each, plan);
}
