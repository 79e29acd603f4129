import { type Context, Hono } from 'hono';
import { errorName, logEvent } from '../log.ts';
import { beginCallback, viewCallback } from './callbacks.ts';
import { makeChallenge } from './challenges.ts';
import { showContact } from './contact.ts';
import type { AppEnvironment } from './dependencies.ts';
import { importList, removeList, showLists } from './do-not-call.ts';
import { COMMON_HEADERS, corsHeaders, preflightHeaders } from './headers.ts';
import { health } from './health.ts';
import { eraseRecords, exportLedger, findRecords, verifyLedger } from './ledger.ts';
import { showDocument } from './openapi.ts';
import { optOut } from './opt-outs.ts';
import { allowedOrigin } from './origins.ts';
import { problemResponse, refuse } from './problem.ts';
import { showConsentText, showPublicKeys, showReceipt } from './receipts.ts';
import { showSite } from './sites.ts';
import { makeStopChallenge, stopCalls } from './stop.ts';

/** Methods of every route, as `Allow` and preflights list them. */
export const ROUTES = {
  '/v1/sites/:site': 'GET',
  '/v1/sites/:site/contact.vcf': 'GET',
  '/v1/challenges': 'POST',
  '/v1/callbacks': 'POST',
  '/v1/callbacks/:id': 'GET',
  '/v1/callbacks/:id/receipt': 'GET',
  '/v1/sites/:site/consent-texts/:sha256': 'GET',
  '/v1/opt-outs': 'POST',
  '/v1/stop/challenges': 'POST',
  '/v1/stop': 'POST',
  '/v1/do-not-call': 'GET',
  '/v1/do-not-call/:list': 'POST, DELETE',
  '/v1/ledger/find': 'POST',
  '/v1/ledger/erase': 'POST',
  '/v1/ledger/verify': 'POST',
  '/v1/ledger/export': 'POST',
  '/.well-known/jwks.json': 'GET',
  '/healthz': 'GET',
  '/openapi.json': 'GET',
} as const;

/** For the proxy's own page alone: no other page may read what these answer. */
const OWN_ROUTES: ReadonlySet<string> = new Set(['/v1/stop/challenges', '/v1/stop']);

/** The proxy's HTTP surface. Everything else that it needs comes in as `Dependencies`, one set for each request. */
export function createSurface(): Hono<AppEnvironment> {
  const app = new Hono<AppEnvironment>();

  app.use(async function frame(c, next) {
    const started = Date.now();
    c.set('requestId', crypto.randomUUID());
    await next();
    for (const [name, value] of Object.entries(COMMON_HEADERS)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
    c.res.headers.set('X-Request-Id', c.get('requestId'));
    c.res.headers.append('Vary', 'Origin');
    const origin = c.req.header('Origin');
    if (origin !== undefined && isSharedWith(c, origin)) {
      for (const [name, value] of Object.entries(corsHeaders(origin))) c.res.headers.set(name, value);
    }
    logEvent('info', 'request', {
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routeOf(c.req.path),
      status: c.res.status,
      durationMs: Date.now() - started,
    });
  });

  app.get('/healthz', health);
  app.get('/openapi.json', showDocument);
  app.get('/v1/sites/:site', showSite);
  app.get('/v1/sites/:site/contact.vcf', showContact);
  app.post('/v1/challenges', makeChallenge);
  app.post('/v1/callbacks', beginCallback);
  app.get('/v1/callbacks/:id', viewCallback);
  app.get('/v1/callbacks/:id/receipt', showReceipt);
  app.get('/v1/sites/:site/consent-texts/:sha256', showConsentText);
  app.get('/.well-known/jwks.json', showPublicKeys);
  app.post('/v1/opt-outs', optOut);
  app.post('/v1/stop/challenges', makeStopChallenge);
  app.post('/v1/stop', stopCalls);
  app.get('/v1/do-not-call', showLists);
  app.post('/v1/do-not-call/:list', importList);
  app.delete('/v1/do-not-call/:list', removeList);
  app.post('/v1/ledger/find', findRecords);
  app.post('/v1/ledger/erase', eraseRecords);
  app.post('/v1/ledger/verify', verifyLedger);
  app.post('/v1/ledger/export', exportLedger);

  for (const [route, method] of Object.entries(ROUTES)) {
    app.options(route, (c) => {
      const origin = c.req.header('Origin');
      if (origin === undefined || !isSharedWith(c, origin)) return refuse('origin-not-allowed');
      return new Response(null, {
        status: 204,
        headers: { ...preflightHeaders(method), 'Cache-Control': 'public, max-age=86400' },
      });
    });
    app.all(route, () =>
      problemResponse({
        code: 'method-not-allowed',
        detail: `Only ${method.replace(', ', ' or ')} is allowed here.`,
        // Whatever can be got can be asked for its head alone (RFC 9110, section 9.3.2).
        headers: { Allow: method === 'GET' ? 'GET, HEAD, OPTIONS' : `${method}, OPTIONS` },
      }),
    );
  }

  app.notFound(() => problemResponse({ code: 'not-found', detail: 'There is no such route.' }));
  app.onError((error, c) => {
    logEvent('alert', 'internal', {
      requestId: c.get('requestId'),
      route: routeOf(c.req.path),
      outcome: errorName(error),
    });
    return problemResponse({
      code: 'internal',
      detail: 'Nothing more can be said here; the operator finds it by X-Request-Id.',
    });
  });
  return app;
}

/** Whether a page of this origin may read the answer (CORS). */
function isSharedWith(c: Context<AppEnvironment>, origin: string): boolean {
  return !OWN_ROUTES.has(c.req.path) && allowedOrigin(c.env.config, origin);
}

/** The route's pattern; a path may hold a callback's id, which is a right, and so belongs in no log. */
function routeOf(path: string): string {
  const known = Object.keys(ROUTES).find((route) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`).test(path));
  return known ?? 'other';
}
