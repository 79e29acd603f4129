/** Every region's numbering plan, as a page would load it. */
import { vi } from 'vitest';
import { regionFiles } from '../../../scripts/phone-metadata.ts';
import { allRegions, loadPlan } from '../../../widget/phone-input/numbering-plans.ts';

export async function loadAllPlans(): Promise<void> {
  const files = regionFiles();
  vi.stubGlobal('fetch', async (url: URL) => new Response(files.get(url.pathname.slice(-7, -5))));
  await Promise.all(allRegions().map(loadPlan));
  vi.unstubAllGlobals();
}
