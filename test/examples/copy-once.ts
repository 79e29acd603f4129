import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copyExample, EXAMPLES } from '../../scripts/examples/make.ts';
import { pack } from '../../scripts/examples/pack.ts';
import { writeProxy } from '../../scripts/examples/proxy-settings.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the examples were copied to, each in a folder by its name, with what it needs installed. */
    copies: string;
    /** A wrangler file of the tarball's proxy. */
    proxySettings: string;
  }
}

export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'polyai-callback-examples-'));
  const tarball = await pack(folder);
  for (const example of EXAMPLES) await copyExample(example, folder, tarball);
  project.provide('copies', folder);
  project.provide('proxySettings', await writeProxy(folder, tarball));
  return () => rm(folder, { recursive: true, force: true });
}
