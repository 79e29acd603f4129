/** A request that was refused, or got no answer: what happened, and the way on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import type { WidgetProblemCode } from '../events.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { renderCallYourself } from './call-yourself.ts';
import { problemSentence } from './problem-sentence.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';

export interface ProblemHandlers {
  onRetry: () => void;
  onChangeNumber: () => void;
  onReload: () => void;
  onClose: () => void;
}

interface ProblemView {
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

/** Of the visitor, or of the site: another number would fare no better. */
const IS_OF_THE_VISITOR: readonly WidgetProblemCode[] = ['too-many-requests', 'temporarily-unavailable'];

export function renderProblem(view: ProblemView, handlers: ProblemHandlers): TemplateResult {
  const { problem, retryAt, messages, locales, hasFallback } = view;
  return html`
    <div part="problem" class="problem">
      <p class="text">${problemSentence(problem, retryAt, messages, locales)}</p>
      <slot name="challenge"></slot>
      <div class="actions">${view.canRetry ? renderRetry(view, handlers) : renderWayOut(view, handlers)}</div>
      ${hasFallback ? renderCallYourself(messages) : nothing}
    </div>
  `;
}

function renderRetry(view: ProblemView, handlers: ProblemHandlers) {
  const { problem, retryAt, messages, isInFlight, canChangeNumber } = view;
  // It has its place from the beginning: what comes up beneath a finger must not place a call.
  const cannotYet = Date.now() < retryAt;
  const isHidden = retryAt === Number.POSITIVE_INFINITY || (cannotYet && WAY_ON[knownCode(problem.code)] === 'opening');
  const canChange = canChangeNumber && !IS_OF_THE_VISITOR.includes(problem.code);
  return html`
    ${
      isHidden
        ? nothing
        : html`
          <button
            class="primary"
            type="button"
            aria-disabled=${isInFlight || cannotYet}
            ?data-busy=${isInFlight}
            @click=${cannotYet ? nothing : handlers.onRetry}
          >
            ${isInFlight ? messages.submitting : messages.tryAgain}
          </button>
        `
    }
    ${
      canChange
        ? html`
          <button class=${isHidden ? 'primary' : 'secondary'} type="button" ?disabled=${isInFlight} @click=${handlers.onChangeNumber}>
            ${messages.changeNumber}
          </button>
        `
        : nothing
    }
    ${cannotYet || !canChange ? renderClose(messages, handlers) : nothing}
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
