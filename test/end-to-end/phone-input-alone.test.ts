import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import { strictPolicy } from './strict-page.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { complaintsOf } from './visitor-page.ts';

const PAGE = `<!doctype html><html lang="en"><title>Sign up</title>
<script type="module" nonce="once" src="${PROXY_ORIGIN}/polyai-phone-input.js"></script>
<form action="/signed-up"><label for="phone">Your phone number</label>
<polyai-phone-input id="phone" name="phone" region="GB" required></polyai-phone-input><button>Sign up</button></form></html>`;

/** A page of somebody's own. */
const server = createServer((_, response) =>
  response
    .setHeader('Content-Type', 'text/html')
    .setHeader('Content-Security-Policy', strictPolicy('once', {}, 'trusted-types polyai-phone-input'))
    .end(PAGE),
);
let origin = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

useStack();
const browser = useBrowser();

it('the phone field works in a form of the page, by its script alone', async () => {
  const context = await browser().newContext();
  try {
    const page = await context.newPage();
    const complaints = await complaintsOf(page);
    const asked: URL[] = [];
    page.on('request', (request) => asked.push(new URL(request.url())));
    await page.goto(`${origin}/`);
    const field = page.getByRole('textbox', { name: 'Your phone number' });
    await field.waitFor();

    await page.getByRole('button', { name: 'Sign up' }).click();
    expect(page.url()).toBe(`${origin}/`);

    await page.getByText('Your phone number').first().click();
    await page.keyboard.type('07400123456');
    await expect.poll(() => field.inputValue()).toBe('07400 123456');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${origin}/signed-up?phone=%2B447400123456`);

    expect(complaints).toEqual([]);
    expect(
      asked
        .filter(({ protocol }) => protocol === 'http:')
        .filter((url) => ![PROXY_ORIGIN, origin].includes(url.origin)),
    ).toEqual([]);
    expect(asked.filter(({ origin: to, pathname }) => to === PROXY_ORIGIN && pathname.startsWith('/v1/'))).toEqual([]);
  } finally {
    await context.close();
  }
});
