import type { Config, SiteConfig } from '../config.ts';
import { readConfig } from '../config.ts';
import { deriveKeys, type Keys } from '../policy/keys.ts';
import type { BlockObject } from './block-object.ts';
import type { CalleeObject } from './callee-object.ts';
import type { DoNotCallObject } from './do-not-call-object.ts';
import type { SiteObject } from './site-object.ts';
import type { VisitorObject } from './visitor-object.ts';

/** The objects, as `wrangler.toml` binds them. */
export interface Environment {
  readonly BLOCK: DurableObjectNamespace<BlockObject>;
  readonly CALLEE: DurableObjectNamespace<CalleeObject>;
  readonly DO_NOT_CALL: DurableObjectNamespace<DoNotCallObject>;
  readonly SITE: DurableObjectNamespace<SiteObject>;
  readonly VISITOR: DurableObjectNamespace<VisitorObject>;
}

/** The configuration as an object sees it; the HTTP side has refused every request where it has mistakes. */
export function configOf(environment: Environment): Config | undefined {
  const result = readConfig(environment);
  return result.ok ? result.config : undefined;
}

const keysOfConfig = new WeakMap<Config, Promise<Keys>>();

/** Derived once per isolate and configuration. */
export function keysOfConfiguration(config: Config): Promise<Keys> {
  const keys = keysOfConfig.get(config) ?? deriveKeys(config.secret, config.namesSecret);
  keysOfConfig.set(config, keys);
  return keys;
}

/** The keys as an object needs them. */
export async function keysOf(environment: Environment): Promise<Keys> {
  const config = configOf(environment);
  if (!config) throw new Error('no configuration, so no keys');
  return keysOfConfiguration(config);
}

export function siteOf(environment: Environment, site: string): SiteConfig | undefined {
  return configOf(environment)?.sites.get(site);
}
