import { callSidOf, classify } from './classify.ts';
import { exchange } from './exchange.ts';
import { type CallOrder, type PlaceOutcome, readStatus, type StatusOutcome, type Upstream } from './upstream.ts';

const STATUS_TIMEOUT_MS = 5_000;

export interface AgentsSettings {
  readonly baseUrl: string;
  readonly token: string;
  readonly encryption: string;
  readonly agentId: string;
  readonly environment: string;
  readonly variantId?: string | undefined;
}

/** The Agents API, successor of `/v1/outbound-calling`. */
export class Agents implements Upstream {
  readonly #settings: AgentsSettings;
  readonly #calls: string;

  constructor(settings: AgentsSettings) {
    this.#settings = settings;
    this.#calls = new URL(`/v1/agents/${settings.agentId}/telephony/outbound-calls`, settings.baseUrl).href;
  }

  async place(order: CallOrder, timeoutMs: number): Promise<PlaceOutcome> {
    const { token, environment, variantId, encryption } = this.#settings;
    const answer = await exchange({
      url: this.#calls,
      headers: { 'X-API-KEY': token, 'Content-Type': 'application/json' },
      body: {
        toNumber: order.phoneNumber,
        environment,
        metadata: order.metadata,
        // This API writes `tls_srtp` where the other writes `TLS/SRTP`.
        encryption: encryption.toLowerCase().replace('/', '_'),
        ...(variantId !== undefined && { variantId }),
      },
      timeoutMs,
    });
    // Its table has no 500 that is documented as "not placed", so every 500 is ambiguous.
    return classify(answer, callSidOf(answer?.json), false, Date.now());
  }

  async status(callSid: string): Promise<StatusOutcome> {
    const { token, environment } = this.#settings;
    const answer = await exchange({
      url: `${this.#calls}/${callSid}/status?environment=${encodeURIComponent(environment)}`,
      headers: { 'X-API-KEY': token },
      timeoutMs: STATUS_TIMEOUT_MS,
    });
    if (answer?.status === 404) return { kind: 'gone' };
    return answer?.status === 200 && answer.json ? readStatus(answer.json) : { kind: 'unavailable' };
  }
}
