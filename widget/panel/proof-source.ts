/** Gets the kind of proof that the site asks for: it is worked out, or asked of Turnstile. */
import type { Site } from '../../edge-proxy/contract.ts';
import type { Client } from '../client.ts';
import type { CallMessages } from '../messages/call-messages.ts';
import { createReadyProof, type ProofAnswer, type ProofSource, USABLE_MILLISECONDS } from './ready-proof.ts';

export type { ProofSource };

export interface ProofParts {
  /** Asked for anew while the page stands, and may then ask for another challenge. */
  site: Site;
  client: Pick<Client, 'makeChallenge'>;
  /** Where a challenge that needs the visitor shows itself, in the slot `challenge`. */
  host: HTMLElement;
  locales: readonly string[];
  messages: Pick<CallMessages, 'challenge'>;
}

export function createProofSource(parts: ProofParts, now = Date.now): ProofSource {
  return createReadyProof(
    (signal) => getOne(parts, signal),
    () => parts.site.challenge.kind === 'turnstile',
    now,
  );
}

async function getOne({ site, client, ...place }: ProofParts, signal: AbortSignal): Promise<ProofAnswer> {
  if (site.challenge.kind === 'none') return { ok: true, value: undefined };
  if (site.challenge.kind === 'turnstile') {
    const { getToken } = await import('./turnstile.ts');
    const value = await getToken({ ...place, site: site.site, siteKey: site.challenge.siteKey, signal });
    return { ok: true, value };
  }
  const [solver, challenge] = await Promise.all([import('./challenge-solver.ts'), client.makeChallenge(site.site)]);
  return challenge.ok ? { ok: true, value: await solver.solve(challenge.value, USABLE_MILLISECONDS) } : challenge;
}
