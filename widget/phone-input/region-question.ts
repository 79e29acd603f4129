/** The question whether a number is one of the region that the field is set to. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { ALERT } from '../icon-paths.ts';
import type { PhoneMessages } from '../messages/messages.ts';

export interface RegionQuestion {
  readonly sentence: string;
  /** It was submitted without an answer. */
  readonly isRefused: boolean;
  /** There is no other region to choose: another number is all there is to say instead. */
  readonly isOnly: boolean;
  readonly onConfirm: () => void;
  readonly onOther: () => void;
}

export function renderQuestion(question: RegionQuestion, { phone }: PhoneMessages): TemplateResult {
  const { sentence, isRefused, isOnly, onConfirm, onOther } = question;
  return html`
    <p part="question" class="question" ?data-invalid=${isRefused}>
      ${isRefused ? icon(ALERT) : nothing}<span>${sentence}</span>
      <button part="confirm-region" type="button" @click=${onConfirm}>${phone.confirmRegion}</button>
      ${isOnly ? html`<button part="other-number" type="button" @click=${onOther}>${phone.otherNumber}</button>` : nothing}
    </p>
  `;
}
