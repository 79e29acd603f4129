/** What the person at the keyboard can do something about. */
export class AdminError extends Error {}

/** A proxy, as who holds its `ADMIN_SECRET` speaks to it. */
export class ProxyConnection {
  readonly #proxy: URL;
  readonly #secret: string;

  constructor(proxy: string, secret: string) {
    if (!URL.canParse(proxy)) throw new AdminError(`"${proxy}" is no URL: --proxy https://callback.your-site.com`);
    this.#proxy = new URL(proxy);
    const { protocol, hostname } = this.#proxy;
    const isHere = hostname === '127.0.0.1' || hostname === 'localhost';
    if (protocol !== 'https:' && !isHere) throw new AdminError('The secret goes over https alone.');
    this.#secret = secret;
  }

  /** Without the secret. */
  get(path: string): Promise<Response> {
    return this.#fetch(path, {});
  }

  send(method: string, path: string, body?: { readonly type: string; readonly text: string }): Promise<Response> {
    const headers = { Authorization: `Bearer ${this.#secret}`, ...(body && { 'Content-Type': body.type }) };
    return this.#fetch(path, { method, headers, ...(body && { body: body.text }) });
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(new URL(path, this.#proxy), { ...init, redirect: 'error' });
    } catch {
      throw new AdminError(`The proxy at ${this.#proxy.origin} can't be reached.`);
    }
    if (response.ok) return response;
    const problem = (await response.json().catch(() => ({}))) as { detail?: string };
    throw new AdminError(`The proxy refused (${response.status}). ${problem.detail ?? ''}`.trim());
  }
}
