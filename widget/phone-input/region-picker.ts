/** The region as a button; what it opens is a chunk of its own, loaded for who goes there. Where that can't be had, a native picker takes its place. */
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { CHEVRON, GLOBE } from '../icon-paths.ts';
import { fill } from '../messages/fill.ts';
import { localesOf, type PhoneMessages } from '../messages/messages.ts';
import { drawFlag, flagOf, loadFlag } from './flags.ts';
import { renderNativePicker } from './native-region-picker.ts';
import { callingCodeOf } from './numbering-plans.ts';
import { regionName } from './region-name.ts';
import type { openRegionPicker } from './region-picker/open-region-picker.ts';

export interface PickerState {
  region: string;
  served: readonly string[];
  /** A region that the typed calling code belongs to and that is not served; empty where it belongs to none. */
  stranger: string | undefined;
  /** Not where the number shows one itself: a calling code never appears twice. */
  showsCallingCode: boolean;
  showsFlags: boolean;
  isDisabled: boolean;
  messages: PhoneMessages | undefined;
}

interface PickerHandlers {
  onPick: (region: string) => void;
  /** To whoever hears the page. */
  say: (text: string) => void;
}

export class RegionPicker implements ReactiveController {
  readonly #host: LitElement;
  readonly #handlers: PickerHandlers;
  #state: PickerState | undefined;
  #flag: { region: string; drawing?: SVGElement } = { region: '' };
  #open: typeof openRegionPicker | undefined;
  #end: (() => void) | undefined;
  #isOpen = false;
  /** By the press that now becomes a click: the browser closes it before. */
  #wasOpen = false;
  #isNative = false;

  constructor(host: LitElement, handlers: PickerHandlers) {
    this.#host = host;
    this.#handlers = handlers;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isOpen && this.#state?.isDisabled) this.#popover?.hidePopover();
  }

  /** The browser then hides what is open, and says so to nobody. */
  hostDisconnected(): void {
    this.#end?.();
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  render(state: PickerState): TemplateResult {
    this.#state = state;
    const { served, isDisabled } = state;
    if (served.length < 2) return html`<span part="region" class="region">${this.#renderFace()}</span>`;
    if (this.#isNative)
      return renderNativePicker(state, localesOf(this.#host), this.#renderFace(), this.#handlers.onPick);
    return html`
      <button
        id="region"
        part="region"
        class="region"
        type="button"
        aria-label=${this.#name ?? nothing}
        aria-haspopup="dialog"
        aria-expanded=${this.#isOpen}
        ?disabled=${isDisabled}
        @pointerenter=${this.#onIntent}
        @focus=${this.#onIntent}
        @pointerdown=${this.#onPointerDown}
        @click=${this.#onClick}
      >${this.#renderFace()}</button>
    `;
  }

  /** Stands empty until the picker is opened. */
  renderPopover(): TemplateResult | typeof nothing {
    const { served = [], messages } = this.#state ?? {};
    if (served.length < 2 || this.#isNative) return nothing;
    return html`
      <div
        id="regions"
        part="region-picker"
        class="picker"
        popover
        role="dialog"
        aria-label=${messages?.phone.region ?? nothing}
        @beforetoggle=${this.#onToggle}
      ></div>
    `;
  }

  #renderFace(): TemplateResult {
    const { region, served = [], stranger, showsCallingCode } = this.#state ?? {};
    const shown = stranger ?? region;
    const callingCode = callingCodeOf(shown ?? '');
    return html`
      <span class="face" aria-hidden="true">
        ${shown ? (this.#flagOf(shown) ?? html`<b>${shown}</b>`) : icon(GLOBE)}
        ${callingCode && showsCallingCode ? html`<span class="code" dir="ltr">+${callingCode}</span>` : nothing}
        ${served.length > 1 ? icon(CHEVRON) : nothing}
      </span>
    `;
  }

  /** What it shows and, since that is no word, what it does. */
  get #name(): string | undefined {
    const { region, stranger, messages, showsFlags } = this.#state ?? {};
    const shown = stranger ?? region;
    if (!messages || !shown) return messages?.phone.region;
    const name = regionName(shown, localesOf(this.#host));
    // Who speaks to their browser says what they see (WCAG 2.2, 2.5.3).
    const values = { region: showsFlags ? name : `${name} ${shown}`, callingCode: `+${callingCodeOf(shown)}` };
    return fill(messages.phone.changeRegion, values);
  }

  #flagOf(region: string): SVGElement | undefined {
    if (!this.#state?.showsFlags) return undefined;
    if (this.#flag.region !== region) {
      this.#flag = { region };
      if (!flagOf(region)) loadFlag(region).then(() => this.#host.requestUpdate(), ignore);
    }
    const flag = flagOf(region);
    if (flag) this.#flag.drawing ??= drawFlag(flag);
    return this.#flag.drawing;
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#regions');
  }

  async #load(): Promise<void> {
    if (this.#open) return;
    const { openRegionPicker, prepare } = await import('./region-picker/open-region-picker.ts');
    this.#open = openRegionPicker;
    if (this.#state) prepare(this.#host, this.#state.served, localesOf(this.#host));
  }

  async #showNative(): Promise<void> {
    this.#isNative = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('#region')?.focus();
  }

  /** At once where it can: phones show their keyboard only for what is focused within the very click. */
  #show(): void {
    const popover = this.#popover;
    const state = this.#state;
    if (!popover?.isConnected || !state || !this.#open || state.isDisabled || this.#isOpen) return;
    if (!popover.showPopover) {
      void this.#showNative();
      return;
    }
    const { say } = this.#handlers;
    const onPick = (region: string) => {
      if (region !== state.region || state.stranger !== undefined) this.#handlers.onPick(region);
      this.#host.focus();
    };
    this.#end = this.#open({ host: this.#host, popover, state, locales: localesOf(this.#host), onPick, say });
  }

  readonly #onIntent = (): void => void this.#load().catch(ignore);

  readonly #onPointerDown = (): void => {
    this.#wasOpen = this.#isOpen;
  };

  readonly #onClick = (): void => {
    const wasOpen = this.#wasOpen || this.#isOpen;
    this.#wasOpen = false;
    if (wasOpen) this.#popover?.hidePopover();
    else if (this.#open) this.#show();
    else
      this.#load().then(
        () => this.#show(),
        () => this.#showNative(),
      );
  };

  readonly #onToggle = (event: Event): void => {
    this.#isOpen = (event as ToggleEvent).newState === 'open';
    this.#host.requestUpdate();
  };
}

function ignore(): void {}
