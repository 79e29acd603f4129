import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'demo', dir: import.meta.dirname, include: ['**/*.test.ts'] },
});
