import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unstable_readConfig as readSettings } from 'wrangler';
import { install } from './install.ts';

/** Of the proxy, too, nothing is ours but the settings: it is the tarball's, and serves the tarball's widget. */
const WORKER = `import { createApp } from 'polyai-callback/edge-proxy';
export { BlockObject, CalleeObject, DoNotCallObject, SiteObject, VisitorObject } from 'polyai-callback/edge-proxy';

export default createApp();
`;

/** @returns the path of a wrangler file with the demo's settings, as the tarball has them */
export async function writeProxy(folder: string, tarball: string): Promise<string> {
  const proxy = join(folder, 'proxy');
  await mkdir(proxy);
  await writeFile(join(proxy, 'package.json'), JSON.stringify({ dependencies: { 'polyai-callback': '*', hono: '*' } }));
  await install(proxy, tarball);
  await writeFile(join(proxy, 'worker.js'), WORKER);
  const packed = join(proxy, 'node_modules/polyai-callback');
  const demo = readSettings({ config: join(packed, 'wrangler.toml'), env: 'demo' });
  const { name, compatibility_date, durable_objects, migrations, ratelimits, vars } = demo;
  const assets = { directory: join(packed, 'dist/widget') };
  const main = join(proxy, 'worker.js');
  const path = join(proxy, 'wrangler.json');
  const settings = { name, main, compatibility_date, durable_objects, migrations, ratelimits, assets, vars };
  await writeFile(path, JSON.stringify(settings));
  return path;
}
