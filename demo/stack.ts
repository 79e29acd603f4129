import { join } from 'node:path';
import { HOST, PORTS } from './addresses.ts';
import { buildWidget } from './build-widget.ts';
import { requireFreePorts } from './free-ports.ts';
import { createPage, servePage } from './page-server.ts';
import { startSimulator } from './polyai-simulator/start-simulator.ts';
import { ProxyProcess } from './proxy-process.ts';

export interface StackOptions {
  /** Where the proxy's objects keep their state; another folder is another world. */
  stateDirectory?: string;
  /** False where the widget stands already. */
  build?: boolean;
  /** A wrangler file in place of the demo's settings. */
  settings?: string | undefined;
  /** In place of the demo page. */
  page?: ReturnType<typeof createPage>;
  signal?: AbortSignal;
}

export interface Stack {
  /** Each leads a process group, to be ended as `process.kill(-id, signal)` where a test wants a crash. */
  processIds: readonly number[];
  /** Resolves when the proxy has ended, by `stop()` or by itself. */
  ended: Promise<void>;
  /** Everything that wrangler and the proxy have said. */
  logFile: string;
  logTail(): string;
  stop(): Promise<void>;
}

/** The simulator, the demo page and the proxy, each at its own origin. Whatever fails, nothing is left running. */
export async function startStack({
  stateDirectory = process.env.DEMO_STATE ?? '.wrangler/demo',
  build = true,
  settings,
  page = createPage(),
  signal = new AbortController().signal,
}: StackOptions = {}): Promise<Stack> {
  const root = join(import.meta.dirname, '..');
  const running: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    await Promise.all(running.map((part) => part.stop()));
  };
  try {
    await requireFreePorts(HOST, Object.values(PORTS));
    if (build) await buildWidget(root, signal);
    const simulator = await startSimulator({ port: PORTS.simulator, host: HOST });
    running.push({ stop: () => simulator.close() });
    const served = await servePage(page);
    running.push({ stop: () => served.close() });
    const proxy = new ProxyProcess(root, stateDirectory, settings === undefined ? {} : { settings });
    running.push(proxy);
    await proxy.ready(signal);
    const { id, ended, logFile } = proxy;
    return { processIds: [id], ended, logFile, logTail: () => proxy.logTail, stop };
  } catch (reason) {
    await stop();
    throw reason;
  }
}
