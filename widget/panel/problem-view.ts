/** A request that was refused, or got no answer: what happened, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import { fill } from '../messages/fill.ts';
import type { Messages } from '../messages/messages.ts';
import { durationInWords } from './duration-in-words.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';

export interface ProblemHandlers {
  onRetry: () => void;
  onChangeNumber: () => void;
}

export interface ProblemView {
  problem: WidgetProblem;
  messages: Messages;
  locales: readonly string[];
  isInFlight: boolean;
  /** Asking again may help. */
  canRetry: boolean;
  /** The time of `Retry-After` has not come yet. */
  isTooEarly: boolean;
  /** The page brought its own way to call, such as a `tel:` link. */
  hasFallback: boolean;
}

export function problemSentence(
  { code, retryAfterSeconds }: WidgetProblem,
  messages: Messages,
  locales: readonly string[],
) {
  const sentence = messages.problems[knownCode(code)];
  if (!retryAfterSeconds || WAY_ON[knownCode(code)] !== 'retry') return sentence;
  return `${sentence} ${fill(messages.waitInWords, { wait: durationInWords(retryAfterSeconds, locales) })}`;
}

export function renderProblem(view: ProblemView, handlers: ProblemHandlers): TemplateResult {
  const { problem, messages, locales, isInFlight, canRetry, isTooEarly, hasFallback } = view;
  return html`
    <div part="problem" class="problem">
      <p class="text">${problemSentence(problem, messages, locales)}</p>
      <slot name="challenge"></slot>
      ${
        canRetry
          ? html`
            <div class="actions">
              ${
                isTooEarly
                  ? nothing
                  : html`
                    <button class="primary" type="button" aria-disabled=${isInFlight} ?data-busy=${isInFlight} @click=${handlers.onRetry}>
                      ${isInFlight ? messages.submitting : messages.tryAgain}
                    </button>
                  `
              }
              <button class="secondary" type="button" ?disabled=${isInFlight} @click=${handlers.onChangeNumber}>
                ${messages.changeNumber}
              </button>
            </div>
          `
          : nothing
      }
      ${hasFallback ? html`<div class="call-yourself">${messages.callYourself} <slot></slot></div>` : nothing}
    </div>
  `;
}
