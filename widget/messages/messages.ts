/** Finds the page's language and loads what the form says in it; what nobody has translated is in English. */
import type en from './form/en.ts';

/** What is said up to the click that asks for the call, in one language: all that English has. */
export type Messages = typeof en;
/** What the phone field says. */
export type PhoneMessages = Pick<Messages, 'phone'>;

/** A chunk for each language, by its BCP 47 primary subtag, or with its script or region where these differ. */
const LANGUAGES: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('./form/en.ts'),
};

/** In which of the languages there are a page with these locales is answered. */
export function languageOf(locales: readonly string[]): string {
  return languageAmong(locales, LANGUAGES);
}

export function loadMessages(locales: readonly string[]): Promise<Messages> {
  return loadOf(LANGUAGES, locales);
}

export async function loadOf<T>(
  languages: Record<string, () => Promise<{ default: T }>>,
  locales: readonly string[],
): Promise<T> {
  const load = languages[languageAmong(locales, languages)];
  if (!load) throw new Error('There are no messages.');
  return (await load()).default;
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
