/** Where a callback stands. Says nothing that is not proven: least of all that a phone rings, or that it was answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { CHECK } from '../icon-paths.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { isFinal } from './callback-status.ts';
import type { Phase, PlacedPhase } from './phase.ts';
import { isTimeToCheck, renderAdvice } from './what-to-check.ts';
import { renderWhoCalls, type WhoCalls } from './who-calls.ts';

/** From the request on its way to the end of the call. */
export type ShownPhase = PlacedPhase | Extract<Phase, { kind: 'solving' | 'sending' }>;

export interface ProgressView extends Omit<WhoCalls, 'proofWords'> {
  phase: ShownPhase;
  messages: AllMessages;
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

export function sentenceOf(phase: ShownPhase, messages: AllMessages): string {
  return phase.kind === 'failure'
    ? (messages.reasons[phase.reason] ?? messages.reasons[''])
    : messages.phases[phase.kind].text;
}

/** What comes later has its place from the beginning, so that nothing moves from one step to the next. */
export function renderProgress(view: ProgressView, handlers: ProgressHandlers): TemplateResult {
  const { phase, messages, receiptUrl } = view;
  const done = stepsDone(phase);
  const isPlaced = 'id' in phase;
  const isOver = isPlaced && isFinal(phase.kind);
  const sentence = sentenceOf(phase, messages);
  return html`
    <div part="progress" class="progress" ?data-under-way=${!isOver}>
      <p class="text">${phase.kind === 'success' ? html`<slot name="success">${sentence}</slot>` : sentence}</p>
      ${isPlaced ? nothing : html`<slot name="challenge"></slot>`}
      ${done === undefined ? nothing : renderSteps(done, messages)}
      ${
        isOver
          ? renderWayOn(messages, handlers)
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

function renderSteps(done: number, messages: AllMessages): TemplateResult {
  return html`
    <ol part="steps" class="steps" aria-label=${messages.steps.label}>
      ${STEPS.map((step, index) => {
        const state = index < done ? 'done' : index === done ? 'current' : 'pending';
        const name = step === 'asked' && state === 'current' ? messages.phases.sending.heading : messages.steps[step];
        return html`
          <li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
            <span class="dot">${state === 'done' ? icon(CHECK) : nothing}</span>
            <span>${name} <span class="visually-hidden">(${messages.steps[state]})</span></span>
          </li>
        `;
      })}
    </ol>
  `;
}

function renderWayOn(messages: AllMessages, { onAskAgain, onClose }: ProgressHandlers): TemplateResult {
  return html`
    <div class="actions">
      <button class="primary" type="button" @click=${onClose}>${messages.close}</button>
      <button class="secondary" type="button" @click=${onAskAgain}>${messages.askAgain}</button>
    </div>
  `;
}
