/** As little as a Lit element can do: what the widget's entry is weighed against. */
import { css, html, LitElement } from 'lit';

class BareLitElement extends LitElement {
  static override styles = css`:host{display:inline-block}`;
  static override properties = { label: {} };

  declare label: string;

  override render() {
    return html`<button @click=${this.#onClick}>${this.label}</button>`;
  }

  readonly #onClick = (): void => {
    this.label = 'Clicked';
  };
}

customElements.define('bare-lit-element', BareLitElement);
