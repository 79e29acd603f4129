import type { Config, ConfigResult, Mistake, SiteConfig } from '../config.ts';
import type { Challenge } from '../contract.ts';
import type { Keys } from '../policy/keys.ts';
import type { LedgerPart, LedgerPlace, LedgerRecord, VerifiedPart } from '../policy/ledger-records.ts';
import type {
  CallbackAnswer,
  CallbackIntent,
  CallbackView,
  CallReference,
  LookUp,
  OptOutBy,
  Proof,
  VisitorAnswer,
  VisitorAsk,
} from '../policy/parties.ts';

/** What a proof has to be made for. */
export interface ProofParty {
  readonly site: SiteConfig;
  /** Keyed hash of the visitor's address. */
  readonly visitor: string;
  readonly address: string;
  readonly origin: string;
  readonly idempotencyKey: string;
  readonly requestId: string;
}

/**
 * All that the HTTP side needs of the rest of the proxy. Each may reject: then nothing was rung as far as we know, and
 * the request fails closed.
 */
export interface Dependencies {
  readonly config: ConfigResult;
  readonly keys: (config: Config) => Promise<Keys>;
  /** Whether Workers' own rate limit lets this visitor through. */
  readonly passShield: (visitor: string) => Promise<boolean>;
  readonly makeChallenge: (keys: Keys, network: string, party: { site: string; visitor: string }) => Promise<Challenge>;
  readonly readProof: (keys: Keys, party: ProofParty, proof: string | undefined) => Promise<Proof>;
  /** Proof of work, whatever challenge the sites ask for. */
  readonly readStopProof: (keys: Keys, visitor: string, proof: string | undefined) => Promise<Proof>;
  readonly askVisitor: (network: string, ask: VisitorAsk) => Promise<VisitorAnswer>;
  /** What the do-not-call lists say of a number, by the name of its callee's object. */
  readonly lookUp: (callee: string) => Promise<LookUp>;
  readonly beginCallback: (callee: string, intent: CallbackIntent) => Promise<CallbackAnswer>;
  readonly viewCallback: (callee: string, recordId: string) => Promise<CallbackView | undefined>;
  readonly optOut: (callee: string, by: OptOutBy) => Promise<void>;
  /** Since when a number rings for no site, in ms since the epoch. */
  readonly optedOutAt: (callee: string) => Promise<number | undefined>;
  /** The do-not-call lists that a number is on, in their order. */
  readonly listsWith: (callee: string) => Promise<string[]>;
  /** Puts numbers of one shard (`policy/do-not-call.ts`) on a list, 16 bytes each; how many were not on it before. */
  readonly listNumbers: (shard: string, list: string, callees: Uint8Array) => Promise<number>;
  readonly unlistNumbers: (shard: string, list: string) => Promise<{ removed: number; more: boolean }>;
  /** How many numbers each list has in a shard. */
  readonly countLists: (shard: string) => Promise<{ list: string; numbers: number }[]>;
  /** Name of the callee's object that a call of this site went to. */
  readonly calleeOfCall: (site: string, call: CallReference) => Promise<string | undefined>;
  readonly recordsOf: (
    site: string,
    about: { readonly callback: string } | { readonly person: string },
  ) => Promise<LedgerRecord[]>;
  /** A text that somebody agreed to, by its SHA-256. */
  readonly consentText: (site: string, sha256: string) => Promise<string | undefined>;
  readonly eraseCallee: (callee: string) => Promise<void>;
  /** How many records nobody can read any more. */
  readonly eraseRecords: (site: string, person: string) => Promise<number>;
  readonly verifyLedger: (site: string, after: number, places: readonly LedgerPlace[]) => Promise<VerifiedPart>;
  readonly exportLedger: (site: string, after: number) => Promise<LedgerPart>;
  /** Which objects and bindings don't answer. */
  readonly unsoundParts: (sites: readonly string[]) => Promise<Mistake[]>;
}

/** What middleware has found out for the handlers. */
export interface Variables {
  requestId: string;
}

export interface AppEnvironment {
  Bindings: Dependencies;
  Variables: Variables;
}
