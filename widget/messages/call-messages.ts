/** What is said from the click that asks for the call: a chunk of its own for each language, as with the form's messages. */
import type en from './call/en.ts';
import { loadOf, type Messages } from './messages.ts';

export type CallMessages = typeof en;
/** With the form's. */
export type AllMessages = Messages & CallMessages;

const LANGUAGES: Record<string, () => Promise<{ default: CallMessages }>> = {
  ar: () => import('./call/ar.ts'),
  bg: () => import('./call/bg.ts'),
  bn: () => import('./call/bn.ts'),
  ca: () => import('./call/ca.ts'),
  cs: () => import('./call/cs.ts'),
  da: () => import('./call/da.ts'),
  de: () => import('./call/de.ts'),
  el: () => import('./call/el.ts'),
  en: () => import('./call/en.ts'),
  es: () => import('./call/es.ts'),
  et: () => import('./call/et.ts'),
  fa: () => import('./call/fa.ts'),
  fi: () => import('./call/fi.ts'),
  fil: () => import('./call/fil.ts'),
  fr: () => import('./call/fr.ts'),
  he: () => import('./call/he.ts'),
  hi: () => import('./call/hi.ts'),
  hr: () => import('./call/hr.ts'),
  hu: () => import('./call/hu.ts'),
  id: () => import('./call/id.ts'),
  it: () => import('./call/it.ts'),
  ja: () => import('./call/ja.ts'),
  ko: () => import('./call/ko.ts'),
  lt: () => import('./call/lt.ts'),
  lv: () => import('./call/lv.ts'),
  ms: () => import('./call/ms.ts'),
  nb: () => import('./call/nb.ts'),
  nl: () => import('./call/nl.ts'),
  pl: () => import('./call/pl.ts'),
  pt: () => import('./call/pt.ts'),
  'pt-PT': () => import('./call/pt-PT.ts'),
  ro: () => import('./call/ro.ts'),
  ru: () => import('./call/ru.ts'),
  sk: () => import('./call/sk.ts'),
  sl: () => import('./call/sl.ts'),
  sr: () => import('./call/sr.ts'),
  sv: () => import('./call/sv.ts'),
  sw: () => import('./call/sw.ts'),
  ta: () => import('./call/ta.ts'),
  th: () => import('./call/th.ts'),
  tr: () => import('./call/tr.ts'),
  uk: () => import('./call/uk.ts'),
  ur: () => import('./call/ur.ts'),
  vi: () => import('./call/vi.ts'),
  zh: () => import('./call/zh.ts'),
  'zh-Hant': () => import('./call/zh-Hant.ts'),
};

export function loadCallMessages(locales: readonly string[]): Promise<CallMessages> {
  return loadOf(LANGUAGES, locales);
}
