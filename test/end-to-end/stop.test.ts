import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import type { Problem } from '../../edge-proxy/contract.ts';
import { LANGUAGES } from '../../widget/stop/languages.ts';
import ar from '../../widget/stop/messages/ar.ts';
import words from '../../widget/stop/messages/en.ts';
import fr from '../../widget/stop/messages/fr.ts';
import { ask, newAsking } from './proxy-client.ts';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';

const stack = useStack();
const browser = useBrowser();

const PATIENCE_MS = 30_000;

/** Opens the page as a new visitor. No visit may meet an error there, nor a breach of its content security policy. */
async function visitStop(
  from: Browser,
  { path = '/stop', ...options }: BrowserContextOptions & { path?: string },
  deeds: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await from.newContext({ locale: 'en-GB', ...options });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      const isRefusal = message.text().startsWith('Failed to load resource');
      if ((message.type() === 'error' || message.type() === 'warning') && !isRefusal) complaints.push(message.text());
    });
    await page.goto(PROXY_ORIGIN + path);
    await deeds(page, context);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

const field = (page: Page) => page.getByRole('textbox', { name: words.phone.label });
const button = (page: Page) => page.getByRole('button', { name: words.submit, exact: true });
const done = (page: Page) => page.getByRole('heading', { name: words.done.heading, exact: true });

async function expectRefused(number: string): Promise<void> {
  const refused = await ask(await newAsking(number));
  expect([refused.status, ((await refused.json()) as Problem).code]).toEqual([429, 'callee-not-available']);
  expect(await callsTo(number)).toEqual([]);
}

describe('the page /stop', () => {
  it('is there with and without a slash, for no frame and no search engine', async () => {
    const answer = await fetch(`${PROXY_ORIGIN}/stop`);
    expect(answer.status).toBe(200);
    const { headers } = answer;
    expect(headers.get('Content-Security-Policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none';/,
    );
    expect(['Referrer-Policy', 'X-Robots-Tag', 'Cache-Control'].map((name) => headers.get(name))).toEqual([
      'no-referrer',
      'noindex',
      'public, max-age=300',
    ]);
    const slashed = await fetch(`${PROXY_ORIGIN}/stop/`);
    expect([slashed.status, new URL(slashed.url).pathname]).toEqual([200, '/stop']);
    const [script = ''] = (await answer.text()).match(/\/stop-files\/[\w-]+\.js/) ?? [];
    expect((await fetch(PROXY_ORIGIN + script)).headers.get('Cache-Control')).toContain('immutable');
  });

  it('lets a person stop the calls to their number, which then rings for nobody', async () => {
    const requested: string[] = [];
    await visitStop(browser(), {}, async (page) => {
      page.on('request', (request) => requested.push(`${request.url()} ${JSON.stringify(request.headers())}`));
      await field(page).fill('');
      await field(page).pressSequentially('+1 704 555 0100');
      await button(page).click();
      await done(page).waitFor();
      await page.getByText('+1 704 555 0100').waitFor();
      expect(page.url()).toBe(`${PROXY_ORIGIN}/stop`);
    });
    await expectRefused('+17045550100');
    expect(requested.some((request) => request.startsWith(`${PROXY_ORIGIN}/v1/stop `))).toBe(true);
    const log = (await readFile(stack().logFile, 'utf8')).split('\n');
    expect(log.some((line) => line.includes('"route":"/v1/stop"'))).toBe(true);
    for (const text of [...requested, ...log]) expect(text.replace(/\D/g, '')).not.toContain('7045550100');
  });

  it('needs nothing but a keyboard', async () => {
    await visitStop(browser(), {}, async (page) => {
      await field(page).waitFor();
      const focus = () =>
        page.evaluate(() => {
          let element = document.activeElement;
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
          return element?.id || element?.localName;
        });
      await page.keyboard.press('Tab');
      expect(await focus()).toBe('region');
      await page.keyboard.press('Tab');
      expect(await focus()).toBe('input');
      await page.keyboard.press('Enter');
      await page.getByText(words.phone.empty).waitFor();
      expect(await focus()).toBe('input');
      await page.keyboard.type('+17045550101');
      await page.keyboard.press('Tab');
      expect(await focus()).toBe('button');
      await page.keyboard.press('Enter');
      await done(page).waitFor();
      await expect.poll(focus).toBe('done');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(focus).toBe('input');
    });
    await expectRefused('+17045550101');
  });

  it('speaks the visitor’s language, or the one that its link asks for', async () => {
    await visitStop(browser(), { locale: 'fr-CA' }, async (page) => {
      await page.getByRole('heading', { level: 1, name: fr.title }).waitFor();
      expect(await page.title()).toBe(fr.title);
      expect(await page.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(['fr', 'ltr']);
    });
    await visitStop(browser(), { locale: 'fr-CA', path: '/stop?lang=ar' }, async (page) => {
      await page.getByRole('heading', { level: 1, name: ar.title }).waitFor();
      expect(await page.locator('html').evaluate(({ lang, dir }: HTMLElement) => [lang, dir])).toEqual(['ar', 'rtl']);
      await page.getByRole('link', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
    });
  });

  it('takes the region from the visitor’s clock and languages, and a number as it is dialled there', async () => {
    await visitStop(browser(), { timezoneId: 'America/New_York', locale: 'en-US' }, async (page) => {
      await page.getByRole('button', { name: /^United States \+1/ }).waitFor();
      await field(page).pressSequentially('7045550102');
      await button(page).click();
      await done(page).waitFor();
    });
    await expectRefused('+17045550102');
  });

  it('says that it did not work when it is offline, and works when it is not', async () => {
    await visitStop(browser(), {}, async (page, context) => {
      await field(page).pressSequentially('+17045550103');
      await context.setOffline(true);
      await button(page).click();
      await page.getByText(words.problems.offline).waitFor();
      await context.setOffline(false);
      await button(page).click();
      await done(page).waitFor();
    });
    await expectRefused('+17045550103');
  });

  it('says how to stop where there are no scripts, in every language', async () => {
    await visitStop(browser(), { javaScriptEnabled: false }, async (page) => {
      for (const { withoutScript } of [words, fr, ar])
        await page.locator('noscript p:visible', { hasText: withoutScript }).waitFor();
      expect(await page.locator('p:visible').count()).toBe(Object.keys(LANGUAGES).length);
    });
  });

  it('says the same where its script can’t be had', async () => {
    const context = await browser().newContext();
    try {
      const page = await context.newPage();
      await page.route('**/stop-files/*.js', (route) => route.abort());
      await page.goto(`${PROXY_ORIGIN}/stop`);
      await page.getByText(words.withoutScript).waitFor({ timeout: PATIENCE_MS });
    } finally {
      await context.close();
    }
  });
});
