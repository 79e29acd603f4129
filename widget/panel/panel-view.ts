/** What stands in the panel: one of three views, under its heading, and what a screen reader is told of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import { icon } from '../icon.ts';
import type { CallForm } from './call-form.ts';
import type { CallbackProcess } from './callback-process.ts';
import { CROSS } from './icon-paths.ts';
import type { PanelParts } from './panel-parts.ts';
import { type ProblemHandlers, problemSentence, renderProblem } from './problem-view.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { type ProgressHandlers, renderProgress, sentenceOf } from './progress-view.ts';

export type View = 'form' | 'progress' | 'problem';

export interface PanelState {
  view: View;
  problem: WidgetProblem | undefined;
  /** When the time of the problem's `Retry-After` comes, in ms since the epoch. */
  retryAt: number;
  parts: PanelParts;
  process: CallbackProcess;
  form: CallForm;
}

export type PanelHandlers = ProblemHandlers & ProgressHandlers;

export function renderPanel(state: PanelState, handlers: PanelHandlers): TemplateResult {
  const { messages } = state.parts;
  return html`
    <div part="content" class="content">
      <header class="header">
        <h2 id="heading" part="heading" class="heading" tabindex="-1">${renderHeading(state)}</h2>
        <button part="close" class="close" type="button" aria-label=${messages.close} @click=${handlers.onClose}>
          ${icon(CROSS)}
        </button>
      </header>
      ${renderView(state, handlers)}
      <p class="visually-hidden" role="status">${announcement(state)}</p>
    </div>
  `;
}

function renderHeading({ view, parts: { messages }, process: { phase } }: PanelState) {
  if (view === 'problem') return messages.problemHeading;
  if (view === 'progress' && 'id' in phase) return messages.phases[phase.kind].heading;
  return html`<slot name="heading">${messages.heading}</slot>`;
}

/** The form stays where it is, unseen, so that nothing typed is lost on the way back to it. */
function renderView(state: PanelState, handlers: PanelHandlers): TemplateResult {
  const { form, parts, process } = state;
  const isForm = state.view === 'form';
  return html`
    <div ?hidden=${!isForm}>
      <p class="text">${parts.messages.introduction}</p>
      ${form.render(process.isInFlight, isForm)}
    </div>
    ${isForm ? nothing : renderOutcome(state, handlers)}
  `;
}

function renderOutcome(state: PanelState, handlers: PanelHandlers): TemplateResult | typeof nothing {
  const { problem, parts, process } = state;
  const { client, host, locales, messages, site } = parts;
  if (state.view === 'problem' && problem) {
    return renderProblem(
      {
        problem,
        messages,
        locales,
        isInFlight: process.isInFlight,
        canRetry: canRetry(problem, state),
        isTooEarly: Date.now() < state.retryAt,
        hasFallback: host.querySelector(':scope > :not([slot])') !== null,
      },
      handlers,
    );
  }
  if (!('id' in process.phase)) return nothing;
  const receiptUrl = client.receiptUrl(process.phase.id);
  return renderProgress(process.phase, messages, { callerNumber: site.callerNumber, receiptUrl }, handlers);
}

function canRetry({ code }: WidgetProblem, { parts, process }: PanelState): boolean {
  const way = WAY_ON[knownCode(code)];
  return way === 'retry' || (way === 'context' && parts.host.context !== process.rejectedContext);
}

function announcement({ view, problem, parts: { locales, messages }, process: { phase } }: PanelState): string {
  if (phase.kind === 'solving' || phase.kind === 'sending') return messages.phases.sending.heading;
  if (view === 'problem' && problem) return problemSentence(problem, messages, locales);
  if (!('id' in phase)) return '';
  return `${messages.phases[phase.kind].heading}. ${sentenceOf(phase, messages)}`;
}
