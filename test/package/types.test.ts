import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
const PROJECTS = (['consumer', 'host', 'oldHost', 'frameworks', 'oldFrameworks'] as const).map((name) => inject(name));

beforeAll(async () => {
  for (const folder of PROJECTS)
    await cp(join(import.meta.dirname, 'types'), join(folder, 'types'), { recursive: true });
});

/** What TypeScript has to say of a file of a project that has the package; a wrong use that it takes is a mistake too, by `@ts-expect-error`. */
async function mistakesIn(file: string, options: object, project: string): Promise<string> {
  const base = {
    target: 'es2024',
    strict: true,
    noEmit: true,
    jsx: 'react-jsx',
    types: [],
    exactOptionalPropertyTypes: true,
  };
  const config = { compilerOptions: { ...base, ...options }, files: [file] };
  const path = join(project, 'types/tsconfig.json');
  await writeFile(path, JSON.stringify(config));
  const { stdout } = await run(process.execPath, [tsc, '-p', path]).catch((error) => error);
  return stdout;
}

const BUNDLER = {
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2024', 'dom', 'dom.iterable'],
  skipLibCheck: true,
};
const NODE = { ...BUNDLER, module: 'nodenext', moduleResolution: 'nodenext' };
/** As a project has it that checks the types of what it has installed, too. */
const WHOLE = { ...NODE, skipLibCheck: false };
const TEMPLATES = ['react.tsx', 'preact.tsx', 'solid.tsx', 'vue.ts', 'svelte.ts'];

describe('the types', () => {
  it.each(TEMPLATES)('take what is right and refuse what is wrong: %s', async (file) => {
    expect(await mistakesIn(file, BUNDLER, inject('frameworks'))).toBe('');
    expect(await mistakesIn(file, NODE, inject('frameworks'))).toBe('');
  });

  it.each(TEMPLATES)('do so with the oldest version that the package says it goes with: %s', async (file) => {
    // What an old version doesn't have yet would otherwise be `any`, and take everything.
    expect(await mistakesIn(file, { ...BUNDLER, skipLibCheck: false }, inject('oldFrameworks'))).toBe('');
  });

  it('need nothing but the package in a page without a framework, and stand in themselves', async () => {
    for (const options of [BUNDLER, NODE, WHOLE])
      expect(await mistakesIn('page.ts', options, inject('consumer'))).toBe('');
  });

  it.each(['host', 'oldHost'] as const)('of the proxy need no types of Cloudflare’s: %s', async (host) => {
    const lib = ['esnext', 'webworker'];
    expect(await mistakesIn('worker.ts', { ...WHOLE, lib }, inject(host))).toBe('');
  });

  it.each(['host', 'oldHost'] as const)('of the proxy go with Cloudflare’s: %s', async (host) => {
    // Not installed there, so that it is seen that they aren't needed.
    const types = [join(ROOT, 'node_modules/@cloudflare/workers-types/experimental/index.d.ts')];
    for (const file of ['worker.ts', 'bound-worker.ts'])
      expect(await mistakesIn(file, { ...BUNDLER, lib: ['esnext'], types }, inject(host))).toBe('');
  });
});
