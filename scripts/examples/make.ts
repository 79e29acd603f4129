/** An example as somebody has it who has copied its folder and installed what it names. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { install, isThere, readManifest } from './install.ts';

const ROOT = join(import.meta.dirname, '../..');
export const EXAMPLES = ['html', 'react', 'vue', 'svelte', 'tag-manager', 'stripped'] as const;
export type Example = (typeof EXAMPLES)[number];

/** @returns the copy's path, in this folder */
export async function copyExample(example: Example, folder: string, tarball: string): Promise<string> {
  const copy = join(folder, example);
  await cp(join(ROOT, 'examples', example), copy, { recursive: true });
  if (await isThere(join(copy, 'package.json'))) await install(copy, tarball);
  return copy;
}

/** Runs one of its scripts, where it has such a one; throws what that said if it failed. */
export async function runScript(name: 'check' | 'build', copy: string): Promise<void> {
  const { scripts = {} } = (await isThere(join(copy, 'package.json'))) ? await readManifest(copy) : {};
  const script = scripts[name];
  if (script === undefined) return;
  const PATH = [join(copy, 'node_modules/.bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
  // Vitest's own would have bundlers take development code.
  const { NODE_ENV: _, ...environment } = process.env;
  const shell = spawn(script, { cwd: copy, shell: true, env: { ...environment, PATH } });
  const [output, errors, [exitCode]] = await Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'exit')]);
  if (exitCode !== 0) throw new Error(`${script}, in ${copy}:\n${output}${errors}`);
}

/** Where its page is: what was built, or the folder itself where there is nothing to build. */
export async function pageFolder(copy: string): Promise<string> {
  const built = join(copy, 'dist');
  return (await isThere(built)) ? built : copy;
}
