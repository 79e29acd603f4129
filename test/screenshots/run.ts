/** Every state of the widget and of the page `/stop` as people see it, into `screenshots/`, with a page to leaf through them. `npm run screenshots [part of a name]`. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumArguments, chromium as chromiumPath } from '../support/browsers.ts';
import { answer, serveBuilt } from './scripted-proxy.ts';
import { STATES, type State } from './states.ts';

const FOLDER = join(import.meta.dirname, '../../screenshots');
const PATIENCE_MS = 15_000;
const WIDE = { width: 820, height: 860 };
/** As narrow as WCAG 2.2 asks for (1.4.10), and higher than a phone: one picture holds all of it. */
const NARROW = { width: 320, height: 1000 };

interface Mode extends BrowserContextOptions {
  lang?: string;
}

const MODES: Readonly<Record<string, Mode>> = {
  light: { viewport: WIDE, colorScheme: 'light' },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  'right-to-left': { viewport: WIDE, colorScheme: 'light', lang: 'ar' },
  '320px': { viewport: NARROW, colorScheme: 'light' },
};

const [wanted = ''] = process.argv.slice(2);
const states = STATES.filter(({ name }) => name.includes(wanted));
if (states.length === 0) {
  console.error(`No state's name has “${wanted}” in it. There are: ${STATES.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

if (!wanted) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });
const failed: string[] = [];
try {
  for (const [mode, { lang = 'en', ...options }] of Object.entries(MODES)) {
    const context = await browser.newContext({ ...options, locale: 'en-GB', timezoneId: 'Europe/London' });
    context.setDefaultTimeout(PATIENCE_MS);
    for (const state of states) {
      await take(context, state, lang, join(FOLDER, `${state.name}.${mode}.png`)).catch((reason: unknown) => {
        failed.push(`${state.name}, ${mode}: ${reason instanceof Error ? reason.message : String(reason)}`);
      });
    }
    await context.close();
    console.log(`${mode}: ${states.length} states`);
  }
} finally {
  await browser.close();
  await server.close();
}
await writeFile(join(FOLDER, 'index.html'), leafThrough());
console.log(`Open screenshots/index.html.`);
if (failed.length > 0) {
  console.error(`These could not be taken:\n${failed.join('\n')}`);
  process.exitCode = 1;
}

async function take(context: BrowserContext, { answers = {}, ...state }: State, lang: string, path: string) {
  await answer(context, answers);
  const page = await context.newPage();
  try {
    await (state.isStop ? openStop(page, lang) : openWidget(page, state, lang));
    if (!state.isClosed) await page.locator('polyai-phone-input input').first().waitFor();
    await state.act?.(page);
    // The page `/stop` is longer than a window; a dialog stands in the middle of one.
    await page.screenshot({ path, animations: 'disabled', fullPage: state.isStop === true });
  } finally {
    await page.close();
  }
}

async function openStop(page: Page, lang: string): Promise<void> {
  await page.goto(`http://127.0.0.1:${server.port}/stop.html?lang=${lang}`);
}

async function openWidget(
  page: Page,
  { attributes = '', around = '', isClosed, theme }: State,
  lang: string,
): Promise<void> {
  await page.goto(`http://127.0.0.1:${server.port}/`);
  if (theme) await page.addStyleTag({ url: `/themes/${theme}.css` });
  await page.evaluate(
    ({ attributes, around, lang, dir }) => {
      document.documentElement.lang = lang;
      document.documentElement.dir = dir;
      const place = document.createElement('p');
      place.innerHTML = `<polyai-callback ${attributes}><a href="tel:+14155550100">Call +1 415 555 0100</a></polyai-callback>`;
      document.body.insertAdjacentHTML('beforeend', around);
      document.body.append(place);
    },
    { attributes, around, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' },
  );
  const button = page.locator('[part=button]');
  // Where something of the page's opens it, it has none.
  if (!/ for=|headless/.test(` ${attributes}`)) await button.waitFor();
  if (!isClosed) await button.click();
}

/** A row a state, a column a mode. */
function leafThrough(): string {
  const modes = Object.keys(MODES);
  const rows = states.map(
    ({ name }) =>
      `<h2>${name}</h2><div>${modes.map((mode) => `<figure><img loading="lazy" alt="${name}, ${mode}" src="${name}.${mode}.png"><figcaption>${mode}</figcaption></figure>`).join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screenshots</title>
<style>body{font:16px/1.5 system-ui;margin:24px}div{display:flex;gap:16px;overflow-x:auto}figure{margin:0}img{block-size:480px;border:1px solid #bbb}</style>
${rows.join('\n')}</html>`;
}
