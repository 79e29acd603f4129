import { defineConfig } from 'vitest/config';

/** What `npm start` starts, used as a person and as a program would use it. The ports are fixed, so one file at a time. */
export default defineConfig({
  test: {
    name: 'end-to-end',
    include: ['test/end-to-end/**/*.test.ts'],
    globalSetup: 'test/end-to-end/build-once.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
