/** Has a proof at hand when the visitor is ready: it is worked out, or asked of Turnstile, while they type. */
import type { CHALLENGE_LIFETIME_SECONDS, Site } from '../../edge-proxy/contract.ts';
import type { Answer, Client } from '../client.ts';
import type { Messages } from '../messages/messages.ts';

/** Turnstile's tokens are good for as long. */
const CHALLENGE_LIFETIME: typeof CHALLENGE_LIFETIME_SECONDS = 300;
/** What is left of a challenge's life for a slow network to carry its proof. */
const RESERVE_SECONDS = 60;
const USABLE_MILLISECONDS = (CHALLENGE_LIFETIME - RESERVE_SECONDS) * 1000;

/** No proof is the right one where the site asks for no challenge. */
export type ProofAnswer = Answer<string | undefined>;

export interface ProofSource {
  /** Starts to get one, unless one is there or on its way. */
  prepare(): void;
  /** The proof that was prepared, or a new one. Each is given once, since the proxy takes each once. */
  take(): Promise<ProofAnswer>;
  /** Gives up what can't go on outside the document. */
  leave(): void;
}

export interface ProofParts {
  site: Site;
  client: Pick<Client, 'makeChallenge'>;
  /** Where a challenge that needs the visitor shows itself, in the slot `challenge`. */
  host: HTMLElement;
  locales: readonly string[];
  messages: Pick<Messages, 'challenge'>;
}

interface Preparation {
  readonly proof: Promise<ProofAnswer>;
  goodUntil: number;
}

export function createProofSource(parts: ProofParts, now = Date.now): ProofSource {
  const { kind } = parts.site.challenge;
  let prepared: Preparation | undefined;
  let stay = new AbortController();

  const begin = (): Preparation => {
    stay = new AbortController();
    const begun = { proof: getOne(parts, stay.signal), goodUntil: now() + USABLE_MILLISECONDS };
    if (kind === 'turnstile') {
      // A token ages from when it came, and until then it may wait for the visitor as long as it takes.
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
      if (kind !== 'none') prepared = current();
    },
    take: async () => {
      if (kind === 'none') return { ok: true, value: undefined };
      const early = prepared;
      const taken = current();
      prepared = taken;
      const proof = await taken.proof;
      prepared = undefined;
      // What went wrong before anybody waited for it deserves another try.
      return taken === early && !proof.ok ? begin().proof : proof;
    },
    leave: () => stay.abort(),
  };
}

async function getOne({ site, client, ...place }: ProofParts, signal: AbortSignal): Promise<ProofAnswer> {
  try {
    if (site.challenge.kind === 'turnstile') {
      const { getToken } = await import('./turnstile.ts');
      return {
        ok: true,
        value: await getToken({ ...place, site: site.site, siteKey: site.challenge.siteKey, signal }),
      };
    }
    const [solver, challenge] = await Promise.all([import('./challenge-solver.ts'), client.makeChallenge(site.site)]);
    return challenge.ok ? { ok: true, value: await solver.solve(challenge.value, USABLE_MILLISECONDS) } : challenge;
  } catch {
    return { ok: false, problem: { code: 'network-lost' } };
  }
}
