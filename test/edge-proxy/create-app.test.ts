import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { CallbackAccepted, Problem, Site } from '../../edge-proxy/contract.ts';
import { createApp, type ProxyEnvironment } from '../../edge-proxy/create-app.ts';
import { bodyFor, codeOf, newAddress, newNumber, PAGE } from './visitor.ts';

/** A Worker of somebody's, with a route before the proxy and one after it. */
function workerWithProxyAt(path: string, bindings: object = {}) {
  const worker = new Hono<ProxyEnvironment>();
  worker.get('/before', (c) => c.text('before'));
  worker.route(path, createApp());
  worker.get('/after', (c) => c.text('after'));
  worker.notFound((c) => c.text('none of mine', 404));
  return (url: string, init?: RequestInit) =>
    worker.request(`https://worker.test${url}`, init, { ...env, ...bindings });
}

async function request(body?: object): Promise<RequestInit> {
  return {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: PAGE,
      'CF-Connecting-IP': newAddress(),
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify(body ?? (await bodyFor('loose', newNumber()))),
  };
}

describe('the proxy within another Worker', () => {
  it('leaves alone what is not its own, before it and after it', async () => {
    const send = workerWithProxyAt('/');
    for (const [path, answer] of [
      ['/before', 'before'],
      ['/after', 'after'],
      ['/v1/nothing', 'none of mine'],
    ] as const)
      expect(await (await send(path)).text()).toBe(answer);
  });

  it.each([
    ['says nothing of where it comes from', PAGE, {}],
    ['is of the same site only', PAGE, { 'Sec-Fetch-Site': 'same-site' }],
    ['is of an origin that the site doesn’t have', 'https://elsewhere.example', { 'Sec-Fetch-Site': 'same-origin' }],
    [
      'says that it comes from elsewhere',
      PAGE,
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://elsewhere.example' },
    ],
  ])('shows no site to a page that %s', async (_, origin, headers) => {
    const response = await createApp().request(`${origin}/v1/sites/loose`, { headers }, { ...env });
    expect(await codeOf(response)).toBe('origin-not-allowed');
  });

  it('shows a page of its own origin the site, though browsers send no `Origin` then, but takes no request without one', async () => {
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    const response = await createApp().request(`${PAGE}/v1/sites/loose`, { headers }, { ...env });
    expect(await response.json()).toMatchObject({ site: 'loose' });
    const { Origin: _, ...others } = (await request()).headers as Record<string, string>;
    const refused = await createApp().request(
      `${PAGE}/v1/callbacks`,
      { ...(await request()), headers: { ...others, ...headers } },
      { ...env },
    );
    expect(await codeOf(refused)).toBe('origin-not-allowed');
  });

  it('refuses there what it refuses by itself', async () => {
    for (const path of ['/', '/calls']) {
      const send = workerWithProxyAt(path);
      const response = await send(`${path.replace(/\/$/, '')}/v1/callbacks`, await request({}));
      expect(response.status).toBe(400);
      expect(await codeOf(response)).toBe('malformed-request');
    }
  });

  it.each(['', '/calls', '/in/deep'])('takes a request below "%s", and shows where it stands', async (path) => {
    const send = workerWithProxyAt(path || '/');
    const response = await send(`${path}/v1/callbacks`, await request());
    expect(response.status).toBe(202);
    const { id } = await response.json<CallbackAccepted>();
    const state = await send(`${path}/v1/callbacks/${id}`, { headers: { Origin: PAGE } });
    expect(state.status).toBe(200);
    expect(state.headers.get('Access-Control-Allow-Origin')).toBe(PAGE);
  });

  it('hears there from Cloudflare where a visitor is', async () => {
    const send = workerWithProxyAt('/calls');
    const regionFrom = async (country: string) => {
      const response = await send('/calls/v1/sites/loose', {
        headers: { Origin: PAGE },
        cf: { country },
      } as RequestInit);
      return (await response.json<Site>()).defaultRegion;
    };
    expect([await regionFrom('GB'), await regionFrom('US')]).toEqual(['GB', 'US']);
  });

  it('is not to be had but below its path', async () => {
    const send = workerWithProxyAt('/calls');
    expect((await send('/healthz')).status).toBe(404);
    expect((await send('/calls/healthz')).status).toBe(200);
    expect((await send('/calls/calls/healthz')).status).toBe(404);
  });
});

describe('the widget’s files, and the page /stop', () => {
  /** In place of Cloudflare's: says what it is asked for. */
  const WIDGET = { fetch: async (request: Request) => new Response(`file ${new URL(request.url).pathname}`) };

  it.each(['/stop', '/stop-files/stop-1.js', '/polyai-callback.js', '/v/0.1.0/polyai-callback.js', '/themes/ink.css'])(
    'are below the proxy’s path, where it has them bound: %s',
    async (path) => {
      const send = workerWithProxyAt('/calls', { WIDGET });
      expect(await (await send(`/calls${path}`)).text()).toBe(`file ${path}`);
      expect(await (await workerWithProxyAt('/', { WIDGET })(path)).text()).toBe(`file ${path}`);
      expect(await (await send(path)).text()).toBe('none of mine');
      expect((await send(`/calls${path}`, { method: 'POST' })).status).toBe(404);
    },
  );

  it('are left to others where it has none bound', async () => {
    expect(await (await workerWithProxyAt('/calls')('/calls/stop')).text()).toBe('none of mine');
    const response = await createApp().request('https://worker.test/stop', {}, { ...env });
    expect(await codeOf(response)).toBe('not-found');
  });

  it('are no others than those', async () => {
    const send = workerWithProxyAt('/calls', { WIDGET });
    for (const path of ['/calls/', '/calls/_headers', '/calls/stop/', '/calls/index.html'])
      expect(await (await send(path)).text()).toBe('none of mine');
  });
});

describe('the proxy by itself', () => {
  it('says that there is no such route', async () => {
    const response = await createApp().request('https://worker.test/nothing', {}, { ...env });
    expect(response.status).toBe(404);
    expect((await response.json<Problem>()).code).toBe('not-found');
  });
});
