import { execFile } from 'node:child_process';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { installedAs, readManifest } from '../../scripts/examples/install.ts';
import { runScript } from '../../scripts/examples/make.ts';

const copies = inject('copies');
const ROOT = join(import.meta.dirname, '../..');
const read = (...path: string[]) => readFile(join(copies, ...path), 'utf8');

describe.each([
  ['react', 'src/app.tsx'],
  ['vue', 'src/app.vue'],
  ['svelte', 'src/app.svelte'],
])('the example in %s', (example, component) => {
  const copy = join(copies, example);

  it('is told by the package’s types of an event’s member that there isn’t, and of metadata that isn’t JSON', async () => {
    const path = join(copy, component);
    const source = await readFile(path, 'utf8');
    onTestFinished(() => writeFile(path, source));
    const wrong = source.replace('event.status', 'event.code').replace('JSON.stringify({ product })', '{ product }');
    await writeFile(path, wrong);
    const told = await runScript('check', copy).catch(String);
    expect(told).toContain("'code' does not exist on type 'CallbackStatusEvent'");
    expect(told).toContain("not assignable to type 'string'");
  });

  it('passes its own check of types', async () => {
    await runScript('check', copy);
  });
});

it.each(['html', 'react', 'vue', 'svelte'])('can’t be built with a file less in the package: %s', async (example) => {
  const copy = join(copies, example);
  const file = join(copy, 'node_modules/polyai-callback/dist/package/widget/panel/conversation.js');
  onTestFinished(() => rename(`${file}.gone`, file));
  await rename(file, `${file}.gone`);
  await expect(runScript('build', copy)).rejects.toThrow('conversation.js');
});

it.each(['html', 'react', 'vue', 'svelte', 'stripped'])(
  'names the versions that are tested here, and this one of the package: %s',
  async (example) => {
    const { dependencies, devDependencies } = await readManifest(join(ROOT, 'examples', example));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      const { version: ours } = await readManifest(name === 'polyai-callback' ? ROOT : installedAs(name, version));
      expect([name, version]).toEqual([name, name === 'polyai-callback' ? `^${ours}` : ours]);
    }
  },
);

it('keeps the widget out of the page to which a tag manager brings it', async () => {
  expect(await read('tag-manager', 'index.html')).not.toMatch(/polyai|floating\.js/);
});

it('strips the element and data-* off what the author wrote, and leaves the place', async () => {
  const written = await read('stripped', 'page.html');
  expect(written).toContain('<polyai-callback');
  expect(written).toContain('data-');
  await runScript('build', join(copies, 'stripped'));
  const page = await read('stripped', 'dist/index.html');
  expect(page).not.toMatch(/<polyai-callback|data-/);
  expect(page).toContain('<p id="call-me">');
});

it('says which examples there are, where one is asked for that isn’t', async () => {
  const script = join(ROOT, 'scripts/example.ts');
  await expect(promisify(execFile)(process.execPath, [script, 'angular'])).rejects.toMatchObject({
    code: 2,
    stderr: 'Which example? npm run example -- html | react | vue | svelte | tag-manager | stripped\n',
  });
});
