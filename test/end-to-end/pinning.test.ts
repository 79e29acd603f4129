import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import type { Integrity } from '../../scripts/integrity.ts';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { VisitorPage, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

const BUILT = join(import.meta.dirname, '../../dist/widget');
const read = (): Integrity => JSON.parse(readFileSync(join(BUILT, 'integrity.json'), 'utf8'));

const entryOf = ({ version, entries }: Integrity) => {
  const path = `/v/${version}/polyai-callback.js`;
  const entry = entries[path];
  if (!entry) throw new Error(`integrity.json has no ${path}.`);
  return { path, ...entry };
};

describe('integrity.json', () => {
  it('is served, and has each file under /v/ with the hash of what the proxy serves for good', async () => {
    const integrity = read();
    const answer = await fetch(`${PROXY_ORIGIN}/integrity.json`);
    expect(await answer.json()).toEqual(integrity);
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=300');

    const names = readdirSync(join(BUILT, 'v'), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name).slice(BUILT.length));
    expect(Object.keys(integrity.files).sort()).toEqual(names.sort());
    expect(names.length).toBeGreaterThan(300);
    for (const [path, hash] of Object.entries(integrity.files)) {
      const digest = createHash('sha384')
        .update(readFileSync(join(BUILT, path)))
        .digest('base64');
      expect(hash, path).toBe(`sha384-${digest}`);
    }
    const { path } = entryOf(integrity);
    const served = await fetch(PROXY_ORIGIN + path);
    expect(
      `sha384-${createHash('sha384')
        .update(Buffer.from(await served.arrayBuffer()))
        .digest('base64')}`,
    ).toBe(integrity.files[path]);
    expect(served.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(served.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('covers by its import map whatever the pinned entry loads as a module', async () => {
    const loaded = new Set<string>();
    const prepare = async (context: BrowserContext) => {
      context.on('request', (request) => void (request.resourceType() === 'script' && loaded.add(request.url())));
    };
    await visit(browser(), { path: '/pinned', prepare }, async (visitor) => {
      await visitor.fillForm('4085550100');
      await visitor.submit();
      await visitor.heading(words.phases.success.heading).waitFor();
      expect(visitor.complaints).toEqual([]);
    });
    expect(await callsTo('+14085550100')).toHaveLength(1);
    const { path, importMap } = entryOf(read());
    const known = Object.keys(importMap.integrity).map((url) => url.replace('{proxy}', PROXY_ORIGIN));
    expect(loaded.size).toBeGreaterThan(4);
    const ours = [...loaded].filter((url) => url.startsWith(PROXY_ORIGIN));
    expect(ours.filter((url) => url !== PROXY_ORIGIN + path && !known.includes(url))).toEqual([]);
  });
});

describe('a file of which a byte was changed', () => {
  const { path, importMap } = entryOf(read());
  const opening = Object.keys(importMap.integrity)
    .find((url) => url.includes('/opening-'))
    ?.replace('{proxy}', '');

  it.for([
    ['the entry', path],
    ['a chunk that it loads by itself', opening],
  ])('is refused, and the page’s own link stands: %s', async ([, changed]) => {
    const context = await browser().newContext();
    try {
      await context.route(PROXY_ORIGIN + changed, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()} ` });
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      const isRefused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
      await page.goto(`${PAGE_ORIGIN}/pinned`);
      await isRefused;
      const visitor = new VisitorPage(page, 'popover', []);
      await visitor.fallback.waitFor();
      await visitor.openButton.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => !!customElements.get('polyai-callback'))).toBe(changed !== path);
      expect(errors).toEqual([]);
    } finally {
      await context.close();
    }
  });
});
