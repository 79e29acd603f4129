/**
 * Asks what time it is where the visitor is. The time in the field runs on as a clock does, so that what is sent is the
 * time of the click, however long somebody thought about it.
 */
import { html, noChange, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { ALERT } from '../icon-paths.ts';
import type { ConversationParts } from './conversation-view.ts';

interface LocalTimeHandlers {
  /** @param localTime HH:MM */
  onTime: (localTime: string) => void;
  onChangeNumber: () => void;
}

const DAY_MINUTES = 24 * 60;

export class LocalTimeForm {
  readonly #parts: Pick<ConversationParts, 'host' | 'messages'>;
  readonly #handlers: LocalTimeHandlers;
  /** How far the visitor's clock is ahead of the browser's; `undefined` while the field holds no time. */
  #minutesAhead: number | undefined = 0;
  /** What is wrong with the time, said at its field. */
  error = '';

  constructor(parts: Pick<ConversationParts, 'host' | 'messages'>, handlers: LocalTimeHandlers) {
    this.#parts = parts;
    this.#handlers = handlers;
  }

  /** Has a time in the field again: the browser's, or what the visitor said before, run on. */
  ask(): void {
    this.#minutesAhead ??= 0;
    this.error = '';
  }

  /** Says at the field why there has to be another time, or the same once more. */
  async refuse(sentence: string): Promise<void> {
    // So that the field shows the time as it is by now, and a screen reader comes to it anew.
    this.#input?.blur();
    this.error = sentence;
    this.#parts.host.requestUpdate();
    await this.#parts.host.updateComplete;
    this.#input?.focus();
  }

  render(isInFlight: boolean): TemplateResult {
    const { error } = this;
    const { messages } = this.#parts;
    return html`
      <form part="local-time" class="local-time" novalidate @submit=${this.#onSubmit}>
        <p id="local-time-why" class="text">${messages.localTime.why}</p>
        <label for="local-time">${messages.localTime.label}</label>
        <input
          id="local-time"
          part="local-time-input"
          type="time"
          required
          ?readonly=${isInFlight}
          .value=${this.#textToShow()}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? 'local-time-error' : 'local-time-why'}
          @input=${this.#onInput}
        />
        <p id="local-time-error" class="error" ?hidden=${!error}>${icon(ALERT)}<span>${error}</span></p>
        <slot name="challenge"></slot>
        <div class="actions">
          <button
            class="primary"
            type="submit"
            aria-disabled=${isInFlight}
            ?data-busy=${isInFlight}
            @click=${this.#onSubmit}
          >
            ${isInFlight ? messages.submitting : messages.localTime.confirm}
          </button>
          <button class="secondary" type="button" ?disabled=${isInFlight} @click=${this.#handlers.onChangeNumber}>
            ${messages.changeNumber}
          </button>
        </div>
      </form>
    `;
  }

  /** Whoever is at the field must not have it change beneath their fingers, nor lose half a time. */
  #textToShow(): string | typeof noChange {
    const isBeingEdited = this.#input !== null && this.#input === this.#root.activeElement;
    return isBeingEdited || this.#minutesAhead === undefined ? noChange : textOf(minuteNow() + this.#minutesAhead);
  }

  readonly #onInput = (): void => {
    const minute = minuteOf(this.#input?.value ?? '');
    this.#minutesAhead = minute === undefined ? undefined : minute - minuteNow();
    if (minute !== undefined) this.error = '';
    this.#parts.host.requestUpdate();
  };

  /** As in the form before it. */
  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#minutesAhead === undefined) return void this.refuse(this.#parts.messages.localTime.missing);
    this.error = '';
    this.#handlers.onTime(textOf(minuteNow() + this.#minutesAhead));
  };

  get #root(): ShadowRoot {
    return this.#parts.host.renderRoot as ShadowRoot;
  }

  get #input(): HTMLInputElement | null {
    return this.#root.querySelector('#local-time');
  }
}

/** Since midnight, by the browser's clock. */
function minuteNow(): number {
  const now = new Date();
  return now.getHours() * 60 + now.getMinutes();
}

/** Where a browser takes the field for one of text, a person may write less strictly than it does. */
function minuteOf(text: string): number | undefined {
  const [, hour, minute] = /^\s*([01]?\d|2[0-3]):([0-5]\d)\s*$/.exec(text) ?? [];
  return hour && minute ? Number(hour) * 60 + Number(minute) : undefined;
}

function textOf(minute: number): string {
  const ofDay = (minute + DAY_MINUTES) % DAY_MINUTES;
  return [Math.floor(ofDay / 60), ofDay % 60].map((number) => String(number).padStart(2, '0')).join(':');
}
