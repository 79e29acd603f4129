import { html, type TemplateResult } from 'lit';
import type { AllMessages } from '../messages/call-messages.ts';

/** The page's own way to call, which is the element's children. */
export function renderCallYourself({ callYourself }: AllMessages): TemplateResult {
  return html`<div class="call-yourself">${callYourself} <slot></slot></div>`;
}
