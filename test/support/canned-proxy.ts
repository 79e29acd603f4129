/**
 * A proxy of an origin of its own that serves the built widget and gives the same answers each time. It writes down what it is asked for: a new one for each
 * page, so that nobody else's requests are among them.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { cannedChallenge } from './canned-challenge.ts';
import { buildOtherLit } from './other-lit-build.ts';
import { watchPage } from './page-watch.ts';
import { standInForTurnstile } from './turnstile-stand-in.ts';

const BUILT = join(import.meta.dirname, '../../dist/widget');
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly cookie: string;
  /** JSON; undefined where there is none. */
  readonly body: unknown;
}

export type ChallengeKind = 'none' | 'proof-of-work' | 'turnstile';

export interface ProxyWish {
  challenge?: ChallengeKind;
  /** To pages without an origin, which the real one refuses. */
  answersAnybody?: boolean;
}

const CANNED_TEXT = 'I agree that Nightline may call me once with an AI voice assistant.';
const STATUSES = ['queued', 'calling', 'success'] as const;

export class CannedProxy {
  readonly asked: Asked[] = [];
  readonly #wish: ProxyWish;
  readonly #server: Server;
  #states = 0;

  private constructor(wish: ProxyWish) {
    this.#wish = wish;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.writeHead(404).end());
    });
  }

  static async start(wish: ProxyWish = {}): Promise<CannedProxy> {
    const proxy = new CannedProxy(wish);
    await once(proxy.#server.listen(0, '127.0.0.1'), 'listening');
    return proxy;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const { pathname } = new URL(url, this.origin);
    // What belongs to the test's page, not to the widget, is not written down.
    const script = OF_THE_TEST[pathname];
    if (script) return send(response, 200, await script(), '.js');
    if (method === 'OPTIONS') {
      response.writeHead(204, {
        'Access-Control-Allow-Origin': headers.origin ?? '*',
        'Access-Control-Allow-Methods': 'GET, POST',
        'Access-Control-Allow-Headers': 'Content-Type, Idempotency-Key',
      });
      response.end();
      return;
    }
    const text = Buffer.concat(await request.toArray()).toString();
    this.asked.push({ method, path: url, cookie: headers.cookie ?? '', body: text ? JSON.parse(text) : undefined });
    if (!pathname.startsWith('/v1/')) {
      const file = join(BUILT, normalize(pathname));
      return send(response, 200, await readFile(file), extname(file));
    }
    if (headers.origin === 'null' && !this.#wish.answersAnybody) {
      return send(response, 403, JSON.stringify({ code: 'origin-not-allowed' }));
    }
    return send(response, pathname === '/v1/callbacks' ? 202 : 200, JSON.stringify(this.#canned(pathname)));
  }

  #canned(path: string): unknown {
    if (path === '/v1/callbacks') return cannedAccepted();
    if (path === '/v1/challenges') return cannedChallenge(Date.now() + 300_000);
    if (path.startsWith('/v1/callbacks/')) {
      const status = STATUSES[Math.min(this.#states, STATUSES.length - 1)];
      this.#states += 1;
      return { id: 'callback-1', status, reason: '', pollAfterSeconds: 0.02 };
    }
    return cannedSite(this.#wish.challenge);
  }
}

export function cannedSite(kind: ChallengeKind = 'none'): unknown {
  const sha256 = createHash('sha256').update(CANNED_TEXT).digest('hex');
  return {
    site: 'demo',
    regions: ['US', 'GB'],
    defaultRegion: 'GB',
    consent: { id: 'en-3', locale: 'en', text: CANNED_TEXT, sha256, privacyUrl: 'https://nightline.example/privacy' },
    challenge: kind === 'turnstile' ? { kind, siteKey: '1x00000000000000000000AA' } : { kind },
    callerNumber: null,
    callingWindow: { open: true },
    scheduling: false,
    metadataKeys: ['utm_source', 'plan'],
  };
}

export function cannedAccepted(pollAfterSeconds = 0.02): unknown {
  return {
    id: 'callback-1',
    status: 'queued',
    requestedAt: '2026-11-23T10:00:00Z',
    pollAfterSeconds,
    proofWords: ['amber', 'falcon'],
  };
}

let otherLit: Promise<string> | undefined;

/** Scripts by name. */
const OF_THE_TEST: Readonly<Record<string, () => string | Promise<string>>> = {
  '/of-the-test/watch.js': () => `(${watchPage})();`,
  '/of-the-test/turnstile.js': () => `(${standInForTurnstile})();`,
  '/of-the-test/other-lit.js': () => {
    otherLit ??= buildOtherLit();
    return otherLit;
  },
};

function send(response: ServerResponse, status: number, body: string | Buffer, extension = '.json'): void {
  response.writeHead(status, {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
  });
  response.end(body);
}
