import { adoptStyles, html, LitElement } from 'lit';
import type { ONLY_SITE } from '../edge-proxy/contract.ts';
import { endpointUrl, parseMetadata } from './attributes.ts';
import { createClient, type WidgetProblem } from './client.ts';
import { icon, PHONE } from './icon.ts';
import { buttonLabel, loadMessages, localesOf, type Messages } from './messages/messages.ts';
import { tellOwner } from './owner-notice.ts';
import type { Panel } from './panel/panel.ts';
import { fetchRegion, regionOf } from './phone-input/region-metadata.ts';
import { polyaiCallbackStyles } from './polyai-callback-styles.ts';

const ONLY: typeof ONLY_SITE = '-';

/**
 * A button that lets a visitor be called back. Its children are what the page offers without it: they show until the
 * element is upgraded, and again whenever the proxy can't be reached.
 *
 * @attr {string} endpoint - The proxy's address; by default the origin that the script came from.
 * @attr {string} site - The site's id at the proxy; by default the proxy's only one.
 * @attr {'popover' | 'inline'} mode - Opens a dialog, or unfolds in the page.
 * @attr {string} metadata - A JSON object of strings that travel with the call.
 * @attr {string} context - Metadata that the page's own server has signed: a compact JWS. Read when the visitor asks.
 *
 * @slot - What the page offers without the widget, such as a `tel:` link.
 * @slot heading - In place of the form's heading.
 *
 * @csspart button - The button.
 * @csspart panel - The dialog, or the section of an inline panel.
 * @csspart content - What the panel holds.
 * @csspart heading - The panel's heading.
 * @csspart close - The button that closes the panel.
 * @csspart phone-label - The phone field's label.
 * @csspart phone-control - The box around region and number.
 * @csspart phone-region - The region picker.
 * @csspart phone-input - The phone field's input.
 * @csspart phone-error - Why the number won't do.
 * @csspart calling-hours - A hint that calls may not be possible at this hour.
 * @csspart consent - Box, text and privacy link.
 * @csspart consent-text - The consent text.
 * @csspart privacy - The privacy link.
 * @csspart submit - The button that asks for the call.
 * @csspart progress - Where the call stands.
 * @csspart steps - The steps of a call.
 * @csspart proof-words - The words that the agent will say.
 * @csspart receipt - The link to the signed copy of what the visitor agreed to.
 * @csspart local-time - The question what time it is where the visitor is.
 * @csspart local-time-input - The field for that time.
 * @csspart problem - What went wrong, and the way on.
 *
 * @cssprop [--polyai-callback-accent] - Colour of buttons, focus and progress.
 * @cssprop [--polyai-callback-on-accent] - Colour of text on the accent.
 * @cssprop [--polyai-callback-surface] - Background of the panel.
 * @cssprop [--polyai-callback-ink] - Colour of text.
 * @cssprop [--polyai-callback-radius=14px] - Roundness of controls; the panel's follows it.
 * @cssprop [--polyai-callback-space=8px] - The unit of all distances.
 *
 * @fires callback-open - The panel has opened.
 * @fires callback-requested - The proxy has taken the request.
 * @fires callback-status - The callback stands somewhere else than before.
 * @fires callback-failed - The request was refused, or got no answer.
 * @fires callback-close - The panel has closed.
 */
export class PolyaiCallbackElement extends LitElement {
  static override styles = polyaiCallbackStyles;
  static override properties = {
    endpoint: {},
    site: {},
    mode: { converter: { fromAttribute: (mode: string | null) => (mode === 'inline' ? 'inline' : 'popover') } },
    metadata: { converter: { fromAttribute: parseMetadata } },
    context: {},
    isUnreachable: { state: true },
    isBusy: { state: true },
  };

  declare endpoint: string;
  declare site: string;
  declare mode: 'popover' | 'inline';
  declare metadata: Readonly<Record<string, string>>;
  declare context: string;
  declare private isUnreachable: boolean;
  declare private isBusy: boolean;

  #panel: Panel | undefined;
  #messages: Messages | undefined;
  #loading: Promise<Panel | undefined> | undefined;

  constructor() {
    super();
    this.endpoint = '';
    this.site = ONLY;
    this.mode = 'popover';
    this.metadata = {};
    this.context = '';
    this.isUnreachable = false;
    this.isBusy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#panel?.process.resume();
    for (const intent of ['pointerenter', 'focusin', 'touchstart']) {
      this.addEventListener(intent, this.#onIntent, { passive: true });
    }
    // WebKit keeps `requestIdleCallback` switched off: https://bugs.webkit.org/show_bug.cgi?id=285049
    if ('requestIdleCallback' in globalThis) requestIdleCallback(this.#onIntent);
    else setTimeout(this.#onIntent, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#panel?.process.pause();
  }

  /** Brings the focus to the button, or to the page's own way to call where there is no button. */
  focusButton(): void {
    const button = this.renderRoot.querySelector<HTMLElement>('[part~="button"]');
    (button ?? this.querySelector<HTMLElement>('a[href], button'))?.focus();
  }

  override render() {
    if (this.isUnreachable) return html`<slot></slot>`;
    const isOpenInline = this.mode === 'inline' && this.#panel?.isOpen === true;
    const isUnderWay = this.#panel?.process.isUnderWay === true;
    return html`
      <button
        part="button"
        class="button"
        type="button"
        aria-haspopup=${this.mode === 'popover' ? 'dialog' : 'false'}
        aria-busy=${this.isBusy}
        ?hidden=${isOpenInline}
        @click=${this.#onClick}
      >
        ${icon(PHONE)}<span>${(isUnderWay && this.#messages?.seeYourCall) || buttonLabel(localesOf(this))}</span>
      </button>
      ${this.#panel?.render()}
    `;
  }

  readonly #onIntent = (): void => {
    if (this.isConnected) void this.#load();
  };

  readonly #onClick = async (): Promise<void> => {
    this.isBusy = !this.#panel;
    const panel = await this.#load();
    this.isBusy = false;
    await panel?.open();
  };

  #load(): Promise<Panel | undefined> {
    this.#loading ??= this.#loadOnce();
    return this.#loading;
  }

  /** Everything at once: a chunk that waited for another would cost its own round trip. */
  async #loadOnce(): Promise<Panel | undefined> {
    const locales = localesOf(this);
    const client = createClient(endpointUrl(this.endpoint));
    // Before the proxy says which one it is.
    const likely = regionOf(navigator.language);
    if (likely) fetchRegion(likely).catch(() => {});
    try {
      const [{ checkConsentText, Panel, panelStyles }, messages, unchecked] = await Promise.all([
        import('./panel/panel.ts'),
        loadMessages(locales),
        client.getSite(this.site, locales[0] ?? 'en'),
      ]);
      const answer = await checkConsentText(unchecked);
      if (!answer.ok) return this.#giveUp(answer.problem);
      await fetchRegion(answer.value.defaultRegion);
      adoptStyles(this.#shadowRoot(), [...PolyaiCallbackElement.elementStyles, ...panelStyles]);
      this.#messages = messages;
      this.#panel = new Panel({ host: this, client, siteName: this.site, site: answer.value, messages, locales });
      this.requestUpdate();
      return this.#panel;
    } catch (error) {
      return this.#giveUp({ code: 'network-lost', detail: `${error}` });
    }
  }

  #giveUp({ code, detail = '' }: WidgetProblem): undefined {
    const hadFocus = this.shadowRoot?.activeElement !== null;
    this.isUnreachable = true;
    tellOwner(`shows its children instead of the button: ${code} at ${endpointUrl(this.endpoint).origin}. ${detail}`);
    if (hadFocus) void this.updateComplete.then(() => this.focusButton());
  }

  #shadowRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'polyai-callback': PolyaiCallbackElement;
  }
}
