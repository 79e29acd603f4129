/** A Worker of somebody's that has both their page and, below a path, the proxy: one origin for both. */
import { Hono } from 'hono';
import { createApp, type ProxyEnvironment } from '../../edge-proxy/create-app.ts';

export { BlockObject, CalleeObject, DoNotCallObject, SiteObject, VisitorObject } from '../../edge-proxy/worker.ts';

const PAGE = `<!doctype html><html lang="en"><title>One origin</title><link rel="icon" href="data:,">
<script type="module" nonce="once" src="/polyai-callback.js"></script>
<polyai-callback site="demo" endpoint="/calls"><a href="tel:+14155550100">Call +1 415 555 0100</a></polyai-callback>`;

const POLICY =
  "default-src 'none'; script-src 'nonce-once' 'strict-dynamic'; style-src 'none'; connect-src 'self'; worker-src 'none'; img-src data:; require-trusted-types-for 'script'";

export default new Hono<ProxyEnvironment>()
  .get('/', (c) => c.html(PAGE, 200, { 'Content-Security-Policy': POLICY }))
  // Whoever starts the proxy asks its root.
  .get('/healthz', (c) => c.redirect('/calls/healthz'))
  .route('/calls', createApp());
