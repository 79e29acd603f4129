import { defineConfig } from 'vitest/config';

/** Each example as somebody has it who copied its folder and installed the packed tarball. The ports are fixed, so one file at a time. */
export default defineConfig({
  test: {
    name: 'examples',
    include: ['test/examples/**/*.test.ts'],
    globalSetup: 'test/examples/copy-once.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
