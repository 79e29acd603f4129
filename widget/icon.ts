/** The widget's drawings are decoration: what they say is said in words beside them. */
import { html, type TemplateResult } from 'lit';

export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
