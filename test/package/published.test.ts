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

  it('is what a user needs, and no more', () => {
    const folders = new Set(files.map((path) => path.split('/').slice(0, 2).join('/')));
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
        'docs/privacy-manifest.json',
        'docs/privacy.md',
        'docs/stored-data.md',
        'package.json',
        'wrangler.toml',
      ].sort(),
    );
    expect(files.filter((path) => /(?<!\.d)\.ts$|\.map$|\.test\./.test(path))).toEqual([]);
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

  it('needs what it imports, and nothing else', async () => {
    const { dependencies } = JSON.parse(await read('package.json'));
    const sources = await Promise.all(files.filter((path) => /^dist\/package\/.*\.js$/.test(path)).map(read));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^."][^"]*)"/gm)].map(([, name = '']) => name),
    );
    const packages = imported
      .filter((name) => !name.startsWith('cloudflare:'))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    expect([...new Set(packages)].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it('has the licence of whatever is built into it', async () => {
    const notices = await read('dist/widget/third-party-notices.txt');
    // The maps say what is in, and stay out of the package themselves.
    const maps = (await readdir(BUILT, { recursive: true })).filter((path) => path.endsWith('.map'));
    const texts = await Promise.all(maps.map((path) => readFile(join(BUILT, path), 'utf8')));
    const sources = texts.flatMap((text) => JSON.parse(text).sources as string[]);
    const packages = new Set(sources.flatMap((path) => /.*node_modules\/((?:@[\w-]+\/)?[\w-]+)/.exec(path)?.[1] ?? []));
    expect([...packages].sort()).toEqual(['@lit/reactive-element', 'altcha-lib', 'lit-element', 'lit-html']);
    for (const each of packages) expect(notices).toContain(`${each}: `);
    expect(notices).toContain('Redistributions in binary form must reproduce the above copyright');
    expect(notices).toContain('CC BY-SA 3.0 Attributions');
  });
});
