/** Where the element of `floating.js` stands, also on a page that replaces its parts. */
import { tellOwnerBy } from '../owner-notice-by.ts';
import { showAgain, takeOver } from './taking-over.ts';

const MARK = 'data-floating-js';
/** On the document's element: what has been made for this page, also while it stands nowhere. */
const MADE = Symbol.for('polyai-callback floating.js');
/** What shows nothing, or all that the page has. */
const NO_PLACE = 'html, head, head *, body, script, style, template';
/** A page that takes it out each time wants it out. One that is gone through in haste replaces its body twice for each step. */
const PUT_BACK_AT_MOST = 10;
/** In ms. */
const WITHIN = 10_000;

/**
 * @param into a CSS selector; where there is none, the end of the body. Either once the page is parsed: nothing of its own comes after it then
 * @param mark what makes it another one than others
 * @returns false where the page has it already
 */
export function keepInPage(element: HTMLElement, into: string, mark: string): boolean {
  const root = document.documentElement as HTMLElement & { [MADE]?: Map<string, () => void> };
  root[MADE] ??= new Map();
  if (root[MADE].has(mark)) return false;
  // Before anything else, so that what is no selector is no error of the page's later.
  if (into) document.querySelector(into);
  const puts: number[] = [];
  let place: Element | null = null;
  const put = () => {
    if (element.isConnected) {
      if (into) takeOver(element);
      return;
    }
    const found = into ? document.querySelector(into) : placeOfWhatFloats();
    if (!found || document.readyState === 'loading') return;
    if (into && found.matches(NO_PLACE)) {
      stop(`adds nothing: <${found.localName}>, by into="${into}", is no place for it.`);
      return;
    }
    if (puts.filter((at) => at > performance.now() - WITHIN).length > PUT_BACK_AT_MOST) {
      stop('stays out: the page takes it out again and again.');
      return;
    }
    puts.push(performance.now());
    place = found;
    putInto(place, element, mark);
    if (into) takeOver(element);
  };
  element.setAttribute(MARK, mark);
  let task: ReturnType<typeof setTimeout> | undefined;
  // In a task of its own: with an observer of the page's that takes it out, this one would alternate for ever, and the page stand still.
  const observer = new MutationObserver(() => {
    task ??= setTimeout(() => {
      task = undefined;
      put();
    });
  });
  const stop = (reason?: string) => {
    observer.disconnect();
    document.removeEventListener('DOMContentLoaded', put);
    clearTimeout(task);
    element.remove();
    showAgain(place);
    if (reason) tellOwnerBy('floating.js', reason);
  };
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', put);
  root[MADE].set(mark, stop);
  put();
  if (into) sayWhetherItIsThere(into);
  return true;
}

/** Takes it out again, so that another try may follow. */
export function takeBack(mark: string): void {
  const { [MADE]: made } = document.documentElement as HTMLElement & { [MADE]?: Map<string, () => void> };
  made?.get(mark)?.();
  made?.delete(mark);
}

/** In the body, where a page sets its font and `color-scheme`. */
function placeOfWhatFloats(): Element | undefined {
  const { body, documentElement } = document;
  if (!body) return undefined;
  return carriesWhatIsFixed(getComputedStyle(body)) ? documentElement : body;
}

/** What is fixed in it would scroll with it (CSS Transforms, Filter Effects, Containment). */
function carriesWhatIsFixed(style: CSSStyleDeclaration): boolean {
  const names = ['transform', 'translate', 'rotate', 'scale', 'perspective', 'filter', 'backdrop-filter'];
  const isSet = (name: string) => !/^(none)?$/.test(style.getPropertyValue(name));
  return (
    names.some(isSet) ||
    /transform|translate|rotate|scale|perspective|filter|contain/.test(style.getPropertyValue('will-change')) ||
    /paint|layout|strict|content/.test(style.getPropertyValue('contain')) ||
    style.getPropertyValue('content-visibility') === 'auto' ||
    /size/.test(style.getPropertyValue('container-type'))
  );
}

function putInto(place: Element, element: HTMLElement, mark: string): void {
  // Of a page that keeps copies of itself for the way back, as Turbo does.
  for (const copy of document.querySelectorAll(`polyai-callback[${MARK}]`)) {
    if (copy.getAttribute(MARK) === mark) copy.remove();
  }
  place.append(element);
}

function sayWhetherItIsThere(selector: string): void {
  const say = () => {
    if (!document.querySelector(selector))
      tellOwnerBy('floating.js', `waits for an element that matches "${selector}".`);
  };
  if (document.readyState === 'complete') say();
  else addEventListener('load', say, { once: true });
}
