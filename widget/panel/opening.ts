/** What the button does once it is there, in one chunk with the panel: finds the page's language, the site and its region. */
import type { ONLY_SITE } from '../../edge-proxy/contract.ts';
import { createClient, type WidgetProblem } from '../client.ts';
import { endpointUrl } from '../endpoint-url.ts';
import { focusButton } from '../focus-button.ts';
import { languageOf, loadMessages, localesOf } from '../messages/messages.ts';
import { tellOwner } from '../owner-notice.ts';
import { fetchRegion, regionOf } from '../phone-input/region-metadata.ts';
import { checkConsentText } from './consent-text.ts';
import { Panel } from './panel.ts';
import type { PanelHost } from './panel-parts.ts';

export interface OpeningHost extends PanelHost {
  readonly endpoint: string | undefined;
  readonly site: string | undefined;
  /** The page's own way to call is shown instead of the button. */
  isUnreachable: boolean;
}

const ONLY: typeof ONLY_SITE = '-';

/** Unless the page says something itself. The page may be in a language that there are no messages in. */
async function sayInButton(host: OpeningHost, label: string, language: string): Promise<void> {
  if (host.label) return;
  host.label = label;
  await host.updateComplete;
  host.renderRoot.querySelector('[part="button"]')?.setAttribute('lang', language);
}

/** Asks for all at once. There is no panel where anything of it can't be had; then the page's owner is told why. */
export async function loadPanel(host: OpeningHost): Promise<Panel | undefined> {
  const locales = localesOf(host);
  const siteName = host.site || host.getAttribute('site') || ONLY;
  const endpoint = endpointUrl(host.endpoint || host.getAttribute('endpoint') || '');
  const client = createClient(endpoint);
  // Before the proxy says which one it is.
  const likely = regionOf(navigator.language);
  if (likely) fetchRegion(likely).catch(() => {});
  const giveUp = ({ code, detail = '' }: WidgetProblem): undefined => {
    const hadFocus = host.renderRoot.contains(host.shadowRoot?.activeElement ?? null);
    host.isUnreachable = true;
    tellOwner(`shows its children instead of the button: ${code} at ${endpoint.origin}. ${detail}`);
    if (hadFocus) void host.updateComplete.then(() => focusButton(host));
  };
  try {
    const said = loadMessages(locales);
    const [messages, unchecked] = await Promise.all([
      said,
      client.getSite(siteName, locales[0] ?? 'en'),
      // The button need not wait for the site.
      said.then(({ button }) => sayInButton(host, button, languageOf(locales))),
    ]);
    const answer = await checkConsentText(unchecked);
    if (!answer.ok) return giveUp(answer.problem);
    await fetchRegion(answer.value.defaultRegion);
    return new Panel({ host, client, endpoint, siteName, site: answer.value, messages, locales });
  } catch (error) {
    return giveUp({ code: 'network-lost', detail: `${error}` });
  }
}
