/** A request that was refused, or got no answer: what happened, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { problemSentence } from './problem-sentence.ts';

export interface ProblemHandlers {
  onRetry: () => void;
  onChangeNumber: () => void;
}

export interface ProblemView {
  problem: WidgetProblem;
  /** From when on the request may be made again, in ms since the epoch. */
  retryAt: number;
  messages: AllMessages;
  locales: readonly string[];
  isInFlight: boolean;
  /** Asking again may help. */
  canRetry: boolean;
  /** The form has something to show that is worth sending. */
  canChangeNumber: boolean;
  /** The page brought its own way to call, such as a `tel:` link. */
  hasFallback: boolean;
}

export function renderProblem(view: ProblemView, handlers: ProblemHandlers): TemplateResult {
  const { problem, retryAt, messages, locales, isInFlight, canRetry, canChangeNumber, hasFallback } = view;
  return html`
    <div part="problem" class="problem">
      <p class="text">${problemSentence(problem, retryAt, messages, locales)}</p>
      <slot name="challenge"></slot>
      ${
        canRetry
          ? html`
            <div class="actions">
              ${
                Date.now() < retryAt
                  ? nothing
                  : html`
                    <button class="primary" type="button" aria-disabled=${isInFlight} ?data-busy=${isInFlight} @click=${handlers.onRetry}>
                      ${isInFlight ? messages.submitting : messages.tryAgain}
                    </button>
                  `
              }
              ${
                canChangeNumber
                  ? html`
                    <button class="secondary" type="button" ?disabled=${isInFlight} @click=${handlers.onChangeNumber}>
                      ${messages.changeNumber}
                    </button>
                  `
                  : nothing
              }
            </div>
          `
          : nothing
      }
      ${hasFallback ? html`<div class="call-yourself">${messages.callYourself} <slot></slot></div>` : nothing}
    </div>
  `;
}
