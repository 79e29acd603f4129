/** Gets what the build has put beside the chunks. In the package, modules stand in its place: scripts/package/widget-in-package.ts. */
import { getBuiltJson } from '../client.ts';

// Not `new URL('…', import.meta.url)` in one expression: the bundler would take that for an asset.
const here = import.meta.url;

/** @param name a region's, or `flags` for the flags of all */
export async function loadPhoneFile<T>(name: string): Promise<T> {
  return getBuiltJson(new URL(`${__PHONE_METADATA__}${name}.json`, here));
}
