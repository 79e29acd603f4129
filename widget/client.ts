/** The only file that knows HTTP. Whatever goes wrong on the way comes back as a value. */
import type {
  CallbackAccepted,
  CallbackRequest,
  CallbackState,
  Challenge,
  PageProblemCode,
  Problem,
  Site,
} from '../edge-proxy/contract.ts';
import type { WidgetProblemCode } from './events.ts';

const TIMEOUT_MILLISECONDS = 10_000;

export interface WidgetProblem {
  code: WidgetProblemCode;
  retryAfterSeconds?: number;
  /** As the proxy wrote it: ISO 8601. */
  nextOpening?: string;
  /** For the page's owner; visitors are told by the code. */
  detail?: string;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: WidgetProblem };

export interface Client {
  getSite(site: string, locale: string, isFresh?: boolean): Promise<Answer<Site>>;
  makeChallenge(site: string): Promise<Answer<Challenge>>;
  requestCallback(request: CallbackRequest, idempotencyKey: string): Promise<Answer<CallbackAccepted>>;
  getCallback(id: string): Promise<Answer<CallbackState>>;
  /** Where the number that will call is, as a contact to save: a file. */
  contactUrl(site: string): string;
  /** Where the visitor's signed copy of the consent is: a file. */
  receiptUrl(id: string): string;
}

export function createClient(
  endpoint: URL,
  fetch: typeof globalThis.fetch = (...call) => globalThis.fetch(...call),
): Client {
  const send = <T>(path: string, init?: RequestInit): Promise<Answer<T>> => ask(fetch, new URL(path, endpoint), init);
  const post = <T>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>> =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  return {
    getSite: (site, locale, isFresh = false) =>
      // `reload`: a text that the proxy calls outdated must not come out of the browser's cache again.
      send(`v1/sites/${encodeURIComponent(site)}?locale=${encodeURIComponent(locale)}`, {
        cache: isFresh ? 'reload' : 'default',
      }),
    makeChallenge: (site) => post('v1/challenges', { site }),
    requestCallback: async (request, idempotencyKey) => {
      const answer = await post<CallbackAccepted>('v1/callbacks', request, {
        'Idempotency-Key': `"${idempotencyKey}"`,
      });
      // Somebody on the way may answer for the proxy. Without an id there is no call to speak of.
      return answer.ok && !answer.value.id ? { ok: false, problem: { code: 'answer-unreadable' } } : answer;
    },
    contactUrl: (site) => new URL(`v1/sites/${encodeURIComponent(site)}/contact.vcf`, endpoint).href,
    receiptUrl: (id) => new URL(`v1/callbacks/${encodeURIComponent(id)}/receipt`, endpoint).href,
    getCallback: (id) => send(`v1/callbacks/${encodeURIComponent(id)}`, { cache: 'no-store' }),
  };
}

/** A static JSON file that was built beside the widget. Rejects, as the import of a chunk does. */
export async function getBuiltJson<T>(url: URL): Promise<T> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS) });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.json();
}

export async function ask<T>(fetch: typeof globalThis.fetch, url: URL, init: RequestInit = {}): Promise<Answer<T>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(url, {
      ...init,
      credentials: 'omit',
      // Not `no-referrer`: a POST to the page's own origin would then say `Origin: null` (Fetch, "append a request
      // `Origin` header"), and the proxy goes by that header.
      referrerPolicy: 'strict-origin',
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    body = await response.text().then(parsed);
  } catch {
    return { ok: false, problem: { code: 'network-lost' } };
  }
  if (response.ok && body) return { ok: true, value: body as T };
  const { code, nextOpening } = (body ?? {}) as Partial<Problem>;
  const retryAfterSeconds = secondsUntil(response.headers.get('Retry-After'));
  return {
    ok: false,
    problem: {
      code: (code as PageProblemCode | undefined) ?? 'answer-unreadable',
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(nextOpening && { nextOpening }),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** RFC 9110, section 10.2.3: seconds, or a date. */
function secondsUntil(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}
