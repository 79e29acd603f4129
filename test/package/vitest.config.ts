import { defineConfig } from 'vitest/config';

/** The package as it is published: packed, unpacked where another project would have it, and used from there. */
export default defineConfig({
  test: {
    name: 'package',
    include: ['test/package/**/*.test.ts'],
    globalSetup: 'test/package/pack-once.ts',
    // Or wrangler looks for a newer one, and asks Cloudflare where this machine is.
    env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_HIDE_BANNER: 'true', WRANGLER_SEND_METRICS: 'false' },
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
