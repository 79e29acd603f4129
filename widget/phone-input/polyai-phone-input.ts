import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { icon } from '../icon.ts';
import { loadMessages, localesOf, type PhoneMessages } from '../messages/messages.ts';
import { ALERT } from '../panel/icon-paths.ts';
import { isSurelyOf, whereabouts } from './at-once.ts';
import { FormControl } from './form-control.ts';
import { allRegions, loadPlan, planOf } from './numbering-plans.ts';
import { nationalPart, type Reading, readPhoneText, significant } from './phone-text.ts';
import { phoneInputStyles } from './polyai-phone-input-styles.ts';
import { FLAG_BY_REASON, sentenceFor } from './reasons.ts';
import { RegionPicker } from './region-picker.ts';
import { TypedText } from './typed-text.ts';

/**
 * A phone number field that formats as a person types and gives E.164 to its form.
 *
 * @attr {string} name - Under which the form sends the number.
 * @attr {boolean} required - An empty field is not valid.
 * @attr {boolean} disabled - Neither editable nor sent.
 * @attr {string} label - What stands above the field, unless a `<label>` of the page does.
 * @attr {string} region - The region of numbers without a calling code, ISO 3166-1 alpha-2.
 * @attr {string} regions - Which regions may be chosen, separated by spaces; all of them by default.
 * @attr {string} value - The number that the field starts with.
 * @attr {'none'} flags - Shows ISO codes in place of flags.
 *
 * @csspart label - The label.
 * @csspart control - The box around region and number.
 * @csspart region - The button that opens the region picker.
 * @csspart region-picker - The open region picker.
 * @csspart region-search - The field in which a region is searched for.
 * @csspart region-list - The regions.
 * @csspart region-option - One of them.
 * @csspart input - The input.
 * @csspart error - Why the number won't do.
 * @csspart question - The question whether a number that was filled in or pasted is one of the region.
 * @csspart confirm-region - The button that says that the number is one of the region.
 *
 * @fires input - At each keystroke.
 * @fires change - When the number or the region was changed.
 */
export class PolyaiPhoneInputElement extends FormControl {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = phoneInputStyles;
  static override properties = {
    label: {},
    region: {},
    regions: { converter: { fromAttribute: (list: string | null) => list?.split(/[\s,]+/).filter(Boolean) ?? [] } },
    flags: {},
    messages: { attribute: false },
    reading: { state: true },
  };

  declare label: string;
  declare region: string;
  declare regions: readonly string[];
  declare flags: string;
  declare messages: PhoneMessages | undefined;
  declare private reading: Reading;

  readonly #typed = new TypedText();
  readonly #picker = new RegionPicker(this, (region) => this.#onRegionPick(region));
  #dialledFrom = '';
  /** By the visitor, who needs not be asked about its numbers. */
  #chosenRegion = '';
  #settled: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.label = '';
    this.region = '';
    this.regions = [];
    this.flags = '';
    this.messages = undefined;
    this.reading = readPhoneText('', '', []);
    // By a label of the page: `delegatesFocus` would take the region picker.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** The number as E.164; empty while there is none that could be called. */
  get value(): string {
    return this.reading.number;
  }

  set value(value: string) {
    this.#setText(value);
  }

  /** What stands in the field. */
  get text(): string {
    return this.reading.text;
  }

  /** Resolves when every numbering plan that the text needs has come, or could not be had. */
  get settled(): Promise<void> {
    if (this.reading.reason === 'not-loaded') this.#settled = this.#load(this.reading.missing);
    return this.#settled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.messages) loadMessages(localesOf(this)).then((messages) => (this.messages ??= messages));
  }

  /** To the number; `delegatesFocus` alone would take the region picker, which comes first. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  formResetCallback(): void {
    this.forgetErrors();
    this.#chosenRegion = '';
    this.#setText(this.getAttribute('value') ?? '');
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== 'string') return;
    const [, region = '', isUnsure, text = ''] = /^(\w*)(\?)? (.*)$/.exec(state) ?? [];
    if (this.#served.includes(region)) this.region = region;
    this.#setText(text, isUnsure && text);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('region') || changed.has('regions')) {
      if (!this.#served.includes(this.region)) this.region = this.#served[0] ?? '';
      if (this.region !== this.reading.region) this.#dialledFrom = this.region;
      this.#read(this.#typed.text);
    }
  }

  protected override firstUpdated(): void {
    const start = this.#typed.text || (this.getAttribute('value') ?? '');
    this.#typed.attach(this.#input);
    if (start) this.#setText(start);
  }

  protected override updated(): void {
    this.validate();
  }

  override render() {
    const messages = this.messages?.phone;
    const described = this.#isUnsure ? 'question' : this.shownError ? 'error' : nothing;
    const named = this.labels.map(({ textContent }) => textContent?.trim()).join(' ');
    return html`
      ${named ? nothing : html`<label part="label" for="input">${this.label || messages?.label}</label>`}
      <div part="control" class="control" ?data-invalid=${this.shownError !== ''}>
        ${this.#picker.render({
          region: this.region,
          served: this.#served,
          stranger: this.reading.reason === 'region-not-served' ? this.reading.subject : undefined,
          showsCallingCode: !this.reading.isInternational,
          showsFlags: this.flags !== 'none',
          isDisabled: this.isDisabled,
          messages: this.messages,
        })}
        <input
          id="input"
          part="input"
          type="tel"
          name="tel"
          autocomplete="tel"
          inputmode="tel"
          dir="ltr"
          aria-label=${named || nothing}
          aria-required=${this.required}
          aria-invalid=${this.shownError ? 'true' : nothing}
          aria-describedby=${described}
          aria-errormessage=${this.shownError ? described : nothing}
          ?disabled=${this.isDisabled}
          @beforeinput=${this.#onBeforeInput}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @compositionend=${this.#onCompositionEnd}
          @change=${this.#onChange}
        />
      </div>
      <p id="error" part="error" ?hidden=${!this.shownError || this.#isUnsure}>${icon(ALERT)}<span>${this.shownError}</span></p>
      <div id="question" role="status">${this.#renderQuestion()}</div>
      ${this.#picker.renderPopover()}
    `;
  }

  get #isUnsure(): boolean {
    return this.reading.reason === 'region-unsure';
  }

  #renderQuestion() {
    const { messages } = this;
    if (!this.#isUnsure || !messages) return nothing;
    const question = sentenceFor(this.reading, messages, localesOf(this));
    return html`
      <p part="question" class="question" ?data-invalid=${!!this.shownError}>
        ${this.shownError ? icon(ALERT) : nothing}<span>${question}</span>
        <button part="confirm-region" type="button" @click=${this.#onConfirmRegion}>${messages.phone.confirmRegion}</button>
      </p>
    `;
  }

  readonly #onBeforeInput = (event: InputEvent): void => {
    if (this.#typed.isShowing) event.stopPropagation();
    else this.#typed.beforeInput();
  };

  readonly #onInput = (event: InputEvent): void => {
    if (this.#typed.isShowing) {
      event.stopPropagation();
      return;
    }
    const wasRefused = this.customError !== '';
    this.customError = '';
    this.#read(this.#typed.afterInput(event));
    // An input method that is still composing owns the text; changing it would cut the composition off.
    // And what was undone would come back, so that nobody could undo more.
    if (!event.isComposing && !event.inputType?.startsWith('history')) this.#show();
    // What is shown follows the text, so that it never says what is no longer so.
    if (this.shownError) this.shownError = wasRefused ? '' : this.validationMessage;
  };

  /** The inner input has no form, so that the browser's own way to submit by Enter (HTML, 4.10.21.2) passes it by. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing) this.form?.requestSubmit();
  };

  readonly #onCompositionEnd = (): void => this.#show();

  readonly #onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  readonly #onConfirmRegion = (): void => {
    this.#chosenRegion = this.region;
    this.forgetErrors();
    this.#read(this.#typed.text);
    this.#show();
    this.focus();
    this.#onChange();
  };

  #onRegionPick(region: string): void {
    const national = nationalPart(significant(this.#typed.text), this.#dialledFrom);
    this.forgetErrors();
    this.region = region;
    this.#chosenRegion = region;
    if (this.reading.isInternational) this.#setText(national);
    this.#onChange();
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  get #served(): readonly string[] {
    return this.regions.length > 0 ? this.regions : allRegions();
  }

  #setText(text: string, atOnce = ''): void {
    this.#typed.set(text, atOnce);
    this.#read(text);
    this.#show();
  }

  #read(text: string): void {
    if (!text) this.#dialledFrom = this.region;
    this.reading = this.#withoutGuess(readPhoneText(text, this.region, this.#served, this.#dialledFrom));
    this.#typed.text = text;
    if (this.reading.region) this.region = this.reading.region;
    this.validate();
    if (this.reading.missing.length > 0 && text) this.#settled = this.#load(this.reading.missing);
    else if (this.region && !planOf(this.region)) this.#settled = this.#load([this.region]);
  }

  /** A number that nobody may have meant is asked about first. */
  #withoutGuess(reading: Reading): Reading {
    const { atOnce } = this.#typed;
    if (!atOnce || !reading.number || reading.isInternational || this.#chosenRegion === this.region) return reading;
    if (isSurelyOf(this.region, atOnce, whereabouts())) return reading;
    return { ...reading, number: '', reason: 'region-unsure', subject: this.region };
  }

  async #load(regions: readonly string[]): Promise<void> {
    const results = await Promise.allSettled(regions.map(loadPlan));
    // Without the plan the text reads as `not-loaded`, until the next keystroke or submit asks again.
    if (results.some((result) => result.status === 'rejected')) return;
    this.#read(this.#typed.text);
    this.#show();
  }

  #show(): void {
    this.#typed.show(this.reading.text);
  }

  protected override validate(): void {
    const { number, reason, text } = this.reading;
    this.internals.setFormValue(number, `${this.region}${this.#isUnsure ? '?' : ''} ${text}`);
    const anchor = this.#input ?? undefined;
    const isMissing = reason === 'empty';
    if (this.customError) {
      this.internals.setValidity({ customError: true }, this.customError, anchor);
    } else if (reason && !(isMissing && !this.required)) {
      const sentence = sentenceFor(this.reading, this.messages, localesOf(this));
      this.internals.setValidity({ [FLAG_BY_REASON[reason]]: true }, sentence, anchor);
    } else {
      this.internals.setValidity({});
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'polyai-phone-input': PolyaiPhoneInputElement;
  }
}
