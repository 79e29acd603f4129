/** The command line of who deploys: `npm run deploy`. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './command-line.ts';
import { carryOver, readDeployed } from './deploy/carry-over.ts';
import { addressIn, originOf } from './deploy/deployed-address.ts';
import { AdminError } from './proxy-connection.ts';

const ROOT = join(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist/widget');

const USAGE = `Builds the widget, keeps beside it what the proxy serves under /v/ already, since pages have pinned it, and deploys.

  npm run deploy -- [--proxy URL] [--first] [--dry-run]

  --proxy URL   where the proxy is deployed; without it, the first of \`routes\` in wrangler.toml
  --first       nothing is there yet
  --dry-run     all but deploying`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      proxy: { type: 'string' },
      first: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const origin = values.proxy === undefined ? addressIn(join(ROOT, 'wrangler.toml')) : originOf(values.proxy);
  if ((await command('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn')) !== 0) return 2;
  if (!values.first) await keepOlder(origin);
  const dry = values['dry-run'] ? ['--dry-run'] : [];
  return (await command('node_modules/wrangler/bin/wrangler.js', 'deploy', '--env=', ...dry)) === 0 ? 0 : 2;
}

async function keepOlder(origin: string | undefined): Promise<void> {
  if (origin === undefined) {
    process.stdout.write(
      'Where the proxy is, wrangler.toml does not say by `routes`: pages that have pinned an older version of the widget lose it now. ' +
        'To keep it: npm run deploy -- --proxy https://<your worker>\n',
    );
    return;
  }
  const deployed = await readDeployed(origin);
  if ('problem' in deployed)
    throw new AdminError(
      `What pages have pinned can't be read at ${origin}/integrity.json: ${deployed.problem}. Nothing was deployed. ` +
        'Where no proxy is there yet: npm run deploy -- --first',
    );
  const versions = await carryOver(origin, deployed, BUILT);
  process.stdout.write(
    versions.length === 0
      ? `${origin} has no version that is not built here.\n`
      : `Goes on being served: ${versions.join(', ')}.\n`,
  );
}

async function command(script: string, ...typed: string[]): Promise<number | null> {
  const child = spawn(process.execPath, [join(ROOT, script), ...typed], { cwd: ROOT, stdio: 'inherit' });
  const [status] = (await once(child, 'exit')) as [number | null];
  return status;
}

await run('npm run deploy --', process.argv.slice(2), main);
