/** What a refusal says, and when it is worth asking again. */
import { html, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import type { AllMessages } from '../messages/call-messages.ts';
import { fill } from '../messages/fill.ts';
import { languageOf } from '../messages/messages.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { renderWait } from './wait-left.ts';

/** In ms since the epoch; `Infinity` where no such time is known. */
export function retryAtOf({ code, retryAfterSeconds = 0, nextOpening = '' }: WidgetProblem, now: number): number {
  const way = WAY_ON[knownCode(code)];
  if (way === 'other-number') return Number.POSITIVE_INFINITY;
  if (way !== 'opening') return now + retryAfterSeconds * 1000;
  const opening = Date.parse(nextOpening);
  return Number.isNaN(opening) ? Number.POSITIVE_INFINITY : opening;
}

/** @param retryAt as `retryAtOf` tells it; it is reckoned from now what is left until then */
export function problemSentence(
  { code }: WidgetProblem,
  retryAt: number,
  messages: AllMessages,
  locales: readonly string[],
): string | TemplateResult {
  const known = knownCode(code);
  const sentence = messages.problems[known];
  const language = languageOf(locales);
  // Messages in `en` don’t say whether it is 10:00 or 10 AM; a visitor who prefers `en-GB` does.
  const closer = [...locales.filter((locale) => locale.startsWith(`${language}-`)), language];
  if (WAY_ON[known] === 'retry') return html`${sentence} ${renderWait(retryAt, messages.waitInWords, closer)}`;
  if (WAY_ON[known] !== 'opening') return sentence;
  if (retryAt <= Date.now()) return messages.callAgainNow;
  if (retryAt === Number.POSITIVE_INFINITY) return sentence;
  return `${sentence} ${fill(messages.callAgainFrom, { time: timeInWords(retryAt, closer) })}`;
}

/** “Monday, 30 November at 10:00”, by the browser's time zone. Two weeks ahead at most, so it needs no year. */
function timeInWords(at: number, locales: readonly string[]): string {
  return new Intl.DateTimeFormat([...locales], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
