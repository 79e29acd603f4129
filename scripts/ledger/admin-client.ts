import type { Erased, ExportedPart, LedgerRecordView, Verified } from '../../edge-proxy/ledger-contract.ts';

/** What the person at the keyboard can do something about. */
export class AdminError extends Error {}

export interface Place {
  readonly sequence: number;
  readonly hash: string;
}

/** The proxy's `/v1/ledger/…`. */
export class AdminClient {
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

  async find(phoneNumber: string, site: string | undefined): Promise<LedgerRecordView[]> {
    return (await this.#post<{ records: LedgerRecordView[] }>('find', { phoneNumber, ...(site && { site }) })).records;
  }

  async erase(phoneNumber: string, site: string | undefined): Promise<Erased['erased']> {
    return (await this.#post<Erased>('erase', { phoneNumber, ...(site && { site }) })).erased;
  }

  async exportAll(site: string): Promise<LedgerRecordView[]> {
    const records: LedgerRecordView[] = [];
    for (let after: number | null = 0; after !== null; ) {
      const part: ExportedPart = await this.#post('export', { site, after });
      records.push(...part.records);
      after = part.next;
    }
    return records;
  }

  async verify(site: string, kept: readonly Place[]): Promise<Pick<Verified, 'checked' | 'findings'>> {
    const whole = { checked: 0, findings: [] as Verified['findings'] };
    // As many places as one request takes; the chain itself is walked once.
    for (let from = 0; from === 0 || from < kept.length; from += 200) {
      for (let after: number | null = 0; after !== null; ) {
        const places = after === 0 ? kept.slice(from, from + 200) : [];
        const part: Verified = await this.#post('verify', { site, after, places });
        if (from === 0) whole.checked += part.checked;
        const news = part.findings.filter((one) => !whole.findings.some((other) => isSame(one, other)));
        whole.findings.push(...news);
        after = part.next;
      }
    }
    return whole;
  }

  /** JWK Set of the proxy (RFC 7517). */
  async publicKeys(): Promise<{ keys: JsonWebKey[] }> {
    return (await this.#fetch('/.well-known/jwks.json', {})).json();
  }

  async #post<T>(what: string, body: object): Promise<T> {
    const response = await this.#fetch(`/v1/ledger/${what}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${this.#secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as T;
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

function isSame(one: Verified['findings'][number], other: Verified['findings'][number]): boolean {
  return one.sequence === other.sequence && one.problem === other.problem;
}
