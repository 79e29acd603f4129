import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, it } from 'vitest';

const run = promisify(execFile);
const installed = join(inject('consumer'), 'node_modules/polyai-callback');
const files = await readdir(installed, { recursive: true });
const BUILT = join(import.meta.dirname, '../../dist/widget');
const read = (path: string) => readFile(join(installed, path), 'utf8');

describe('what is published', () => {
  it('is nothing that publint has anything to say of', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that are right, by the arethetypeswrong of a package of ES modules', async () => {
    const attw = createRequire(import.meta.url)
      .resolve('@arethetypeswrong/cli/package.json')
      .replace('package.json', 'dist/index.js');
    const options = [
      inject('tarball'),
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      '/\\.css$/',
      '--no-emoji',
      '--no-color',
    ];
    const { code = 0, stdout } = await run(process.execPath, [attw, ...options]).catch((error) => error);
    expect(code, stdout).toBe(0);
  });

  it('brings what a page needs into an empty folder, and no more', async () => {
    const modules = await readdir(join(inject('consumer'), 'node_modules'));
    const scoped = modules.filter((name) => name.startsWith('@'));
    const within = scoped.map((scope) => readdir(join(inject('consumer'), 'node_modules', scope)));
    expect([...modules.filter((name) => !name.startsWith('@')), ...(await Promise.all(within)).flat()].sort()).toEqual(
      [
        'altcha-lib',
        'lit',
        'lit-element',
        'lit-html',
        'polyai-callback',
        'reactive-element',
        'ssr-dom-shim',
        'trusted-types',
      ].sort(),
    );
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(await read('package.json'));
    for (const name of Object.keys(peerDependencies)) expect(peerDependenciesMeta[name]).toEqual({ optional: true });
  });

  it('has each file that package.json names', async () => {
    const { customElements, 'web-types': webTypes, bin, exports } = JSON.parse(await read('package.json'));
    const targets = Object.values(exports).flatMap((each) =>
      typeof each === 'string' ? each : Object.values(Object(each)),
    );
    const named = [customElements, webTypes, ...Object.values(bin), ...targets] as string[];
    expect(named.length).toBeGreaterThan(20);
    for (const path of named.filter((each) => !each.includes('*')))
      expect(files, path).toContain(path.replace(/^\.\//, ''));
  });

  it('is built anew when it is packed', () => {
    expect(files).toContain('dist/widget/polyai-callback.js');
    expect(files).not.toContain('dist/widget/left-over.js');
  });

  it('is what a user needs, and no more', () => {
    const folders = new Set(
      files.map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('examples') ? 1 : 2)
          .join('/'),
      ),
    );
    expect([...folders].sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'SECURITY.md',
        'dist',
        'dist/package',
        'dist/widget',
        'docs',
        'docs/accessibility.md',
        'docs/agent.md',
        'docs/calling-windows.md',
        'docs/consent.md',
        'docs/embed.md',
        'docs/privacy-manifest.json',
        'docs/privacy.md',
        'docs/proxy.md',
        'docs/stored-data.md',
        'examples',
        'package.json',
        'wrangler.toml',
      ].sort(),
    );
    const built = files.filter((path) => !path.startsWith('examples/'));
    expect(built.filter((path) => /(?<!\.d)\.ts$|\.map$|\.test\./.test(path))).toEqual([]);
  });

  it('asks nothing of its own address, and has every constant of the build filled in', async () => {
    const modules = files.filter((path) => /^dist\/package\/.*\.js$/.test(path));
    expect(modules.length).toBeGreaterThan(300);
    for (const path of modules)
      expect(await read(path), path).not.toMatch(/import\.meta|__VERSION__|__PHONE_METADATA__/);
    const { version } = JSON.parse(await read('package.json'));
    expect(await read('dist/package/widget/panel/callback-body.js')).toContain(`widgetVersion: "${version}"`);
  });

  it('passes on the licence of the flags with them', async () => {
    expect(await read('dist/package/widget/phone-input/plans/flags-licence.txt')).toContain('MIT');
  });

  it('needs what it imports, and nothing else; of whoever hosts the proxy, their Hono', async () => {
    const { dependencies } = JSON.parse(await read('package.json'));
    const sources = await Promise.all(files.filter((path) => /^dist\/package\/.*\.js$/.test(path)).map(read));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^."][^"]*)"/gm)].map(([, name = '']) => name),
    );
    const packages = imported
      .filter((name) => !/^(cloudflare|node):/.test(name))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(packages)].sort()).toEqual(['hono', ...Object.keys(dependencies)].sort());
  });

  it('has the licence of whatever is built into it', async () => {
    const notices = await read('dist/widget/third-party-notices.txt');
    // The maps say what is in, and stay out of the package themselves.
    const maps = (await readdir(BUILT, { recursive: true })).filter((path) => path.endsWith('.map'));
    const texts = await Promise.all(maps.map((path) => readFile(join(BUILT, path), 'utf8')));
    const sources = texts.flatMap((text) => JSON.parse(text).sources as string[]);
    const packages = new Set(sources.flatMap((path) => /.*node_modules\/((?:@[\w-]+\/)?[\w-]+)/.exec(path)?.[1] ?? []));
    expect([...packages].sort()).toEqual(['@lit/reactive-element', 'altcha-lib', 'lit-element', 'lit-html']);
    const built = (
      await Promise.all(['entries/edge-proxy.js', 'polyai-callback.js'].map((path) => read(`dist/package/${path}`)))
    ).join();
    const inProxy = new Set(
      [...built.matchAll(/^\/\/ node_modules\/((?:@[\w-]+\/)?[\w.-]+)/gm)].map(([, name = '']) => name),
    );
    expect([...inProxy].sort()).toEqual([
      '@noble/ed25519',
      '@noble/hashes',
      'ipaddr.js',
      'jose',
      'libphonenumber-js',
      'zod',
    ]);
    for (const each of [...packages, ...inProxy]) expect(notices).toContain(`${each}: `);
    expect(notices).toContain('Redistributions in binary form must reproduce the above copyright');
    expect(notices).toContain('CC BY-SA 3.0 Attributions');
  });
});
