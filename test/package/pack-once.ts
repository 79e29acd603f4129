import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { pack } from '../../scripts/examples/pack.ts';
import { install } from './install.ts';

declare module 'vitest' {
  interface ProvidedContext {
    tarball: string;
    /** A folder in which the package was installed, and nothing else. */
    consumer: string;
    /** Whose Worker has the proxy in it. */
    host: string;
    /** The same, with a Hono as old as may be. */
    oldHost: string;
    /** Who has the types of every framework that there are types for, as we have them. */
    frameworks: string;
    /** The same, each as old as may be. */
    oldFrameworks: string;
  }
}

const BUILT = join(import.meta.dirname, '../../dist/widget');
const FRAMEWORKS = ['preact', 'solid-js', 'svelte', 'vue'];
const named = (suffix: string) => Object.fromEntries(FRAMEWORKS.map((name) => [name, `${name}${suffix}`]));

export default async function setup(project: TestProject) {
  const parent = await mkdtemp(join(tmpdir(), 'polyai-callback-package-'));
  // As if an earlier build had left it.
  await mkdir(BUILT, { recursive: true });
  await writeFile(join(BUILT, 'left-over.js'), '');
  const tarball = await pack(parent);
  project.provide('tarball', tarball);
  const folders = {
    consumer: {},
    host: { hono: 'hono' },
    oldHost: { hono: 'hono-oldest' },
    frameworks: { ...named(''), '@types/react': '@types/react' },
    oldFrameworks: { ...named('-oldest'), '@types/react': 'types-react-oldest' },
  };
  for (const [name, others] of Object.entries(folders)) {
    const folder = join(parent, name);
    await install(folder, { tarball, others });
    project.provide(name as keyof typeof folders, folder);
  }
  return () => rm(parent, { recursive: true, force: true });
}
