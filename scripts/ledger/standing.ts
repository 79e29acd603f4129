import type { Found } from '../../edge-proxy/ledger-contract.ts';

/** Why no site of the proxy rings a number, a sentence each; none where nothing is in the way. */
export function standingOf({ optedOutAt, lists }: Omit<Found, 'records'>): string[] {
  return [
    ...(optedOutAt === null
      ? []
      : [`Opted out since ${optedOutAt}: no site of this proxy rings this number, for good.`]),
    ...(lists.length === 0 ? [] : [`On do-not-call lists: ${lists.join(', ')}`]),
  ];
}
