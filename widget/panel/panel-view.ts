/** What stands in the panel: one of its views, under its heading, and what a screen reader is told of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import { icon } from '../icon.ts';
import type { CallForm } from './call-form.ts';
import type { CallbackProcess } from './callback-process.ts';
import { ALERT, CROSS } from './icon-paths.ts';
import type { LocalTimeForm } from './local-time-form.ts';
import type { PanelParts } from './panel-parts.ts';
import { problemSentence } from './problem-sentence.ts';
import { type ProblemHandlers, renderProblem } from './problem-view.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { type ProgressHandlers, renderProgress, sentenceOf } from './progress-view.ts';
import { waitChangesAt } from './wait-left.ts';

export type View = 'form' | 'progress' | 'problem' | 'local-time';

const MINUTE_MILLISECONDS = 60_000;

export interface PanelState {
  view: View;
  problem: WidgetProblem | undefined;
  /** From when on the request may be made again, in ms since the epoch. */
  retryAt: number;
  /** The form's consent text is known to be outdated, and the new one isn't there. */
  isConsentOutdated: boolean;
  /** To be seen, and so to be announced. */
  isShown: boolean;
  parts: PanelParts;
  process: CallbackProcess;
  form: CallForm;
  localTime: LocalTimeForm;
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

function renderHeading({ view, problem, parts: { messages }, process: { phase } }: PanelState) {
  if (view === 'problem') {
    const isAboutHours = problem && WAY_ON[knownCode(problem.code)] === 'opening';
    return isAboutHours ? messages.callingHoursHeading : messages.problemHeading;
  }
  if (view === 'local-time') return messages.localTime.heading;
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
      ${
        parts.site.callingWindow.open
          ? nothing
          : html`<p part="calling-hours" class="hint calling-hours">${icon(ALERT)}<span>${parts.messages.outsideHours}</span></p>`
      }
      ${form.render(process.isInFlight, isForm)}
    </div>
    ${isForm ? nothing : renderOutcome(state, handlers)}
  `;
}

function renderOutcome(state: PanelState, handlers: PanelHandlers): TemplateResult | typeof nothing {
  const { problem, parts, process } = state;
  const { client, host, locales, messages, site } = parts;
  if (state.view === 'local-time') return state.localTime.render(process.isInFlight);
  if (state.view === 'problem' && problem) {
    return renderProblem(
      {
        problem,
        retryAt: state.retryAt,
        messages,
        locales,
        isInFlight: process.isInFlight,
        canRetry: canRetry(problem, state),
        canChangeNumber: !state.isConsentOutdated,
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
  return (
    way === 'retry' ||
    way === 'opening' ||
    (way === 'context' && (parts.host.context ?? '') !== process.rejectedContext)
  );
}

/** When what is drawn will have become untrue by the mere time, in ms since the epoch. */
export function untrueAt({ view, retryAt }: PanelState): number | undefined {
  const now = Date.now();
  if (view === 'local-time') return now - (now % MINUTE_MILLISECONDS) + MINUTE_MILLISECONDS;
  return view === 'problem' ? waitChangesAt(retryAt) : undefined;
}

function announcement(state: PanelState): string | TemplateResult {
  const { view, problem, retryAt, parts, process, isShown } = state;
  const { phase } = process;
  const { locales, messages, site } = parts;
  if (phase.kind === 'solving' || phase.kind === 'sending') return messages.phases.sending.heading;
  if (view === 'problem' && problem) return problemSentence(problem, retryAt, messages, locales);
  if (view === 'local-time') return state.localTime.error || messages.localTime.why;
  // A screen reader tells what comes into a live region, not what stood in it when the panel opened.
  if (view === 'form') return isShown && !site.callingWindow.open ? messages.outsideHours : '';
  if (!('id' in phase)) return '';
  return `${messages.phases[phase.kind].heading}. ${sentenceOf(phase, messages)}`;
}
