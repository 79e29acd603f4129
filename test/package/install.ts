/** What `npm install` makes of an empty folder, without a registry: copies of what is asked for and of what that needs, and nothing else. */
import { execFile } from 'node:child_process';
import { access, cp, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const OURS = 'polyai-callback';
const run = promisify(execFile);

interface Wanted {
  readonly tarball: string;
  /** Beside the package: by its name, what stands for it in our own `node_modules`. */
  readonly others?: Readonly<Record<string, string>>;
}

export async function install(folder: string, { tarball, others = {} }: Wanted): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', modules]);
  await rename(join(modules, 'package'), join(modules, OURS));
  for (const [name, source] of Object.entries(others)) await copy(name, join(ROOT, 'node_modules', source), modules);
  await copyNeeds(join(modules, OURS), ROOT, modules);
}

async function copy(name: string, source: string, modules: string): Promise<void> {
  const target = join(modules, name);
  if (await isThere(target)) {
    const [there, wanted] = await Promise.all([target, source].map(versionOf));
    if (there !== wanted) throw new Error(`${name} would have to be there as ${there} and as ${wanted}.`);
    return;
  }
  await cp(source, target, { recursive: true });
  await copyNeeds(target, source, modules);
}

/** @param from where a package finds what it needs; what is within it came with it */
async function copyNeeds(installed: string, from: string, modules: string): Promise<void> {
  const { dependencies = {} } = await readManifest(installed);
  for (const name of Object.keys(dependencies)) {
    const source = await whereIs(name, from);
    if (source.startsWith(join(from, 'node_modules')) && from !== ROOT) await copyNeeds(source, source, modules);
    else await copy(name, source, modules);
  }
}

async function whereIs(name: string, from: string): Promise<string> {
  for (let folder = from; folder.startsWith(ROOT); folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name);
    if (await isThere(path)) return path;
  }
  throw new Error(`${name} is not installed.`);
}

async function readManifest(folder: string): Promise<{ version: string; dependencies?: Record<string, string> }> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

const versionOf = async (folder: string) => (await readManifest(folder)).version;

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
