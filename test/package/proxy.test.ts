import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createTestHarness, type TestHarness } from 'wrangler';
import type { Listening } from '../../demo/listen.ts';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';
import type { CallbackAccepted, CallbackState, Site } from '../../edge-proxy/contract.ts';

const consumer = inject('consumer');
const PAGE = 'http://127.0.0.1:8789';
const OBJECTS = {
  CALLEE: 'CalleeObject',
  SITE: 'SiteObject',
  VISITOR: 'VisitorObject',
  BLOCK: 'BlockObject',
  DO_NOT_CALL: 'DoNotCallObject',
};
const EXPORTS = `export { ${Object.values(OBJECTS).join(', ')} } from 'polyai-callback/edge-proxy';`;

const WORKERS = {
  'by itself': {
    base: '',
    own: [404, expect.stringContaining('not-found')],
    source: `import { createApp } from 'polyai-callback/edge-proxy';
export default createApp();`,
  },
  'at the root of another app': {
    base: '',
    own: [200, 'my own'],
    source: `import { Hono } from 'hono';
import { createApp } from 'polyai-callback/edge-proxy';
export default new Hono().get('/own', (c) => c.text(c.env.GREETING)).route('/', createApp());`,
  },
  'below a path of another app': {
    base: '/calls',
    own: [200, 'my own'],
    source: `import { Hono } from 'hono';
import { createApp } from 'polyai-callback/edge-proxy';
export default new Hono().route('/calls', createApp()).get('/own', (c) => c.text(c.env.GREETING));`,
  },
};

let simulator: Listening;
beforeAll(async () => {
  simulator = await startSimulator({ port: 0 });
});
afterAll(() => simulator.close());

/** As `wrangler.toml` of somebody's own has it. */
async function configure(name: string, source: string): Promise<string> {
  const main = join(consumer, `${name}.js`);
  await writeFile(main, `${source}\n${EXPORTS}\n`);
  const text = 'Example may call me once. An AI voice asks. About my enquiry. No condition. Say stop.';
  const site = {
    origins: [PAGE],
    regions: ['US'],
    privacyUrl: `${PAGE}/privacy`,
    challenge: 'none',
    callingWindows: { mode: 'off' },
    polyai: { api: 'outbound-calling', baseUrl: `http://127.0.0.1:${simulator.port}` },
    consent: {
      en: {
        id: 'en-1',
        text,
        parts: {
          caller: 'Example',
          aiVoice: 'An AI voice',
          purpose: 'About my enquiry',
          notACondition: 'No condition',
          howToStop: 'Say stop',
        },
      },
    },
  };
  const config = {
    name,
    main,
    compatibility_date: '2026-11-01',
    durable_objects: {
      bindings: Object.entries(OBJECTS).map(([binding, class_name]) => ({ name: binding, class_name })),
    },
    migrations: [{ tag: 'v1', new_sqlite_classes: Object.values(OBJECTS) }],
    ratelimits: [{ name: 'SHIELD', namespace_id: '20261', simple: { limit: 1000, period: 60 } }],
    vars: {
      ENVIRONMENT: 'demo',
      PROXY_SECRET: 'demo-only-secret-of-the-package-tests',
      POLYAI_TOKEN: 'simulator-token',
      GREETING: 'my own',
      SITES: { main: site },
    },
  };
  const configPath = join(consumer, `${name}.wrangler.json`);
  await writeFile(configPath, JSON.stringify(config));
  return configPath;
}

describe.each(Object.entries(WORKERS))('the proxy of the package, %s', (where, { base, source, own }) => {
  let worker: TestHarness;
  beforeAll(async () => {
    worker = createTestHarness({ workers: [{ configPath: await configure(where.replaceAll(' ', '-'), source) }] });
    await worker.listen();
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
