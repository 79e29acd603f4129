import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { HOST, PORTS, PROXY_ORIGIN, SIMULATOR_ORIGIN } from './addresses.ts';
import { type Listening, listen } from './listen.ts';

interface Framing {
  frames?: string;
  framedBy?: string;
}

/** By their paths: the demo page, and the configurator with the page that it shows. */
const PAGES: Readonly<Record<string, Framing & { file: string }>> = {
  '/': { file: 'index.html' },
  '/index.html': { file: 'index.html' },
  '/configurator': { file: 'configurator/index.html', frames: "'self'" },
  '/configurator/preview': { file: 'configurator/preview.html', framedBy: "'self'" },
};

/**
 * What a careful customer's page would send, and no more: the widget comes from the proxy and speaks to the proxy. The
 * simulator is there for the page's own look at it. A nonce is good for one answer.
 */
const contentSecurityPolicy = (nonce: string, { frames = "'none'", framedBy = "'none'" }: Framing) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${PROXY_ORIGIN} ${SIMULATOR_ORIGIN}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-src ${frames}`,
    `frame-ancestors ${framedBy}`,
    "require-trusted-types-for 'script'",
    'trusted-types polyai-callback',
  ].join('; ');

export function servePage(page = createPage()): Promise<Listening> {
  return listen(page, { port: PORTS.page, host: HOST });
}

export function createPage(): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(async function pageHeaders(c, next) {
    await next();
    c.header('Cache-Control', 'no-cache');
    c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
    c.header('X-Content-Type-Options', 'nosniff');
  });
  const root = import.meta.dirname;
  for (const [path, { file, ...framing }] of Object.entries(PAGES)) {
    app.get(path, async (c) => {
      const nonce = randomBytes(16).toString('base64');
      c.header('Content-Security-Policy', contentSecurityPolicy(nonce, framing));
      const page = await readFile(join(root, file), 'utf8');
      return c.html(page.replaceAll('<script ', `<script nonce="${nonce}" `));
    });
  }
  // By name, since the folder holds more than the page.
  app.get('/:file{[a-z-]+\\.(?:css|js|svg)}', serveStatic({ root }));
  app.get('/configurator/:file{[a-z-]+\\.(?:css|js)}', serveStatic({ root }));
  return app;
}
