/** What stands where the form was: one of the conversation's views, its heading, and what a screen reader is told of it. */
import type { TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import type { CallbackProcess } from './callback-process.ts';
import type { LocalTimeForm } from './local-time-form.ts';
import type { PanelParts } from './panel-parts.ts';
import { problemSentence } from './problem-sentence.ts';
import { type ProblemHandlers, renderProblem } from './problem-view.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { type ProgressHandlers, renderProgress, sentenceOf } from './progress-view.ts';
import { waitChangesAt } from './wait-left.ts';
import { checkAt, checksInWords, isTimeToCheck } from './what-to-check.ts';

export type View = 'form' | 'asking' | 'progress' | 'problem' | 'local-time';

const MINUTE_MILLISECONDS = 60_000;

/** The panel's parts, with all messages that there are. */
export type ConversationParts = PanelParts & { messages: AllMessages };

export interface ConversationState {
  view: View;
  problem: WidgetProblem | undefined;
  /** From when on the request may be made again, in ms since the epoch. */
  retryAt: number;
  /** The form's consent text is known to be outdated, and the new one isn't there. */
  isConsentOutdated: boolean;
  parts: ConversationParts;
  process: CallbackProcess;
  localTime: LocalTimeForm;
}

export function headingOf({ view, problem, parts: { messages }, process: { phase } }: ConversationState) {
  if (view === 'problem') {
    const isAboutHours = problem && WAY_ON[knownCode(problem.code)] === 'opening';
    return isAboutHours ? messages.callingHoursHeading : messages.problemHeading;
  }
  if (view === 'local-time') return messages.localTime.heading;
  if (view === 'asking') return messages.phases.sending.heading;
  if (view === 'progress' && 'id' in phase) return messages.phases[phase.kind].heading;
  return undefined;
}

export function renderOutcome(
  state: ConversationState,
  handlers: ProblemHandlers & ProgressHandlers,
): TemplateResult | undefined {
  const { problem, parts, process, view } = state;
  const { client, host, locales, messages, site } = parts;
  if (view === 'local-time') return state.localTime.render(process.isInFlight);
  if (view === 'problem' && problem) {
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
  const { phase } = process;
  const isPlaced = 'id' in phase;
  if (view !== 'asking' && (view !== 'progress' || !isPlaced)) return undefined;
  return renderProgress(
    {
      phase: isPlaced ? phase : { kind: 'sending' },
      messages,
      callerNumber: site.callerNumber,
      contactUrl: client.contactUrl(site.site),
      receiptUrl: isPlaced ? client.receiptUrl(phase.id) : undefined,
    },
    handlers,
  );
}

function canRetry({ code }: WidgetProblem, { parts, process }: ConversationState): boolean {
  const way = WAY_ON[knownCode(code)];
  return (
    way === 'retry' ||
    way === 'opening' ||
    (way === 'context' && (parts.host.context ?? '') !== process.rejectedContext)
  );
}

/** When what is drawn will have become untrue by the mere time, in ms since the epoch. */
export function untrueAt({ view, retryAt, process: { phase } }: ConversationState): number | undefined {
  const now = Date.now();
  if (view === 'local-time') return now - (now % MINUTE_MILLISECONDS) + MINUTE_MILLISECONDS;
  if (view === 'progress') return isTimeToCheck(phase) ? undefined : checkAt(phase);
  return view === 'problem' ? waitChangesAt(retryAt) : undefined;
}

/** Nothing where the form has the word. */
export function whatToAnnounce(state: ConversationState): string | TemplateResult | undefined {
  const { view, problem, retryAt, parts, process } = state;
  const { phase } = process;
  const { locales, messages } = parts;
  if (process.isInFlight) return messages.phases.sending.heading;
  if (view === 'problem' && problem) return problemSentence(problem, retryAt, messages, locales);
  if (view === 'local-time') return state.localTime.error || messages.localTime.why;
  if (view === 'form' || !('id' in phase)) return undefined;
  if (isTimeToCheck(phase)) return checksInWords(messages);
  return `${messages.phases[phase.kind].heading}. ${sentenceOf(phase, messages)}`;
}
