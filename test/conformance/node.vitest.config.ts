import { defineConfig } from 'vitest/config';
import { isLong } from './sizes.ts';

/** What is proved in plain Node. `CONFORMANCE=long` tries more. */
export default defineConfig({
  define: { __PHONE_METADATA__: '"phone/"' },
  test: {
    name: 'conformance',
    include: ['test/conformance/**/*.node.test.ts'],
    testTimeout: isLong ? 3_600_000 : 600_000,
    hookTimeout: 300_000,
    silent: 'passed-only',
  },
});
