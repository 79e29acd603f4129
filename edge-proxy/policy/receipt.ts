import type { LedgerRecord } from './ledger-records.ts';
import type { ConsentFacts, ConsentRecord } from './parties.ts';

/**
 * What a visitor keeps of their consent; signed, so that anybody can tell later that this proxy said so. The number is masked: a
 * callback's id is the only right that this needs, and whoever records a page's requests knows the id.
 */
export interface Receipt {
  readonly site: string;
  /** The callback's record id, by which its records are found in the ledger. */
  readonly callback: string;
  /** All digits but the last four are hidden. */
  readonly phoneNumber: string;
  /** By the proxy's clock, ISO 8601. */
  readonly givenAt: string;
  /** Without query and fragment. */
  readonly page: string | null;
  readonly consent: {
    readonly id: string;
    readonly locale: string;
    /** As it was shown. */
    readonly text: string;
    readonly sha256: string;
  };
  /** Where in the site's ledger the record stands. */
  readonly ledger: { readonly sequence: number; readonly hash: string };
}

const SHOWN_DIGITS = 4;

export function maskNumber(phoneNumber: string): string {
  const hidden = phoneNumber.slice(1, -SHOWN_DIGITS).replace(/\d/g, '•');
  return `+${hidden}${phoneNumber.slice(-SHOWN_DIGITS)}`;
}

/** @param given the record of type `given`, @param consent what is sealed in it */
export function composeReceipt(site: string, given: LedgerRecord, consent: ConsentRecord, text: string): Receipt {
  const facts = given.facts as unknown as ConsentFacts;
  return {
    site,
    callback: given.callback ?? '',
    phoneNumber: maskNumber(consent.phoneNumber),
    givenAt: consent.givenAt,
    page: consent.page ?? null,
    consent: { id: facts.textId, locale: facts.textLocale, text, sha256: facts.textSha256 },
    ledger: { sequence: given.sequence, hash: given.hash },
  };
}
