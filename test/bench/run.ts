/** What things cost, as ratios within one run, from the outside: a real workerd on this machine. `npm run bench`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';
import { ProxyProcess } from '../../demo/proxy-process.ts';
import { bundle, ROOT, writeSettings } from '../conformance/processes/settings.ts';
import { measureLists, type Weighed } from './lists.ts';
import { measureRefusals } from './refusals.ts';
import { Requests } from './requests.ts';

const STARTED_WITHIN_MS = 60_000;
const LOOSE = {
  visitorPerHour: 1e6,
  visitorPerDay: 1e6,
  networkPerHour: 1e6,
  sitePerHour: 1e6,
  sitePerDay: 1e6,
  siteInFlight: 1e6,
};

interface Started extends Weighed {
  readonly stop: () => Promise<void>;
}

const folder = await mkdtemp(join(tmpdir(), 'polyai-callback-bench-'));
const simulator = await startSimulator({ port: 0 });
const settings = join(folder, 'wrangler.json');
await writeSettings(settings, {
  upstream: `http://127.0.0.1:${simulator.port}`,
  limits: { ...LOOSE, calleeCooldownSeconds: 600 },
  main: await bundle('edge-proxy/worker.ts', join(folder, 'worker')),
});

/** A proxy that has been asked nothing yet. */
async function start(port: number): Promise<Started> {
  const state = join(folder, `state-${port}`);
  const proxy = new ProxyProcess(ROOT, state, { port, settings, logFile: join(folder, `${port}.log`) });
  await proxy.ready(AbortSignal.timeout(STARTED_WITHIN_MS)).catch(async (reason: unknown) => {
    await proxy.stop();
    throw reason;
  });
  return { requests: new Requests(proxy.origin), group: proxy.id, state, stop: () => proxy.stop() };
}

const started: Started[] = [];
try {
  for (const port of [8820, 8821, 8822]) started.push(await start(port));
  const [one, withList, withoutList] = started as [Started, Started, Started];
  await measureRefusals(one.requests);
  await one.stop();
  await measureLists(withList, withoutList.requests);
} finally {
  await Promise.all(started.map(({ stop }) => stop()));
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
}
