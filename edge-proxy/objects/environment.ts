import type { Config, SiteConfig } from '../config.ts';
import { readConfig } from '../config.ts';
import type { BlockObject } from './block-object.ts';
import type { CalleeObject } from './callee-object.ts';
import type { SiteObject } from './site-object.ts';
import type { VisitorObject } from './visitor-object.ts';

/** The objects, as `wrangler.toml` binds them. */
export interface Environment {
  readonly BLOCK: DurableObjectNamespace<BlockObject>;
  readonly CALLEE: DurableObjectNamespace<CalleeObject>;
  readonly SITE: DurableObjectNamespace<SiteObject>;
  readonly VISITOR: DurableObjectNamespace<VisitorObject>;
}

/** The configuration as an object sees it; the HTTP side has refused every request where it has mistakes. */
export function configOf(environment: Environment): Config | undefined {
  const result = readConfig(environment);
  return result.ok ? result.config : undefined;
}

export function siteOf(environment: Environment, site: string): SiteConfig | undefined {
  return configOf(environment)?.sites.get(site);
}
