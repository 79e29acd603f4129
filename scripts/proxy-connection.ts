/** What the person at the keyboard can do something about. */
export class AdminError extends Error {}

/** As the proxy has it of its own secrets (RFC 9110, section 5.5): a header brings nothing else unchanged. */
const VISIBLE_ASCII = /^[!-~]+$/;

/** A proxy, as who holds its `ADMIN_SECRET` speaks to it: in JSON. Rejects with an {@link AdminError} where no answer comes of it. */
export class ProxyConnection {
  /** Its routes are below this one, which ends with a slash. */
  readonly #proxy: URL;
  /** The same to say: whatever else was typed, such as a password, is not repeated. */
  readonly #place: string;
  readonly #secret: string;

  constructor(proxy: string, secret: string) {
    if (!URL.canParse(proxy)) throw new AdminError(`"${proxy}" is no URL: --proxy https://callback.your-site.com`);
    this.#proxy = new URL(proxy);
    const { protocol, host, hostname, origin, pathname } = this.#proxy;
    const path = pathname.replace(/\/+$/, '');
    this.#place = `${origin}${path}`;
    const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
    if (protocol !== 'https:' && !isHere)
      throw new AdminError(
        `The secret goes over https alone: write --proxy ${host ? `https://${host}${path}` : 'https://callback.your-site.com'}`,
      );
    if (!VISIBLE_ASCII.test(secret))
      throw new AdminError(
        'ADMIN_SECRET has a character that no header can hold, such as a curly quote, a space or a line break: copy it anew.',
      );
    this.#proxy.pathname = `${path}/`;
    this.#secret = secret;
  }

  /** Without the secret. */
  get<T>(path: string): Promise<T> {
    return this.#ask(path, {});
  }

  send<T>(method: string, path: string, body?: { readonly type: string; readonly text: string }): Promise<T> {
    const headers = { Authorization: `Bearer ${this.#secret}`, ...(body && { 'Content-Type': body.type }) };
    return this.#ask(path, { method, headers, ...(body && { body: body.text }) });
  }

  async #ask<T>(path: string, init: RequestInit): Promise<T> {
    const place = this.#place;
    const response = await fetch(new URL(`.${path}`, this.#proxy), { ...init, redirect: 'manual' }).catch((error) => {
      throw new AdminError(`The proxy at ${place} can't be reached${codeOf(error)}.`);
    });
    const { ok, status } = response;
    const location = response.headers.get('Location');
    if (status >= 300 && status < 400 && location !== null) {
      // Its path and query may be somebody's session.
      const there = URL.parse(location, this.#proxy)?.origin ?? 'elsewhere';
      throw new AdminError(
        `What is at ${place} sends on to ${there} (${status}), and the secret doesn't go along. Write the proxy's own address: --proxy`,
      );
    }
    const text = await response.text().catch((error) => {
      throw new AdminError(
        `The answer of the proxy at ${place} broke off${codeOf(error)}: what was asked may be done, or not.`,
      );
    });
    const answer = parsed(text);
    if (status === 404 && !isProblem(answer))
      throw new AdminError(
        `What is at ${place} is not the proxy (404): where it is below a path, write that too, as --proxy https://your-site.com/callback`,
      );
    if (!ok) {
      const { detail = '' } = (answer ?? {}) as { detail?: string };
      throw new AdminError(`The proxy refused (${status}). ${detail}`.trim());
    }
    if (answer === undefined)
      throw new AdminError(`What is at ${place} is not the proxy: its answer is no JSON. Look at --proxy.`);
    return answer as T;
  }
}

/** Why a request failed, such as `ECONNREFUSED` or `CERT_HAS_EXPIRED`, to put into a sentence; empty where nothing is known. */
function codeOf({ cause }: { cause?: { code?: unknown } }): string {
  return typeof cause?.code === 'string' ? ` (${cause.code})` : '';
}

/** As the proxy says whatever it refuses (RFC 9457). */
function isProblem(answer: unknown): boolean {
  return typeof (answer as { code?: unknown } | null | undefined)?.code === 'string';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
