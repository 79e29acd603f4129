/** A native picker that lies, unseen, over its face: for browsers without popovers, and where the other one can't be had. */
import { html, nothing, type TemplateResult } from 'lit';
import { callingCodeOf } from './numbering-plans.ts';
import { regionName } from './region-name.ts';
import type { PickerState } from './region-picker.ts';

export function renderNativePicker(
  { region, served, stranger, isDisabled, messages }: PickerState,
  locales: readonly string[],
  face: TemplateResult,
  onPick: (region: string) => void,
): TemplateResult {
  const options = served
    .map((each) => ({ each, name: regionName(each, locales) }))
    .sort((a, b) => a.name.localeCompare(b.name, [...locales]));
  const onChange = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLSelectElement) onPick(currentTarget.value);
  };
  return html`
    <span part="region" class="region">
      <select id="region" aria-label=${messages?.phone.region ?? nothing} ?disabled=${isDisabled} @change=${onChange}>
        ${
          stranger === undefined
            ? nothing
            : html`<option value="" selected disabled>${stranger && regionName(stranger, locales)}</option>`
        }
        ${options.map(
          ({ each, name }) => html`
            <option value=${each} .selected=${stranger === undefined && each === region}>${name} (+${callingCodeOf(each)})</option>
          `,
        )}
      </select>
      ${face}
    </span>
  `;
}
