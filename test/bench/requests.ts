import type { CallbackAccepted, CallbackState, Site } from '../../edge-proxy/contract.ts';
import type { Imported } from '../../edge-proxy/do-not-call-contract.ts';
import { ADMIN_SECRET, OPT_OUT_SECRET, PAGE, SITE } from '../conformance/processes/settings.ts';

/** Speaks to a proxy from the outside, one request at a time. */
export class Requests {
  readonly #origin: string;
  #consent: Site['consent'] | undefined;
  #last = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  showSite(): Promise<Response> {
    return fetch(`${this.#origin}/v1/sites/${SITE}`, { headers: { Origin: PAGE } });
  }

  async ask(phoneNumber: string, origin = PAGE): Promise<Response> {
    const { sha256, locale } = await this.#consentText();
    return fetch(`${this.#origin}/v1/callbacks`, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ site: SITE, phoneNumber, consent: { sha256, locale, given: true } }),
    });
  }

  /** Asks for a number that nobody has asked for before. */
  askForAnother(): Promise<Response> {
    this.#last += 1;
    const exchange = String(200 + Math.floor(this.#last / 100)).padStart(3, '0');
    return this.ask(`+1415${exchange}${1000 + (this.#last % 100) * 10}`);
  }

  async begin(phoneNumber: string): Promise<string> {
    return ((await (await this.ask(phoneNumber)).json()) as CallbackAccepted).id;
  }

  async untilStatus(id: string, wanted: string): Promise<void> {
    for (;;) {
      const response = await fetch(`${this.#origin}/v1/callbacks/${id}`, { headers: { Origin: PAGE } });
      if (((await response.json()) as CallbackState).status === wanted) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async optOut(phoneNumber: string): Promise<void> {
    const response = await fetch(`${this.#origin}/v1/opt-outs`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${OPT_OUT_SECRET}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ phoneNumber }),
    });
    if (response.status !== 204) throw new Error(`${response.status}: ${await response.text()}`);
  }

  /** One request, its body streamed. */
  async importList(list: string, lines: Iterator<string>): Promise<Imported> {
    const response = await fetch(`${this.#origin}/v1/do-not-call/${list}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'text/plain' },
      body: new ReadableStream<Uint8Array>({
        pull: (controller) => {
          const { value, done } = lines.next();
          if (done) controller.close();
          else controller.enqueue(new TextEncoder().encode(value));
        },
      }),
      duplex: 'half',
    } as RequestInit);
    if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Imported;
  }

  async #consentText(): Promise<Site['consent']> {
    if (!this.#consent) {
      const response = await fetch(`${this.#origin}/v1/sites/${SITE}?locale=en`, { headers: { Origin: PAGE } });
      this.#consent = ((await response.json()) as Site).consent;
    }
    return this.#consent;
  }
}
