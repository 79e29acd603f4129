import { LitElement, type PropertyDeclarations } from 'lit';

/** What every control of a form has, by `ElementInternals`; what makes it this control is told by its subclass. */
export abstract class FormControl extends LitElement {
  static formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    isDisabled: { state: true },
    shownError: { state: true },
  };

  declare name: string;
  declare required: boolean;
  /** By itself or by a fieldset, whose doing must not stay as this control's own attribute. */
  declare protected isDisabled: boolean;
  declare protected shownError: string;

  protected readonly internals = this.attachInternals();
  protected customError = '';

  abstract value: string;

  constructor() {
    super();
    this.name = '';
    this.required = false;
    this.isDisabled = false;
    this.shownError = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of ['value', 'disabled'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const { [name]: value } = this;
      delete this[name];
      Object.assign(this, { [name]: value });
    }
  }

  // Not one of Lit's properties: what reflecting it sets off would come in the middle of an update.
  /** Its own attribute: not that of a fieldset. */
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  /** As with `<input>`. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** Those of the page that are `for` this control, or around it. */
  get labels(): HTMLElement[] {
    return [...this.internals.labels].filter((label) => label instanceof HTMLElement);
  }

  /** As with `<input>`. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** As with `<input>`. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** As with `<input>`. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** As with `<input>`. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** Says below the field, in the page's language, why its number won't do, and brings the focus there. */
  reportValidity(): boolean {
    const isValid = this.checkValidity();
    this.shownError = this.validationMessage;
    if (isValid) return true;
    const focused = this.shadowRoot?.activeElement;
    this.focus();
    // A focus that stays where it is tells a reader nothing.
    if (focused && focused === this.shadowRoot?.activeElement) this.say(this.shownError);
    return false;
  }

  /** An error from outside, such as a server's refusal. It goes when the value is changed. */
  setCustomValidity(message: string): void {
    this.customError = message;
    this.validate();
    if (!message) this.shownError = '';
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  protected forgetErrors(): void {
    this.customError = '';
    this.shownError = '';
  }

  protected abstract validate(): void;

  /** To whoever hears the page. */
  protected abstract say(text: string): void;
}
