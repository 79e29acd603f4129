import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const consumer = inject('consumer');
const { exports } = JSON.parse(await readFile(join(consumer, 'node_modules/polyai-callback/package.json'), 'utf8')) as {
  exports: Record<string, unknown>;
};
const modules = Object.keys(exports).filter((name) => !/\.(json|css)$/.test(name));
const specifiers = modules.map((name) => name.replace(/^\./, 'polyai-callback'));
const ELEMENTS = ['polyai-callback', 'polyai-callback/phone-input'];

/** What a program says in Node, which has no `HTMLElement`, no `document` and nothing else of a page. */
async function said(program: string, ...options: string[]): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [...options, '--input-type=module', '--eval', program], {
    cwd: consumer,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return stdout + stderr;
}

describe('importing it on a server', () => {
  it.each(specifiers)('does nothing: %s', async (specifier) => {
    const program = `await import('${specifier}');
      console.log(['HTMLElement', 'document', 'window'].filter((name) => name in globalThis).join());`;
    expect(await said(program)).toBe('\n');
  });

  it.each(['workerd', 'edge-light', 'worker'])(
    'does nothing where Lit has nothing for it, by the condition "%s"',
    async (condition) => {
      for (const specifier of specifiers.filter((each) => !each.endsWith('/edge-proxy'))) {
        const before = `globalThis.customElements = { get() { throw new Error('asked') } };`;
        expect(await said(`${before} await import('${specifier}');`, `--conditions=${condition}`)).toBe('');
      }
    },
  );

  it('gives the same names there as in a page, so that nobody imports what there isn’t', async () => {
    for (const specifier of ELEMENTS) {
      const names = `console.log(Object.keys(await import('${specifier}')).filter((name) => name.endsWith('Element')).join());`;
      const [there] = (await said(names)).split('\n');
      expect(there).toMatch(/Element$/);
      expect((await said(names, '--conditions=workerd')).trim().split(',')).toContain(there);
    }
  });

  it('says what runs the proxy, where that is made elsewhere', async () => {
    const program = `const { createApp } = await import('polyai-callback/edge-proxy');
      try { createApp(); } catch (error) { console.log(error.message); }`;
    expect(await said(program)).toBe('The proxy of polyai-callback runs on Cloudflare Workers.\n');
  });
});

describe('importing the class alone', () => {
  it.each(['polyai-callback/element.js', 'polyai-callback/phone-input/element.js'])(
    'defines nothing: %s',
    async (specifier) => {
      const program = `const defined = [];
      globalThis.customElements = { get() {}, define: (tag) => defined.push(tag) };
      await import('${specifier}');
      console.log(defined.join());`;
      expect(await said(program)).toBe('\n');
    },
  );

  it.each(ELEMENTS)('is what sets it apart from the entry that defines: %s', async (specifier) => {
    const program = `const defined = [];
      globalThis.customElements = { get() {}, define: (tag) => defined.push(tag) };
      await import('${specifier}');
      console.log(defined.join());`;
    expect(await said(program)).toBe(`${specifier.replace('callback/', '')}\n`);
  });

  it.each(ELEMENTS)('or another copy, leaves the first definition: %s', async (specifier) => {
    const program = `globalThis.customElements = { get: () => class {}, define() { throw new Error('defined twice'); } };
      await import('${specifier}');`;
    const tag = specifier.replace('callback/', '');
    expect(await said(program)).toMatch(new RegExp(`^<${tag}> another is loaded already; [\\d.]+ is ignored\\.\n$`));
  });

  it.each(ELEMENTS)('says which version it leaves, where that is another: %s', async (specifier) => {
    const program = `let loaded;
      console.warn = console.log;
      globalThis.customElements = { get: () => loaded, define: (tag, element) => { loaded = element; } };
      const { version } = await import('${specifier}').then(() => loaded);
      for (const other of [version, '99.0.0']) {
        loaded = class { static version = other; };
        await import(import.meta.resolve('${specifier}') + '?' + other);
      }
      console.log(version);`;
    const [warning = '', version] = (await said(program)).split('\n');
    expect(warning).toBe(`<${specifier.replace('callback/', '')}> 99.0.0 is loaded already; ${version} is ignored.`);
  });
});

/** What esbuild makes of a program: the program itself, and what it may load later, which is written whether it is or not. */
async function bundled(program: string): Promise<{ itself: string; all: string }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: consumer },
    bundle: true,
    write: false,
    format: 'esm',
    outdir: '/out',
    splitting: true,
    logLevel: 'error',
  });
  const itself = outputFiles.find(({ path }) => path.endsWith('stdin.js'))?.text ?? 'nothing was written';
  return { itself: itself.trim(), all: outputFiles.map(({ text }) => text).join('\n') };
}

describe('what a bundler keeps', () => {
  it('is nothing of a class alone that is not used', async () => {
    const { itself } = await bundled(`import { PolyaiCallbackElement as unused } from 'polyai-callback/element.js';`);
    expect(itself).toBe('');
  });

  it('is all of an entry that defines', async () => {
    const { itself } = await bundled(`import 'polyai-callback';`);
    expect(itself).toContain('defineOnce("polyai-callback"');
  });

  it('is the phone field that the panel needs, where nobody else defines it', async () => {
    const { all } = await bundled(
      `import { PolyaiCallbackElement } from 'polyai-callback/element.js'; console.log(PolyaiCallbackElement);`,
    );
    expect(all).toContain('customElements.define("polyai-phone-input"');
  });
});
