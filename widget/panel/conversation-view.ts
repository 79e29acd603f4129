/** What stands where the form was: one of the conversation's views, its heading, and what a screen reader is told of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { settingOf } from '../setting.ts';
import type { CallbackProcess } from './callback-process.ts';
import type { LocalTimeForm } from './local-time-form.ts';
import type { PanelParts } from './panel-parts.ts';
import { problemSentence } from './problem-sentence.ts';
import { type ProblemHandlers, renderProblem } from './problem-view.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { type ProgressHandlers, renderProgress, sentenceOf } from './progress-view.ts';
import type { Stage } from './stage.ts';
import { waitChangesAt } from './wait-left.ts';
import { checkAt, checksInWords, isTimeToCheck } from './what-to-check.ts';

const MINUTE_MILLISECONDS = 60_000;
/** From then on a visitor is told why it takes so long. */
const LONG_MILLISECONDS = 1000;

/** The panel's parts, with all messages that there are. */
export type ConversationParts = PanelParts & { messages: AllMessages };

export interface ConversationState {
  stage: Pick<Stage, 'view' | 'problem' | 'retryAt' | 'isHeadingRead'>;
  /** In ms since the epoch. */
  solvingSince: number;
  /** The form's consent text is known to be outdated, and the new one isn't there. */
  isConsentOutdated: boolean;
  parts: ConversationParts;
  process: CallbackProcess;
  localTime: LocalTimeForm;
}

export function headingOf({ stage: { view, problem }, parts: { messages }, process: { phase } }: ConversationState) {
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
  const { parts, process } = state;
  const { problem, retryAt, view } = state.stage;
  const { client, host, locales, messages, site } = parts;
  const hasFallback = host.querySelector(':scope > :not([slot])') !== null;
  if (view === 'local-time') return state.localTime.render(process.isInFlight);
  if (view === 'problem' && problem) {
    return renderProblem(
      {
        problem,
        retryAt,
        messages,
        locales,
        isInFlight: process.isInFlight,
        canRetry: canRetry(problem, state),
        canChangeNumber: !state.isConsentOutdated,
        hasFallback,
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
      success: settingOf(host, 'success'),
      calledNumber: process.calledNumber,
      hasFallback,
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
    way === 'other-number' ||
    way === 'opening' ||
    (way === 'context' && (parts.host.context ?? '') !== process.rejectedContext)
  );
}

/** Of a challenge that is worked out; one that needs the visitor says itself what it wants. */
export function isSolvingLong({ solvingSince, parts: { site }, process: { phase } }: ConversationState): boolean {
  const isWorkedOut = phase.kind === 'solving' && site.challenge.kind === 'proof-of-work';
  return isWorkedOut && Date.now() >= solvingSince + LONG_MILLISECONDS;
}

/** When what is drawn will have become untrue by the mere time, in ms since the epoch. */
export function untrueAt(state: ConversationState): number | undefined {
  const { solvingSince } = state;
  const { view, retryAt } = state.stage;
  const { phase } = state.process;
  const now = Date.now();
  if (phase.kind === 'solving') return isSolvingLong(state) ? undefined : solvingSince + LONG_MILLISECONDS;
  if (view === 'local-time') return now - (now % MINUTE_MILLISECONDS) + MINUTE_MILLISECONDS;
  if (view === 'progress') return isTimeToCheck(phase) ? undefined : checkAt(phase);
  return view === 'problem' ? waitChangesAt(retryAt) : undefined;
}

/** Nothing where the form has the word. */
export function whatToAnnounce(state: ConversationState): string | TemplateResult | undefined {
  const { parts, process } = state;
  const { isHeadingRead, problem, retryAt, view } = state.stage;
  const { phase } = process;
  const { locales, messages } = parts;
  const heading = isHeadingRead ? nothing : headingOf(state);
  if (process.isInFlight) return isSolvingLong(state) ? messages.phases.solving.text : messages.phases.sending.heading;
  if (view === 'problem' && problem) return html`${heading} ${problemSentence(problem, retryAt, messages, locales)}`;
  // An error at the time's field is said with the field, which has the focus then.
  if (view === 'local-time') return html`${heading} ${messages.localTime.why}`;
  if (view === 'form' || !('id' in phase)) return undefined;
  if (isTimeToCheck(phase)) return checksInWords(messages);
  const words =
    phase.kind === 'queued' && phase.proofWords.length > 0
      ? `${messages.proofWords}: ${phase.proofWords.join(' ')}.`
      : '';
  return html`${heading}${heading === nothing ? '' : '.'} ${sentenceOf(phase, messages, parts.site.callerNumber)} ${words}`;
}
