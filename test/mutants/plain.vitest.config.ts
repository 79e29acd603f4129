import { defineConfig } from 'vitest/config';

/** The proxy's tests that need no workerd, in plain Node: a third of the time. */
export default defineConfig({
  test: {
    include: ['test/edge-proxy/**/*.test.ts'],
    silent: true,
    pool: 'threads',
    isolate: false,
  },
});
