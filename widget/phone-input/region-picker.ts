/** The region as a native picker that lies, unseen, over its face: it works with every keyboard, reader and phone. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { fill } from '../messages/fill.ts';
import type { PhoneMessages } from '../messages/messages.ts';
import { CHEVRON } from '../panel/icon-paths.ts';
import { callingCodeOf } from './numbering-plans.ts';

export interface RegionPicker {
  region: string;
  served: readonly string[];
  /** A region that the typed calling code belongs to and that is not served. */
  stranger: string | undefined;
  /** Not where the number shows one itself: a calling code never appears twice. */
  showsCallingCode: boolean;
  isDisabled: boolean;
  messages: PhoneMessages | undefined;
  locales: readonly string[];
  onChange: (event: Event) => void;
}

export function renderRegionPicker(picker: RegionPicker): TemplateResult {
  const { region, served, stranger, showsCallingCode, isDisabled, messages, locales, onChange } = picker;
  const callingCode = callingCodeOf(region);
  const face = html`
    <span class="face" aria-hidden="true">
      <b>${stranger ?? region}</b>
      ${callingCode && showsCallingCode ? html`<span class="code" dir="ltr">+${callingCode}</span>` : nothing}
      ${served.length > 1 ? icon(CHEVRON) : nothing}
    </span>
  `;
  if (served.length < 2) return html`<span part="region" class="region">${face}</span>`;

  const names = new Intl.DisplayNames([...locales], { type: 'region', fallback: 'code' });
  const options = served
    .map((each) => ({ each, name: names.of(each) ?? each }))
    .sort((a, b) => a.name.localeCompare(b.name, [...locales]));
  const notServed = messages?.phone.notServedOption ?? '';
  return html`
    <span part="region" class="region">
      <select aria-label=${messages?.phone.region ?? nothing} ?disabled=${isDisabled} @change=${onChange}>
        ${
          stranger
            ? html`<option value="" selected disabled>${fill(notServed, { region: names.of(stranger) ?? stranger })}</option>`
            : nothing
        }
        ${options.map(
          ({ each, name }) => html`
            <option value=${each} .selected=${!stranger && each === region}>${name} (+${callingCodeOf(each)})</option>
          `,
        )}
      </select>
      ${face}
    </span>
  `;
}
