/** Puts the page `/stop` into the test's page, with its styles, and does to it what a person does. */
import { LANGUAGES, type LanguageTag } from '../../widget/stop/languages.ts';
import { StopPageElement } from '../../widget/stop/stop-page.ts';
import { find, has, inputOf, typeInto, until } from './harness.ts';

if (!customElements.get('polyai-stop-page')) customElements.define('polyai-stop-page', StopPageElement);

export async function openStopPage(language: LanguageTag = 'en'): Promise<StopPageElement> {
  await Promise.all(['theme.css', 'stop.css', 'card.css'].map(loadStyles));
  const { dir, load } = LANGUAGES[language];
  Object.assign(document.documentElement, { lang: language, dir });
  const page = document.createElement('polyai-stop-page');
  Object.assign(page, { language, messages: (await load()).default });
  document.body.append(page);
  await page.updateComplete;
  const field = find(page, 'polyai-phone-input');
  await until(() => has(field, 'input'));
  await field.settled;
  return page;
}

function loadStyles(file: string): Promise<unknown> {
  const styles = document.createElement('link');
  Object.assign(styles, { rel: 'stylesheet', href: `/widget/stop/${file}` });
  document.head.append(styles);
  return new Promise((resolve) => styles.addEventListener('load', resolve));
}

export function closeStopPage(): void {
  for (const element of document.querySelectorAll('polyai-stop-page, link[href^="/widget/stop/"]')) element.remove();
  Object.assign(document.documentElement, { lang: 'en', dir: '' });
}

export function numberField(page: StopPageElement): HTMLInputElement {
  return inputOf(find(page, 'polyai-phone-input'));
}

export function type(page: StopPageElement, number: string): void {
  typeInto(numberField(page), number);
}

export function button(page: StopPageElement): HTMLElement {
  return find(page, '.primary');
}

/** The words of an element, or nothing where there is none. */
export function said(page: StopPageElement, selector: string): string {
  return (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export async function untilSaid(page: StopPageElement, selector: string, words: string): Promise<void> {
  await until(() => said(page, selector).includes(words));
}
