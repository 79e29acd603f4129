/** Which language the page is in: the one that its link asks for, else the visitor's. */
import { canonical, languageAmong } from '../messages/messages.ts';
import { LANGUAGES, type LanguageTag } from './languages.ts';

/** @param search of the page's address, such as `?lang=pt-BR` */
export function chooseLanguage(search: string, preferred: readonly string[]): LanguageTag {
  const asked = new URLSearchParams(search).get('lang') ?? '';
  const found = languageAmong([asked, ...preferred].flatMap(canonical), LANGUAGES);
  return Object.hasOwn(LANGUAGES, found) ? (found as LanguageTag) : 'en';
}
