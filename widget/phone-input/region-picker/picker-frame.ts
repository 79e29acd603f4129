/** What the open region picker is made of. */
import { html, type TemplateResult } from 'lit';
import { icon } from '../../icon.ts';
import { CROSS } from '../../icon-paths.ts';
import type { PhoneMessages } from '../../messages/messages.ts';

export interface FrameHandlers {
  onInput: (event: Event) => void;
  onKeydown: (event: KeyboardEvent) => void;
  onLeave: () => void;
  onClick: (event: Event) => void;
}

/** The button is for fingers: on the keyboard, Escape and Tab leave. */
export function pickerFrame(messages: PhoneMessages | undefined, handlers: FrameHandlers): TemplateResult {
  const { searchRegions = '', closeRegions = '', region = '', noRegionFound = '' } = messages?.phone ?? {};
  return html`
    <div class="head">
      <input
        part="region-search"
        class="search"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-controls="region-list"
        aria-expanded="true"
        aria-label=${searchRegions}
        placeholder=${searchRegions}
        autocomplete="off"
        autocapitalize="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="done"
        @beforeinput=${stop}
        @input=${handlers.onInput}
        @keydown=${handlers.onKeydown}
      />
      <button class="leave" type="button" tabindex="-1" aria-label=${closeRegions} @click=${handlers.onLeave}>
        ${icon(CROSS)}
      </button>
    </div>
    <div
      id="region-list"
      part="region-list"
      class="list"
      role="listbox"
      aria-label=${region}
      @click=${handlers.onClick}
    ></div>
    <p class="nothing-found" hidden>${noRegionFound}</p>
  `;
}

function stop(event: Event): void {
  event.stopPropagation();
}
