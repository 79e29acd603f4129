/** A scripted proxy in place of `fetch`, typed by the contract; what is not the proxy's goes to the network. */
import {
  type CallbackAccepted,
  type CallbackRequest,
  type CallbackState,
  type Challenge,
  PROBLEMS,
  type Problem,
  type ProblemCode,
  type Site,
} from '../../edge-proxy/contract.ts';
import { cannedChallenge } from '../support/canned-challenge.ts';

export const PROXY = 'https://proxy.example/';

/** With its true hash, as the proxy computes it. */
export async function consentOf(text: string): Promise<Site['consent']> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { id: 'en-3', locale: 'en', text, sha256, privacyUrl: 'https://nightline.example/privacy' };
}

export const SITE: Site = {
  site: 'demo',
  regions: ['US', 'GB', 'CA', 'FR', 'DE', 'AU'],
  defaultRegion: 'GB',
  consent: await consentOf(
    'I agree that Nightline may call me once with an AI voice assistant.\nThis is no condition of purchase.',
  ),
  challenge: { kind: 'none' },
  callerNumber: '+14155550100',
  callingWindow: { open: true },
  scheduling: false,
  metadataKeys: [],
};

export const ACCEPTED: CallbackAccepted = {
  id: 'callback-1',
  status: 'queued',
  requestedAt: '2026-11-23T10:00:00-05:00',
  pollAfterSeconds: 0.02,
  proofWords: ['amber', 'falcon'],
};

/** An answer, or what keeps one from coming. */
export type Scripted = Response | 'lost' | Promise<Response>;

export interface Posted {
  key: string | null;
  body: CallbackRequest;
}

/** `more`: what only some problems have, such as `nextOpening`. */
export function problem(
  code: ProblemCode,
  headers: Record<string, string> = {},
  more: Pick<Problem, 'nextOpening'> = {},
): Response {
  const { status, title } = PROBLEMS[code];
  const body: Problem = { type: `urn:polyai-callback:problem:${code}`, title, status, detail: title, code, ...more };
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });
}

export class ProxyDouble {
  /** Answers that somebody waits for, or is reading. */
  static unread = 0;
  #unanswered = 0;
  #isRemoved = false;
  /** Each list is played in order; its last entry stays. */
  sites: (() => Scripted)[] = [() => Response.json(SITE)];
  callbacks: (() => Scripted)[] = [() => Response.json(ACCEPTED, { status: 202 })];
  states: (() => Scripted)[] = [() => state('queued')];
  challenges: (() => Scripted)[] = [];
  readonly requests: Request[] = [];
  readonly posts: Posted[] = [];
  readonly #network = globalThis.fetch;

  install(): this {
    globalThis.fetch = (input, init) => this.#answer(new Request(input, init));
    return this;
  }

  /** What it hasn't answered by then, it never answers. */
  remove(): void {
    this.#isRemoved = true;
    ProxyDouble.unread -= this.#unanswered;
    globalThis.fetch = this.#network;
  }

  countOf(method: string, path: string): number {
    return this.requests.filter(
      (request) => request.method === method && new URL(request.url).pathname.startsWith(path),
    ).length;
  }

  async #answer(request: Request): Promise<Response> {
    const { origin, pathname } = new URL(request.url);
    if (origin !== new URL(PROXY).origin) return this.#network.call(globalThis, request);
    this.requests.push(request);
    ProxyDouble.unread += 1;
    this.#unanswered += 1;
    const answer = await this.#script(request, pathname).catch((reason: Error) => reason);
    if (this.#isRemoved) return new Promise(() => {});
    this.#unanswered -= 1;
    const onRead = () => {
      ProxyDouble.unread -= 1;
    };
    if (answer instanceof Response) return watched(answer, onRead);
    onRead();
    throw answer;
  }

  async #script(request: Request, pathname: string): Promise<Response> {
    if (pathname.startsWith('/v1/sites/')) return play(this.sites);
    if (pathname === '/v1/challenges') return play(this.challenges);
    if (pathname.startsWith('/v1/callbacks/')) return play(this.states);
    this.posts.push({ key: request.headers.get('Idempotency-Key'), body: await request.clone().json() });
    return play(this.callbacks);
  }
}

function watched(response: Response, onRead: () => void): Response {
  const read = response.text.bind(response);
  response.text = () => read().finally(onRead);
  return response;
}

export function state(status: CallbackState['status'], reason: CallbackState['reason'] = ''): Response {
  const body: CallbackState = { id: ACCEPTED.id, status, reason, pollAfterSeconds: 0.02 };
  return Response.json(body);
}

export const CHALLENGE: Challenge = cannedChallenge(1_795_000_000_000);

async function play(script: (() => Scripted)[]): Promise<Response> {
  const next = script.length > 1 ? script.shift() : script[0];
  const scripted = next?.();
  // What `fetch` itself says when nothing came back.
  if (scripted === undefined || scripted === 'lost') throw new TypeError('Failed to fetch');
  return scripted;
}
