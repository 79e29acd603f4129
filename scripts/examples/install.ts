/** What `npm install` would do in an example, without a registry: the package comes from its tarball, all else from what is installed here. */
import { execFile } from 'node:child_process';
import { access, cp, lstat, mkdir, readFile, rename, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const INSTALLED = join(import.meta.dirname, '../../node_modules');
const OURS = 'polyai-callback';
/** What checks templates needs the JavaScript API that TypeScript has had until 6. */
const TYPESCRIPT_6 = 'typescript-6';
const run = promisify(execFile);

export interface Manifest {
  readonly version?: string;
  readonly bin?: string | Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}

/** What stands here for a package that an example names. */
export function installedAs(name: string, version: string): string {
  return join(INSTALLED, name === 'typescript' && version.startsWith('6.') ? TYPESCRIPT_6 : name);
}

/** Only what its `package.json` names, and what that needs beside itself: what it forgot is missing. */
export async function install(folder: string, tarball: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  const { dependencies, devDependencies } = await readManifest(folder);
  const named = Object.entries({ ...dependencies, ...devDependencies });
  for (const [name, version] of named) {
    if (name === OURS) await unpack(tarball, modules);
    else await bring(installedAs(name, version), join(modules, name));
    await linkCommands(name, modules);
  }
  for (const [name, version] of named) await linkNeeds(name, modules, join(installedAs(name, version), 'node_modules'));
}

async function unpack(tarball: string, modules: string): Promise<void> {
  await run('tar', ['-xzf', tarball, '-C', modules]);
  await rename(join(modules, 'package'), join(modules, OURS));
}

/** A link, unless it asks for the TypeScript beside it: behind a link that would be ours. */
async function bring(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const { peerDependencies } = await readManifest(from);
  if (!peerDependencies?.typescript) return symlink(from, to, 'junction');
  const nested = join(from, 'node_modules');
  await cp(from, to, { recursive: true, filter: (path) => path !== nested });
}

async function linkCommands(name: string, modules: string): Promise<void> {
  const { bin = {} } = await readManifest(join(modules, name));
  await mkdir(join(modules, '.bin'), { recursive: true });
  for (const [command, path] of Object.entries(typeof bin === 'string' ? { [name]: bin } : bin))
    await symlink(join('..', name, path), join(modules, '.bin', command));
}

/**
 * What a link needs is found behind it; what is here itself has it beside itself.
 *
 * @param nested where it has what only it has in that version
 */
async function linkNeeds(of: string, modules: string, nested: string): Promise<void> {
  const here = join(modules, of);
  if ((await lstat(here)).isSymbolicLink()) return;
  const { dependencies } = await readManifest(here);
  for (const name of Object.keys(dependencies ?? {})) {
    const to = join(modules, name);
    if (await isThere(to)) continue;
    const from = (await isThere(join(nested, name))) ? nested : INSTALLED;
    await mkdir(dirname(to), { recursive: true });
    await symlink(join(from, name), to, 'junction');
  }
}

export const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
