/** Enough for every documented answer; a larger one is not PolyAI's. */
const MAX_ANSWER_BYTES = 64 * 1024;

export interface Exchange {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for GET. */
  readonly body?: unknown;
  readonly timeoutMs: number;
}

/** The answer's status and its JSON object, if it has one; `undefined` when there was no whole answer in time. */
export interface Answer {
  readonly status: number;
  readonly json: Record<string, unknown> | undefined;
  readonly retryAfter: string | null;
}

/**
 * One HTTP exchange with PolyAI. Redirects are never followed: they would carry the token to another host.
 * Fails closed: no answer is `undefined`, and the caller must treat a POST without an answer as perhaps carried out.
 */
export async function exchange({ url, headers, body, timeoutMs }: Exchange): Promise<Answer | undefined> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return {
      status: response.status,
      json: parseObject(await readText(response)),
      retryAfter: response.headers.get('Retry-After'),
    };
  } catch {
    // A timeout, a reset, a name that does not resolve, an answer cut short: all the same to the caller.
    return undefined;
  }
}

async function readText(response: Response): Promise<string> {
  if (!response.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) return '';
    text += decoder.decode(chunk, { stream: true });
  }
  return text;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in ms: seconds or an HTTP date (RFC 9110, section 10.2.3). */
export function retryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
