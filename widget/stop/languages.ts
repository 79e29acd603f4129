/** The languages of the page `/stop`, each a chunk of its own. No native speaker has checked those other than English yet. */
import type en from './messages/en.ts';

/** A language's messages: every one that English has. */
export type StopMessages = typeof en;

interface Language {
  /** In itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly load: () => Promise<{ default: StopMessages }>;
}

/** By their BCP 47 primary subtag. */
export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', load: () => import('./messages/en.ts') },
  es: { name: 'Español', dir: 'ltr', load: () => import('./messages/es.ts') },
  fr: { name: 'Français', dir: 'ltr', load: () => import('./messages/fr.ts') },
  de: { name: 'Deutsch', dir: 'ltr', load: () => import('./messages/de.ts') },
  it: { name: 'Italiano', dir: 'ltr', load: () => import('./messages/it.ts') },
  pt: { name: 'Português', dir: 'ltr', load: () => import('./messages/pt.ts') },
  nl: { name: 'Nederlands', dir: 'ltr', load: () => import('./messages/nl.ts') },
  pl: { name: 'Polski', dir: 'ltr', load: () => import('./messages/pl.ts') },
  sv: { name: 'Svenska', dir: 'ltr', load: () => import('./messages/sv.ts') },
  tr: { name: 'Türkçe', dir: 'ltr', load: () => import('./messages/tr.ts') },
  ar: { name: 'العربية', dir: 'rtl', load: () => import('./messages/ar.ts') },
  ja: { name: '日本語', dir: 'ltr', load: () => import('./messages/ja.ts') },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof LANGUAGES;
