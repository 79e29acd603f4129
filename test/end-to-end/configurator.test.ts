import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { proxy as forward } from 'hono/proxy';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST, PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import { LANGUAGES } from '../../demo/configurator/languages.js';
import { type Choices, inkOn, PLAIN, snippetOf, TRIGGER_ID } from '../../demo/configurator/snippet.js';
import { listen } from '../../demo/listen.ts';
import { createPage } from '../../demo/page-server.ts';
import { readmePolicy } from '../support/printed-policies.ts';
import { useBrowser, useOne, useStack } from './surroundings.ts';

const require = createRequire(import.meta.url);
let snippet = '';
let proxy = PROXY_ORIGIN;
const site = createPage();
// Served by a server, as any page is: what a test only makes up counts as one of the open network, which may not ask this machine.
// It is under the README's policy, whose nonce its owner gives to what they paste; a rule of one's own needs one for styles.
site.get('/empty', (c) => {
  const policy = readmePolicy(new URL(proxy).origin, 'once', { scripts: 'nonce', trustedTypes: 'ours' });
  const hasStyle = snippet.includes('<style>');
  c.header('Content-Security-Policy', hasStyle ? policy.replace("style-src 'none'", "style-src 'nonce-once'") : policy);
  const pasted = snippet.replace(/<(script|style)\b/g, '<$1 nonce="once"');
  return c.html(`<!doctype html><html lang="en"><title>Empty</title>${pasted}</html>`);
});
useStack({ page: site });
// The proxy and its files below a path of another origin, which has nothing at its root.
const elsewhere = new Hono<{ Bindings: HttpBindings }>();
elsewhere.all('/somewhere/*', ({ req }) =>
  forward(`${PROXY_ORIGIN}${req.url.slice(req.url.indexOf('/somewhere') + '/somewhere'.length)}`, req),
);
const belowPath = useOne(
  'proxy below a path',
  () => listen(elsewhere, { port: 0, host: HOST }),
  (server) => server.close(),
);
const browser = useBrowser();

const HEADING = 'Talk to <us> & "friends"';
/** Each another one, with whatever means something in HTML, JSON or an address. */
const TEXTS = {
  label: `Ring "us" & <me>, it's 100% + #free`,
  heading: HEADING,
  text: `We'll call <b>you</b> & "nobody" else?`,
  success: `That's "it" & <i>thanks</i>; a=b`,
} as const;
const REGIONS = ['US', 'GB', 'CA', 'FR', 'DE', 'AU'] as const;
/** As people write them, and what is dialled. */
const PHONES = {
  '+1 (415) 555-0100': 'tel:+14155550100',
  '+1 415 555 0100 #12': 'tel:+14155550100',
  '+44 (0)20 7946 0100 ext. 5': 'tel:+442079460100',
} as const;
const KINDS = ['tags', 'one-tag', 'json'] as const;
const MODES = ['popover', 'inline', 'trigger', 'floating'] as const;
const THEMES = { '': '14px', meadow: '22px', ink: '2px', clay: '18px', own: '14px' } as const;
const CORNERS = ['bottom-end', 'bottom-start', 'top-end', 'top-start'] as const;

const places: Partial<Choices>[] = [
  { mode: 'popover' },
  { mode: 'popover', phone: '+1 (415) 555-0100' },
  { mode: 'inline' },
  { mode: 'inline', phone: '+44 (0)20 7946 0100 ext. 5' },
  { mode: 'trigger' },
  { mode: 'trigger', phone: '+1 415 555 0100 #12' },
  ...CORNERS.map((corner, at) => ({ mode: 'floating', corner, phone: at % 2 ? '+1 (415) 555-0100' : '' }) as const),
];
/** Each kind of snippet, in each place and theme, with all texts; then each language in each kind, without any, and each region by turns. */
const everything: Partial<Choices>[] = KINDS.flatMap((kind) => [
  ...places.flatMap((place) =>
    Object.keys(THEMES).map((theme) => ({ kind, ...place, theme, ...TEXTS, site: 'demo' }) as Partial<Choices>),
  ),
  ...LANGUAGES.map((lang, at) => ({ kind, lang, region: REGIONS[at % REGIONS.length] ?? '' })),
  {
    kind,
    mode: 'floating',
    label: '"><script>alert(1)</script>',
    heading: "</script><img src=x onerror='alert(1)'>",
  } as const,
]);

describe('a snippet', () => {
  let context: BrowserContext;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    context = await browser().newContext({
      reducedMotion: 'reduce',
      locale: 'en-GB',
      viewport: { width: 900, height: 700 },
    });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => failures.push(message));
    page.on('console', (message) => failures.push(message.text()));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => failures.push('a dialog')));
  });
  afterAll(() => context.close());

  it.each(everything.map((chosen) => [JSON.stringify(chosen), chosen] as const))('works: %s', (_, chosen) =>
    expectWorks({ ...PLAIN, ...chosen, proxy: PROXY_ORIGIN }),
  );

  it.each(KINDS.flatMap((kind) => MODES.map((mode) => [kind, mode] as const)))(
    'works for a proxy below a path: %s, %s',
    (kind, mode) => expectWorks({ ...PLAIN, kind, mode, proxy: `http://${HOST}:${belowPath().port}/somewhere` }),
  );

  async function expectWorks(choices: Choices): Promise<void> {
    snippet = snippetOf(choices);
    proxy = choices.proxy;
    failures.length = 0;
    await page.goto(`${PAGE_ORIGIN}/empty`);
    const widget = page.locator('polyai-callback');
    const button = widget.locator('[part=button]');
    if (choices.mode === 'trigger') {
      // In its place there is the page's own, as soon as the widget has come.
      await button.waitFor({ state: 'attached' });
      const trigger = page.locator(`#${TRIGGER_ID}`);
      expect(await trigger.textContent()).toBe(choices.label || 'Talk to us');
      expect(await trigger.getAttribute('href')).toBe(expectedLink(choices.phone));
      await trigger.click();
    } else {
      await expectLooks(choices, button);
      await button.click();
    }
    const field = widget.locator('polyai-phone-input');
    await field.locator('input').waitFor();
    expect(await widget.locator('#heading').textContent()).toContain(choices.heading);
    expect(await widget.locator('.panel.inline').count()).toBe(choices.mode === 'inline' ? 1 : 0);
    expect(await widget.locator('.content').getAttribute('lang')).toBe(choices.lang || 'en');
    if (choices.region) expect(await field.evaluate((each) => Reflect.get(each, 'region'))).toBe(choices.region);
    if (choices.text) expect(await widget.locator('slot[name=text]').textContent()).toBe(choices.text);
    expect(await widget.evaluate((each) => each.getAttribute('success') ?? '')).toBe(choices.success);
    const hasLink = choices.mode === 'floating' ? choices.kind === 'tags' : choices.mode !== 'trigger';
    const links = await widget
      .locator('a[href^="tel:"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(links).toEqual(hasLink && choices.phone ? [expectedLink(choices.phone)] : []);
    expect(failures).toEqual([]);
  }

  const expectedLink = (phone: string) => PHONES[phone as keyof typeof PHONES] ?? null;

  async function expectLooks(choices: Choices, button: ReturnType<Page['locator']>): Promise<void> {
    await button.waitFor();
    const { radius, colour, ink, box } = await button.evaluate((each) => {
      const style = getComputedStyle(each);
      return {
        radius: style.borderRadius,
        colour: style.backgroundColor,
        ink: style.color,
        box: each.getBoundingClientRect().toJSON() as DOMRect,
      };
    });
    expect(radius).toBe(THEMES[choices.theme as keyof typeof THEMES]);
    if (choices.theme === 'own') expect([colour, ink]).toEqual(['rgb(122, 46, 160)', 'rgb(255, 255, 255)']);
    if (choices.label) expect(await button.locator('span').textContent()).toBe(choices.label);
    if (choices.mode !== 'floating') return;
    const [vertical, horizontal] = choices.corner.split('-');
    expect(vertical === 'top' ? box.top : 700 - box.bottom).toBe(20);
    expect(horizontal === 'start' ? box.left : 900 - box.right).toBe(20);
  }
});

describe('the configurator', () => {
  it('offers every language that the widget speaks', () => {
    const files = readdirSync(join(import.meta.dirname, '../../widget/messages/form'));
    expect([...LANGUAGES].sort()).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  });

  it('writes on a colour in what can be read on it', () => {
    expect(['#000000', '#7a2ea0', '#ffffff', '#ffd400', '#767676'].map(inkOn)).toEqual([
      '#ffffff',
      '#ffffff',
      '#111111',
      '#111111',
      '#ffffff',
    ]);
  });

  async function configure(
    deeds: (page: Page) => Promise<void>,
    path = '',
    viewport = { width: 1280, height: 900 },
  ): Promise<void> {
    const context = await browser().newContext({ reducedMotion: 'reduce', locale: 'en-GB', viewport });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(`${PAGE_ORIGIN}/configurator${path}`);
      await page.locator('[data-snippet]').filter({ hasText: 'polyai-callback' }).waitFor();
      await deeds(page);
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
    }
  }

  it('shows each choice at once, beside the very lines that make it, and leaves the focus where it is', () =>
    configure(async (page) => {
      const preview = page.frameLocator('iframe');
      await preview.locator('polyai-callback [part=button]').waitFor();
      await page.getByLabel('A floating button').check();
      await page.getByLabel('Corner').selectOption('top-start');
      await page.getByLabel('Ink', { exact: true }).check();
      await page.locator('[name=lang]').selectOption('de');
      const heading = page.getByLabel('Heading', { exact: true });
      await heading.pressSequentially(HEADING);
      await preview.locator('dialog[open] #heading').getByText(HEADING).waitFor();
      expect(await heading.inputValue()).toBe(HEADING);
      expect(await heading.evaluate((each) => each === document.activeElement)).toBe(true);
      const element = preview.locator('polyai-callback');
      expect(await element.locator('.content').getAttribute('lang')).toBe('de');
      const chosen = { mode: 'floating', corner: 'top-start', theme: 'ink', lang: 'de', heading: HEADING } as const;
      const lines = page.locator('[data-snippet]');
      await expect.poll(() => lines.textContent()).toBe(snippetOf({ ...PLAIN, ...chosen, proxy: PROXY_ORIGIN }));
      await page.getByLabel('One script tag').check();
      await expect
        .poll(() => lines.textContent())
        .toBe(snippetOf({ ...PLAIN, ...chosen, kind: 'one-tag', proxy: PROXY_ORIGIN }));
      // The address has it all.
      await page.reload();
      await expect
        .poll(() => lines.textContent())
        .toBe(snippetOf({ ...PLAIN, ...chosen, kind: 'one-tag', proxy: PROXY_ORIGIN }));
    }));

  it('can be tried in the preview', () =>
    configure(async (page) => {
      const preview = page.frameLocator('iframe');
      await page.getByLabel('A link of yours').check();
      await preview.locator(`#${TRIGGER_ID}`).click();
      await preview.locator('dialog[open] polyai-phone-input input').click();
      await page.keyboard.type('+14155550100');
      await preview.locator('#consent').check();
      await preview.locator('[part=submit]').click();
      await preview.locator('[part=progress]').waitFor();
    }));

  it('knows whether the panel is open in the preview, whoever opened or closed it', () =>
    configure(async (page) => {
      const preview = page.frameLocator('iframe');
      const dialog = preview.locator('dialog[open]');
      const isPressed = () => page.getByRole('button', { name: 'Panel' }).getAttribute('aria-pressed');
      await page.getByRole('button', { name: 'Panel' }).click();
      await dialog.locator('polyai-phone-input input').waitFor();
      await page.getByLabel('Ink', { exact: true }).check();
      await preview.locator('polyai-callback[theme=ink] dialog[open]').waitFor();
      expect(await isPressed()).toBe('true');
      await dialog.locator('[part=close]').click();
      await expect.poll(isPressed).toBe('false');
      await page.getByLabel('Clay', { exact: true }).check();
      await preview.locator('polyai-callback[theme=clay] [part=button]').waitFor();
      expect(await dialog.count()).toBe(0);
      await preview.locator('polyai-callback [part=button]').click();
      await expect.poll(isPressed).toBe('true');
      await page.getByLabel('Meadow', { exact: true }).check();
      await preview.locator('polyai-callback[theme=meadow] dialog[open]').waitFor();
    }));

  it('lets the focus into the preview, also where the widget can’t load', () =>
    configure(async (page) => {
      const isInPreview = () => page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
      // A script that brings nothing: what is refused would be an error in the console.
      await page.route('**/polyai-callback.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.reload();
      const heading = page.getByLabel('Heading', { exact: true });
      await heading.fill(HEADING);
      await page.locator('[data-snippet]').getByText('heading=').waitFor();
      await expect
        .poll(
          async () => {
            await page.frameLocator('iframe').getByRole('heading', { name: 'Your page' }).click();
            // The focus would be sent back in a task of its own.
            await page.evaluate(() => new Promise((done) => setTimeout(done)));
            return isInPreview();
          },
          { timeout: 8_000 },
        )
        .toBe(true);
    }));

  it('says what is no address, and keeps the last one that was', () =>
    configure(async (page) => {
      const proxy = page.getByLabel('Address of your proxy');
      await proxy.fill('https://calls.shop.example/somewhere/');
      const lines = page.locator('[data-snippet]');
      await expect
        .poll(() => lines.textContent())
        .toContain('"https://calls.shop.example/somewhere/polyai-callback.js"');
      const hint = page.getByText('Your proxy is below a path');
      await hint.waitFor();
      await proxy.fill('javascript:alert(1)');
      await page.locator('[data-error=proxy]').waitFor();
      expect(await hint.isVisible()).toBe(false);
      expect(await lines.textContent()).toContain('"https://calls.shop.example/somewhere/polyai-callback.js"');
    }));

  it('asks for a phone number only where the lines can carry it', () =>
    configure(async (page) => {
      const phone = page.getByLabel('Your own phone number');
      const lines = page.locator('[data-snippet]');
      const link = '<a href="tel:+14155550100">Call +1 415 555 0100</a>';
      await page.getByLabel('A floating button').check();
      await phone.fill('+1 415 555 0100');
      await lines.getByText(`mode="floating">${link}</polyai-callback>`).waitFor();
      await page.getByText('The last line where your number may stand').waitFor();
      for (const kind of ['One script tag', 'Script and JSON']) {
        await page.getByLabel(kind).check();
        await page.getByText('A floating button by script has no place for your own phone number').waitFor();
        expect(await phone.isVisible()).toBe(false);
        expect(await page.getByText('Your number shows as a link').isVisible()).toBe(false);
        await page.getByLabel('A button', { exact: true }).check();
        await lines.getByText(`<div id="call-me-back">${link}</div>`).waitFor();
        expect(await phone.inputValue()).toBe('+1 415 555 0100');
        await page.getByLabel('A floating button').check();
      }
    }));

  it('copies the lines', () =>
    configure(async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByText('Copied.').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('[data-snippet]').textContent());
    }));

  it('has no trouble with what somebody wrote into its address', () =>
    configure(async (page) => {
      const preview = page.frameLocator('iframe');
      await preview.locator('polyai-callback').getByText('"><b>').waitFor();
      expect(await page.locator('[data-snippet]').textContent()).toContain('label="&quot;>&lt;b>"');
    }, '#label=%22%3E%3Cb%3E&mode=nonsense&nonsense=1&kind=%5D&length=1&submit=2'));

  it.each(['light', 'dark'] as const)('has nothing that axe would complain of, in %s', (colorScheme) =>
    configure(async (page) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.frameLocator('iframe').locator('polyai-callback [part=button]').waitFor();
      await page.evaluate(await readFile(require.resolve('axe-core'), 'utf8'));
      const violations = await page.evaluate(async () => {
        const axe = Reflect.get(globalThis, 'axe');
        const found = await axe.run(document, { resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
      });
      expect(violations).toEqual([]);
    }),
  );

  it('fits a phone of 320 px, with targets of 44', () =>
    configure(
      async (page) => {
        const { width, small } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          small: [...document.querySelectorAll('input,select,button,label')]
            .filter((each) => each.getClientRects().length > 0 && !each.matches('label.field'))
            .filter((each) => each.getBoundingClientRect().height < 44)
            .map((each) => each.outerHTML.slice(0, 80)),
        }));
        expect(width).toBe(320);
        expect(small).toEqual([]);
      },
      '',
      { width: 320, height: 640 },
    ));

  it.each([
    { width: 390, height: 844 },
    { width: 320, height: 256 },
  ])('hides nothing that has the focus behind the preview, at $width × $height', (viewport) =>
    configure(
      async (page) => {
        await page.frameLocator('iframe').locator('polyai-callback [part=button]').waitFor();
        await page.locator('[data-copy]').focus();
        const isHidden = () =>
          page.evaluate(() => {
            const focused = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
            const preview = document.querySelector('.preview')?.getBoundingClientRect() ?? new DOMRect();
            return focused.top < Math.min(preview.bottom, innerHeight) && focused.bottom > Math.max(preview.top, 0);
          });
        // Backwards, from the lines to copy to the first choice.
        for (const name of ['phone', 'site', 'proxy', 'region', 'lang', 'success', 'text', 'heading', 'label']) {
          await expect
            .poll(async () => {
              await page.keyboard.press('Shift+Tab');
              return page.evaluate(() => document.activeElement?.getAttribute('name'));
            })
            .toBe(name);
          expect(await isHidden(), name).toBe(false);
        }
      },
      '',
      viewport,
    ),
  );
});
