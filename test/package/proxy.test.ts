import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TestHarness } from 'wrangler';
import type { Listening } from '../../demo/listen.ts';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';
import type { CallbackAccepted, CallbackState, Site } from '../../edge-proxy/contract.ts';
import { PAGE, startHost, WORKERS } from './hosts.ts';

let simulator: Listening;
beforeAll(async () => {
  simulator = await startSimulator({ port: 0 });
});
afterAll(() => simulator.close());

const HOSTS = Object.entries(WORKERS).flatMap(([where, worker]) => [
  { where, ...worker, host: 'host' as const },
  { where: `${where}, by an old Hono`, ...worker, host: 'oldHost' as const },
]);

describe.each(HOSTS)('the proxy of the package, $where', ({ base, source, own, host }) => {
  let worker: TestHarness;
  beforeAll(async () => {
    worker = await startHost({ folder: inject(host), source, port: simulator.port });
  });
  afterAll(() => worker.close());

  const get = (path: string) => worker.fetch(path, { headers: { Origin: PAGE, 'CF-Connecting-IP': '10.0.0.7' } });

  it('is sound', async () => {
    const response = await get(`${base}/healthz`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'sound', mistakes: [] }]);
  });

  it('takes a request, and has the call placed', async () => {
    const { consent } = (await (await get(`${base}/v1/sites/main?locale=en`)).json()) as Site;
    const response = await worker.fetch(`${base}/v1/callbacks`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: PAGE,
        'CF-Connecting-IP': '10.0.0.7',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify({
        site: 'main',
        phoneNumber: '+14155550100',
        consent: { sha256: consent.sha256, locale: consent.locale, given: true },
      }),
    });
    expect(response.status).toBe(202);
    const { id } = (await response.json()) as CallbackAccepted;
    const status = async () => ((await (await get(`${base}/v1/callbacks/${id}`)).json()) as CallbackState).status;
    await expect.poll(status).toMatch(/^(calling|success)$/);
  });

  it('answers for its own routes alone', async () => {
    const response = await get('/own');
    expect([response.status, await response.text()]).toEqual(own);
  });
});
