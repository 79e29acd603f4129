import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { Announcer } from '../announcer.ts';
import { icon } from '../icon.ts';
import { ALERT } from '../icon-paths.ts';
import { localesOf, type PhoneMessages } from '../messages/messages.ts';
import { FormControl } from './form-control.ts';
import { submitImplicitly } from './implicit-submission.ts';
import { loadOwnMessages } from './own-messages.ts';
import { phoneInputStyles } from './polyai-phone-input-styles.ts';
import { FLAG_BY_REASON, sentenceFor } from './reasons.ts';
import { RegionPicker } from './region-picker.ts';
import { renderQuestion } from './region-question.ts';
import { TypedNumber } from './typed-number.ts';

/**
 * A phone number field that formats as a person types and gives E.164 to its form.
 *
 * @attr {string} name - Under which the form sends the number.
 * @attr {boolean} required - An empty field is not valid.
 * @attr {boolean} disabled - Neither editable nor sent; a `<fieldset disabled>` counts too.
 * @attr {string} form - The id of its form, where it stands outside of that.
 * @attr {string} label - What stands above it, unless a `<label>` of yours does.
 * @attr {string} region - The region of numbers without a calling code, ISO 3166-1 alpha-2; a calling code that is typed shows its own instead, as
 * long as it is there.
 * @attr {string} regions - Which regions may be chosen, separated by spaces; all by default. What is no region is left out, and the console says so.
 * @attr {string} value - The number that it starts with, and goes back to when its form is reset.
 * @attr {'none'} flags - `none`: ISO codes in place of flags.
 *
 * @csspart label - The label.
 * @csspart control - The box around region and number.
 * @csspart region - The button that opens the region picker.
 * @csspart region-picker - The open region picker.
 * @csspart region-search - The field in which a region is searched for.
 * @csspart region-list - The regions.
 * @csspart region-option - One of the regions.
 * @csspart input - The input.
 * @csspart error - Why the number won't do.
 * @csspart question - The question whether a number that was filled in or pasted is one of the region.
 * @csspart confirm-region - The button that says that it is one of the region.
 * @csspart other-number - The button that says that it is another's, where no other region may be chosen.
 *
 * @cssprop [--polyai-callback-accent] - Colour of focus and of buttons.
 * @cssprop [--polyai-callback-on-accent] - Colour of text on the accent.
 * @cssprop [--polyai-callback-surface] - Background of the field and of the region picker.
 * @cssprop [--polyai-callback-ink] - Colour of text.
 * @cssprop [--polyai-callback-radius=14px] - Roundness of the field.
 * @cssprop [--polyai-callback-space=8px] - The unit of all distances.
 *
 * @fires input - At each keystroke.
 * @fires change - When the number or the region was changed.
 */
export class PolyaiPhoneInputElement extends FormControl {
  /** @internal */
  static readonly version = __VERSION__;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = phoneInputStyles;
  static override properties = {
    label: {},
    region: {},
    regions: { converter: { fromAttribute: (list: string | null) => list?.split(/[\s,]+/).filter(Boolean) ?? [] } },
    flags: {},
    messages: { attribute: false },
    announce: { attribute: false },
  };

  declare label: string;
  declare flags: string;
  /** @internal */
  declare messages: PhoneMessages | undefined;
  /** Says it in a live region of yours, so that there are not two; by default the field has its own. */
  declare announce: ((text: string) => void) | undefined;

  readonly #number = new TypedNumber(() => {
    this.requestUpdate();
    this.validate();
  });
  readonly #announcer = new Announcer(this);
  readonly #picker = new RegionPicker(this, {
    onPick: (region) => this.#onRegionPick(region),
    say: (text) => this.say(text),
  });
  /** The question that was said last. */
  #asked = '';

  constructor() {
    super();
    loadOwnMessages(this);
    this.label = '';
    this.flags = '';
    this.messages = undefined;
    this.announce = undefined;
    // By a label of the page: `delegatesFocus` would take the region picker.
    this.addEventListener('click', (event) => {
      if (event.composedPath()[0] === this) this.focus();
    });
  }

  /** That of the number's calling code; where it has none, what the visitor has chosen or the page has set. */
  get region(): string {
    return this.#number.region;
  }

  set region(region: string | null) {
    this.#number.own.give(region ?? '');
  }

  /** As a list; all by default. */
  get regions(): readonly string[] {
    return this.#number.own.served;
  }

  set regions(regions: readonly string[]) {
    this.#number.own.serve(regions);
  }

  /** The number as E.164; empty while there is none that could be called. */
  get value(): string {
    return this.#number.reading.number;
  }

  set value(value: string) {
    this.#number.set(value);
  }

  /** As if the browser had filled it in: a number without a calling code is asked about. */
  fill(text: string): void {
    this.#number.set(text, text);
  }

  /** What stands in the field. */
  get text(): string {
    return this.#number.reading.text;
  }

  /** @internal Resolves when every numbering plan that the text needs has come, or could not be had. */
  get settled(): Promise<void> {
    return this.#number.settled;
  }

  /** To the number; `delegatesFocus` alone would take the region picker, which comes first. */
  override focus(options?: FocusOptions): void {
    this.#input?.focus(options);
  }

  formResetCallback(): void {
    this.forgetErrors();
    if (this.hasAttribute('region')) this.region = this.getAttribute('region');
    this.#number.reset(this.getAttribute('value') ?? '');
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.#number.restore(state);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('region') || changed.has('regions')) this.#number.read();
    if (changed.has('messages') && this.shownError) {
      this.validate();
      this.shownError = this.validationMessage;
    }
  }

  protected override firstUpdated(): void {
    const start = this.text || (this.getAttribute('value') ?? '');
    this.#number.attach(this.#input);
    if (start) this.#number.set(start);
  }

  protected override updated(): void {
    this.validate();
    const asked = this.#number.isUnsure && this.messages ? this.validationMessage : '';
    if (asked && asked !== this.#asked) this.say(asked);
    this.#asked = asked;
  }

  override render() {
    const { region, stranger, reading, isUnsure } = this.#number;
    const messages = this.messages?.phone;
    const described = isUnsure ? 'question' : this.shownError ? 'error' : nothing;
    const named = this.labels.map(({ textContent }) => textContent?.trim()).join(' ');
    return html`
      ${named ? nothing : html`<label part="label" for="input">${this.label || messages?.label}</label>`}
      <div part="control" class="control" ?data-invalid=${this.shownError !== ''}>
        ${this.#picker.render({
          region,
          served: this.regions,
          stranger,
          showsCallingCode: !reading.isInternational,
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
      <p id="error" part="error" ?hidden=${!this.shownError || isUnsure}>${icon(ALERT)}<span>${this.shownError}</span></p>
      <div id="question">${this.#renderQuestion()}</div>
      ${this.#picker.renderPopover()} ${this.announce ? nothing : this.#announcer.render()}
    `;
  }

  #renderQuestion() {
    const { messages } = this;
    const { reading, isUnsure } = this.#number;
    if (!isUnsure || !messages) return nothing;
    const question = {
      sentence: sentenceFor(reading, messages, localesOf(this)),
      isRefused: this.shownError !== '',
      isOnly: this.regions.length < 2,
      onConfirm: this.#onConfirmRegion,
      onOther: this.#onOtherNumber,
    };
    return renderQuestion(question, messages);
  }

  readonly #onBeforeInput = (event: InputEvent): void => this.#number.beforeInput(event);

  readonly #onInput = (event: InputEvent): void => {
    const { customError } = this;
    if (!this.#number.afterInput(event)) return;
    this.customError = '';
    this.validate();
    // What is shown follows the text, so that it never says what is no longer so.
    if (this.shownError) this.shownError = customError ? '' : this.validationMessage;
  };

  /** The inner input has no form, so that the browser's own way to submit passes it by. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing && this.form) submitImplicitly(this, this.form);
  };

  readonly #onCompositionEnd = (): void => this.#number.show();

  readonly #onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  readonly #onConfirmRegion = (): void => {
    this.forgetErrors();
    this.#number.confirm();
    this.focus();
    this.#onChange();
  };

  readonly #onOtherNumber = (): void => {
    this.forgetErrors();
    // First, so that what goes can be undone.
    this.focus();
    this.#number.set('');
    this.#onChange();
  };

  #onRegionPick(region: string): void {
    this.forgetErrors();
    this.#number.choose(region);
    this.#onChange();
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  protected override say(text: string): void {
    (this.announce ?? this.#announcer.say)(text);
  }

  protected override validate(): void {
    const { reading, state } = this.#number;
    const { number, reason } = reading;
    this.internals.setFormValue(number, state);
    const anchor = this.#input ?? undefined;
    if (this.customError) {
      this.internals.setValidity({ customError: true }, this.customError, anchor);
    } else if (reason && (reason !== 'empty' || this.required)) {
      const sentence = sentenceFor(reading, this.messages, localesOf(this));
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
