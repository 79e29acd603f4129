/** Says something to whoever hears the page, in one polite live region (WAI-ARIA 1.2, `status`). */
import { html, type LitElement, type TemplateResult } from 'lit';

/** A reader hears of a change alone, and only once the region has been there, or been empty, for a moment. */
const EMPTY_MILLISECONDS = 100;

export class Announcer {
  readonly #host: LitElement;
  #text: string | TemplateResult = '';
  #standing: string | TemplateResult = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Also what was said last, once more. */
  readonly say = (text: string): void => {
    this.#set('');
    this.#host.requestUpdate();
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, EMPTY_MILLISECONDS);
  };

  /** @param standing what the region says by itself, from when it changes; nothing else while that is a template, which is never the same again */
  render(standing: string | TemplateResult = ''): TemplateResult {
    if (standing !== this.#standing) this.#set(standing);
    this.#standing = standing;
    return html`<p class="visually-hidden" role="status">${this.#text}</p>`;
  }

  #set(text: string | TemplateResult): void {
    clearTimeout(this.#timer);
    this.#text = text;
  }
}
