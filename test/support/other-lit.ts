/** What a page of somebody's own makes by a Lit of its own. */
import { css, html, LitElement } from 'lit';

class OtherElement extends LitElement {
  static override styles = css`p { color: teal }`;
  static override properties = { count: { type: Number } };
  declare count: number;

  override render() {
    return html`<p>Clicked ${this.count ?? 0} times</p><button @click=${() => this.#click()}>Click</button>`;
  }

  #click(): void {
    this.count = (this.count ?? 0) + 1;
  }
}

customElements.define('other-element', OtherElement);
document.body.prepend(document.createElement('other-element'));
