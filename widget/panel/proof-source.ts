/** Has a proof at hand when the visitor is ready: it is worked out while they type. */
import type { CHALLENGE_LIFETIME_SECONDS, Site } from '../../edge-proxy/contract.ts';
import type { Answer, Client } from '../client.ts';

const CHALLENGE_LIFETIME: typeof CHALLENGE_LIFETIME_SECONDS = 300;
/** What is left of a challenge's life for a slow network to carry its proof. */
const RESERVE_SECONDS = 60;

/** No proof is the right one where the site asks for no challenge. */
export type ProofAnswer = Answer<string | undefined>;

export interface ProofSource {
  /** Starts to work one out, unless one is there or on its way. */
  prepare(): void;
  /** The proof that was prepared, or a new one. Each is given once, since the proxy takes each once. */
  take(): Promise<ProofAnswer>;
}

export function createProofSource(site: Site, client: Pick<Client, 'makeChallenge'>, now = Date.now): ProofSource {
  let prepared: { since: number; proof: Promise<ProofAnswer> } | undefined;

  const prepare = (): void => {
    const isFresh = prepared && now() - prepared.since < (CHALLENGE_LIFETIME - RESERVE_SECONDS) * 1000;
    if (!isFresh) prepared = { since: now(), proof: solveOne(site, client) };
  };

  return {
    prepare: () => {
      if (site.challenge.kind !== 'none') prepare();
    },
    take: async () => {
      if (site.challenge.kind === 'none') return { ok: true, value: undefined };
      const early = prepared;
      prepare();
      const proof = await prepared?.proof;
      const wasEarly = prepared !== undefined && prepared === early;
      prepared = undefined;
      // What went wrong before anybody waited for it deserves another try.
      if (wasEarly && !proof?.ok) return solveOne(site, client);
      return proof ?? solveOne(site, client);
    },
  };
}

async function solveOne(site: Site, client: Pick<Client, 'makeChallenge'>): Promise<ProofAnswer> {
  try {
    const [solver, challenge] = await Promise.all([import('./challenge-solver.ts'), client.makeChallenge(site.site)]);
    return challenge.ok ? { ok: true, value: await solver.solve(challenge.value) } : challenge;
  } catch {
    return { ok: false, problem: { code: 'network-lost' } };
  }
}
