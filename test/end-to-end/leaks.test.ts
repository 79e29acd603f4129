import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page, Response } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { SIMULATOR_TOKEN } from '../../demo/polyai-simulator/simulator.ts';
import { allCalls } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

/** An ordinary call, each kind of failure that an operator is alerted to, and numbers that are refused. */
const NUMBERS = [
  ['+15032240100', words.phases.success.heading],
  ['+15032240128', words.phases.unknown.heading],
  ['+15032240130', words.phases.failure.heading],
  ['+19005550124', words.problems['number-type-not-served']],
  ['+447400900123', words.phases.failure.heading],
] as const;

/** How somebody might write a number down: E.164, national digits, and as the field shows them. */
const SPELLINGS = NUMBERS.flatMap(([number]) => {
  const national = number.replace(/^\+(1|44)/, '');
  const area = national.slice(0, 3);
  return [
    number.slice(1),
    national,
    `(${area}) ${national.slice(3, 6)}-${national.slice(6)}`,
    `${area} ${national.slice(3)}`,
  ];
});

/** What a page can see of the widget and its traffic. Texts by where they were found, for the failure's sake. */
const received: string[] = [];
const addresses: string[] = [];
const consoleLines: string[] = [];
const events: string[] = [];
let log: string[] = [];

const stack = useStack();
const browser = useBrowser();

beforeAll(async () => {
  const last = NUMBERS.at(-1);
  await Promise.all(NUMBERS.filter((each) => each !== last).map(askForCall));
  // Its refused token opens the site's breaker, which would turn the others away.
  if (last) await askForCall(last);
  log = (await readFile(stack().logFile, 'utf8')).split('\n');
});

describe('PolyAI’s token and the proxy’s secret', () => {
  it('are in no byte that a browser receives', async () => {
    expect(received.join('\n')).toContain('"proofWords"');
    expect(received.join('\n')).toContain('x-request-id');
    for (const secret of await secrets()) expect(received.filter((text) => text.includes(secret))).toEqual([]);
  });

  it('are in no line of the log', async () => {
    // Before that, wrangler shows the demo's own settings, which are no secrets.
    const said = log.slice(log.findIndex((line) => line.includes('Ready on')));
    expect(said.length).toBeGreaterThan(NUMBERS.length);
    for (const secret of await secrets()) expect(said.filter((line) => line.includes(secret))).toEqual([]);
  });
});

describe('a visitor’s phone number', () => {
  it('reached PolyAI, so that there was something to leak', async () => {
    const called = (await allCalls()).map(({ body }) => body.to_number);
    expect(called.sort()).toEqual(['+15032240100', '+15032240128', '+15032240130', '+447400900123']);
  });

  it('is in no line of the log', () => {
    expect(log.filter((line) => line.includes('"event":"dialled"'))).toHaveLength(4);
    expect(log.filter((line) => line.includes('"level":"alert"'))).not.toEqual([]);
    expectNoNumberIn(log);
  });

  it('is in no address that was asked for', () => {
    expect(addresses.some((address) => address.includes('/v1/callbacks/'))).toBe(true);
    expectNoNumberIn(addresses.map(decodeURIComponent));
  });

  it('is in no line of the browser’s console', () => {
    // The browser itself notes each refusal there.
    expect(consoleLines.join('\n')).toContain('422');
    expectNoNumberIn(consoleLines);
  });

  it('is in no event that the page can hear', () => {
    const types = new Set(events.map((event) => event.split(' ', 1)[0]));
    expect([...types].sort()).toEqual(
      ['callback-close', 'callback-failed', 'callback-open', 'callback-requested', 'callback-status'].sort(),
    );
    expectNoNumberIn(events);
  });
});

async function askForCall([number, end]: (typeof NUMBERS)[number]): Promise<void> {
  await visit(browser(), { prepare: listen }, async (visitor) => {
    await visitor.fillForm(number);
    await visitor.submitButton.click();
    await visitor.widget.getByText(end, { exact: true }).first().waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.openButton.waitFor();
    await gather(visitor);
  });
}

function expectNoNumberIn(lines: readonly string[]): void {
  expect(lines.filter((line) => SPELLINGS.some((spelling) => line.includes(spelling)))).toEqual([]);
}

async function secrets(): Promise<string[]> {
  const settings = await readFile(join(import.meta.dirname, '../../wrangler.toml'), 'utf8');
  const secret = /^PROXY_SECRET = "(.+)"$/m.exec(settings)?.[1];
  if (secret === undefined) throw new Error('the demo has no PROXY_SECRET, so nobody could find it');
  return [SIMULATOR_TOKEN, secret];
}

const responses: Promise<void>[] = [];

async function listen(_: BrowserContext, page: Page): Promise<void> {
  page.on('console', (message) => consoleLines.push(`${message.text()} ${JSON.stringify(message.location())}`));
  page.on('request', (request) => addresses.push(request.url()));
  page.on('response', (response) => responses.push(receive(response)));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const name of ['open', 'requested', 'status', 'failed', 'close']) {
      document.addEventListener(`callback-${name}`, (event) => {
        heard.push(`${event.type} ${JSON.stringify(Object.fromEntries(Object.entries(event)))}`);
      });
    }
  });
}

async function gather({ page }: VisitorPage): Promise<void> {
  await Promise.all(responses);
  events.push(...(await page.evaluate<string[]>('heard')));
}

async function receive(response: Response): Promise<void> {
  const headers = JSON.stringify(await response.allHeaders());
  // A preflight has no body to read.
  const body = response.request().method() === 'OPTIONS' ? '' : await response.text();
  received.push(`${response.url()}\n${headers}\n${body}`);
}
