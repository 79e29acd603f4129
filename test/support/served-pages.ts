/**
 * Pages for the widget to be a guest in, from the tests' own origin and with real headers, each with a [proxy](canned-proxy.ts) of its own. A middleware:
 *
 *     POST /pages          a PageWish; answers with a ServedPage
 *     GET  /pages/{id}     the page
 *     GET  /asked/{id}     what its proxy has been asked for so far
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Asked, CannedProxy, type ProxyWish } from './canned-proxy.ts';
import { type PolicyWish, readmePolicy } from './printed-policies.ts';

export interface PageWish extends ProxyWish {
  /** In `html`, `{nonce}` and `{proxy}` stand for what is known only then. */
  html: string;
  /** None: the page has no policy. */
  policy?: PolicyWish;
}

export interface ServedPage {
  readonly path: string;
  readonly asked: string;
  readonly proxy: string;
}

interface Served {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly proxy: CannedProxy;
}

const NONCE = 'bm9uY2Ugb2YgYSB0ZXN0';

export class ServedPages {
  readonly #served: Served[] = [];

  /** As Koa has it. What it answers, nobody after it changes: it must reach the browser as it is. */
  readonly middleware = async (
    context: { path: string; method: string; respond?: boolean; req: IncomingMessage; res: ServerResponse },
    next: () => Promise<unknown>,
  ): Promise<unknown> => {
    const [, kind, id] = /^\/(pages|asked)(?:\/(\d+))?$/.exec(context.path) ?? [];
    if (!kind) return next();
    context.respond = false;
    const { req, res } = context;
    if (id === undefined) return answer(res, JSON.stringify(await this.#serve(await bodyOf(req))));
    const served = this.#served[Number(id)];
    if (!served) return res.writeHead(404).end();
    if (kind === 'pages') return answer(res, served.html, { ...served.headers, 'Content-Type': 'text/html' });
    const asked: readonly Asked[] = served.proxy.asked;
    return answer(res, JSON.stringify(asked));
  };

  stop(): void {
    for (const { proxy } of this.#served.splice(0)) proxy.stop();
  }

  async #serve({ html, policy, ...wish }: PageWish): Promise<ServedPage> {
    const proxy = await CannedProxy.start(wish);
    const id = this.#served.push({
      html: html.replaceAll('{nonce}', NONCE).replaceAll('{proxy}', proxy.origin),
      headers: policy ? { 'Content-Security-Policy': readmePolicy(proxy.origin, NONCE, policy) } : {},
      proxy,
    });
    return { path: `/pages/${id - 1}`, asked: `/asked/${id - 1}`, proxy: proxy.origin };
  }
}

async function bodyOf(request: IncomingMessage): Promise<PageWish> {
  return JSON.parse(Buffer.concat(await request.toArray()).toString());
}

function answer(response: ServerResponse, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}
