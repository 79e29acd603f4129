/** What is said between the HTTP side and the three parties' objects. All of it crosses RPC, so all of it is plain data. */
import type { CallbackReason, CallbackStatus, ConsentEvidence } from '../contract.ts';
import type { CallingWindowBasis } from './calling-windows/decide.ts';
import type { CallingWindowFact, CallingWindowStanding } from './calling-windows/standing.ts';
import type { Sealed } from './seal.ts';

/**
 * What a genuine proof is known by, `expiresAt` in ms since the epoch. It may be expired: the visitors' object decides,
 * since the same intent may rightly come again.
 */
export interface GenuineProof {
  readonly id: string;
  readonly expiresAt: number;
}

/** `needless` where the site asks for no challenge. */
export type Proof = GenuineProof | 'needless' | 'rejected';

/** One attempt of a visitor to be called, or to be called no more. */
export interface VisitorAsk {
  /** Or `STOP_PURPOSE`. */
  readonly site: string;
  /** Keyed hash of the visitor's address. */
  readonly visitor: string;
  readonly idempotencyKey: string;
  /** Keyed hash of the body without its proof: what makes two requests the same. */
  readonly bodyHash: string;
  readonly proof: Proof;
}

/** How one of the visitor's limits stands, for the RateLimit headers. */
export interface LimitReport {
  readonly name: string;
  readonly max: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export type VisitorAnswer = { readonly limits: LimitReport[] } & (
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'proof-rejected' | 'idempotency-key-reused' }
  | { readonly ok: false; readonly code: 'too-many-requests'; readonly retryAfterSeconds: number }
);

/** One person's consent, as it is kept, sealed: who, to which text, how, when and where. */
export interface ConsentRecord {
  readonly phoneNumber: string;
  readonly evidence: ConsentEvidence | undefined;
  /** By the proxy's clock, ISO 8601. */
  readonly givenAt: string;
  readonly page: string | undefined;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  /** What the visitor said that a clock shows where they are, HH:MM; only where nobody could know. */
  readonly localTime: string | undefined;
  /** By what it was decided that they may be called now. */
  readonly callingWindow: CallingWindowBasis | undefined;
  readonly userAgent: string | undefined;
  /** What the text disclosed, by its own words: who calls, the AI voice, the purpose and so on. */
  readonly disclosed: Readonly<Record<string, string | undefined>>;
  /** IPv4 /24 or IPv6 /48. */
  readonly network: string;
  /** Keyed hash of the address (IPv4, IPv6 /64). */
  readonly visitor: string;
}

/** What is known of a consent without knowing whose it is: it stays when the person is erased. */
export interface ConsentFacts {
  readonly textId: string;
  readonly textSha256: string;
  readonly textLocale: string;
  /** What kind of proof there was that a browser asked. */
  readonly challenge: string;
  readonly callingWindow: CallingWindowFact;
}

/** What is known of a signed context that verifies; it may have expired, since the same intent may come again. */
export interface GenuineContext {
  /** ms since the epoch. */
  readonly expiresAt: number;
  /** Hash of its id, where the site takes each context only once. */
  readonly onceId: string | undefined;
}

/** What the do-not-call lists said of a number, and when they were asked: by their object's clock, ms since the epoch. */
export interface LookUp {
  readonly listed: boolean;
  readonly at: number;
}

/** Everything that the callee's object needs to own a callback. */
export interface CallbackIntent {
  readonly requestId: string;
  readonly recordId: string;
  readonly publicId: string;
  /** Name of the callee's own object, and of the object of the block that the number is in. */
  readonly callee: string;
  readonly block: string;
  readonly site: string;
  readonly idempotencyKey: string;
  readonly bodyHash: string;
  /** What is dialled, a `CallOrder` as JSON. */
  readonly order: Sealed;
  readonly context: GenuineContext | undefined;
  readonly callingWindow: CallingWindowStanding;
  readonly proofWords: readonly [string, string];
  readonly consentFacts: ConsentFacts;
  /** A `ConsentRecord` as JSON. */
  readonly consent: Sealed;
  readonly consentText: string;
  readonly lookUp: LookUp;
}

/** `requestedAt` in ms since the epoch. */
export type CallbackAnswer =
  | { readonly ok: true; readonly id: string; readonly requestedAt: number; readonly proofWords: readonly string[] }
  | { readonly ok: false; readonly code: 'idempotency-key-reused' | 'callee-not-available' | 'context-rejected' }
  /** `nextOpening` in ms since the epoch; `null` where there is none soon. */
  | { readonly ok: false; readonly code: 'outside-calling-window'; readonly nextOpening: number | null }
  | { readonly ok: false; readonly code: 'temporarily-unavailable'; readonly retryAfterSeconds: number };

/** Who passed on that somebody wants no more calls: the agent whom they told, or they themselves. */
export type OptOutBy = 'agent' | 'person';

/** A call, by the callback's record id, or by the keyed hash of PolyAI's id of it. */
export type CallReference = { readonly callback: string } | { readonly callHash: string };

export interface CallbackView {
  readonly id: string;
  readonly site: string;
  readonly status: CallbackStatus;
  readonly reason: CallbackReason;
}
