/** All flags at once, which only they need who look through the regions. */
import { getBuiltJson } from '../../client.ts';
import { loadOnce } from '../../load-once.ts';
import type { Flag } from '../flag.ts';
import { keepFlag } from '../flags.ts';
import { phoneFile } from '../region-metadata.ts';

export const loadAllFlags = loadOnce(async () => {
  const all = await getBuiltJson<Record<string, Flag>>(phoneFile('flags'));
  for (const [region, flag] of Object.entries(all)) keepFlag(region, flag);
});
