/** A request that was refused, or got no answer: what happened, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { problemSentence } from './problem-sentence.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';

export interface ProblemHandlers {
  onRetry: () => void;
  onChangeNumber: () => void;
  onReload: () => void;
  onClose: () => void;
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
  const { problem, retryAt, messages, locales, hasFallback } = view;
  return html`
    <div part="problem" class="problem">
      <p class="text">${problemSentence(problem, retryAt, messages, locales)}</p>
      <slot name="challenge"></slot>
      <div class="actions">${view.canRetry ? renderRetry(view, handlers) : renderWayOut(view, handlers)}</div>
      ${hasFallback ? html`<div class="call-yourself">${messages.callYourself} <slot></slot></div>` : nothing}
    </div>
  `;
}

function renderRetry({ retryAt, messages, isInFlight, canChangeNumber }: ProblemView, handlers: ProblemHandlers) {
  const isTooEarly = Date.now() < retryAt;
  return html`
    ${
      isTooEarly
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
        : isTooEarly
          ? renderClose(messages, handlers)
          : nothing
    }
  `;
}

/** Where asking again from this very page can't help. */
function renderWayOut({ problem: { code }, messages }: ProblemView, handlers: ProblemHandlers) {
  return html`
    ${
      WAY_ON[knownCode(code)] === 'context'
        ? html`<button class="primary" type="button" @click=${handlers.onReload}>${messages.reload}</button>`
        : nothing
    }
    ${
      code === 'insecure-context' && location.protocol === 'http:'
        ? html`<a class="primary" href=${location.href.replace('http:', 'https:')}>${messages.openSecurely}</a>`
        : nothing
    }
    ${renderClose(messages, handlers)}
  `;
}

function renderClose(messages: AllMessages, { onClose }: ProblemHandlers): TemplateResult {
  return html`<button class="secondary" type="button" @click=${onClose}>${messages.close}</button>`;
}
