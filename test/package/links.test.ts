import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const installed = join(inject('consumer'), 'node_modules/polyai-callback');
const files = await readdir(installed, { recursive: true });
const texts = files.filter((path) => path.endsWith('.md'));
const FENCED = /^```.*?^```$/gms;

async function proseOf(path: string): Promise<string> {
  return (await readFile(join(installed, path), 'utf8')).replaceAll(FENCED, '');
}

/** Where the links of a text lead that aren't another site's. */
async function linksOf(path: string): Promise<string[]> {
  return [...(await proseOf(path)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** As GitHub and npm make an anchor of a heading. */
async function anchorsOf(path: string): Promise<string[]> {
  return [...(await proseOf(path)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

describe('the texts of the package', () => {
  it('are there', () => {
    expect(texts).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'SECURITY.md', 'docs/privacy.md']));
  });

  it.each(texts)('lead nowhere but to what is in it: %s', async (path) => {
    const broken: string[] = [];
    for (const link of await linksOf(path)) {
      const [file = '', anchor] = link.split('#');
      const target = file ? normalize(join(dirname(path), file)) : path;
      const found = await stat(join(installed, target)).catch(() => undefined);
      const isThere = found && (anchor === undefined || (await anchorsOf(target)).includes(anchor));
      if (!isThere) broken.push(link);
    }
    expect(broken).toEqual([]);
  });
});
