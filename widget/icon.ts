/** The widget's drawings are decoration: what they say is said in words beside them. */
import { html, type TemplateResult } from 'lit';

export const PHONE =
  'M6.6 3.5 9 3l2 4.6-2 1.6a12 12 0 0 0 5.8 5.8l1.6-2 4.6 2-.5 2.4a3 3 0 0 1-3.1 2.5A15.5 15.5 0 0 1 4 6.6a3 3 0 0 1 2.6-3.1Z';

export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;
}
