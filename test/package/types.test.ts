import { execFile } from 'node:child_process';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const folder = join(inject('consumer'), 'types');
const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');

beforeAll(() => cp(join(import.meta.dirname, 'types'), folder, { recursive: true }));

/** What TypeScript has to say of a file of a project that has the package; a wrong use that it takes is a mistake too, by `@ts-expect-error`. */
async function mistakesIn(file: string, options: object): Promise<string> {
  const base = {
    target: 'es2024',
    strict: true,
    noEmit: true,
    jsx: 'react-jsx',
    types: [],
    exactOptionalPropertyTypes: true,
  };
  const config = { compilerOptions: { ...base, ...options }, files: [file] };
  const path = join(folder, 'tsconfig.json');
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

describe('the types', () => {
  it.each(['react.tsx', 'preact.tsx', 'solid.tsx', 'vue.ts', 'svelte.ts', 'page.ts'])(
    'take what is right and refuse what is wrong: %s',
    async (file) => {
      expect(await mistakesIn(file, BUNDLER)).toBe('');
      expect(await mistakesIn(file, NODE)).toBe('');
    },
  );

  it('stand in themselves, where a project checks the types of others too', async () => {
    expect(await mistakesIn('page.ts', { ...NODE, skipLibCheck: false })).toBe('');
  });

  it('are those of a Worker for the proxy', async () => {
    const worker = { lib: ['esnext'], types: ['@cloudflare/workers-types/experimental'] };
    expect(await mistakesIn('worker.ts', { ...BUNDLER, ...worker })).toBe('');
  });
});
