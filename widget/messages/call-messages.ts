/** What is said from the click that asks for the call: a chunk of its own for each language, as with the form's messages. */
import type en from './call/en.ts';
import { loadOf, type Messages } from './messages.ts';

export type CallMessages = typeof en;
/** With the form's. */
export type AllMessages = Messages & CallMessages;

const LANGUAGES: Record<string, () => Promise<{ default: CallMessages }>> = {
  en: () => import('./call/en.ts'),
};

export function loadCallMessages(locales: readonly string[]): Promise<CallMessages> {
  return loadOf(LANGUAGES, locales);
}
