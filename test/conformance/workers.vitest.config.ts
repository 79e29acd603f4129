import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { proxyUnderTest } from '../edge-proxy/proxy-under-test.ts';

/** The promises of test/conformance/README.md that are shown in workerd. */
export default defineConfig({
  plugins: [cloudflareTest(proxyUnderTest)],
  test: {
    name: 'conformance',
    include: ['test/conformance/**/*.workers.test.ts'],
    globalSetup: 'test/conformance/start-workers.ts',
    testTimeout: 10_800_000,
    silent: 'passed-only',
    maxWorkers: 4,
  },
});
