import type { Erased, ExportedPart, Found, LedgerRecordView, Verified } from '../../edge-proxy/ledger-contract.ts';
import type { ProxyConnection } from '../proxy-connection.ts';

export interface Place {
  readonly sequence: number;
  readonly hash: string;
}

/** The proxy's `/v1/ledger/…`. */
export class AdminClient {
  readonly #connection: ProxyConnection;

  constructor(connection: ProxyConnection) {
    this.#connection = connection;
  }

  async find(phoneNumber: string, site: string | undefined): Promise<Found> {
    return this.#post<Found>('find', { phoneNumber, ...(site && { site }) });
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
    return this.#connection.get('/.well-known/jwks.json');
  }

  async #post<T>(what: string, body: object): Promise<T> {
    const type = 'application/json';
    return this.#connection.send('POST', `/v1/ledger/${what}`, { type, text: JSON.stringify(body) });
  }
}

function isSame(one: Verified['findings'][number], other: Verified['findings'][number]): boolean {
  return one.sequence === other.sequence && one.problem === other.problem;
}
