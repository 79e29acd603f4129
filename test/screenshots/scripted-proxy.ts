/** The built widget and a page around it, from a server on loopback; the proxy's answers are canned, so that each state stands still. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { BrowserContext, Route } from 'playwright-core';
import { type Listening, listen } from '../../demo/listen.ts';
import { type CallbackState, PROBLEMS, type ProblemCode, type Site } from '../../edge-proxy/contract.ts';
import { CHALLENGE } from '../widget/proxy-double.ts';

const BUILT = join(import.meta.dirname, '../../dist/widget');
/** Longer than anybody looks. */
const NEVER_SECONDS = 3600;
const CONSENT =
  'I agree that Nightline Cabins may call me once, on the number above, with an AI voice assistant, about my enquiry.\n' +
  'This is no condition of purchase. I can stop it at any time: by saying so on the phone, or at nightline.example/stop.';

export interface Answers {
  /** `late`: not before anybody looks. */
  site?: Partial<Site> | 'late';
  /** To the request to be called, or to stop: a refusal, or none at all. */
  refusal?: ProblemCode | 'lost' | 'late';
  refusalHeaders?: Record<string, string>;
  nextOpening?: string;
  state?: Pick<CallbackState, 'status' | 'reason'>;
}

export async function serveBuilt(): Promise<Listening> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get('/', (c) => c.html(PAGE));
  app.get('*', serveStatic({ root: BUILT }));
  return listen(app, { port: 0, host: '127.0.0.1' });
}

export async function answer(context: BrowserContext, answers: Answers): Promise<void> {
  await context.unrouteAll();
  await context.route('**/v1/sites/**', (route) =>
    answers.site === 'late' ? undefined : route.fulfill({ json: { ...SITE, ...answers.site } }),
  );
  await context.route('**/v1/callbacks', (route) => answerRequest(route, answers));
  await context.route('**/v1/callbacks/*', (route) => {
    const { status, reason } = answers.state ?? { status: 'queued', reason: '' };
    return route.fulfill({ json: { id: 'callback-1', status, reason, pollAfterSeconds: NEVER_SECONDS } });
  });
  await context.route('**/v1/stop/challenges', (route) => route.fulfill({ status: 201, json: CHALLENGE }));
  await context.route('**/v1/stop', (route) =>
    answers.refusal ? refuse(route, answers) : route.fulfill({ status: 204 }),
  );
}

async function answerRequest(route: Route, { state, ...answers }: Answers) {
  if (answers.refusal) return refuse(route, answers);
  return route.fulfill({
    status: 202,
    json: {
      id: 'callback-1',
      status: 'queued',
      requestedAt: '2026-11-30T10:00:00-05:00',
      pollAfterSeconds: state ? 0 : NEVER_SECONDS,
      proofWords: ['amber', 'falcon'],
    },
  });
}

async function refuse(route: Route, { refusal, refusalHeaders = {}, nextOpening }: Answers) {
  if (!refusal || refusal === 'late') return;
  if (refusal === 'lost') return route.abort();
  const { status, title } = PROBLEMS[refusal];
  const type = `urn:polyai-callback:problem:${refusal}`;
  return route.fulfill({
    status,
    headers: refusalHeaders,
    contentType: 'application/problem+json',
    json: { type, title, status, detail: title, code: refusal, ...(nextOpening && { nextOpening }) },
  });
}

const SITE: Site = {
  site: 'demo',
  regions: ['US', 'GB', 'CA', 'FR', 'DE', 'AU'],
  defaultRegion: 'GB',
  consent: {
    id: 'en-3',
    locale: 'en',
    text: CONSENT,
    sha256: createHash('sha256').update(CONSENT).digest('hex'),
    privacyUrl: 'https://nightline.example/privacy',
  },
  challenge: { kind: 'none' },
  callerNumber: '+14155550100',
  callingWindow: { open: true },
  scheduling: false,
  metadataKeys: [],
};

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Nightline Cabins</title>
    <style>
      html { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
      body { margin: 0; padding: 24px; background: light-dark(#f4efe6, #12141d); color: light-dark(#1c1b18, #eceae4); }
    </style>
  </head>
  <body>
    <h1>Cabins under the stars</h1>
    <p>Questions about your stay? We are happy to help.</p>
    <script type="module" src="/polyai-callback.js"></script>
  </body>
</html>`;
