/** Workers of somebody's who has the package: the proxy by itself, and in an app of their own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createTestHarness, type TestHarness } from 'wrangler';

export const PAGE = 'http://127.0.0.1:8789';
export const ADMIN_SECRET = 'demo-only-what-the-officer-would-show';

const OBJECTS = {
  CALLEE: 'CalleeObject',
  SITE: 'SiteObject',
  VISITOR: 'VisitorObject',
  BLOCK: 'BlockObject',
  DO_NOT_CALL: 'DoNotCallObject',
};
const EXPORTS = `export { ${Object.values(OBJECTS).join(', ')} } from 'polyai-callback/edge-proxy';`;

export const WORKERS = {
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

interface Host {
  /** Where the package is installed. */
  readonly folder: string;
  readonly source: string;
  /** Of the simulator of PolyAI's API. */
  readonly port: number;
}

export async function startHost(host: Host): Promise<TestHarness> {
  const worker = createTestHarness({ workers: [{ configPath: await configure(host) }] });
  await worker.listen();
  return worker;
}

/** As `wrangler.toml` of somebody's own has it. */
async function configure({ folder, source, port }: Host): Promise<string> {
  const name = `worker-${crypto.randomUUID()}`;
  const main = join(folder, `${name}.js`);
  await writeFile(main, `${source}\n${EXPORTS}\n`);
  const text = 'Example may call me once. An AI voice asks. About my enquiry. No condition. Say stop.';
  const site = {
    origins: [PAGE],
    regions: ['US'],
    privacyUrl: `${PAGE}/privacy`,
    challenge: 'none',
    callingWindows: { mode: 'off' },
    polyai: { api: 'outbound-calling', baseUrl: `http://127.0.0.1:${port}` },
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
    assets: { directory: join(folder, 'node_modules/polyai-callback/dist/widget'), binding: 'WIDGET' },
    vars: {
      ENVIRONMENT: 'demo',
      PROXY_SECRET: 'demo-only-secret-of-the-package-tests',
      ADMIN_SECRET,
      POLYAI_TOKEN: 'simulator-token',
      GREETING: 'my own',
      SITES: { main: site },
    },
  };
  const configPath = join(folder, `${name}.wrangler.json`);
  await writeFile(configPath, JSON.stringify(config));
  return configPath;
}
