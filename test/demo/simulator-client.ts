import type { Listening } from '../../demo/listen.ts';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';

export const TOKEN = 'token-of-this-test';

export interface Seen {
  receivedAt: string;
  headers: Record<string, string>;
  body: unknown;
  outcome: string;
  callSid?: string;
}

/** A simulator on a port of its own, spoken to over real HTTP, with a clock that stands until it is moved. */
export class SimulatorClient {
  readonly #listening: Listening;
  readonly #clock: { now: number };

  private constructor(listening: Listening, clock: { now: number }) {
    this.#listening = listening;
    this.#clock = clock;
  }

  static async start({ lateAnswerMs = 50 } = {}): Promise<SimulatorClient> {
    const clock = { now: Date.parse('2026-11-23T10:00:00Z') };
    const listening = await startSimulator({ port: 0, token: TOKEN, lateAnswerMs, clock: () => clock.now });
    return new SimulatorClient(listening, clock);
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#listening.port}`;
  }

  get port(): number {
    return this.#listening.port;
  }

  moveClock(ms: number): void {
    this.#clock.now += ms;
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.origin), { redirect: 'manual', ...init });
  }

  post(
    body: unknown,
    { headers = {}, path = '/v1/outbound-calling', signal = null as AbortSignal | null } = {},
  ): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      headers: { 'X-PolyAi-Auth-Token': TOKEN, 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal,
    });
  }

  call(ending: string): Promise<Response> {
    return this.post({ to_number: `+1415555${ending}` });
  }

  status(callSid: string): Promise<Response> {
    return this.fetch(`/v1/outbound-calling/${callSid}/status`, { headers: { 'X-PolyAi-Auth-Token': TOKEN } });
  }

  async seen(): Promise<Seen[]> {
    return (await this.fetch('/simulator/calls')).json() as Promise<Seen[]>;
  }

  stop(): Promise<void> {
    return this.#listening.close();
  }
}

export async function callSidOf(response: Response): Promise<string> {
  const body: unknown = await response.json();
  if (typeof body === 'object' && body !== null) {
    const { call_sid, callSid } = body as { call_sid?: unknown; callSid?: unknown };
    const sid = call_sid ?? callSid;
    if (typeof sid === 'string') return sid;
  }
  throw new Error(`an answer without a SID: ${JSON.stringify(body)}`);
}
