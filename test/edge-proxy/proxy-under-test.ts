import type { ProvidedContext } from 'vitest';
import { SIMULATED_SECRET } from './simulated-token.ts';
import { testSites } from './sites.ts';
import { SECRET as SOUND_SECRET } from './sound-configuration.ts';

/** The key that the sites with a signed context by HS256 share with their own server. */
export const CONTEXT_KEY = 'demo-only-key-of-the-context-tests-1';

/** What the agent's tool shows. */
export const ADMIN_SECRET = 'demo-only-secret-of-the-officer-tests';
export const OPT_OUT_SECRET = 'demo-only-secret-of-the-opt-out-tests';

/** The proxy's bindings in workerd, with secrets that are none and upstreams on the loopback. */
export function proxyUnderTest({
  inject,
}: {
  inject: <K extends keyof ProvidedContext>(key: K) => ProvidedContext[K];
}) {
  const object = (className: string) => ({ className, useSQLite: true as const });
  return {
    main: 'edge-proxy/worker.ts',
    miniflare: {
      compatibilityDate: '2026-11-01',
      durableObjects: {
        BLOCK: object('BlockObject'),
        CALLEE: object('CalleeObject'),
        DO_NOT_CALL: object('DoNotCallObject'),
        SITE: object('SiteObject'),
        VISITOR: object('VisitorObject'),
      },
      ratelimits: { SHIELD: { namespace_id: '1', simple: { limit: 1_000_000, period: 60 as const } } },
      bindings: {
        ENVIRONMENT: 'demo',
        PROXY_SECRET: 'demo-only-secret-of-the-proxy-tests-1',
        // As after a rotation; the sound configuration's own, so that a Worker with that one can be dialled for.
        NAMES_SECRET: SOUND_SECRET,
        POLYAI_TOKEN: 'simulator-token',
        OPT_OUT_SECRET,
        ADMIN_SECRET,
        WRONG_TOKEN: 'demo-only-wrong-token',
        CANARY_TOKEN: 'demo-only-canary-token-7f3a',
        TURNSTILE_SECRET: SIMULATED_SECRET,
        CONTEXT_KEY,
        SITES: testSites({
          simulator: inject('simulator'),
          siteverify: inject('siteverify'),
          echo: inject('echo'),
          contextKey: inject('contextKey'),
        }),
      },
    },
  };
}
