/** All flags at once, which only they need who look through the regions. */
import { loadOnce } from '../../load-once.ts';
import type { Flag } from '../flag.ts';
import { keepFlag } from '../flags.ts';
import { loadPhoneFile } from '../phone-files.ts';

export const loadAllFlags = loadOnce(async () => {
  const all = await loadPhoneFile<Record<string, Flag>>('flags');
  for (const [region, flag] of Object.entries(all)) keepFlag(region, flag);
});
