/** “12 minutes”: how long there is to wait still. What is drawn of it has to be drawn anew as the time passes. */
import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../messages/fill.ts';

const SECOND_MILLISECONDS = 1000;
/** Up to here in seconds. */
const SHORT_MILLISECONDS = 90 * SECOND_MILLISECONDS;

/**
 * Nothing once the time has come. A live region around it tells it with the rest, and is silent as it counts down.
 *
 * @param until ms since the epoch
 * @param message with `{wait}`
 */
export function renderWait(
  until: number,
  message: string,
  locales: readonly string[],
): TemplateResult | typeof nothing {
  const left = until - Date.now();
  if (left <= 0) return nothing;
  return html`<span aria-live="off">${fill(message, { wait: inWords(left / SECOND_MILLISECONDS, locales) })}</span>`;
}

/** When the words for it will be others, or none. @returns ms since the epoch; `undefined` where there is nothing to wait for */
export function waitChangesAt(until: number): number | undefined {
  const now = Date.now();
  const left = until - now;
  if (left <= 0) return undefined;
  const step = left > SHORT_MILLISECONDS ? SHORT_MILLISECONDS / 3 : SECOND_MILLISECONDS;
  return now + (left % step || step);
}

/** Rounded up, so that nobody comes back too early. */
function inWords(seconds: number, locales: readonly string[]): string {
  const [value, unit] =
    seconds < 90 ? [seconds, 'second'] : seconds < 90 * 60 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour'];
  return new Intl.NumberFormat([...locales], { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(value));
}
