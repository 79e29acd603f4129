import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unstable_readConfig as readSettings } from 'wrangler';

const ROOT = join(import.meta.dirname, '../..');

/** Writes a wrangler file with the demo's settings, but for what is named here: of its site, and in place of its Worker. */
export async function writeDemoSettings(
  path: string,
  { site, main }: { site: Record<string, unknown>; main?: string },
): Promise<void> {
  const demo = readSettings({ config: join(ROOT, 'wrangler.toml'), env: 'demo' });
  const { name, compatibility_date, durable_objects, migrations, ratelimits, assets, vars } = demo;
  const { SITES, ...otherVars } = vars as { SITES: { demo: object } };
  const settings = {
    name,
    main: main ?? demo.main,
    compatibility_date,
    durable_objects,
    migrations,
    ratelimits,
    assets: { directory: join(ROOT, assets?.directory ?? '') },
    vars: { ...otherVars, SITES: { demo: { ...SITES.demo, ...site } } },
  };
  await writeFile(path, JSON.stringify(settings));
}
