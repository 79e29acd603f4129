/** What a refusal says, and when it is worth asking again. */
import type { WidgetProblem } from '../client.ts';
import { fill } from '../messages/fill.ts';
import type { Messages } from '../messages/messages.ts';
import { durationInWords } from './duration-in-words.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';

/** In ms since the epoch; `Infinity` where no such time is known. */
export function retryAtOf({ code, retryAfterSeconds = 0, nextOpening = '' }: WidgetProblem, now: number): number {
  if (WAY_ON[knownCode(code)] !== 'opening') return now + retryAfterSeconds * 1000;
  const opening = Date.parse(nextOpening);
  return Number.isNaN(opening) ? Number.POSITIVE_INFINITY : opening;
}

export function problemSentence(problem: WidgetProblem, messages: Messages, locales: readonly string[]): string {
  const code = knownCode(problem.code);
  const sentence = messages.problems[code];
  if (WAY_ON[code] === 'opening') {
    const now = Date.now();
    const opening = retryAtOf(problem, now);
    if (opening <= now) return messages.callAgainNow;
    if (!Number.isFinite(opening)) return sentence;
    return `${sentence} ${fill(messages.callAgainFrom, { time: timeInWords(opening, locales) })}`;
  }
  const { retryAfterSeconds } = problem;
  if (!retryAfterSeconds || WAY_ON[code] !== 'retry') return sentence;
  return `${sentence} ${fill(messages.waitInWords, { wait: durationInWords(retryAfterSeconds, locales) })}`;
}

/** “Monday, 30 November at 10:00”, by the browser's time zone. Two weeks ahead at most, so it needs no year. */
function timeInWords(at: number, locales: readonly string[]): string {
  const [page = ''] = locales;
  // A page in `en` doesn't say whether it is 10:00 or 10 AM; a browser that prefers `en-GB` does.
  const closer = locales.filter((locale) => locale.startsWith(`${page}-`));
  return new Intl.DateTimeFormat([...closer, ...locales], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}
