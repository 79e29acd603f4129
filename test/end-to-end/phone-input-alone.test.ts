import { expect, it } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import { useBrowser, useStack } from './surroundings.ts';

useStack();
const browser = useBrowser();

const PAGE = `<!doctype html><html lang="en"><title>Sign up</title>
<script type="module" src="${PROXY_ORIGIN}/polyai-phone-input.js"></script>
<form action="/signed-up"><label for="phone">Your phone number</label>
<polyai-phone-input id="phone" name="phone" region="GB" required></polyai-phone-input><button>Sign up</button></form></html>`;

it('the phone field works in a form of the page, by its script alone', async () => {
  const context = await browser().newContext();
  try {
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.route(`${PAGE_ORIGIN}/own-form`, (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await context.route(`${PAGE_ORIGIN}/signed-up*`, (route) =>
      route.fulfill({ contentType: 'text/html', body: 'Thanks' }),
    );
    await page.goto(`${PAGE_ORIGIN}/own-form`);
    const field = page.getByRole('textbox', { name: 'Your phone number' });
    await field.waitFor();

    await page.getByRole('button', { name: 'Sign up' }).click();
    expect(page.url()).toBe(`${PAGE_ORIGIN}/own-form`);

    await page.getByText('Your phone number').click();
    await page.keyboard.type('07400123456');
    await expect.poll(() => field.inputValue()).toBe('07400 123456');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${PAGE_ORIGIN}/signed-up?phone=%2B447400123456`);

    const files = asked.filter((url) => url.startsWith(PROXY_ORIGIN)).map((url) => new URL(url).pathname);
    expect(files.filter((path) => path.startsWith('/v1/'))).toEqual([]);
    expect(asked.filter((url) => ![PROXY_ORIGIN, PAGE_ORIGIN].includes(new URL(url).origin))).toEqual([]);
  } finally {
    await context.close();
  }
});
