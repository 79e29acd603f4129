/** The form's shape, for the moment until it is there. */
import { html, type TemplateResult } from 'lit';

const bar = html`<span class="skeleton"></span>`;

/** @param label what the button says, which names the dialog until its heading does */
export function panelSkeleton(label: string): TemplateResult {
  return html`
    <div class="content skeletons" aria-busy="true">
      <h2 id="heading" class="heading" tabindex="-1"><span class="visually-hidden">${label}</span>${bar}</h2>
      <p class="text">${bar}${bar}</p>
      <p class="skeleton-field">${bar}</p>
      <p class="skeleton-consent">${bar}${bar}${bar}${bar}${bar}${bar}</p>
      <p class="skeleton-action">${bar}</p>
    </div>
  `;
}
