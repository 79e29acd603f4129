import { callSidOf, classify } from './classify.ts';
import { exchange } from './exchange.ts';
import { type CallOrder, type PlaceOutcome, readStatus, type StatusOutcome, type Upstream } from './upstream.ts';

const STATUS_TIMEOUT_MS = 5_000;

export interface OutboundCallingSettings {
  readonly baseUrl: string;
  readonly token: string;
  readonly encryption: string;
}

/** PolyAI's `POST /v1/outbound-calling` and its status. */
export class OutboundCalling implements Upstream {
  readonly #settings: OutboundCallingSettings;

  constructor(settings: OutboundCallingSettings) {
    this.#settings = settings;
  }

  async place(order: CallOrder, timeoutMs: number): Promise<PlaceOutcome> {
    const answer = await exchange({
      url: new URL('/v1/outbound-calling', this.#settings.baseUrl).href,
      headers: { 'X-PolyAi-Auth-Token': this.#settings.token, 'Content-Type': 'application/json' },
      // `country_code` stays unset: the number is E.164.
      body: { to_number: order.phoneNumber, metadata: order.metadata, encryption: this.#settings.encryption },
      timeoutMs,
    });
    const documentedFailure = typeof answer?.json?.error === 'string' && answer.json.code !== undefined;
    return classify(answer, callSidOf(answer?.json), documentedFailure, Date.now());
  }

  async status(callSid: string): Promise<StatusOutcome> {
    const answer = await exchange({
      url: new URL(`/v1/outbound-calling/${callSid}/status`, this.#settings.baseUrl).href,
      headers: { 'X-PolyAi-Auth-Token': this.#settings.token },
      timeoutMs: STATUS_TIMEOUT_MS,
    });
    if (answer?.status === 404) return { kind: 'gone' };
    return answer?.status === 200 && answer.json ? readStatus(answer.json) : { kind: 'unavailable' };
  }
}
