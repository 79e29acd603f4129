import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unstable_readConfig as readSettings } from 'wrangler';

it.each([undefined, 'demo'])('Cloudflare keeps no URL and no header of a request: environment %s', (environment) => {
  const config = join(import.meta.dirname, '../../wrangler.toml');
  const { observability, logpush, tail_consumers } = readSettings({ config, ...(environment && { env: environment }) });
  expect(observability).toEqual({ logs: { enabled: true, invocation_logs: false } });
  expect([logpush, tail_consumers]).toEqual([undefined, undefined]);
});
