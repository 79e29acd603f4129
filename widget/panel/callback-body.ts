/** What the proxy is asked for: the number, what was agreed to and how that was seen, and what the page has to say. */
import type { Site } from '../../edge-proxy/contract.ts';
import { readMetadata } from '../metadata-attribute.ts';
import type { CallbackBody } from './callback-intent.ts';
import { campaignOf } from './campaign.ts';
import type { Seen } from './consent-evidence.ts';
import type { PanelParts } from './panel-parts.ts';

/** A number, and the consent as it was given in the form. */
export interface Agreement {
  /** E.164. */
  readonly phoneNumber: string;
  readonly consent: Site['consent'];
  /** When the form was first seen, and whether its box was ticked then; ISO 8601. */
  readonly shown: { readonly at: string; readonly isTicked: boolean } | undefined;
  readonly tick: { readonly at: string; readonly isTrusted: boolean; readonly seen: Promise<Seen> };
}

export async function bodyOf(
  { host, locales, site }: PanelParts,
  { phoneNumber, consent, shown, tick }: Agreement,
): Promise<CallbackBody> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const [locale] = locales;
  const metadata = {
    ...campaignOf(location.search, site.metadataKeys),
    ...readMetadata(host.metadata ?? host.getAttribute('metadata')),
  };
  return {
    site: site.site,
    phoneNumber,
    consent: {
      sha256: consent.sha256,
      locale: consent.locale,
      given: true,
      evidence: {
        widgetVersion: __VERSION__,
        ...(shown && { shownAt: shown.at, tickedBeforehand: shown.isTicked }),
        tickedAt: tick.at,
        isTrusted: tick.isTrusted,
        ...(await tick.seen),
      },
    },
    // Query and fragment may hold anything, personal data included.
    ...(/^https?:$/.test(location.protocol) && { page: `${location.origin}${location.pathname}`.slice(0, 2048) }),
    ...(timeZone && { timeZone }),
    ...(locale && { locale }),
    ...(Object.keys(metadata).length > 0 && { metadata }),
  };
}
