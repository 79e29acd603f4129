/** A scripted proxy for the page `/stop`, at the page's own origin; what is not the proxy's goes to the network. */
import type { StopRequest } from '../../edge-proxy/contract.ts';
import { CHALLENGE, problem, type Scripted } from './proxy-double.ts';

export class StopDouble {
  /** Each list is played in order; its last entry stays. */
  challenges: (() => Scripted)[] = [() => Response.json(CHALLENGE, { status: 201 })];
  stops: (() => Scripted)[] = [() => new Response(null, { status: 204 })];
  readonly requests: Request[] = [];
  readonly bodies: StopRequest[] = [];
  readonly #network = globalThis.fetch;

  install(): this {
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith('/v1/')) return this.#network.call(globalThis, request);
      this.requests.push(request);
      if (pathname === '/v1/stop/challenges') return play(this.challenges);
      if (pathname !== '/v1/stop') return problem('not-found');
      this.bodies.push(await request.clone().json());
      return play(this.stops);
    };
    return this;
  }

  remove(): void {
    globalThis.fetch = this.#network;
  }
}

async function play(script: (() => Scripted)[]): Promise<Response> {
  const scripted = (script.length > 1 ? script.shift() : script[0])?.();
  if (scripted === undefined || scripted === 'lost') throw new TypeError('Failed to fetch');
  return scripted;
}
