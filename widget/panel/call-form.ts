/** The form: a number, a consent, a button. Holds what was ticked, and when, until it is sent. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { ALERT } from '../icon-paths.ts';
import type { PolyaiPhoneInputElement } from '../phone-input/polyai-phone-input.ts';
import { settingOf } from '../setting.ts';
import type { Agreement } from './callback-body.ts';
import { measure } from './consent-evidence.ts';
import type { PanelParts } from './panel-parts.ts';
import type { RequestResult } from './request-result.ts';

interface CallFormHandlers {
  onTyping: () => void;
  onSubmit: (agreement: Agreement) => Promise<RequestResult>;
  /** To whoever hears the page. */
  announce: (text: string) => void;
}

export interface FormNote {
  text: string;
  isError: boolean;
}

export class CallForm {
  readonly #parts: PanelParts;
  readonly #handlers: CallFormHandlers;
  #tick: Agreement['tick'] | undefined;
  #shown: Agreement['shown'];
  /** Of the click: the `change` that follows is trusted even when a script clicked. */
  #isTrusted = false;
  #consentError = '';
  #isInFlight = false;
  /** The same in each render, so that what the visitor chooses stays. */
  readonly #region: string;

  constructor(parts: PanelParts, handlers: CallFormHandlers) {
    this.#parts = parts;
    this.#handlers = handlers;
    this.#region = parts.site.defaultRegion;
  }

  get field(): PolyaiPhoneInputElement | null {
    return this.#parts.host.renderRoot.querySelector('polyai-phone-input');
  }

  /** Says the proxy's refusal where the number stands. */
  async refuseNumber(sentence: string): Promise<void> {
    await this.#parts.host.updateComplete;
    this.field?.setCustomValidity(sentence);
    this.field?.reportValidity();
  }

  /** Nothing is consented to any more: for a text that has changed, or for another call. */
  async withdrawConsent(sentence = ''): Promise<void> {
    this.#tick = undefined;
    this.#shown = undefined;
    if (this.#box) this.#box.checked = false;
    this.#consentError = sentence;
    this.#parts.host.requestUpdate();
    await this.#parts.host.updateComplete;
    if (sentence) this.#box?.focus();
  }

  /** In any form that a person might type. Whoever has agreed to be called at another number has not agreed to this one. */
  async fill(phoneNumber: string): Promise<void> {
    const { field } = this;
    const before = field?.value;
    field?.fill(phoneNumber);
    await field?.settled;
    if (before && before !== field?.value) await this.withdrawConsent();
  }

  async reset(): Promise<void> {
    this.field?.formResetCallback();
    await this.withdrawConsent();
  }

  /** The visitor sees it now: for the first time, or for the first time since a consent was withdrawn. */
  noteShown(): void {
    this.#shown ??= { at: new Date().toISOString(), isTicked: !!this.#box?.checked };
  }

  /** @param note what there is to say below, of an asking that takes long or came to nothing */
  render(isInFlight: boolean, isShown: boolean, note: FormNote | undefined): TemplateResult {
    const { messages, site } = this.#parts;
    this.#isInFlight = isInFlight;
    return html`
      <form class="form" novalidate @submit=${this.#onSubmit}>
        <div class="fields" ?inert=${isInFlight}>
          <polyai-phone-input
            name="phone"
            required
            flags=${settingOf(this.#parts.host, 'flags') || nothing}
            exportparts="label:phone-label, control:phone-control, region:phone-region, region-picker:phone-region-picker, region-search:phone-region-search, region-list:phone-region-list, region-option:phone-region-option, input:phone-input, error:phone-error, question:phone-question, confirm-region:phone-confirm-region, other-number:phone-other-number"
            .messages=${messages}
            .announce=${this.#handlers.announce}
            .regions=${site.regions}
            .region=${this.#region}
            @input=${this.#handlers.onTyping}
          ></polyai-phone-input>
          ${this.#renderConsent()}
        </div>
        ${isShown ? html`<slot name="challenge"></slot>` : nothing}
        <button
          part="submit"
          class="primary"
          type="submit"
          aria-disabled=${isInFlight}
          ?data-busy=${isInFlight}
          @click=${this.#onSubmit}
        >
          ${isInFlight ? messages.submitting : messages.submit}
        </button>
        ${note && html`<p class=${note.isError ? 'error' : 'hint'}>${note.isError ? icon(ALERT) : nothing}<span>${note.text}</span></p>`}
      </form>
    `;
  }

  #renderConsent(): TemplateResult {
    const { site } = this.#parts;
    const error = this.#consentError;
    return html`
      <div part="consent" class="consent">
        <label class="consent-choice">
          <input
            id="consent"
            type="checkbox"
            autocomplete="off"
            required
            aria-invalid=${error ? 'true' : 'false'}
            aria-describedby=${error ? 'consent-error' : nothing}
            aria-errormessage=${error ? 'consent-error' : nothing}
            @click=${this.#onClick}
            @change=${this.#onTick}
          />
          <span part="consent-text" class="consent-text" lang=${site.consent.locale} dir="auto">${site.consent.text}</span>
        </label>
        <p id="consent-error" class="error" ?hidden=${!error}>${icon(ALERT)}<span>${error}</span></p>
        ${this.#renderPrivacyLink()}
      </div>
    `;
  }

  #renderPrivacyLink(): TemplateResult | typeof nothing {
    const { messages, site } = this.#parts;
    // The address comes over the wire; `javascript:` must stay text.
    if (!/^https?:\/\//i.test(site.consent.privacyUrl)) return nothing;
    return html`
      <a part="privacy" class="privacy" href=${site.consent.privacyUrl} target="_blank" rel="noopener">
        ${messages.privacy} <span class="visually-hidden">${messages.opensInNewTab}</span>
      </a>
    `;
  }

  readonly #onClick = (event: Event): void => {
    this.#isTrusted = event.isTrusted;
  };

  readonly #onTick = (): void => {
    const isTrusted = this.#isTrusted;
    this.#isTrusted = false;
    const text = this.#parts.host.renderRoot.querySelector<HTMLElement>('.consent-text');
    this.#tick =
      this.#box?.checked && text ? { at: new Date().toISOString(), isTrusted, seen: measure(text) } : undefined;
    this.#consentError = '';
    this.#parts.host.requestUpdate();
  };

  /** Also the button's own click, which Enter makes too: in a frame with a sandbox that allows no forms, no `submit` is ever fired. */
  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  /** Says what is missing. Where nothing is, the handler is told, and says what comes of it. */
  async submit(): Promise<RequestResult> {
    const { field } = this;
    if (!field || this.#isInFlight) return 'busy';
    await field.settled;
    const tick = this.#box?.checked ? this.#tick : undefined;
    this.#consentError = tick ? '' : this.#parts.messages.consentMissing;
    this.#parts.host.requestUpdate();
    await this.#parts.host.updateComplete;
    // Both say what is wrong; the first of them gets the focus.
    if (!tick) this.#focusBox();
    if (!field.reportValidity() || !tick) return 'incomplete';
    // What is on its way can't be edited, and must not have the focus beneath it.
    this.#parts.host.renderRoot.querySelector<HTMLElement>('.form .primary')?.focus();
    const { consent } = this.#parts.site;
    return this.#handlers.onSubmit({ phoneNumber: field.value, consent, shown: this.#shown, tick });
  }

  #focusBox(): void {
    // Where the focus is there already, no reader would say again what is wrong.
    if (this.#box?.matches(':focus')) this.#handlers.announce(this.#consentError);
    this.#box?.focus();
  }

  get #box(): HTMLInputElement | null {
    return this.#parts.host.renderRoot.querySelector('#consent');
  }
}
