import { html, LitElement } from 'lit';
import { hasKept } from './kept.ts';
import { tellOwner } from './owner-notice.ts';
import type { Opening } from './panel/opening.ts';
import type { RequestResult } from './panel/request-result.ts';
import { polyaiCallbackStyles } from './polyai-callback-styles.ts';

/**
 * A button that lets a visitor be called back. Its children are what the page offers without it: they show until the
 * element is upgraded, and again whenever the proxy can't be reached.
 *
 * @attr {string} site - The site's id at the proxy; not needed while the proxy has only one.
 * @attr {string} endpoint - The proxy's address; by default the origin that the script came from. Needed with the package.
 * @attr {'popover' | 'inline' | 'floating' | 'headless'} mode - `popover` (default) opens a dialog; `inline` unfolds in the page; `floating` puts the
 * button into a corner of the window; `headless` has no button.
 * @attr {string} for - The id of an element of yours that opens the panel, in place of a button of its own.
 * @attr {'bottom-end' | 'bottom-start' | 'top-end' | 'top-start'} corner - Where it floats; `bottom-end` by default.
 * @attr {number} offset - How far from that corner, in CSS pixels; 20 by default.
 * @attr {string} label - What the button says; by default “Call me back” in the page's language. Where that isn't English, your own link
 * stands there until the rest of the widget has come.
 * @attr {string} heading - In place of the form's heading; as text. The slot takes more.
 * @attr {string} text - In place of what stands below the heading.
 * @attr {string} success - In place of what is said when the call has ended.
 * @attr {'meadow' | 'ink' | 'clay'} theme - One of the themes that ship. A rule of your own is stronger.
 * @attr {string} region - The region of numbers without a calling code, ISO 3166-1 alpha-2, if the site calls there; by default the visitor's.
 * @attr {'none'} prefetch - `none`: nothing but the entry is loaded before somebody shows intent. Where the page isn't in English, give a `label` then.
 * @attr {'none'} flags - `none`: the region picker shows ISO codes in place of flags.
 * @attr {string} metadata - A JSON object of strings that travel with the call, such as `{"campaign":"spring"}`; the site must allow the keys.
 * @attr {string} context - Metadata that your own server has signed: a compact JWS.
 * @attr {string} analytics - The name of a global array, such as `dataLayer`, that is told of calls.
 *
 * @slot - What your page offers without the widget, such as a `tel:` link.
 * @slot heading - In place of the form's heading.
 * @slot text - In place of what stands below the heading.
 * @slot success - In place of what is said when the call has ended.
 *
 * @cssstate open - The panel is open.
 * @cssstate asking - A call is being asked for.
 * @cssstate calling - A call is under way.
 * @cssstate ended - A call has ended.
 * @cssstate unreachable - Nobody can be called from here; what your page offers without it shows.
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
 * @fires callback-submit - The visitor has agreed, and the call is about to be asked for: `preventDefault()` keeps it from that.
 * @fires callback-requested - The proxy has taken the request.
 * @fires callback-status - The callback stands somewhere new. A page that takes up a call after a reload, or from another tab, hears what changes
 * from then on.
 * @fires callback-failed - The request was refused, or got no answer.
 * @fires callback-close - The panel has closed.
 */
export class PolyaiCallbackElement extends LitElement {
  /** @internal */
  static readonly version = __VERSION__;
  static override styles = polyaiCallbackStyles;
  static override properties = {
    mode: { reflect: true },
    for: {},
    theme: {},
    context: {},
    label: {},
    ownLabel: {},
    callLabel: {},
    showsChildren: {},
  };

  // Read once, when they are wanted: by the property, or else by the attribute.
  declare site: string | undefined;
  declare endpoint: string | undefined;
  declare corner: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' | undefined;
  declare offset: number | undefined;
  declare heading: string | undefined;
  declare text: string | undefined;
  declare success: string | undefined;
  declare region: string | undefined;
  declare flags: 'none' | undefined;
  declare analytics: string | undefined;
  declare metadata: Readonly<Record<string, string>> | undefined;
  declare mode: 'popover' | 'inline' | 'floating' | 'headless';
  declare for: string;
  declare theme: string;
  declare context: string;
  declare label: string;
  /** @internal */
  declare ownLabel: string | null | undefined;
  /** @internal */
  declare callLabel: string;
  /** @internal The page's own way to call: nobody can be called from here, or the button isn't where the page wants it yet. */
  declare showsChildren: boolean;

  #opening: Opening | undefined;
  #wayIn: Promise<void> | undefined;

  override connectedCallback(): void {
    // The button that the page's server may have drawn (declarative shadow DOM).
    if (!this.hasUpdated) {
      this.ownLabel = this.shadowRoot?.querySelector('button')?.textContent;
      this.shadowRoot?.replaceChildren();
    }
    super.connectedCallback();
    this.showsChildren = false;
    for (const type of ['pointerenter', 'focusin', 'command']) this.addEventListener(type, this.#onIntent);
    // What the button says in other languages comes with the rest, and so does a call that is under way.
    if (this.matches(':lang(en)')) this.ownLabel ||= 'Call me back';
    const isEager = !this.matches('[prefetch=none]');
    if ((isEager && !(this.label || this.ownLabel)) || hasKept()) void this.#onIntent();
    // WebKit keeps `requestIdleCallback` switched off: https://bugs.webkit.org/show_bug.cgi?id=285049
    if (isEager) globalThis.requestIdleCallback?.(this.#onIntent) ?? setTimeout(this.#onIntent, 1000);
  }

  /** `floating`, `headless` and the like; by what the page has set before the script came, too: that is there only now. */
  protected override willUpdate(): void {
    if (this.#wayIn || this.showsChildren || !(this.for || this.theme || /^[fh]/.test(this.mode))) return;
    this.showsChildren = true;
    this.#wayIn = import('./way-in/way-in.ts')
      .then(({ findWayIn }) => findWayIn(this))
      .catch((reason) => this.giveUp(reason));
  }

  /** Opens the panel. Resolves when it is open, or can't be. */
  async open(): Promise<void> {
    await this.#onIntent();
    await this.#opening?.open();
  }

  /** Closes the panel. A call that was asked for goes on. */
  close(): void {
    this.#opening?.close();
  }

  /**
   * Asks for the call, as the form's own button does: by the number that stands in the form, or by this one, and only if the visitor has ticked
   * the consent. The panel is opened, and says what is missing. Resolves with
   * `requested`, or why not: `incomplete`, `prevented` by a listener of yours, `busy` with another call or with what came of it, `unreachable`.
   *
   * @param phoneNumber in any form that a person might type
   */
  async request(phoneNumber?: string): Promise<RequestResult> {
    await this.open();
    return this.#opening?.request(phoneNumber) ?? 'unreachable';
  }

  /** Empties the form, and forgets a call that has ended. */
  reset(): void {
    this.#opening?.reset();
  }

  override render() {
    const label = this.callLabel || this.label || this.ownLabel;
    if (this.showsChildren || !label) return html`<slot></slot>`;
    return html`<button
        part="button"
        class="button"
        aria-haspopup=${this.mode !== 'inline' && 'dialog'}
        @click=${this.open}
      ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 4 9 3l2 5-2 1a12 12 0 0 0 6 6l1-2 5 2-1 3a3 3 0 0 1-3 2A16 16 0 0 1 4 7a3 3 0 0 1 2-3Z"/></svg><span>${label}</span></button>${this.#opening?.render()}`;
  }

  /** @internal The page's own way to call takes the button's place: until the element comes into the document anew. */
  giveUp(reason: unknown): void {
    this.#wayIn = this.#opening = undefined;
    this.showsChildren = true;
    tellOwner(`shows its children: ${reason}`);
  }

  readonly #onIntent = async (event?: Event | IdleDeadline): Promise<void> => {
    if (!this.isConnected) return;
    await this.updateComplete;
    await this.#wayIn;
    if (this.showsChildren) return;
    try {
      const { Opening } = await import('./panel/opening.ts');
      // It may have been given up meanwhile.
      if (this.showsChildren) return;
      this.#opening ??= new Opening(this);
      this.#opening.hear(event);
    } catch (error) {
      this.giveUp(error);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'polyai-callback': PolyaiCallbackElement;
  }
}
