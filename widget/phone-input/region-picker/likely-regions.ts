/** Which regions a visitor most likely looks for. */
import { regionOf } from '../region-metadata.ts';
import type { NamedRegion } from './region-names.ts';

const MOST = 6;

/** The chosen one first, then those of the languages and of the clock. */
export function likelyRegions(
  chosen: string,
  regions: readonly NamedRegion[],
  languages: readonly string[],
): readonly NamedRegion[] {
  const codes = [chosen, ...languages.map(regionOf)];
  const named = codes.flatMap((code) => regions.find(({ region }) => region === code) ?? []);
  return [...new Set([...named, ...regions.filter(({ isHere }) => isHere)])].slice(0, MOST);
}
