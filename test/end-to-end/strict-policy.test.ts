import { describe, expect, it } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import { callsTo } from './simulator-window.ts';
import { strictPolicy } from './strict-page.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { complaintsOf, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

/** Each breaks the policy in its own way; the directive that has to stop it. */
const BREACHES: readonly (readonly [what: string, directive: string, breach: () => void])[] = [
  ['a style element', 'style-src-elem', () => document.head.append(document.createElement('style'))],
  ['a style attribute', 'style-src-attr', () => document.body.setAttribute('style', 'color: red')],
  [
    'a style sheet',
    'style-src-elem',
    () => document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/demo.css' })),
  ],
  ['an inline handler', 'require-trusted-types-for', () => document.body.setAttribute('onclick', 'void 0')],
  // By a timer: what a debugger runs may evaluate anything.
  ['code from a string', 'require-trusted-types-for', () => void setTimeout(() => Reflect.construct(Function, ['1']))],
  [
    'markup from a string',
    'require-trusted-types-for',
    () => {
      document.createElement('p').innerHTML = '<b>bold</b>';
    },
  ],
  ['a picture', 'img-src', () => Object.assign(new Image(), { src: '/favicon.svg' })],
  ['a request to anybody but the proxy', 'connect-src', () => void fetch('/favicon.svg')],
  ['a worker', 'require-trusted-types-for', () => void new Worker('/demo.js')],
];

describe('the policy that every page here is under', () => {
  it('is the one that docs/embed.md promises, with a nonce for each answer', async () => {
    const policies = await Promise.all(
      ['/', '/', '/index.html'].map(
        async (path) => (await fetch(PAGE_ORIGIN + path)).headers.get('Content-Security-Policy') ?? '',
      ),
    );
    expect(new Set(policies).size).toBe(3);
    for (const policy of policies) {
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
      expect(policy).toBe(strictPolicy(nonce));
    }
    expect(strictPolicy('n')).toMatch(
      `default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; connect-src ${PROXY_ORIGIN};`,
    );
    expect(strictPolicy('n')).toContain("require-trusted-types-for 'script'");
  });

  it.for(BREACHES)('refuses %s by %s, which counts as an error of the page', async ([, directive, breach]) => {
    const context = await browser().newContext();
    try {
      const page = await context.newPage();
      const complaints = await complaintsOf(page);
      await page.goto(PAGE_ORIGIN);
      await page.getByRole('button', { name: 'Call me back' }).first().waitFor();
      expect(complaints).toEqual([]);
      await page.evaluate(breach).catch(() => {});
      await expect.poll(() => complaints.join('\n')).toContain(`refused by the policy: ${directive} `);
    } finally {
      await context.close();
    }
  });
});

describe('a page with a Lit of its own', () => {
  it('that lists both policies by their names has both working, region picker and proof of work included', async () => {
    await visit(browser(), { path: '/beside-lit' }, async (visitor) => {
      const other = visitor.page.locator('other-element');
      await other.getByRole('button').click();
      await other.getByText('Clicked 1 times').waitFor();

      await visitor.openForm();
      await visitor.regionPicker.click();
      await visitor.widget.getByRole('combobox').waitFor();
      await visitor.page.keyboard.type('united k');
      await visitor.widget.getByRole('option').filter({ hasText: 'United Kingdom' }).locator('svg.flag').waitFor();
      await visitor.page.keyboard.press('Enter');
      await visitor.page.keyboard.type('07400900190');
      await visitor.consentBox.check();
      await visitor.submit();
      await visitor.heading(words.phases.success.heading).waitFor();
      expect(visitor.complaints).toEqual([]);
      expect(await callsTo('+447400900190')).toHaveLength(1);
    });
  });
});
