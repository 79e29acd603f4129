/** The demo page under the strictest policy that docs/embed.md promises the widget to work under. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import { createPage } from '../../demo/page-server.ts';
import type { Integrity } from '../../scripts/integrity.ts';
import { buildOtherLit } from '../support/other-lit-build.ts';
import { type PolicyWish, readmePolicy } from '../support/printed-policies.ts';

/** The demo page as people see it: with its own policy, which lets its own styles and pictures in. */
export const WITH_ITS_STYLES = '/with-its-styles';

const INTEGRITY = join(import.meta.dirname, '../../dist/widget/integrity.json');

/**
 * What docs/embed.md prints, and what else is refused: nothing of a page that is tested needs it.
 *
 * @param more directives that only some pages have
 */
export function strictPolicy(nonce: string, wish: Omit<PolicyWish, 'scripts'> = {}, ...more: string[]): string {
  return [
    readmePolicy(PROXY_ORIGIN, nonce, { scripts: 'nonce', ...wish }),
    "worker-src 'none'",
    "form-action 'self'",
    ...more,
  ].join('; ');
}

/**
 * Without the page’s own styles and pictures, which the policy refuses; at `/beside-lit` it has a Lit of its own, which comes first; at
 * `/pinned` it has the widget by what `integrity.json` says, to the letter.
 */
export function createStrictPage(): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const page = createPage();
  let otherLit: Promise<string> | undefined;

  app.get('/beside-lit', async () => {
    const { html, nonce } = await bare(page);
    const script = `<script type="module" nonce="${nonce}" src="/other-lit.js"></script>`;
    return answer(html.replace('<script ', `${script}<script `), nonce, { trustedTypes: 'ours', others: ['lit-html'] });
  });
  app.get('/pinned', async () => {
    const integrity: Integrity = JSON.parse((await readFile(INTEGRITY, 'utf8')).replaceAll('{proxy}', PROXY_ORIGIN));
    const { script = '', importMap } = integrity.entries[`/v/${integrity.version}/polyai-callback.js`] ?? {};
    const { html, nonce } = await bare(page);
    const pins = `<script type="importmap">${JSON.stringify(importMap)}</script>${script}`;
    const pinned = html.replace(/<script [^>]*polyai-callback\.js[^>]*><\/script>/, '');
    return answer(
      pinned.replace('<script ', `${pins.replaceAll('<script ', `<script nonce="${nonce}" `)}<script `),
      nonce,
      { trustedTypes: 'ours' },
    );
  });
  app.get('/other-lit.js', async (c) => {
    otherLit ??= buildOtherLit();
    return c.body(await otherLit, 200, { 'Content-Type': 'text/javascript' });
  });
  for (const path of ['/', '/index.html']) {
    app.get(path, async () => {
      const { html, nonce } = await bare(page);
      return answer(html, nonce);
    });
  }
  app.get(WITH_ITS_STYLES, () => page.request('/'));
  app.get('*', (c) => page.request(c.req.path));
  return app;
}

async function bare(page: ReturnType<typeof createPage>): Promise<{ html: string; nonce: string }> {
  const html = await (await page.request('/')).text();
  const [, nonce] = / nonce="([^"]+)"/.exec(html) ?? [];
  if (!nonce) throw new Error('The demo page has no nonce.');
  return { html: html.replace(/<link rel="(?:icon|stylesheet)"[^>]*>|<use [^>]*\/>/g, ''), nonce };
}

function answer(html: string, nonce: string, wish?: Omit<PolicyWish, 'scripts'>): Response {
  return new Response(html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': strictPolicy(nonce, wish) },
  });
}
