/** One program that uses the package, made ready for a browser by each bundler as it comes, and by none. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';

export const PROGRAM = `import 'polyai-callback';
import 'polyai-callback/phone-input';
`;

interface Job {
  /** The program, in a folder where it finds the package. */
  readonly entry: string;
  /** Where the page's `program.js` and what it loads are to be. */
  readonly out: string;
}

export const BUNDLERS: Record<string, (job: Job) => Promise<unknown>> = {
  Vite: ({ entry, out }) =>
    vite({
      configFile: false,
      logLevel: 'error',
      base: './',
      build: {
        outDir: out,
        emptyOutDir: true,
        rolldownOptions: { input: entry, output: { entryFileNames: 'program.js' } },
      },
    }),
  webpack: ({ entry, out }) =>
    new Promise<void>((resolve, reject) => {
      const output = { path: out, filename: 'program.js', publicPath: 'auto' };
      webpack({ mode: 'production', entry, output, performance: false }, (error, stats) => {
        if (error || stats?.hasErrors() || stats?.hasWarnings())
          reject(error ?? new Error(stats?.toString('errors-warnings')));
        else resolve();
      });
    }),
  esbuild: ({ entry, out }) =>
    esbuild({
      entryPoints: { program: entry },
      outdir: out,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    }),
  Rollup: async ({ entry, out }) => {
    const bundle = await rollup({
      input: { program: entry },
      plugins: [nodeResolve({ browser: true })],
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    await bundle.write({ dir: out, entryFileNames: '[name].js' });
  },
};

/** What a page without a bundler needs beside the program. */
export const IMPORT_MAP = {
  imports: {
    'polyai-callback': '/node_modules/polyai-callback/dist/package/entries/index.js',
    'polyai-callback/phone-input': '/node_modules/polyai-callback/dist/package/entries/phone-input.js',
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
    'altcha-lib': '/node_modules/altcha-lib/dist/esm/v2/index.js',
    'altcha-lib/algorithms/web/pbkdf2': '/node_modules/altcha-lib/dist/esm/v2/algorithms/web/pbkdf2.js',
  },
};

export async function writeProgram(folder: string): Promise<string> {
  const entry = join(folder, 'program.js');
  await writeFile(entry, PROGRAM);
  return entry;
}
