import type { Config, ConfigResult, Mistake, SiteConfig } from '../config.ts';
import type { Challenge } from '../contract.ts';
import type { Keys } from '../policy/keys.ts';
import type { CallbackAnswer, CallbackIntent, CallbackView, VisitorAnswer, VisitorAsk } from '../policy/parties.ts';

/**
 * All that the HTTP side needs of the rest of the proxy. Each may reject: then nothing was rung as far as we know, and
 * the request fails closed.
 */
export interface Dependencies {
  readonly config: ConfigResult;
  readonly keys: (config: Config) => Promise<Keys>;
  readonly makeChallenge: (keys: Keys, party: { site: string; visitor: string }) => Promise<Challenge>;
  readonly readProof: (
    keys: Keys,
    party: { site: string; visitor: string },
    proof: string | undefined,
  ) => Promise<{ id: string; expiresAt: number } | undefined>;
  readonly askVisitor: (visitorName: string, ask: VisitorAsk) => Promise<VisitorAnswer>;
  readonly beginCallback: (calleeName: string, intent: CallbackIntent) => Promise<CallbackAnswer>;
  readonly viewCallback: (calleeName: string, recordId: string) => Promise<CallbackView | undefined>;
  /** Which objects don't answer. */
  readonly unsoundObjects: (sites: readonly string[]) => Promise<Mistake[]>;
}

/** What middleware has found out for the handlers. */
export interface Variables {
  requestId: string;
  config: Config;
  keys: Keys;
  site: SiteConfig;
  visitor: string;
}

export interface AppEnvironment {
  Bindings: Dependencies;
  Variables: Variables;
}
