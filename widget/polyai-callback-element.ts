import { html, LitElement } from 'lit';
import { icon, PHONE } from './icon.ts';
import { hasKept } from './kept.ts';
import { tellOwner } from './owner-notice.ts';
import type { Opening } from './panel/opening.ts';
import { polyaiCallbackStyles } from './polyai-callback-styles.ts';

/**
 * A button that lets a visitor be called back. Its children are what the page offers without it: they show until the
 * element is upgraded, and again whenever the proxy can't be reached.
 *
 * @attr {string} site - The site's id at the proxy; not needed while the proxy has only one.
 * @attr {string} endpoint - The proxy's address; by default the origin that the script came from. Needed with the package.
 * @attr {'popover' | 'inline'} mode - `popover` (default) opens a dialog; `inline` unfolds in the page.
 * @attr {string} metadata - A JSON object of strings that travel with the call, such as `{"campaign":"spring"}`; the site must allow the keys.
 * @attr {string} label - What the button says; by default “Call me back” in the page's language. Where that isn't English, your own link
 * stands there until the rest of the widget has come.
 * @attr {'none'} flags - `none`: the region picker shows ISO codes in place of flags.
 * @attr {string} context - Metadata that your own server has signed: a compact JWS.
 *
 * @slot - What your page offers without the widget, such as a `tel:` link.
 * @slot heading - In place of the form's heading.
 * @slot text - In place of what stands below the heading.
 * @slot success - In place of what is said when the call has ended.
 *
 * @csspart button - The button.
 * @csspart panel - The dialog, or the section of an inline panel.
 * @csspart content - What the panel holds.
 * @csspart heading - The panel's heading.
 * @csspart close - The button that closes the panel.
 * @csspart phone-label - The phone field's label.
 * @csspart phone-control - The box around region and number.
 * @csspart phone-region - The button that opens the region picker.
 * @csspart phone-region-picker - The open region picker.
 * @csspart phone-region-search - The field in which a region is searched for.
 * @csspart phone-region-list - The regions.
 * @csspart phone-region-option - One of the regions.
 * @csspart phone-input - The phone field's input.
 * @csspart phone-error - Why the number won't do.
 * @csspart phone-question - The question whether a number that was filled in or pasted is one of the region.
 * @csspart phone-confirm-region - The button that says that it is one of the region.
 * @csspart phone-other-number - The button that says that it is another's, where no other region may be chosen.
 * @csspart calling-hours - A hint that calls may not be possible at this hour.
 * @csspart consent - Box, text and privacy link.
 * @csspart consent-text - The consent text.
 * @csspart privacy - The privacy link.
 * @csspart submit - The button that asks for the call.
 * @csspart progress - Where the call stands.
 * @csspart steps - The steps of a call.
 * @csspart caller-number - The number that will call.
 * @csspart save-contact - The link that saves that number as a contact.
 * @csspart proof-words - The words that the agent will say.
 * @csspart screening - The hint on phones that screen or silence unknown callers.
 * @csspart what-to-check - What to check where no call has come.
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
 * @fires callback-status - The callback stands somewhere new. A page that takes up a call after a reload, or from another tab, hears what changes
 * from then on.
 * @fires callback-failed - The request was refused, or got no answer.
 * @fires callback-close - The panel has closed.
 */
export class PolyaiCallbackElement extends LitElement {
  static override styles = polyaiCallbackStyles;
  static override properties = {
    mode: {},
    context: {},
    isUnreachable: { state: true },
    isBusy: { state: true },
    label: {},
    ownLabel: { state: true },
    callLabel: { state: true },
  };

  // Read once, when they are wanted: by the property, or else by the attribute.
  declare endpoint: string | undefined;
  declare site: string | undefined;
  declare metadata: Readonly<Record<string, string>> | undefined;
  declare mode: 'popover' | 'inline';
  declare context: string;
  /** @internal The page's own way to call is shown instead. */
  declare isUnreachable: boolean;
  declare private isBusy: boolean;
  declare label: string;
  /** @internal */
  declare ownLabel: string;
  /** @internal */
  declare callLabel: string;

  #panel: Opening | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.isUnreachable = false;
    this.#panel?.resume();
    this.addEventListener('pointerenter', this.#onIntent);
    this.addEventListener('focusin', this.#onIntent);
    // What the button says in other languages comes with the rest, and so does a call that is under way.
    if (this.matches(':lang(en)')) this.ownLabel ||= 'Call me back';
    if (!(this.label || this.ownLabel) || hasKept()) void this.#onIntent();
    // WebKit keeps `requestIdleCallback` switched off: https://bugs.webkit.org/show_bug.cgi?id=285049
    if ('requestIdleCallback' in globalThis) requestIdleCallback(this.#onIntent);
    else setTimeout(this.#onIntent, 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#panel?.pause();
  }

  override render() {
    const label = this.callLabel || this.label || this.ownLabel;
    if (this.isUnreachable || !label) return html`<slot></slot>`;
    const isInline = this.mode === 'inline';
    return html`
      <button
        part="button"
        class="button"
        aria-haspopup=${isInline ? 'false' : 'dialog'}
        aria-busy=${!!this.isBusy}
        ?hidden=${isInline && this.#panel?.isOpen}
        @click=${this.#onClick}
      >
        ${icon(PHONE)}<span>${label}</span>
      </button>
      ${this.#panel?.render()}
    `;
  }

  /** @internal The page's own way to call takes the button's place: until the element comes into the document anew. */
  giveUp(reason: unknown): void {
    const hadFocus = this.shadowRoot?.activeElement;
    this.#panel = undefined;
    this.isUnreachable = true;
    tellOwner(`shows its children: ${reason}`);
    if (hadFocus) void this.updateComplete.then(() => this.querySelector<HTMLElement>('a,button')?.focus());
  }

  readonly #onIntent = async (): Promise<void> => {
    if (this.#panel || this.isUnreachable || !this.isConnected) return;
    try {
      const { Opening } = await import('./panel/opening.ts');
      this.#panel ??= new Opening(this);
      this.requestUpdate();
    } catch (error) {
      this.giveUp(error);
    }
  };

  readonly #onClick = async (): Promise<void> => {
    this.isBusy = !this.#panel;
    await this.#onIntent();
    this.isBusy = false;
    void this.#panel?.open();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'polyai-callback': PolyaiCallbackElement;
  }
}
