/** By which number the call comes, and which words the agent will say: how the visitor knows that it is the call they asked for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CallMessages } from '../messages/call-messages.ts';
import { formatted } from '../phone-input/phone-text.ts';

export interface WhoCalls {
  /** E.164; where the site doesn't tell it, nothing is said of it. */
  readonly callerNumber: string | null;
  /** Where it is as a contact. */
  readonly contactUrl: string;
  /** Not there yet while the call is being asked for. */
  readonly proofWords: readonly string[] | undefined;
}

export function renderWhoCalls(
  { callerNumber, contactUrl, proofWords }: WhoCalls,
  messages: CallMessages,
): TemplateResult | typeof nothing {
  const hasWords = proofWords?.length !== 0;
  const words = proofWords?.join(' ') ?? html`<span class="skeleton" aria-hidden="true"></span>`;
  if (!callerNumber && !hasWords) return nothing;
  return html`
    <div class="who-calls">
      ${
        callerNumber
          ? html`
            <div part="caller-number">
              <p>${messages.callerNumber}</p>
              <p class="known-by"><bdi dir="ltr">${formatted(callerNumber)}</bdi></p>
              <a part="save-contact" href=${contactUrl} download rel="noreferrer">${messages.saveContact}</a>
            </div>
          `
          : nothing
      }
      ${
        hasWords
          ? html`
            <div part="proof-words">
              <p>${messages.proofWords}</p>
              <p class="known-by words">${words}</p>
              <p class="hint">${messages.proofWordsHint}</p>
            </div>
          `
          : nothing
      }
    </div>
  `;
}
