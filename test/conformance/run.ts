/**
 * Shows every promise of README.md beside this file: `node test/conformance/run.ts [--long] [--only <part>]`. Prints the size of
 * each, and ends with 1 when one of them doesn't hold.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: { long: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const ROOT = join(import.meta.dirname, '../..');
const vitest = (config: string) => [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--config', config];

/** In this order: what is quick to fail comes first. */
const PARTS: Record<string, string[]> = {
  numbers: vitest('test/conformance/node.vitest.config.ts'),
  workers: vitest('test/conformance/workers.vitest.config.ts'),
  processes: vitest('test/conformance/processes.vitest.config.ts'),
  // All of them take some hours.
  mutants: [join(ROOT, 'test/mutants/run.ts'), ...(options.long ? [] : ['--shard', '1/25'])],
};

function run(args: string[]): Promise<number> {
  const env = { ...process.env, ...(options.long && { CONFORMANCE: 'long' }) };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const results: string[] = [];
for (const [name, args] of Object.entries(PARTS).filter(([part]) => part.includes(options.only))) {
  const began = Date.now();
  const code = await run(args);
  if (code !== 0) process.exitCode = 1;
  results.push(`${name}: ${code === 0 ? 'holds' : 'DOES NOT HOLD'}, ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(
  `\nconformance, ${options.long ? 'full size' : 'reduced size (npm run test:long: full)'}\n  ${results.join('\n  ')}`,
);
