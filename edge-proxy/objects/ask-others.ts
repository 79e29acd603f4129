import { within } from '../deadline.ts';
import type { CallbackIntent } from '../policy/parties.ts';
import { type Environment, siteOf } from './environment.ts';
import type { ReservationResult } from './site-object.ts';

/** Together less than the HTTP side waits for the callee's object. */
const BLOCK_WITHIN_MS = 2_000;
const SITE_WITHIN_MS = 4_000;

/** Whether not too many numbers of the callee's block are asked for. Rejects where the block's object can't be reached in time. */
export function askBlock(
  environment: Environment,
  { block, callee, site, requestId }: CallbackIntent,
): Promise<boolean> {
  const limits = siteOf(environment, site)?.limits;
  if (!limits) throw new Error('no such site');
  const { blockNumbers: maxNumbers, blockWindowSeconds: windowSeconds } = limits;
  return within(BLOCK_WITHIN_MS, () =>
    environment.BLOCK.getByName(block).admit({ callee, site, requestId, maxNumbers, windowSeconds }),
  );
}

/** Has the site reserve budget and write the consent record. Rejects where it can't be reached in time: it may have reserved. */
export function askSite(environment: Environment, intent: CallbackIntent): Promise<ReservationResult> {
  const { recordId: callback, site, callee: person, consentFacts, consent, consentText, context } = intent;
  const reservation = { callback, site, person, consentFacts, consent, consentText, context };
  return within<ReservationResult>(SITE_WITHIN_MS, () => environment.SITE.getByName(site).reserve(reservation));
}
