import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import { begin } from './proxy-client.ts';
import { WITH_ITS_STYLES } from './strict-page.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

it.concurrent.for([
  ['light', '212555'],
  ['dark', '213555'],
] as const)(
  'in %s colours, axe finds no flaw in any state of the demo page',
  async ([colorScheme, exchange], { expect }) => {
    // Stays in a call for ever, so that it can't be called again.
    await begin(`+1${exchange}0129`);
    await visit(browser(), { colorScheme, path: WITH_ITS_STYLES }, async (visitor) => {
      const flaws: Record<string, string[]> = {};
      flaws.closed = await flawsOf(visitor);

      await visitor.openForm();
      flaws.form = await flawsOf(visitor);

      await visitor.submitButton.click();
      await visitor.text(words.phone.empty).waitFor();
      await visitor.text(words.consentMissing).waitFor();
      flaws.error = await flawsOf(visitor);

      await visitor.type(`${exchange}0129`);
      await visitor.consentBox.check();
      await visitor.submitButton.click();
      await visitor.text(words.problems['callee-not-available']).waitFor();
      flaws.problem = await flawsOf(visitor);

      await visitor.button(words.changeNumber).click();
      await visitor.numberField.fill('');
      await visitor.type(`${exchange}0100`);
      await visitor.consentBox.check();
      await visitor.submit();
      await visitor.heading(words.phases.queued.heading).waitFor();
      flaws.progress = await flawsOf(visitor);

      await visitor.heading(words.phases.success.heading).waitFor();
      flaws.ended = await flawsOf(visitor);

      expect(flaws).toEqual({ closed: [], form: [], error: [], problem: [], progress: [], ended: [] });
    });
  },
);

it('a whole visit leaves nothing behind, and gives nobody a reason to complain', async () => {
  await visit(browser(), { prepare: watchStorage }, async (visitor) => {
    await visitor.fillForm('4155550120');
    expect(await visitor.page.evaluate('stored')).toEqual([]);
    const { id } = await visitor.submit();
    await visitor.heading(words.phases.failure.heading).waitFor();
    await visitor.button(words.close).last().click();
    await visitor.openButton.waitFor();

    const stored = await visitor.page.evaluate<string[]>('stored');
    expect(stored.length).toBeGreaterThan(0);
    for (const entry of stored) {
      expect(entry).toMatch(/^polyai-callback /);
      expect(entry).toContain(id);
      // The only number is a time.
      expect(
        entry
          .replace(id, '')
          .replace(/"since":\d{13}\b/, '')
          .replace(PROXY_ORIGIN, ''),
      ).not.toMatch(/\d{3}/);
    }
    expect(visitor.complaints).toEqual([]);
    expect(await visitor.page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(
      await visitor.page.evaluate(async () => ({ session: sessionStorage.length, caches: await caches.keys() })),
    ).toEqual({ session: 0, caches: [] });
  });
});

it('on paper there is the page’s own link, and neither button nor panel', async () => {
  await visit(browser(), {}, async (visitor) => {
    await visitor.openForm();
    expect(await visitor.fallback.isVisible()).toBe(false);
    await visitor.page.emulateMedia({ media: 'print' });
    await expect.poll(() => visitor.fallback.isVisible()).toBe(true);
    expect(await visitor.submitButton.isVisible()).toBe(false);
    expect(await visitor.openButton.isVisible()).toBe(false);
    await visitor.page.emulateMedia({ media: 'screen' });
    await expect.poll(() => visitor.submitButton.isVisible()).toBe(true);
    expect(await visitor.fallback.isVisible()).toBe(false);
  });
});

it('lets the number that will call be saved as a contact, and stays where it is', async () => {
  await visit(browser(), {}, async (visitor) => {
    await visitor.fillForm('4155550121');
    await visitor.submit();
    const link = visitor.widget.getByRole('link', { name: words.saveContact });
    const [download] = await Promise.all([visitor.page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('contact.vcf');
    const card = await readFile(await download.path(), 'utf8');
    expect(card).toContain('\r\nFN:Larkline\r\n');
    expect(card).toContain(':+14155550100\r\n');
    expect(visitor.page.url()).toBe(`${PAGE_ORIGIN}/`);
  });
});

/** Whatever is written to the page's storage, from the beginning. */
async function watchStorage(_: BrowserContext, page: Page): Promise<void> {
  await page.addInitScript(() => {
    const stored: string[] = [];
    Object.assign(globalThis, { stored });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      stored.push(`${key} ${value}`);
      setItem.call(this, key, value);
    };
  });
}

/** Each as one line: the rule, and where it is broken. */
async function flawsOf({ page }: VisitorPage): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
