import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HOST, PORTS } from './addresses.ts';
import { CannotStart } from './cannot-start.ts';

const READY_WITHIN_MS = 60_000;
const POLL_EVERY_MS = 150;
/** More than the leash's own grace, which comes first. */
const STOPPED_WITHIN_MS = 8000;
const TAIL_LINES = 20;

const ENVIRONMENT = {
  CI: '1',
  NO_COLOR: '1',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  // The banner looks for a newer wrangler in the registry, and `Request.cf` is fetched from Cloudflare: no network here.
  WRANGLER_HIDE_BANNER: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
};

export interface ProxyOptions {
  port?: number;
  /** A wrangler file in place of the demo's settings. */
  settings?: string;
  logFile?: string;
}

/** The proxy in workerd, run by wrangler with the demo's settings and with its objects' state in a folder. */
export class ProxyProcess {
  readonly #leash: ChildProcess;
  readonly origin: string;
  /** Everything that wrangler and the proxy have said since this process began. */
  readonly logFile: string;
  /** Settles when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;

  constructor(
    root: string,
    stateDirectory: string,
    { port = PORTS.proxy, settings, logFile = join(root, '.wrangler/demo.log') }: ProxyOptions = {},
  ) {
    this.origin = `http://${HOST}:${port}`;
    this.logFile = logFile;
    mkdirSync(dirname(this.logFile), { recursive: true });
    const log = openSync(this.logFile, 'w');
    const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
    const chosen = settings === undefined ? ['--env', 'demo'] : ['--config', settings];
    const options = [...chosen, '--ip', HOST, '--port', String(port), '--inspector-port', '0'];
    this.#leash = spawn(
      process.execPath,
      [join(import.meta.dirname, 'leash.ts'), wrangler, 'dev', ...options, '--persist-to', stateDirectory],
      {
        cwd: root,
        env: { ...process.env, ...ENVIRONMENT, WRANGLER_LOG_PATH: join(root, '.wrangler/logs') },
        stdio: ['pipe', log, log],
        detached: process.platform !== 'win32',
        windowsHide: true,
      },
    );
    this.ended = once(this.#leash, 'exit').then(() => undefined);
  }

  /** Leads the process group of the proxy: `process.kill(-id, 'SIGKILL')` is a crash of all of it. */
  get id(): number {
    if (this.#leash.pid === undefined) throw new Error('the proxy was not started');
    return this.#leash.pid;
  }

  get logTail(): string {
    return readFileSync(this.logFile, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  }

  /** Resolves once the proxy says that it is healthy. */
  async ready(signal: AbortSignal): Promise<void> {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(READY_WITHIN_MS)]);
    let running = true;
    this.ended.then(() => {
      running = false;
    });
    while (!(await this.#isHealthy(deadline))) {
      signal.throwIfAborted();
      if (!running) throw new CannotStart(`The proxy ended before it was ready:\n\n${this.logTail}`);
      if (deadline.aborted) {
        throw new CannotStart(`The proxy was not ready within ${READY_WITHIN_MS / 1000} seconds:\n\n${this.logTail}`);
      }
      await wait(POLL_EVERY_MS);
    }
  }

  async stop(): Promise<void> {
    this.#leash.stdin?.end();
    const backstop = setTimeout(() => this.#endGroup(), STOPPED_WITHIN_MS);
    await this.ended;
    clearTimeout(backstop);
    // Where somebody killed the leash alone, the rest of its group is still there.
    this.#endGroup();
  }

  #endGroup(): void {
    if (process.platform === 'win32') return;
    try {
      process.kill(-this.id, 'SIGKILL');
    } catch {
      // Nobody is left, which is what was wanted.
    }
  }

  async #isHealthy(signal: AbortSignal): Promise<boolean> {
    const response = await fetch(`${this.origin}/healthz`, { signal }).catch(() => undefined);
    if (response?.status === 503) {
      throw new CannotStart(`The proxy is not sound:\n\n${mistakesIn(await response.text())}`);
    }
    await response?.body?.cancel();
    return response?.status === 200;
  }
}

/** A line for each, or the text itself where it is none of the proxy's own answers. */
function mistakesIn(text: string): string {
  try {
    const { mistakes }: { mistakes: { place: string; problem: string }[] } = JSON.parse(text);
    return mistakes.map(({ place, problem }) => `  ${place}: ${problem}`).join('\n');
  } catch {
    return text;
  }
}
