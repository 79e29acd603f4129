/** Finds the page's language and loads its messages; what nobody has translated is in English. */
import type en from './en.ts';

/** A language's messages: every one that English has. */
export type Messages = typeof en;
/** What the phone field says. */
export type PhoneMessages = Pick<Messages, 'phone'>;

/** One chunk per language, by its BCP 47 primary subtag, or with its script or region where these differ. */
const LANGUAGES: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('./en.ts'),
};

/** The button is there before any chunk is, so its one label per language is in the entry. */
const BUTTON_LABELS: Record<string, string> = {
  en: 'Call me back',
};

/** In which of the languages there are a page with these locales is answered. */
export function languageOf(locales: readonly string[]): string {
  return languageAmong(locales, LANGUAGES);
}

export function loadMessages(locales: readonly string[]): Promise<Messages> {
  const load = LANGUAGES[languageOf(locales)];
  return load ? load().then((module) => module.default) : Promise.reject(new Error('There are no messages.'));
}

export function buttonLabel(locales: readonly string[]): string {
  return BUTTON_LABELS[languageAmong(locales, BUTTON_LABELS)] ?? '';
}

/** Where an element's text is read: its closest `lang` first, also beyond shadow roots, then what the browser prefers. */
export function localesOf(element: Element): readonly string[] {
  return [langOf(element), ...navigator.languages].flatMap(canonical);
}

function langOf(element: Element): string {
  const closest = element.closest<HTMLElement>('[lang]');
  if (closest) return closest.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? langOf(root.host) : '';
}

export function canonical(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale || []);
  } catch {
    return [];
  }
}

/** BCP 47 lookup (RFC 4647, section 3.4): `pt-BR` before `pt`, the first locale before the second. */
export function languageAmong(locales: readonly string[], languages: Record<string, unknown>): string {
  for (const locale of locales) {
    for (let tag = locale; tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      if (Object.hasOwn(languages, tag)) return tag;
    }
  }
  return 'en';
}
