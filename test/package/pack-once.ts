import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { pack } from '../../scripts/examples/pack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A project that has the package installed, and beside it all that this one has. */
    consumer: string;
    tarball: string;
  }
}

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

export default async function setup(project: TestProject) {
  const consumer = await mkdtemp(join(tmpdir(), 'polyai-callback-package-'));
  const tarball = await pack(consumer);
  await install(tarball, join(consumer, 'node_modules'));
  project.provide('consumer', consumer);
  project.provide('tarball', tarball);
  return () => rm(consumer, { recursive: true, force: true });
}

/** No registry is asked: what the package needs is linked. */
async function install(tarball: string, modules: string): Promise<void> {
  await mkdir(modules);
  await run('tar', ['-xzf', tarball, '-C', modules]);
  await rename(join(modules, 'package'), join(modules, 'polyai-callback'));
  const installed = join(ROOT, 'node_modules');
  for (const name of await readdir(installed)) await symlink(join(installed, name), join(modules, name));
}
