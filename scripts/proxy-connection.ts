/** What the person at the keyboard can do something about. */
export class AdminError extends Error {}

/** As the proxy has it of its own secrets (RFC 9110, section 5.5): a header brings nothing else unchanged. */
const VISIBLE_ASCII = /^[!-~]+$/;

/** A proxy, as who holds its `ADMIN_SECRET` speaks to it: in JSON. Rejects with an {@link AdminError} where no answer comes of it. */
export class ProxyConnection {
  readonly #proxy: URL;
  readonly #secret: string;

  constructor(proxy: string, secret: string) {
    if (!URL.canParse(proxy)) throw new AdminError(`"${proxy}" is no URL: --proxy https://callback.your-site.com`);
    this.#proxy = new URL(proxy);
    const { protocol, host, hostname } = this.#proxy;
    const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
    if (protocol !== 'https:' && !isHere)
      throw new AdminError(
        `The secret goes over https alone: write --proxy https://${host || 'callback.your-site.com'}`,
      );
    if (!VISIBLE_ASCII.test(secret))
      throw new AdminError(
        'ADMIN_SECRET has a character that no header can hold, such as a curly quote, a space or a line break: copy it anew.',
      );
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
    const { origin } = this.#proxy;
    const response = await fetch(new URL(path, this.#proxy), { ...init, redirect: 'manual' }).catch((error) => {
      throw new AdminError(`The proxy at ${origin} can't be reached${codeOf(error)}.`);
    });
    const { ok, status } = response;
    const location = response.headers.get('Location');
    if (status >= 300 && status < 400 && location !== null) {
      // Its path and query may be somebody's session.
      const there = URL.parse(location, origin)?.origin ?? 'elsewhere';
      throw new AdminError(
        `What is at ${origin} sends on to ${there} (${status}), and the secret doesn't go along. Write the proxy's own address: --proxy`,
      );
    }
    const text = await response.text().catch((error) => {
      throw new AdminError(
        `The answer of the proxy at ${origin} broke off${codeOf(error)}: what was asked may be done, or not.`,
      );
    });
    const answer = parsed(text);
    if (!ok) {
      const { detail = '' } = (answer ?? {}) as { detail?: string };
      throw new AdminError(`The proxy refused (${status}). ${detail}`.trim());
    }
    if (answer === undefined)
      throw new AdminError(`What is at ${origin} is not the proxy: its answer is no JSON. Look at --proxy.`);
    return answer as T;
  }
}

/** Why a request failed, such as `ECONNREFUSED` or `CERT_HAS_EXPIRED`, to put into a sentence; empty where nothing is known. */
function codeOf({ cause }: { cause?: { code?: unknown } }): string {
  return typeof cause?.code === 'string' ? ` (${cause.code})` : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
