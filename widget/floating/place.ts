/** Where the element of `floating.js` stands, also on a page that replaces its parts. */
import { tellOwnerBy } from '../owner-notice-by.ts';

const MARK = 'data-floating-js';
/** On the document's element: what has been made for this page, also while it stands nowhere. */
const MADE = Symbol.for('polyai-callback floating.js');

/**
 * @param into a CSS selector; where there is none, beside the body, which some pages replace as a whole
 * @param mark what makes it another one than others
 * @returns false where the page has it already
 */
export function keepInPage(element: HTMLElement, into: string, mark: string): boolean {
  const root = document.documentElement as HTMLElement & { [MADE]?: Map<string, () => void> };
  root[MADE] ??= new Map();
  if (root[MADE].has(mark)) return false;
  const put = () => {
    if (!element.isConnected) putInto(into ? document.querySelector(into) : document.documentElement, element, mark);
  };
  element.setAttribute(MARK, mark);
  // Before anything else, so that what is no selector is no error of the page's later.
  put();
  const observer = new MutationObserver(put);
  observer.observe(document, { childList: true, subtree: true });
  root[MADE].set(mark, () => {
    observer.disconnect();
    element.replaceWith(...element.childNodes);
  });
  if (into) sayWhetherItStands(element, into);
  return true;
}

/** Takes it out again, so that another try may follow. */
export function takeBack(mark: string): void {
  const { [MADE]: made } = document.documentElement as HTMLElement & { [MADE]?: Map<string, () => void> };
  made?.get(mark)?.();
  made?.delete(mark);
}

function putInto(place: Element | null, element: HTMLElement, mark: string): void {
  if (!place) return;
  // Of a page that keeps copies of itself for the way back, as Turbo does.
  for (const copy of document.querySelectorAll(`polyai-callback[${MARK}]`)) {
    if (copy.getAttribute(MARK) === mark) copy.remove();
  }
  // What stands there is what the page offers without the widget.
  if (place !== document.documentElement) element.replaceChildren(...place.childNodes);
  place.append(element);
}

function sayWhetherItStands(element: HTMLElement, selector: string): void {
  const say = () => {
    if (!element.isConnected) tellOwnerBy('floating.js', `waits for an element that matches "${selector}".`);
  };
  if (document.readyState === 'complete') say();
  else addEventListener('load', say, { once: true });
}
