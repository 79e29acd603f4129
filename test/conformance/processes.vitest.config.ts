import { defineConfig } from 'vitest/config';

/** What is shown with real processes: `kill -9` at every seam, and bursts over HTTP/2. `CONFORMANCE=long` tries more. */
export default defineConfig({
  test: {
    name: 'conformance',
    include: ['test/conformance/processes/**/*.process.test.ts'],
    fileParallelism: false,
    // Two proxies side by side are as much as a small machine bears.
    maxConcurrency: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    silent: 'passed-only',
  },
});
