import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

interface Phase {
  requests: readonly { method: string; url: string; why: string }[];
  storage: readonly { kind: string; key: string }[];
}

const manifest = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/privacy-manifest.json'), 'utf8').replaceAll(
    '{proxy}',
    PROXY_ORIGIN,
  ),
) as { phases: Record<string, Phase>; always: Record<string, unknown> };

useStack();
const browser = useBrowser();

/** What the page itself can tell; set up before anything of it runs. */
interface Watch {
  names: string[];
  defined: string[];
  channels: string[];
  workers: string[];
  shift: number;
  longTasks: number[];
  /** Keys that were ever written to. */
  written: string[];
}

it('asks for, keeps and adds to the page exactly what the privacy manifest says, from the page’s load to the call’s end', async () => {
  let asked: string[] = [];
  const phases: Record<string, { requests: string[]; storage: string[] }> = {};
  const prepare = async (context: BrowserContext, page: Page) => {
    // Of workers and beacons too.
    context.on('request', (request) => void asked.push(`${request.method()} ${request.url()}`));
    context.on('serviceworker', () => asked.push('a service worker'));
    page.on('worker', () => asked.push('a worker'));
    page.on('websocket', (socket) => asked.push(socket.url()));
    await page.addInitScript(watch);
  };

  await visit(browser(), { prepare }, async (visitor) => {
    const settle = async (name: string) => {
      const known = [`GET ${PAGE_ORIGIN}/`, `GET ${PAGE_ORIGIN}/demo.js`];
      const { written } = await seen(visitor);
      phases[name] = { requests: asked.filter((request) => !known.includes(request)), storage: written };
      asked = [];
      await visitor.page.evaluate('watch.written = []');
    };

    await visitor.openButton.waitFor();
    // All that comes when the browser is idle.
    await expect.poll(() => asked.some((request) => request.includes('/conversation-'))).toBe(true);
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

    for (const [name, { requests, storage }] of Object.entries(manifest.phases)) {
      const happened = phases[name];
      expect(happened, name).toBeDefined();
      const patterns = requests.map(({ method, url }) => patternOf(`${method} ${url}`));
      const unsaid = happened?.requests.filter((request) => !patterns.some((pattern) => pattern.test(request)));
      expect(unsaid, `${name}: requests that the manifest doesn’t have`).toEqual([]);
      const idleWords = patterns.filter((pattern) => !happened?.requests.some((request) => pattern.test(request)));
      expect(idleWords, `${name}: requests that are only in the manifest`).toEqual([]);
      expect([...new Set(happened?.storage)], `${name}: storage`).toEqual(
        storage.map(({ kind, key }) => `${kind} ${key}`),
      );
    }
    expect(Object.keys(phases)).toEqual(Object.keys(manifest.phases));

    const end = await seen(visitor);
    const { cookies, origins } = await visitor.page.context().storageState({ indexedDB: true });
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

function patternOf(written: string): RegExp {
  return new RegExp(`^${written.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}

/** `names`: what is in the window, and on `Symbol`, that wasn't at first. */
function seen({ page }: VisitorPage): Promise<Watch> {
  return page.evaluate(() => {
    const { watch } = globalThis as unknown as { watch: Watch & { before: string[] } };
    const now = [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Symbol)];
    return { ...watch, names: now.filter((name) => !watch.before.includes(name) && name !== 'watch') };
  });
}

function watch(): void {
  const watch = {
    before: [...Object.getOwnPropertyNames(globalThis), ...Object.getOwnPropertyNames(Symbol)],
    names: [] as string[],
    defined: [] as string[],
    channels: [] as string[],
    workers: [] as string[],
    shift: 0,
    longTasks: [] as number[],
    written: [] as string[],
  };
  Object.assign(globalThis, { watch });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watch.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const { define } = customElements;
  customElements.define = (name, ...rest) => {
    watch.defined.push(name);
    define.call(customElements, name, ...rest);
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) {
    watch.written.push(`${this === sessionStorage ? 'sessionStorage' : 'localStorage'} ${key}`);
    setItem.call(this, key, value);
  };
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      watch.channels.push(name);
    }
  };
  for (const kind of ['Worker', 'SharedWorker'] as const) {
    const Native = globalThis[kind] as typeof Worker;
    Object.assign(globalThis, {
      [kind]: class extends Native {
        constructor(...call: ConstructorParameters<typeof Worker>) {
          super(...call);
          watch.workers.push(`${kind} ${call[0]}`);
        }
      },
    });
  }
}
