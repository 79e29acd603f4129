import type { ConfigResult, SiteConfig } from '../config.ts';
import { ONLY_SITE } from '../contract.ts';

/** Whether an origin is, exactly, one of any site's. CORS needs no more; each route checks its own site. */
export function allowedOrigin(config: ConfigResult, origin: string): boolean {
  return config.ok && [...config.config.sites.values()].some((site) => site.origins.includes(origin));
}

/** The site by its id; `-` is the only site of a proxy that has just one. */
export function findSite(sites: ReadonlyMap<string, SiteConfig>, id: string): SiteConfig | undefined {
  if (id !== ONLY_SITE) return sites.get(id);
  const [only, ...others] = sites.values();
  return others.length === 0 ? only : undefined;
}
