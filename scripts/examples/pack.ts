import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * By `npm pack`, which builds the widget and the package first: nothing that an earlier build left is packed.
 *
 * @returns the path of the tarball
 */
export async function pack(folder: string): Promise<string> {
  // Vitest's own would have the build take development code.
  const { NODE_ENV: _, ...environment } = process.env;
  await run('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    env: environment,
    shell: process.platform === 'win32',
  });
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.tgz'));
  return join(folder, name);
}
