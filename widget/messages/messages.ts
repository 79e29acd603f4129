/** Finds the page's language and loads what the form says in it; what nobody has translated is in English. */
import type en from './form/en.ts';

/** What is said up to the click that asks for the call, in one language: all that English has. */
export type Messages = typeof en;
/** What the phone field says. */
export type PhoneMessages = Pick<Messages, 'phone'>;

/**
 * A chunk for each language, by its BCP 47 primary subtag, or with its script or region where these differ. A native speaker has checked English
 * alone; whoever changes that says so in docs/embed.md.
 */
export const LANGUAGES: Record<string, () => Promise<{ default: Messages }>> = {
  ar: () => import('./form/ar.ts'),
  bg: () => import('./form/bg.ts'),
  bn: () => import('./form/bn.ts'),
  ca: () => import('./form/ca.ts'),
  cs: () => import('./form/cs.ts'),
  da: () => import('./form/da.ts'),
  de: () => import('./form/de.ts'),
  el: () => import('./form/el.ts'),
  en: () => import('./form/en.ts'),
  es: () => import('./form/es.ts'),
  et: () => import('./form/et.ts'),
  fa: () => import('./form/fa.ts'),
  fi: () => import('./form/fi.ts'),
  fil: () => import('./form/fil.ts'),
  fr: () => import('./form/fr.ts'),
  he: () => import('./form/he.ts'),
  hi: () => import('./form/hi.ts'),
  hr: () => import('./form/hr.ts'),
  hu: () => import('./form/hu.ts'),
  id: () => import('./form/id.ts'),
  it: () => import('./form/it.ts'),
  ja: () => import('./form/ja.ts'),
  ko: () => import('./form/ko.ts'),
  lt: () => import('./form/lt.ts'),
  lv: () => import('./form/lv.ts'),
  ms: () => import('./form/ms.ts'),
  nb: () => import('./form/nb.ts'),
  nl: () => import('./form/nl.ts'),
  pl: () => import('./form/pl.ts'),
  pt: () => import('./form/pt.ts'),
  'pt-PT': () => import('./form/pt-PT.ts'),
  ro: () => import('./form/ro.ts'),
  ru: () => import('./form/ru.ts'),
  sk: () => import('./form/sk.ts'),
  sl: () => import('./form/sl.ts'),
  sr: () => import('./form/sr.ts'),
  sv: () => import('./form/sv.ts'),
  sw: () => import('./form/sw.ts'),
  ta: () => import('./form/ta.ts'),
  th: () => import('./form/th.ts'),
  tr: () => import('./form/tr.ts'),
  uk: () => import('./form/uk.ts'),
  ur: () => import('./form/ur.ts'),
  vi: () => import('./form/vi.ts'),
  zh: () => import('./form/zh.ts'),
  'zh-Hant': () => import('./form/zh-Hant.ts'),
};

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)$/;

/** In which direction it is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

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

/** Norwegian without saying which, or Nynorsk: Bokmål is read by all of Norway. */
const ALIASES: Readonly<Record<string, string>> = { nn: 'nb', no: 'nb' };

/**
 * BCP 47 lookup (RFC 4647, section 3.4): `pt-PT` before `pt`, the first locale before the second. A script that is not written down counts too: `zh-TW`
 * is `zh-Hant`.
 */
export function languageAmong(locales: readonly string[], languages: Record<string, unknown>): string {
  for (const locale of locales.flatMap(canonical)) {
    const { language } = new Intl.Locale(locale);
    const longer = [locale, `${new Intl.Locale(locale).maximize()}`]
      .flatMap(truncations)
      .filter((tag) => tag !== language);
    const found = [...longer, language, ALIASES[language] ?? ''].find((tag) => Object.hasOwn(languages, tag));
    if (found) return found;
  }
  return 'en';
}

/** `a-b-c`, `a-b`, `a`. */
function truncations(tag: string): string[] {
  return tag.split('-').map((_, index, subtags) => subtags.slice(0, subtags.length - index).join('-'));
}
