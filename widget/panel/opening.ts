/** What the button does once it is there, in one chunk with the panel: finds the page's language, the site and its region, and opens. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ONLY_SITE, Site } from '../../edge-proxy/contract.ts';
import { addStyles } from '../add-styles.ts';
import { createClient, type WidgetProblem } from '../client.ts';
import { endpointUrl } from '../endpoint-url.ts';
import { languageOf, loadMessages, localesOf } from '../messages/messages.ts';
import { tellOwner } from '../owner-notice.ts';
import { callingCodeOf } from '../phone-input/numbering-plans.ts';
import { fetchRegion, regionOf } from '../phone-input/region-metadata.ts';
import { settingOf } from '../setting.ts';
import { checkSettings } from './check-settings.ts';
import { checkConsentText } from './consent-text.ts';
import { setHostState } from './host-states.ts';
import { nextTask } from './next-task.ts';
import { Panel } from './panel.ts';
import { PanelFrame } from './panel-frame.ts';
import type { PanelHost } from './panel-parts.ts';
import { panelSkeleton } from './panel-skeleton.ts';
import { panelStyles } from './panel-styles.ts';
import type { RequestResult } from './request-result.ts';

// Then this can't be imported, and the page's own link stands.
if (!('showModal' in HTMLDialogElement.prototype && 'attachInternals' in HTMLElement.prototype && 'Locale' in Intl)) {
  throw new Error('this browser is too old');
}

interface OpeningHost extends PanelHost {
  /** The page's own way to call takes the button's place, and the focus where it was in here. */
  giveUp(reason: string): void;
  open(): Promise<void>;
  close(): void;
  request(phoneNumber?: string): Promise<RequestResult>;
  reset(): void;
}

const ONLY: typeof ONLY_SITE = '-';

function inRegion(site: Site, wanted: string): Site {
  return site.regions.includes(wanted) ? { ...site, defaultRegion: wanted } : site;
}

/** Unless it speaks English already. The page may be in a language that there are no messages in. */
async function sayInButton(host: OpeningHost, label: string, language: string): Promise<void> {
  if (host.ownLabel) return;
  host.ownLabel = label;
  await host.updateComplete;
  if (!host.label) host.renderRoot.querySelector('[part="button"]')?.setAttribute('lang', language);
}

/** The panel, also for who opens it before all that it needs has come: they see its shape meanwhile. */
export class Opening implements ReactiveController {
  readonly #host: OpeningHost;
  readonly #frame: PanelFrame;
  readonly #loading: Promise<void>;
  #named: Promise<void> | undefined;
  #panel: Panel | undefined;
  #opened = Promise.resolve();

  constructor(host: OpeningHost) {
    this.#host = host;
    addStyles(host.shadowRoot, panelStyles);
    this.#frame = new PanelFrame(host);
    setHostState(host, 'unreachable', false);
    this.#loading = this.#load();
    host.addController(this);
  }

  /** Resolves when it is open and has its form, also for who asks while it opens. */
  open(): Promise<void> {
    this.#opened = this.#open(this.#opened);
    return this.#opened;
  }

  async #open(before: Promise<void>): Promise<void> {
    // By a script, or another element: there is no panel before there is a button, which in other languages has to know what it says.
    if (!this.#host.label && !this.#host.ownLabel) await this.#named;
    if (!(await this.#frame.open())) return before;
    this.#panel?.noteShown();
    this.#frame.focusHeading();
    await Promise.all([this.#loading, nextTask()]);
    await this.#panel?.begin();
  }

  close(): void {
    this.#frame.close();
  }

  async request(phoneNumber: string | undefined): Promise<RequestResult> {
    return (await this.#panel?.request(phoneNumber)) ?? 'unreachable';
  }

  reset(): void {
    this.#panel?.reset();
  }

  /** What led here: a button of the page's that is tied to the element has its own wish. */
  hear(event: Event | IdleDeadline | undefined): void {
    this.#host.requestUpdate();
    if (!(event instanceof Event) || event.type !== 'command') return;
    import('../way-in/obey.ts').then(({ obey }) => obey(this.#host, event), tellOwner);
  }

  hostConnected(): void {
    this.#panel?.resume();
  }

  /** While the element is out of the document nothing is asked for; the callback itself goes on. */
  hostDisconnected(): void {
    this.#frame.leave();
    this.#panel?.pause();
  }

  render(): TemplateResult {
    const content =
      this.#panel?.render() ??
      (this.#frame.isOpen ? panelSkeleton(this.#host.label || this.#host.ownLabel || '') : nothing);
    return html`${this.#frame.render(content)}<slot class="printed"></slot>`;
  }

  /** Asks for all at once. There is no panel where anything of it can't be had; then the page's owner is told why. */
  async #load(): Promise<void> {
    const host = this.#host;
    const locales = localesOf(host);
    const siteName = settingOf(host, 'site') || ONLY;
    const endpoint = endpointUrl(settingOf(host, 'endpoint'));
    const client = createClient(endpoint);
    checkSettings(host);
    // Before the proxy says which one it is.
    const likely = regionOf(navigator.language);
    // A language may be at home in a part of the world (`es-419`), which has no numbers.
    if (likely && callingCodeOf(likely)) fetchRegion(likely).catch(() => {});
    try {
      const said = loadMessages(locales);
      // The button need not wait for the site.
      this.#named = said.then(
        ({ button }) => sayInButton(host, button, languageOf(locales)),
        () => {},
      );
      const [messages, unchecked] = await Promise.all([said, client.getSite(siteName, locales[0] ?? 'en')]);
      const answer = await checkConsentText(unchecked);
      if (!answer.ok) return this.#giveUp(answer.problem, endpoint);
      const site = inRegion(answer.value, settingOf(host, 'region'));
      await fetchRegion(site.defaultRegion);
      const parts = { host, client, endpoint, siteName, site, messages, locales };
      this.#panel = new Panel(parts, this.#frame);
      host.requestUpdate();
    } catch (error) {
      this.#giveUp({ code: 'network-lost', detail: `${error}` }, endpoint);
    }
  }

  #giveUp({ code, detail = '' }: WidgetProblem, endpoint: URL): void {
    const host = this.#host;
    const hadFocus = host.shadowRoot?.activeElement;
    host.giveUp(`${code} at ${endpoint.origin}. ${detail}`);
    this.#frame.close();
    this.#frame.end();
    host.removeController(this);
    setHostState(host, 'unreachable', true);
    if (hadFocus) void host.updateComplete.then(() => host.querySelector<HTMLElement>('a,button')?.focus());
  }
}
