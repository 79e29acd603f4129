import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import { type Watch, watchPage } from '../support/page-watch.ts';
import { differences, type Happened, readManifest } from '../support/privacy-manifest.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

const manifest = readManifest(
  readFileSync(join(import.meta.dirname, '../../docs/privacy-manifest.json'), 'utf8'),
  PROXY_ORIGIN,
);

useStack();
const browser = useBrowser();

it('asks for, keeps and adds to the page exactly what the privacy manifest says, from the page’s load to the call’s end', async () => {
  let asked: Happened['requests'][number][] = [];
  const phases: Record<string, Happened> = {};
  const prepare = async (context: BrowserContext, page: Page) => {
    // Of workers and beacons too.
    const note = (method: string, url: string, body?: unknown) => void asked.push({ method, url, body });
    context.on('request', (request) => {
      note(request.method(), request.url(), request.postDataJSON() ?? undefined);
    });
    context.on('serviceworker', (worker) => note('service worker', worker.url()));
    page.on('worker', (worker) => note('worker', worker.url()));
    page.on('websocket', (socket) => note('socket', socket.url()));
    await page.addInitScript(watchPage);
  };

  await visit(browser(), { prepare }, async (visitor) => {
    const settle = async (name: string) => {
      const known = [`${PAGE_ORIGIN}/`, `${PAGE_ORIGIN}/demo.js`];
      const { written } = await seen(visitor);
      phases[name] = { requests: asked.filter(({ url }) => !known.includes(url)), written };
      asked = [];
      await visitor.page.evaluate('watch.written = []');
    };

    await visitor.openButton.waitFor();
    // All that comes when the browser is idle.
    await expect.poll(() => asked.some(({ url }) => url.includes('/conversation-'))).toBe(true);
    await visitor.page.waitForLoadState('networkidle');
    const idle = await seen(visitor);
    await settle('before-intent');

    await visitor.fillForm('5035550100');
    await visitor.regionPicker.click();
    await visitor.widget.getByRole('combobox').waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.page.waitForLoadState('networkidle');
    await settle('after-opening');

    await visitor.submit();
    await visitor.heading(words.phases.success.heading).waitFor();
    await settle('after-submit');

    await visitor.button(words.close).last().click();
    await visitor.openButton.waitFor();
    await visitor.page.waitForTimeout(2500);
    await settle('after-closing');

    for (const [name, phase] of Object.entries(manifest.phases)) {
      const happened = phases[name];
      expect(happened && differences(phase, happened), name).toEqual([]);
    }
    expect(Object.keys(phases)).toEqual(Object.keys(manifest.phases));

    const end = await seen(visitor);
    const { cookies, origins } = await visitor.page.context().storageState({ indexedDB: true });
    expect(end.kept).toEqual([]);
    const { fingerprinting: _, ...always } = manifest.always;
    expect({
      cookies,
      localStorage: origins.flatMap(({ localStorage }) => localStorage),
      indexedDB: await visitor.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name)),
      caches: await visitor.page.evaluate(() => caches.keys()),
      serviceWorkers: await visitor.page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ),
      workers: end.workers,
      globals: end.names,
      customElements: [...new Set(end.defined)].sort(),
      broadcastChannels: [...new Set(end.channels)],
      layoutShift: idle.shift,
      console: visitor.complaints,
    }).toEqual(always);
    expect(await visitor.page.evaluate(() => sessionStorage.length)).toBe(0);
    // A long task is one of 50 ms; a machine that does something else meanwhile may take twice as long.
    expect(
      idle.longTasks.filter((ms) => ms > 100),
      'long tasks before anybody shows intent',
    ).toEqual([]);
  });
});

function seen({ page }: VisitorPage): Promise<Watch> {
  return page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: Watch };
    return { ...watch };
  });
}
