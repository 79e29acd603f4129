/** What the page says to its proxy, over HTTP as the widget's client speaks it. */
import type { Challenge, StopRequest } from '../../edge-proxy/contract.ts';
import { type Answer, ask } from '../client.ts';

export interface StopClient {
  makeChallenge(): Promise<Answer<Challenge>>;
  stop(request: StopRequest): Promise<Answer<true>>;
}

/** @param endpoint where the proxy is, ending with a slash */
export function createStopClient(
  endpoint: URL,
  fetch: typeof globalThis.fetch = (...call) => globalThis.fetch(...call),
): StopClient {
  // `ask` takes an answer without a body for one that it can't read.
  const readable: typeof fetch = async (...call) => {
    const response = await fetch(...call);
    return response.status === 204 ? new Response('true') : response;
  };
  return {
    makeChallenge: () => ask(fetch, new URL('v1/stop/challenges', endpoint), { method: 'POST' }),
    stop: (request) =>
      ask(readable, new URL('v1/stop', endpoint), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
      }),
  };
}
