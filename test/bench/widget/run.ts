/**
 * How the widget feels on a slow phone: what keeps the page's main thread, what moves, what a key costs. The built widget in Chromium,
 * its processor slowed down; the proxy's answers are canned.
 */
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { PACKED_CALLING_CODES } from '../../../widget/phone-input/calling-codes.ts';
import { answer, serveBuilt } from '../../screenshots/scripted-proxy.ts';
import { chromiumArguments, chromium as chromiumPath } from '../../support/browsers.ts';
import { quantile } from '../rounds.ts';
import { ALONE, STEPS } from './journey.ts';
import { type KeyTimes, keyTimes } from './key-times.ts';
import { type Recorded, record } from './trace.ts';

const SLOWED_DOWN = 4;
const JOURNEYS = 7;
/** From which on W3C's "Long Tasks" calls a task long. */
const LONG_MS = 50;

/** The rule of docs/embed.md that keeps the button's place until it is there. */
const RESERVED: Readonly<Record<string, string>> = {
  popover: 'polyai-callback:not(:defined) { display: inline-block; min-block-size: 48px; vertical-align: middle; }',
  inline: 'polyai-callback:not(:defined) { display: block; min-block-size: 48px; }',
};
/** What any element costs: a script, a shadow root, a button. */
const LITTLE = `customElements.define('polyai-callback', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).append(document.createElement('button'));
  }
});`;

const server = await serveBuilt();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: [...chromiumArguments] });
const address = `http://127.0.0.1:${server.port}/with-widget`;
try {
  const loads: Recorded[] = [];
  const loadsOfLittle: Recorded[] = [];
  for (const mode of ['popover', 'inline']) {
    const journeys: Recorded[] = [];
    for (let n = 0; n < JOURNEYS; n++) {
      journeys.push(await onSlowPage(pageWith(mode), (page) => record(browser, page, address, STEPS)));
      loads.push(await onSlowPage(pageWith(mode), (page) => record(browser, page, address, [ALONE])));
      loadsOfLittle.push(
        await onSlowPage(pageWith(mode, '/little.js'), (page) => record(browser, page, address, [ALONE])),
      );
    }
    printJourneys(mode, journeys);
  }
  printLoads(loads, loadsOfLittle);
  for (const rate of [1, SLOWED_DOWN]) printKeys(rate, await onSlowPage(pageWith('inline'), openAndType, rate));
} finally {
  await browser.close();
  await server.close();
}

async function openAndType(page: Page, session: CDPSession): Promise<KeyTimes> {
  await page.goto(address);
  await page.locator('[part=button]').click();
  await page.locator('polyai-phone-input input').waitFor();
  return keyTimes(page, session);
}

/** In a browser that has nothing of it yet. */
async function onSlowPage<T>(
  body: string,
  measure: (page: Page, session: CDPSession) => Promise<T>,
  rate = SLOWED_DOWN,
): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' });
  try {
    await answerAll(context, body);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

async function answerAll(context: BrowserContext, body: string): Promise<void> {
  const regions = PACKED_CALLING_CODES.match(/[A-Z]{2}/g) ?? [];
  await answer(context, { site: { regions }, state: { status: 'calling', reason: '' } });
  await context.route('**/with-widget', (route) => route.fulfill({ contentType: 'text/html', body }));
  await context.route('**/little.js', (route) => route.fulfill({ contentType: 'text/javascript', body: LITTLE }));
}

function pageWith(mode: string, script = '/polyai-callback.js'): string {
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Nightline Cabins</title>
  <script type="module" async src="${script}"></script>
  <style>${RESERVED[mode]}</style>
  <h1>Cabins under the stars</h1>
  <p>Questions? <polyai-callback mode="${mode}"><a href="tel:+14155550100">Call +1 415 555 0100</a></polyai-callback></p>
  <p>We are happy to help.</p>
  <input id="plain" type="tel" aria-label="A field of the page's own" />
</html>`;
}

function printJourneys(mode: string, journeys: readonly Recorded[]): void {
  console.log(
    `\n${mode}, at ${SLOWED_DOWN} × CPU throttling: the longest task of the main thread, over ${journeys.length} journeys\n`,
  );
  console.log('   median      worst');
  for (const { name } of STEPS) {
    const longest = journeys.map(({ longestTasks }) => longestTasks.get(name) ?? 0);
    console.log(`${milliseconds(quantile(longest, 0.5))}  ${milliseconds(Math.max(...longest))}  ${name}`);
  }
  // What comes with the page is weighed by itself.
  const all = journeys.flatMap(({ longestTasks }) => [...longestTasks.values()].slice(1));
  const long = all.filter((time) => time > LONG_MS).length;
  console.log(`\n${long} of the ${all.length} steps that a visitor took had a task over ${LONG_MS} ms`);
  const shifts = journeys.map(({ shifts }) => shifts.filter(({ hadRecentInput }) => !hadRecentInput));
  const score = Math.max(...shifts.map((all) => all.reduce((sum, { value }) => sum + value, 0)));
  console.log(`layout shift that nobody asked for, at worst: ${score.toFixed(4)}`);
  for (const what of new Set(shifts.flat().flatMap(({ moved }) => moved))) console.log(`  moved: ${what}`);
}

function printLoads(ours: readonly Recorded[], others: readonly Recorded[]): void {
  const longest = (loads: readonly Recorded[]) => loads.map(({ longestTasks }) => longestTasks.get(ALONE.name) ?? 0);
  const [own, other] = [quantile(longest(ours), 0.5), quantile(longest(others), 0.5)];
  console.log(
    `\nthe page alone, at ${SLOWED_DOWN} × CPU throttling: its longest task, median of ${ours.length} loads\n`,
  );
  console.log(`${milliseconds(own)}  with the widget`);
  console.log(
    `${milliseconds(other)}  with an element of five lines in its place; the widget's is ${(own / other).toFixed(2)} × that`,
  );
}

function printKeys(rate: number, { plain, phone }: KeyTimes): void {
  console.log(`\na key, at ${rate} × CPU throttling: script, styles and layout, ${phone.length} keys each\n`);
  console.log('   plain field  phone field   ratio');
  for (const q of [0.5, 0.9, 0.99]) {
    const [base, ours] = [quantile(plain, q), quantile(phone, q)];
    console.log(
      `${milliseconds(base)}    ${milliseconds(ours)}  ${(ours / base).toFixed(2).padStart(6)}    at ${q * 100} %`,
    );
  }
}

function milliseconds(time: number): string {
  return `${time.toFixed(1).padStart(8)} ms`;
}
