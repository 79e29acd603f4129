/** Speaks to the proxy as the widget does, without a browser. */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { vi } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import type { CallbackAccepted, CallbackState, CallbackStatus, Challenge, Site } from '../../edge-proxy/contract.ts';

export interface Asking {
  readonly key: string;
  readonly body: Record<string, unknown>;
}

/** A request that nothing is wrong with: a new key, and a proof that nobody has spent. */
export async function newAsking(phoneNumber: string): Promise<Asking> {
  const { consent } = await answerOf<Site>(await send('/v1/sites/demo?locale=en'));
  return {
    key: crypto.randomUUID(),
    body: {
      site: 'demo',
      phoneNumber,
      consent: { sha256: consent.sha256, locale: consent.locale, given: true },
      proof: await newProof(),
    },
  };
}

export function ask({ key, body }: Asking): Promise<Response> {
  return send('/v1/callbacks', body, { 'Idempotency-Key': `"${key}"` });
}

/** Asks for a call, which must be accepted. */
export async function begin(phoneNumber: string): Promise<CallbackAccepted> {
  return answerOf(await ask(await newAsking(phoneNumber)));
}

export async function statusOf(id: string): Promise<CallbackState> {
  return answerOf(await send(`/v1/callbacks/${id}`));
}

/** Where the callback stands, once it stands at one of these; rejects when that never comes. */
export function untilStatus(id: string, ...wanted: readonly CallbackStatus[]): Promise<CallbackState> {
  return vi.waitFor(
    async () => {
      const state = await statusOf(id);
      if (!wanted.includes(state.status))
        throw new Error(`the callback is ${state.status}, not ${wanted.join(' or ')}`);
      return state;
    },
    { timeout: 40_000, interval: 100 },
  );
}

async function newProof(): Promise<string> {
  const challenge = await answerOf<Challenge>(await send('/v1/challenges', { site: 'demo' }));
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('the challenge was not solved in time');
  const { counter, derivedKey } = solution;
  return btoa(JSON.stringify({ challenge, solution: { counter, derivedKey } }));
}

function send(path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const origin = { Origin: PAGE_ORIGIN };
  return fetch(PROXY_ORIGIN + path, {
    ...(body === undefined
      ? { headers: { ...origin, ...headers } }
      : {
          method: 'POST',
          headers: { ...origin, 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
  });
}

/** The body of an answer that is no problem. */
export async function answerOf<Body>(response: Response): Promise<Body> {
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return (await response.json()) as Body;
}
