/** Where a callback stands. Says nothing that is not proven: least of all that a phone rings, or that it was answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { formatted } from '../phone-input/phone-text.ts';
import { isFinal } from './callback-status.ts';
import { CHECK } from './icon-paths.ts';
import type { Phase } from './phase.ts';

export type PlacedPhase = Extract<Phase, { id: string }>;

export interface ProgressHandlers {
  onAskAgain: () => void;
  onClose: () => void;
}

const STEPS = ['asked', 'queued', 'calling', 'ended'] as const;

/** How many steps each phase is proven to have done; none are shown where nobody knows, or where it came to nothing. */
function stepsDone(phase: PlacedPhase): number | undefined {
  switch (phase.kind) {
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

export function sentenceOf(phase: PlacedPhase, messages: AllMessages): string {
  return phase.kind === 'failure'
    ? (messages.reasons[phase.reason] ?? messages.reasons[''])
    : messages.phases[phase.kind].text;
}

export function renderProgress(
  phase: PlacedPhase,
  messages: AllMessages,
  { callerNumber, receiptUrl }: { callerNumber: string | null; receiptUrl: string },
  handlers: ProgressHandlers,
): TemplateResult {
  const done = stepsDone(phase);
  return html`
    <div part="progress" class="progress">
      <p class="text">${sentenceOf(phase, messages)}</p>
      ${done === undefined ? nothing : renderSteps(done, messages)}
      ${isFinal(phase.kind) ? renderWayOn(messages, handlers) : renderWhoCalls(phase, messages, callerNumber)}
      <p class="hint">
        <a part="receipt" href=${receiptUrl} download rel="noreferrer">${messages.receipt}</a>
      </p>
    </div>
  `;
}

function renderSteps(done: number, messages: AllMessages): TemplateResult {
  return html`
    <ol part="steps" class="steps" aria-label=${messages.steps.label}>
      ${STEPS.map((step, index) => {
        const state = index < done ? 'done' : index === done ? 'current' : 'pending';
        return html`
          <li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
            <span class="dot">${state === 'done' ? icon(CHECK) : nothing}</span>
            <span>${messages.steps[step]} <span class="visually-hidden">(${messages.steps[state]})</span></span>
          </li>
        `;
      })}
    </ol>
  `;
}

function renderWhoCalls(phase: PlacedPhase, messages: AllMessages, callerNumber: string | null): TemplateResult {
  return html`
    ${
      phase.proofWords.length > 0
        ? html`
          <div part="proof-words" class="proof-words">
            <p>${messages.proofWords}</p>
            <p class="words">${phase.proofWords.join(' ')}</p>
            <p class="hint">${messages.proofWordsHint}</p>
          </div>
        `
        : nothing
    }
    ${
      callerNumber
        ? html`<p class="hint">${messages.callerNumber} <bdi dir="ltr">${formatted(callerNumber)}</bdi></p>`
        : nothing
    }
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
