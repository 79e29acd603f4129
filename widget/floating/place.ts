/** Where the element of `floating.js` stands, also on a page that replaces its parts. */
import { tellOwner } from '../owner-notice.ts';

const MARK = 'data-floating-js';

/**
 * @param into a CSS selector; where there is none, beside the body, which some pages replace as a whole
 * @returns false where the page has one already
 */
export function keepInPage(element: HTMLElement, into: string): boolean {
  const mark = `${element.getAttribute('endpoint') ?? ''} ${element.getAttribute('site') ?? ''} ${into}`;
  for (const each of document.querySelectorAll(`polyai-callback[${MARK}]`)) {
    if (each.getAttribute(MARK) === mark) return false;
  }
  element.setAttribute(MARK, mark);
  if (into) keepWithin(element, into);
  else document.documentElement.append(element);
  return true;
}

function keepWithin(element: HTMLElement, selector: string): void {
  const put = () => {
    if (!element.isConnected) document.querySelector(selector)?.append(element);
  };
  // Before anything else, so that what is no selector is no error of the page's later.
  put();
  new MutationObserver(put).observe(document, { childList: true, subtree: true });
  const say = () => {
    if (!element.isConnected) tellOwner(`waits for an element that matches "${selector}".`, 'floating.js');
  };
  if (document.readyState === 'complete') say();
  else addEventListener('load', say, { once: true });
}
