/** Where a callback stands. Says nothing that is not proven: least of all that a phone rings, or that it was answered. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CallbackReason } from '../../edge-proxy/contract.ts';
import { icon } from '../icon.ts';
import { CHECK } from '../icon-paths.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { formatted } from '../phone-input/phone-text.ts';
import { renderCallYourself } from './call-yourself.ts';
import { isFinal } from './callback-status.ts';
import type { Phase, PlacedPhase } from './phase.ts';
import { isTimeToCheck, renderAdvice } from './what-to-check.ts';
import { renderWhoCalls, type WhoCalls } from './who-calls.ts';

/** From the request on its way to the end of the call. */
type ShownPhase = PlacedPhase | Extract<Phase, { kind: 'solving' | 'sending' }>;

interface ProgressView extends Omit<WhoCalls, 'proofWords'> {
  phase: ShownPhase;
  messages: AllMessages;
  /** What the page wants to be said when the call has ended. */
  success: string;
  /** Whom the call goes to, where this page knows it; E.164. */
  calledNumber: string | undefined;
  /** The page brought its own way to call, such as a `tel:` link. */
  hasFallback: boolean;
  /** Where the signed copy of the consent is; there is none while the call is being asked for. */
  receiptUrl: string | undefined;
}

export interface ProgressHandlers {
  onAskAgain: () => void;
  onClose: () => void;
}

const STEPS = ['asked', 'queued', 'calling', 'ended'] as const;

/** How many steps each phase is proven to have done; none are shown where nobody knows, or where it came to nothing. */
function stepsDone({ kind }: ShownPhase): number | undefined {
  switch (kind) {
    case 'solving':
    case 'sending':
      return 0;
    case 'scheduled':
    case 'queued':
      return 1;
    case 'calling':
      return 2;
    case 'success':
      return STEPS.length;
    case 'failure':
    case 'unknown':
    case 'cancelled':
      return undefined;
  }
}

/** @param callerNumber where it is known, the visitor is told it, and no number is an unknown one */
export function sentenceOf(phase: ShownPhase, messages: AllMessages, callerNumber: string | null): string {
  if (phase.kind === 'failure') return messages.reasons[phase.reason] ?? messages.reasons[''];
  const { text } = messages.phases[phase.kind];
  return phase.kind === 'calling' && !callerNumber ? `${text} ${messages.unknownNumber}` : text;
}

/** What comes later has its place from the beginning, so that nothing moves from one step to the next. */
export function renderProgress(view: ProgressView, handlers: ProgressHandlers): TemplateResult {
  const { phase, messages, receiptUrl } = view;
  const done = stepsDone(phase);
  const isPlaced = 'id' in phase;
  const isOver = isPlaced && isFinal(phase.kind);
  const sentence = sentenceOf(phase, messages, view.callerNumber);
  return html`
    <div part="progress" class="progress" ?data-under-way=${!isOver}>
      <p class="text">${phase.kind === 'success' ? html`<slot name="success">${view.success || sentence}</slot>` : sentence}</p>
      ${isPlaced ? nothing : html`<slot name="challenge"></slot>`}
      ${done === undefined ? nothing : renderSteps(done, view)}
      ${
        isOver
          ? renderWayOn(view, handlers)
          : [
              renderWhoCalls({ ...view, proofWords: isPlaced ? phase.proofWords : undefined }, messages),
              renderAdvice(messages, isTimeToCheck(phase)),
            ]
      }
      <p class="hint receipt">
        ${
          receiptUrl
            ? html`<a part="receipt" href=${receiptUrl} download rel="noreferrer">${messages.receipt}</a>`
            : html`<span class="skeleton" aria-hidden="true"></span>`
        }
      </p>
    </div>
  `;
}

function renderSteps(done: number, { messages, calledNumber }: ProgressView): TemplateResult {
  return html`
    <ol part="steps" class="steps" aria-label=${messages.steps.label}>
      ${STEPS.map((step, index) => {
        const state = index < done ? 'done' : index === done ? 'current' : 'pending';
        const name = step === 'asked' && state === 'current' ? messages.phases.sending.heading : messages.steps[step];
        return html`
          <li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
            <span class="dot">${state === 'done' ? icon(CHECK) : nothing}</span>
            <span>
              ${name} ${step === 'calling' && calledNumber ? html`<bdi dir="ltr">${formatted(calledNumber)}</bdi>` : nothing}
              <span class="visually-hidden">(${messages.steps[state]})</span>
            </span>
          </li>
        `;
      })}
    </ol>
  `;
}

/** Asking again is no use before the hours have begun, or the provider is back. */
const NOT_YET: readonly CallbackReason[] = ['outside-calling-window', 'provider-unavailable'];

function renderWayOn({ phase, messages, hasFallback }: ProgressView, { onAskAgain, onClose }: ProgressHandlers) {
  const hasFailed = phase.kind === 'failure';
  const isAskedFirst = hasFailed && !NOT_YET.includes(phase.reason);
  const [first, second] = isAskedFirst ? ['secondary', 'primary'] : ['primary', 'secondary'];
  const close = html`<button class=${first} type="button" @click=${onClose}>${messages.close}</button>`;
  const again = html`<button class=${second} type="button" @click=${onAskAgain}>${messages.askAgain}</button>`;
  return html`
    <div class="actions">${isAskedFirst ? [again, close] : [close, again]}</div>
    ${hasFailed && hasFallback ? renderCallYourself(messages) : nothing}
  `;
}
