import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGE_ORIGIN } from '../../demo/addresses.ts';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

/** Somebody else's page with the demo page in a frame: of another site, and with no permission to anything. */
const server = createServer((request, response) => {
  const sandbox = new URL(request.url ?? '/', 'http://localhost').searchParams.get('sandbox');
  const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`;
  response
    .setHeader('Content-Type', 'text/html')
    .setHeader('Permissions-Policy', 'clipboard-write=(), geolocation=(), microphone=(), camera=()')
    .end(
      `<!doctype html><title>Framing</title><iframe ${attribute} width="900" height="700" src="${PAGE_ORIGIN}/"></iframe>`,
    );
});
let framing = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  framing = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function framed(query: string, deeds: (frame: Frame, page: Page) => Promise<void>): Promise<void> {
  const context = await browser().newContext({ reducedMotion: 'reduce' });
  try {
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${framing}/${query}`);
    const [, frame] = page.frames();
    if (!frame) throw new Error('There is no frame.');
    await deeds(frame, page);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

async function askIn(frame: Frame, page: Page, number: string): Promise<void> {
  const widget = frame.locator('polyai-callback:not([mode])');
  await widget.getByRole('button', { name: 'Call me back' }).click();
  await widget.getByRole('textbox', { name: words.phone.label }).click();
  await page.keyboard.type(number);
  await widget.getByRole('checkbox').check();
  await widget.getByRole('button', { name: words.submit, exact: true }).click();
  await widget.getByRole('heading', { name: words.phases.success.heading }).waitFor();
  expect(await callsTo(`+1${number}`)).toHaveLength(1);
}

it('in a frame of another site the whole job is done', async () => {
  await framed('', (frame, page) => askIn(frame, page, '4045550100'));
});

it('in a frame whose sandbox allows no forms the whole job is done, though no form is ever submitted there', async () => {
  await framed('?sandbox=allow-scripts+allow-same-origin', (frame, page) => askIn(frame, page, '4045550101'));
});

it('in a frame without an origin, which no proxy takes requests from, the page’s own link stands', async () => {
  await framed('?sandbox=allow-scripts', async (frame) => {
    const widget = frame.locator('polyai-callback:not([mode])');
    await widget.getByRole('link', { name: 'Call +1 415 555 0100' }).waitFor();
    await widget.getByRole('button', { name: 'Call me back' }).waitFor({ state: 'detached' });
  });
});
