import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { proxyUnderTest } from './proxy-under-test.ts';

/** The proxy in workerd, as `wrangler.toml` lays it out, against the simulator over HTTP. */
export default defineConfig({
  plugins: [cloudflareTest(proxyUnderTest)],
  test: {
    include: ['test/edge-proxy/**/*.test.ts'],
    globalSetup: 'test/edge-proxy/start-upstreams.ts',
    testTimeout: 30_000,
    silent: 'passed-only',
    maxWorkers: 4,
  },
});
