/** What to check on the phone where a call was placed and nothing came of it. Nobody here knows more than that it was placed. */
import { html, type TemplateResult } from 'lit';
import type { CallMessages } from '../messages/call-messages.ts';
import type { Phase } from './phase.ts';

/** By then most phones would have shown it. */
const CHECK_AFTER_MILLISECONDS = 20_000;

/** From when on it is worth checking, in ms since the epoch. */
export function checkAt(phase: Phase): number | undefined {
  return phase.kind === 'calling' ? phase.since + CHECK_AFTER_MILLISECONDS : undefined;
}

export function isTimeToCheck(phase: Phase): boolean {
  return Date.now() >= (checkAt(phase) ?? Number.POSITIVE_INFINITY);
}

/** As one text, for who hears it. */
export function checksInWords({ checks }: CallMessages): string {
  return Object.values(checks).join(' ');
}

/** Both have their place from the beginning, so that nothing moves when the one gives way to the other. */
export function renderAdvice({ screening, checks }: CallMessages, isToCheck: boolean): TemplateResult {
  const { heading, ...each } = checks;
  return html`
    <div class="advice">
      <p part="screening" class="hint" ?data-unseen=${isToCheck}>${screening}</p>
      <div part="what-to-check" class="hint" ?data-unseen=${!isToCheck}>
        <p>${heading}</p>
        <ul>${Object.values(each).map((check) => html`<li>${check}</li>`)}</ul>
      </div>
    </div>
  `;
}
