import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { Site } from '../../edge-proxy/contract.ts';
import { useBrowser } from '../end-to-end/surroundings.ts';
import { BUNDLERS, IMPORT_MAP, writeProgram } from './bundlers.ts';

const consumer = inject('consumer');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

const page = (
  script: string,
  importMap: object = { imports: {} },
) => `<!doctype html><html lang="en"><title>A page</title>
<link rel="icon" href="data:,"><script type="importmap">${JSON.stringify(importMap)}</script>
<script type="module" src="${script}"></script>
<label for="phone">Your phone number</label><polyai-phone-input id="phone" region="GB"></polyai-phone-input>
<polyai-callback><a href="tel:+14155550100">Call us</a></polyai-callback>
<polyai-callback endpoint="/proxy"></polyai-callback></html>`;

const CONSENT = 'Example may call me once.';
/** As much of a proxy as the panel needs to be opened. */
const SITE: Site = {
  site: 'main',
  regions: ['GB', 'US'],
  defaultRegion: 'GB',
  consent: {
    id: 'en-1',
    locale: 'en',
    text: CONSENT,
    sha256: createHash('sha256').update(CONSENT).digest('hex'),
    privacyUrl: 'https://example.com/privacy',
  },
  challenge: { kind: 'none' },
  callerNumber: null,
  callingWindow: { open: true },
  scheduling: false,
  metadataKeys: [],
};

/** The site of somebody who has the package: their bundles, and for the page without one all that is installed. */
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  const [, bundler = ''] = /^\/(\w+)\/$/.exec(pathname) ?? [];
  if (bundler)
    return response
      .setHeader('Content-Type', 'text/html')
      .end(bundler === 'none' ? page('/program.js', IMPORT_MAP) : page('program.js'));
  if (pathname === '/proxy/v1/sites/-')
    return response.setHeader('Content-Type', 'application/json').end(JSON.stringify(SITE));
  const file = await readFile(join(consumer, pathname)).catch(() => undefined);
  response.statusCode = file ? 200 : 404;
  response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain').end(file);
});
let origin = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // Vitest's own would have the bundlers take Lit's development code.
  vi.stubEnv('NODE_ENV', 'production');
  const entry = await writeProgram(consumer);
  for (const [name, bundle] of Object.entries(BUNDLERS)) await bundle({ entry, out: join(consumer, name) });
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

const browser = useBrowser();

describe.each([...Object.keys(BUNDLERS), 'none'])('a page with the package, by a bundler: %s', (bundler) => {
  it('has both elements, which find the numbering plans by themselves, and the panel', async () => {
    const context = await browser().newContext({ locale: 'en-GB' });
    try {
      const visited = await context.newPage();
      const said: string[] = [];
      const missing: string[] = [];
      visited.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
      visited.on('pageerror', (error) => said.push(error.message));
      visited.on('response', (response) => {
        if (response.status() === 404) missing.push(new URL(response.url()).pathname);
      });
      await visited.goto(`${origin}/${bundler}/`);

      const field = visited.getByRole('textbox', { name: 'Your phone number' });
      await field.pressSequentially('07400123456');
      await expect.poll(() => field.inputValue()).toBe('07400 123456');
      expect(await visited.locator('#phone').evaluate((element: HTMLInputElement) => element.value)).toBe(
        '+447400123456',
      );

      // The page has named no proxy, so there is none: it is told so, and its own link stands in.
      await visited.getByRole('link', { name: 'Call us' }).waitFor();
      await expect
        .poll(() => said)
        .toEqual([
          `<polyai-callback> has no endpoint: set it to the proxy’s address. It asks ${origin}.`,
          expect.stringMatching(/^<polyai-callback> shows its children: /),
        ]);
      expect(missing).toEqual(['/v1/sites/-']);

      await visited.getByRole('button', { name: 'Call me back' }).click();
      const panel = visited.getByRole('dialog');
      await panel.getByRole('textbox').pressSequentially('07400123456');
      await panel.getByRole('checkbox', { name: CONSENT }).check();
      await expect.poll(() => panel.getByRole('textbox').inputValue()).toBe('07400 123456');
    } finally {
      await context.close();
    }
  });
});
