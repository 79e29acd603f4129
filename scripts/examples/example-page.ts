import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import type { Example } from './make.ts';

export interface ExamplePage {
  readonly app: Hono<{ Bindings: HttpBindings }>;
  /** Which example the page's origin has from now on, and the folder of its page. */
  show(example: Example, folder: string): void;
}

const TRUSTED_TYPES = "require-trusted-types-for 'script'";
const BUNDLED = { script: "'self'", connect: PROXY_ORIGIN, more: [TRUSTED_TYPES] };

/** As strict as each can be. What a bundler makes needs neither a nonce nor anything inline. */
const SOURCES: Record<Example, { script: string; connect: string; more: readonly string[] }> = {
  html: BUNDLED,
  react: BUNDLED,
  vue: BUNDLED,
  svelte: BUNDLED,
  stripped: { ...BUNDLED, script: PROXY_ORIGIN },
  // A tag manager makes scripts of text: its own would have to have a policy of Trusted Types.
  'tag-manager': { script: `'self' ${PROXY_ORIGIN}`, connect: `'self' ${PROXY_ORIGIN}`, more: [] },
};

export function policyOf(example: Example): string {
  const { script, connect, more } = SOURCES[example];
  const sources = [`script-src ${script}`, "style-src 'self'", `connect-src ${connect}`];
  return ["default-src 'none'", ...sources, "base-uri 'none'", "form-action 'none'", ...more].join('; ');
}

/** One origin for all of them: it is the one that the proxy's site lets ask. */
export function createExamplePage(): ExamplePage {
  const app = new Hono<{ Bindings: HttpBindings }>();
  let shown: { root: string; policy: string } | undefined;
  app.get('*', async function examplePage(c, next) {
    if (!shown) return next();
    c.header('Content-Security-Policy', shown.policy);
    c.header('Cache-Control', 'no-cache');
    c.header('X-Content-Type-Options', 'nosniff');
    return serveStatic({ root: shown.root })(c, next);
  });
  return {
    app,
    show(example, root) {
      shown = { root, policy: policyOf(example) };
    },
  };
}
