/** What things cost, as ratios within one run, from the outside: a real workerd on this machine. `npm run bench`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';
import { ProxyProcess } from '../../demo/proxy-process.ts';
import { bundle, ROOT, writeSettings } from '../conformance/processes/settings.ts';
import { measureLists } from './lists.ts';
import { measureRefusals } from './refusals.ts';
import { Requests } from './requests.ts';

const PORT = 8820;
const STARTED_WITHIN_MS = 60_000;
const LOOSE = {
  visitorPerHour: 1e6,
  visitorPerDay: 1e6,
  networkPerHour: 1e6,
  sitePerHour: 1e6,
  sitePerDay: 1e6,
  siteInFlight: 1e6,
};

const folder = await mkdtemp(join(tmpdir(), 'polyai-callback-bench-'));
const state = join(folder, 'state');
const simulator = await startSimulator({ port: 0 });
const settings = join(folder, 'wrangler.json');
await writeSettings(settings, {
  upstream: `http://127.0.0.1:${simulator.port}`,
  limits: { ...LOOSE, calleeCooldownSeconds: 600 },
  main: await bundle('edge-proxy/worker.ts', join(folder, 'worker')),
});
const proxy = new ProxyProcess(ROOT, state, { port: PORT, settings, logFile: join(folder, 'proxy.log') });
try {
  await proxy.ready(AbortSignal.timeout(STARTED_WITHIN_MS));
  const requests = new Requests(proxy.origin);
  await measureRefusals(requests);
  await measureLists(requests, proxy.id, state);
} finally {
  await proxy.stop();
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
}
