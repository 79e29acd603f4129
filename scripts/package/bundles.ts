/**
 * What of the package runs on a server is a file each, with what it needs built in: who installs the package for a page gets nothing
 * of it, and who hosts the proxy has zod and jose in the versions that it was tested with.
 */
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const SHARED = { bundle: true, format: 'esm', target: 'es2024', charset: 'utf8', logLevel: 'warning' } as const;

/** @param out where the package's modules are */
export async function buildBundles(root: string, out: string): Promise<void> {
  const proxy: BuildOptions = {
    entryPoints: [join(root, 'entries/edge-proxy.ts')],
    outfile: join(out, 'entries/edge-proxy.js'),
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'production'],
    // Hono has to be the one of the app that the proxy is mounted in. The widget has altcha-lib anyway.
    external: ['cloudflare:*', 'hono', 'altcha-lib'],
  };
  const commands: BuildOptions = {
    entryPoints: [join(root, 'scripts/polyai-callback.ts')],
    outfile: join(out, 'polyai-callback.js'),
    platform: 'node',
  };
  for (const options of [proxy, commands]) await build({ ...SHARED, absWorkingDir: root, ...options });
}
