/**
 * Why another library may know less of a number than libphonenumber-js: it has an older release of the same metadata. The
 * ranges that changed in between are listed one by one, so that a difference of any other cause is seen.
 */
import ranges from './later-plans.json' with { type: 'json' };
import { callingCodeOf, type Opinion } from './official.ts';

export type Cause = keyof typeof ranges.causes;

/** How a number is named in the list: by the first two digits after the calling code. */
export function rangeOf(e164: string, region: string): string {
  const start = 1 + callingCodeOf(region).length;
  return e164.slice(start, start + 2);
}

export function isListed(cause: Cause, e164: string, region: string): boolean {
  const listed: Readonly<Record<string, string>> = ranges.causes[cause].ranges;
  return listed[region]?.split(' ').includes(rangeOf(e164, region)) ?? false;
}

/** Whether Google says of a number what we do, or the number is of a range that is newer than Google's metadata here. */
export function isGranted(
  official: Opinion | undefined,
  e164: string,
  region: string,
  types: readonly string[],
): boolean {
  const isSame = official?.isValid && official.region === region && types.includes(official.type);
  return isSame || isListed('newest', e164, region);
}
