import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { testSites } from './sites.ts';

/** The proxy in workerd, as `wrangler.toml` lays it out, against the simulator over HTTP. */
export default defineConfig({
  plugins: [
    cloudflareTest(({ inject }) => ({
      main: 'edge-proxy/worker.ts',
      miniflare: {
        compatibilityDate: '2026-11-01',
        durableObjects: {
          CALLEE: { className: 'CalleeObject', useSQLite: true },
          SITE: { className: 'SiteObject', useSQLite: true },
          VISITOR: { className: 'VisitorObject', useSQLite: true },
        },
        bindings: {
          ENVIRONMENT: 'demo',
          PROXY_SECRET: 'demo-only-secret-of-the-proxy-tests-1',
          POLYAI_TOKEN: 'simulator-token',
          WRONG_TOKEN: 'demo-only-wrong-token',
          SITES: testSites(inject<string>('simulator')),
        },
      },
    })),
  ],
  test: {
    include: ['test/edge-proxy/**/*.test.ts'],
    globalSetup: 'test/edge-proxy/start-simulator.ts',
    testTimeout: 30_000,
    silent: 'passed-only',
    maxWorkers: 4,
  },
});
