/**
 * Whether a national number that came all at once – filled in by the browser, or pasted – is one of the region that the field is set
 * to. Nobody has typed it looking at that region: `(415) 555-0132` of an American profile is also a number in Mexico.
 */
import { formatDigits } from './format-digits.ts';
import { nationalNumber, withoutCallingCode } from './national-number.ts';
import { matches, type NumberingPlan } from './numbering-plan.ts';
import { ownersPlan, planOf } from './numbering-plans.ts';
import { significant } from './phone-text.ts';
import { regionOf } from './region-metadata.ts';
import { timeZonesOf } from './time-zones.ts';

export interface Whereabouts {
  /** ISO 3166-1 alpha-2: where the browser's language is at home. */
  readonly home: string | undefined;
  /** IANA name. */
  readonly timeZone: string;
}

export function whereabouts(): Whereabouts {
  return { home: regionOf(navigator.language), timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/**
 * It is valid there and written as people write there, and the browser is at home there, by its language and by its time zone. Whoever
 * travels, or reads another language, is asked.
 */
export function isSurelyOf(region: string, text: string, { home, timeZone }: Whereabouts): boolean {
  const plan = planOf(region);
  if (!plan || home !== region) return false;
  const digits = significant(text);
  const rest = withoutCallingCode(digits, plan);
  if (!isValid(nationalNumber(rest ?? digits, plan), plan)) return false;
  return (rest !== undefined || isWrittenAsThere(text, digits, plan)) && isIn(timeZone, region);
}

function isValid(national: string, plan: NumberingPlan): boolean {
  const { general, own } = ownersPlan(national, plan);
  return matches(general, national) && matches(own, national);
}

/** With its trunk prefix where people write it, and in the same groups of digits or in none. */
function isWrittenAsThere(text: string, digits: string, plan: NumberingPlan): boolean {
  const written = formatDigits(digits, plan, false);
  if (text === digits) return written !== undefined || plan.trunk === '';
  return (
    written !== undefined && groupEnds(text) === groupEnds(written) && (!text.includes('(') || written.includes('('))
  );
}

/** How many digits stand before each separator. */
function groupEnds(text: string): string {
  return [...text.matchAll(/\d\D+(?=\d)/g)].map(({ index }) => significant(text.slice(0, index + 1)).length).join();
}

/** Where a browser can't tell, its language has to do. */
function isIn(timeZone: string, region: string): boolean {
  const timeZones = timeZonesOf(region);
  return timeZones.length === 0 || timeZones.includes(timeZone);
}
