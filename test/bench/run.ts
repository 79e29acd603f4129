/**
 * What things cost, as ratios within one run, from the outside: a real workerd on this machine. `npm run bench`.
 *
 * Each round measures every case once, in turn, so that whatever else the machine does weighs on all of them alike.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';
import { ProxyProcess } from '../../demo/proxy-process.ts';
import type { CallbackAccepted, CallbackState, Site } from '../../edge-proxy/contract.ts';
import { bundle, OPT_OUT_SECRET, PAGE, ROOT, SITE, writeSettings } from '../conformance/processes/settings.ts';

const ROUNDS = 400;
const WARM_UP = 50;
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

let consent: Site['consent'] | undefined;

const folder = await mkdtemp(join(tmpdir(), 'polyai-callback-bench-'));
const simulator = await startSimulator({ port: 0 });
const settings = join(folder, 'wrangler.json');
await writeSettings(settings, {
  upstream: `http://127.0.0.1:${simulator.port}`,
  limits: { ...LOOSE, calleeCooldownSeconds: 600 },
  main: await bundle('edge-proxy/worker.ts', join(folder, 'worker')),
});
const proxy = new ProxyProcess(ROOT, join(folder, 'state'), {
  port: PORT,
  settings,
  logFile: join(folder, 'proxy.log'),
});
try {
  await proxy.ready(AbortSignal.timeout(STARTED_WITHIN_MS));
  await measure();
} finally {
  await proxy.stop();
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const inCall = '+14155550129';
  const coolingDown = '+14155560100';
  const optedOut = '+14155570100';
  await untilStatus(await begin(inCall), 'calling');
  await untilStatus(await begin(coolingDown), 'success');
  await optOut(optedOut);
  let last = 0;
  const cases: Record<string, () => Promise<number>> = {
    'the site shown': () => timed(() => fetch(`${proxy.origin}/v1/sites/${SITE}`, { headers: { Origin: PAGE } }), 200),
    'refused for its origin': () => timed(() => ask(inCall, 'https://elsewhere.example'), 403),
    'refused: in a call': () => timed(() => ask(inCall), 429),
    'refused: cooling down': () => timed(() => ask(coolingDown), 429),
    'refused: opted out': () => timed(() => ask(optedOut), 429),
    accepted: () => {
      last += 1;
      return timed(
        () => ask(`+1415${String(200 + Math.floor(last / 100)).padStart(3, '0')}${String(1000 + (last % 100) * 10)}`),
        202,
      );
    },
  };
  const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    // Another order each round: what comes after an accepted request must not always be the same case.
    const order = Object.entries(cases).map((entry, index, all) => all[(index + round) % all.length] ?? entry);
    for (const [name, run] of order) {
      const time = await run();
      if (round >= WARM_UP) times.get(name)?.push(time);
    }
  }
  const base = quantile(times.get('the site shown') ?? [], 0.5);
  console.log(
    `${ROUNDS} rounds, one request at a time; medians as a multiple of showing the site (${base.toFixed(2)} ms)\n`,
  );
  for (const [name, all] of times) console.log(`${(quantile(all, 0.5) / base).toFixed(2).padStart(6)} ×  ${name}`);
  console.log('\nhow long the same refusal takes, against one in a call (1 tells nobody anything)\n');
  console.log('  cooling down  opted out');
  for (const q of [0.25, 0.5, 0.75, 0.9]) {
    const inACall = quantile(times.get('refused: in a call') ?? [], q);
    const ratios = ['refused: cooling down', 'refused: opted out'].map(
      (name) => quantile(times.get(name) ?? [], q) / inACall,
    );
    console.log(`${ratios.map((ratio) => ratio.toFixed(2).padStart(12)).join('')}    at ${q * 100} %`);
  }
}

async function timed(send: () => Promise<Response>, status: number): Promise<number> {
  const began = performance.now();
  const response = await send();
  const text = await response.text();
  const time = performance.now() - began;
  if (response.status !== status) throw new Error(`${response.status} where ${status} was expected: ${text}`);
  return time;
}

async function ask(phoneNumber: string, origin = PAGE): Promise<Response> {
  const site = await fetchSite();
  return fetch(`${proxy.origin}/v1/callbacks`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({
      site: SITE,
      phoneNumber,
      consent: { sha256: site.sha256, locale: site.locale, given: true },
    }),
  });
}

async function fetchSite(): Promise<Site['consent']> {
  if (consent) return consent;
  const response = await fetch(`${proxy.origin}/v1/sites/${SITE}?locale=en`, { headers: { Origin: PAGE } });
  consent = ((await response.json()) as Site).consent;
  return consent;
}

async function begin(phoneNumber: string): Promise<string> {
  return ((await (await ask(phoneNumber)).json()) as CallbackAccepted).id;
}

async function optOut(phoneNumber: string): Promise<void> {
  const response = await fetch(`${proxy.origin}/v1/opt-outs`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${OPT_OUT_SECRET}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ phoneNumber }),
  });
  if (response.status !== 204) throw new Error(`${response.status}: ${await response.text()}`);
}

async function untilStatus(id: string, wanted: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${proxy.origin}/v1/callbacks/${id}`, { headers: { Origin: PAGE } });
    if (((await response.json()) as CallbackState).status === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(q * (sorted.length - 1))] ?? 0;
}
