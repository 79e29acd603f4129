import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { unstable_readConfig as readSettings } from 'wrangler';

export const ROOT = join(import.meta.dirname, '../../..');
export const SITE = 'demo';
/** A page of the demo's. */
export const PAGE = 'http://127.0.0.1:8789';

/** The demo's, in `wrangler.toml`. */
/** As the demo has it. */
export const PROXY_SECRET = 'demo-only-this-is-no-secret-and-runs-nowhere-else';
export const ADMIN_SECRET = 'demo-only-what-the-officer-would-show';
export const OPT_OUT_SECRET = 'demo-only-what-the-agents-tool-would-show';

const QUIET = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' };

export interface Settings {
  /** Where PolyAI is simulated. */
  upstream: string;
  limits: Record<string, number>;
  /** As `bundle` made it. */
  main: string;
  vars?: Record<string, string>;
}

/**
 * Writes a wrangler file with the demo's own settings, but for what is named here and a site that asks for no proof:
 * one for each of a thousand requests would take minutes.
 */
export async function writeSettings(path: string, { upstream, limits, main, vars }: Settings): Promise<void> {
  const demo = readSettings({ config: join(ROOT, 'wrangler.toml'), env: 'demo' });
  const { SITES, ...otherVars } = demo.vars as { SITES: Record<string, { limits: object }> };
  const site = SITES[SITE];
  if (!site) throw new Error('the demo has no such site');
  const { name, compatibility_date, durable_objects, migrations, ratelimits } = demo;
  const polyai = { api: 'outbound-calling', baseUrl: upstream };
  const settings = {
    name,
    main,
    no_bundle: true,
    compatibility_date,
    durable_objects,
    migrations,
    ratelimits,
    vars: {
      ...otherVars,
      ...vars,
      SITES: { [SITE]: { ...site, challenge: 'none', polyai, limits: { ...site.limits, ...limits } } },
    },
  };
  await writeFile(path, JSON.stringify(settings, undefined, 2));
}

/** Makes one module of a worker, so that each proxy of a file of tests runs the same, whoever edits the sources meanwhile. */
export async function bundle(entry: string, folder: string): Promise<string> {
  const wrangler = join(ROOT, 'node_modules/wrangler/bin/wrangler.js');
  const settings = ['--config', join(ROOT, 'wrangler.toml'), '--env', 'demo'];
  const options = ['--dry-run', '--outdir', folder];
  await promisify(execFile)(process.execPath, [wrangler, 'deploy', entry, ...settings, ...options], { env: QUIET });
  return join(folder, `${basename(entry, '.ts')}.js`);
}
