import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { HOST } from '../../../demo/addresses.ts';
import { requireFreePorts } from '../../../demo/free-ports.ts';
import { ProxyProcess } from '../../../demo/proxy-process.ts';
import type { CallbackAccepted, CallbackState, Site } from '../../../edge-proxy/contract.ts';
import type { Seam } from '../../../edge-proxy/objects/seams.ts';
import { type Phones, startPhones } from './phones.ts';
import type { Moment } from './scenarios.ts';
import { ADMIN_SECRET, OPT_OUT_SECRET, PAGE, ROOT, SITE, writeSettings } from './settings.ts';

export interface Asking {
  readonly key: string;
  readonly number: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const STARTED_WITHIN_MS = 60_000;

/** What the proxies of a world run with, and at which port. */
export interface WorldOptions {
  readonly port: number;
  readonly limits: Record<string, number>;
  /** The bundled worker. */
  readonly main: string;
}

/** Phones, a folder of state, and one proxy after the other that is killed and started again. */
export class World {
  readonly phones: Phones;
  readonly #folder: string;
  readonly #options: WorldOptions;
  #proxy: ProxyProcess | undefined;

  static async make(options: WorldOptions): Promise<World> {
    return new World(options, await startPhones(), await mkdtemp(join(tmpdir(), 'polyai-callback-')));
  }

  private constructor(options: WorldOptions, phones: Phones, folder: string) {
    this.#options = options;
    this.phones = phones;
    this.#folder = folder;
  }

  get origin(): string {
    return `http://${HOST}:${this.#options.port}`;
  }

  get state(): string {
    return join(this.#folder, 'state');
  }

  get #logFile(): string {
    return join(this.#folder, 'proxy.log');
  }

  /** Starts a proxy, on whatever the one before it left. */
  async start(): Promise<void> {
    const proxy = await this.#launch({});
    await proxy.ready(AbortSignal.timeout(STARTED_WITHIN_MS));
  }

  /** Acts, and kills the proxy where it stops at the seam. Resolves with the answer, if there was one in time. */
  async crash(seam: Seam, moment: Moment, act: () => Promise<Answer | undefined>): Promise<Answer | undefined> {
    const proxy = await this.#launch({ CRASH_AT: `${moment}/${seam}` });
    // What an alarm carries on may bring it to the seam before anybody asks.
    const answer = proxy
      .ready(AbortSignal.timeout(STARTED_WITHIN_MS))
      .then(act)
      .catch(() => undefined);
    await this.#untilSaid(`at seam ${seam}\n`);
    await this.kill();
    return answer;
  }

  /** `kill -9` of wrangler, workerd and whatever else there is. */
  async kill(): Promise<void> {
    if (!this.#proxy) throw new Error('there is no proxy to kill');
    process.kill(-this.#proxy.id, 'SIGKILL');
    await this.#proxy.ended;
    this.#proxy = undefined;
    // Or what answers after the restart might be the same proxy, unhurt.
    await vi.waitFor(() => requireFreePorts(HOST, [this.#options.port]), { timeout: 10_000 });
  }

  /** Ends the proxy as an operator does: what it has stored is closed. */
  async stop(): Promise<void> {
    if (!this.#proxy) throw new Error('there is no proxy to stop');
    await this.#proxy.stop();
    this.#proxy = undefined;
    await vi.waitFor(() => requireFreePorts(HOST, [this.#options.port]), { timeout: 10_000 });
  }

  async end(): Promise<void> {
    if (this.#proxy) await this.kill();
    await this.phones.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  async ask({ key, number }: Asking): Promise<Answer> {
    const response = await fetch(`${this.origin}/v1/callbacks`, {
      method: 'POST',
      headers: { Origin: PAGE, 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(await this.bodyFor(number)),
    });
    return { status: response.status, body: await response.text() };
  }

  /** As the agent's tool does it. */
  async optOut(phoneNumber: string): Promise<undefined> {
    await fetch(`${this.origin}/v1/opt-outs`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${OPT_OUT_SECRET}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ phoneNumber }),
    });
  }

  /** As whoever keeps do-not-call lists does it. */
  async importList(list: string, lines: string): Promise<undefined> {
    await fetch(`${this.origin}/v1/do-not-call/${list}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'text/plain' },
      body: lines,
    });
  }

  async removeList(list: string): Promise<undefined> {
    await fetch(`${this.origin}/v1/do-not-call/${list}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${ADMIN_SECRET}` },
    });
  }

  /** As who must prove consent does it. */
  async asOfficer<T>(what: string, body: object): Promise<T> {
    const response = await fetch(`${this.origin}/v1/ledger/${what}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as T;
  }

  async bodyFor(phoneNumber: string): Promise<object> {
    const { consent } = await this.#get<Site>(`/v1/sites/${SITE}?locale=en`);
    const { sha256, locale } = consent;
    return { site: SITE, phoneNumber, consent: { sha256, locale, given: true } };
  }

  /** Where the callback of this answer stands once it has ended. */
  async ended({ body }: Answer): Promise<CallbackState> {
    const { id } = JSON.parse(body) as CallbackAccepted;
    return vi.waitFor(
      async () => {
        const state = await this.#get<CallbackState>(`/v1/callbacks/${id}`);
        expect(['success', 'failure', 'unknown']).toContain(state.status);
        return state;
      },
      { timeout: 40_000, interval: 50 },
    );
  }

  async #launch(vars: Record<string, string>): Promise<ProxyProcess> {
    const { port, limits, main } = this.#options;
    const settings = join(this.#folder, 'wrangler.json');
    await writeSettings(settings, { upstream: this.phones.origin, limits, main, vars });
    this.#proxy = new ProxyProcess(ROOT, this.state, { port, settings, logFile: this.#logFile });
    return this.#proxy;
  }

  #untilSaid(words: string): Promise<void> {
    return vi.waitFor(async () => expect(await readFile(this.#logFile, 'utf8')).toContain(words), {
      timeout: STARTED_WITHIN_MS,
      interval: 20,
    });
  }

  async #get<Body>(path: string): Promise<Body> {
    const response = await fetch(this.origin + path, { headers: { Origin: PAGE } });
    expect(response.status, path).toBe(200);
    return (await response.json()) as Body;
  }
}
