/** Has a proof at hand when the visitor is ready: it is got while they type. */
import type { CHALLENGE_LIFETIME_SECONDS } from '../../edge-proxy/contract.ts';
import type { Answer } from '../client.ts';

/** Turnstile's tokens are good for as long. */
const CHALLENGE_LIFETIME: typeof CHALLENGE_LIFETIME_SECONDS = 300;
/** What is left of a challenge's life for a slow network to carry its proof. */
const RESERVE_SECONDS = 60;
export const USABLE_MILLISECONDS = (CHALLENGE_LIFETIME - RESERVE_SECONDS) * 1000;

/** No proof is the right one where the site asks for no challenge. */
export type ProofAnswer = Answer<string | undefined>;

export interface ProofSource {
  /** Starts to get one, unless one is there or on its way. */
  prepare(): void;
  /** The proof that was prepared, or a new one. Each is given once, since the proxy takes each once. */
  take(): Promise<ProofAnswer>;
  /** What was taken last has not been sent after all: the next one to take gets it, while it is good. */
  giveBack(): void;
  /** Gives up what can't go on outside the document. */
  leave(): void;
}

interface Preparation {
  readonly proof: Promise<ProofAnswer>;
  goodUntil: number;
}

/**
 * @param ask what it throws, such as a chunk that can't be loaded or a challenge that isn't solved in time, is a lost network
 * @param waitsForVisitor it ages from when it came, and until then may take as long as the visitor does
 */
export function createReadyProof(
  ask: (signal: AbortSignal) => Promise<ProofAnswer>,
  waitsForVisitor: () => boolean,
  now = Date.now,
): ProofSource {
  const getOne = (signal: AbortSignal): Promise<ProofAnswer> =>
    ask(signal).catch(() => ({ ok: false, problem: { code: 'network-lost' } }));
  let prepared: Preparation | undefined;
  let given: Preparation | undefined;
  let stay = new AbortController();

  const begin = (): Preparation => {
    stay = new AbortController();
    const begun = { proof: getOne(stay.signal), goodUntil: now() + USABLE_MILLISECONDS };
    if (waitsForVisitor()) {
      begun.goodUntil = Number.POSITIVE_INFINITY;
      void begun.proof.then(() => {
        begun.goodUntil = now() + USABLE_MILLISECONDS;
      });
    }
    return begun;
  };
  const current = (): Preparation => (prepared && now() < prepared.goodUntil ? prepared : begin());

  return {
    prepare: () => {
      prepared = current();
    },
    take: async () => {
      const early = prepared;
      const taken = current();
      given = prepared = taken;
      const proof = await taken.proof;
      prepared = undefined;
      if (taken !== early || proof.ok) return proof;
      // What went wrong before anybody waited for it deserves another try.
      given = begin();
      return given.proof;
    },
    giveBack: () => {
      prepared = given;
    },
    leave: () => stay.abort(),
  };
}
