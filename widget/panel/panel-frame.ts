/** What the panel stands in: a modal dialog, or a section of the page. Opens, closes, and gives the focus back. */
import { html, type nothing, type ReactiveController, type TemplateResult } from 'lit';
import { CallbackCloseEvent, CallbackOpenEvent } from '../events.ts';
import { setHostState } from './host-states.ts';
import { nextTask } from './next-task.ts';
import type { PanelHost } from './panel-parts.ts';

export class PanelFrame implements ReactiveController {
  #state: 'closed' | 'opening' | 'open' = 'closed';
  readonly #host: PanelHost;
  /** Since it was first opened: another frame would be another form, and what stands in this one would be lost. */
  #isInline: boolean | undefined;
  #pressedOn: EventTarget | null = null;
  /** Where the focus was before: maybe on a button of the page's. */
  #opener: Element | null = null;
  #hadFocus = false;

  constructor(host: PanelHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#state !== 'closed';
  }

  get isShown(): boolean {
    return this.#state === 'open';
  }

  /** False when it is open already. */
  async open(): Promise<boolean> {
    // Escape closes the dialog at once, but the dialog says so only later: a quick Enter on the button comes in between.
    if (this.#dialog) this.#onClose();
    if (this.isOpen) return false;
    this.#state = 'opening';
    this.#opener = deeplyFocused();
    this.#isInline ??= this.#host.mode === 'inline';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await nextTask();
    // It may have left the page meanwhile, or given way to the page's own way to call.
    if (!this.#host.isConnected || !this.#panel) {
      this.#state = 'closed';
      return false;
    }
    this.#dialog?.showModal();
    this.#state = 'open';
    setHostState(this.#host, 'open', true);
    this.#host.dispatchEvent(new CallbackOpenEvent());
    return true;
  }

  close(): void {
    this.#dialog?.close();
    this.#onClose();
  }

  /** The element is out of the document, where no dialog is modal any more. */
  leave(): void {
    if (this.#dialog?.open) this.close();
  }

  /** For good. */
  end(): void {
    this.#host.removeController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = this.isShown && !!this.#panel?.contains(this.#root?.activeElement ?? null);
  }

  /** What had the focus may be gone. A section takes the button's place. */
  hostUpdated(): void {
    this.#button?.toggleAttribute('hidden', this.isOpen && !this.#dialog);
    if (this.#hadFocus && this.isShown && !this.#root?.activeElement) this.focusHeading();
  }

  render(content: TemplateResult | typeof nothing): TemplateResult {
    return (this.#isInline ?? this.#host.mode === 'inline')
      ? html`
        <section part="panel" class="panel inline" aria-labelledby="heading" ?hidden=${!this.isOpen}>${content}</section>
      `
      : html`
        <dialog
          part="panel"
          class="panel"
          aria-labelledby="heading"
          @close=${this.#onClose}
          @pointerdown=${this.#onPointerDown}
          @click=${this.#onClick}
        >${content}</dialog>
      `;
  }

  /** Where a new view begins: what was scrolled to in the one before is gone. */
  focusHeading(): void {
    if (this.#panel) this.#panel.scrollTop = 0;
    this.heading?.focus();
  }

  get heading(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('#heading');
  }

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.button');
  }

  get #panel(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.panel');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  /** Also by Escape, which only the dialog hears of; its event comes late, maybe after it was opened again. */
  readonly #onClose = (): void => {
    if (this.#state !== 'open' || this.#dialog?.open) return;
    this.#state = 'closed';
    this.#host.requestUpdate();
    setHostState(this.#host, 'open', false);
    void this.#host.updateComplete.then(() => this.#focusOpener());
    this.#host.dispatchEvent(new CallbackCloseEvent());
  };

  /** Safari gives a button that is pressed no focus: it was on nothing then. */
  #focusOpener(): void {
    const opener = this.#opener;
    const isOfPage = opener instanceof HTMLElement && opener !== document.body && !this.#root?.contains(opener);
    if (isOfPage) opener.focus();
    if (!isOfPage || deeplyFocused() !== opener) this.#button?.focus();
  }

  readonly #onPointerDown = (event: PointerEvent): void => {
    this.#pressedOn = event.target;
  };

  /** The backdrop is the dialog itself; a text selection that only ends there must not close it. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.target === event.currentTarget && this.#pressedOn === event.currentTarget) this.close();
  };
}

/** Through shadow roots, as far as they are open. */
function deeplyFocused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
