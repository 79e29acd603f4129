/**
 * What stands in the place that a page gives to the element of `floating.js`. It stays where it is, since a renderer such as React takes its own nodes
 * out again one day, and fails as a whole where one of them has gone elsewhere.
 */

/** On what is hidden: what its `display` was. In the document, so that a copy of the page knows it too. */
const HIDDEN = 'data-floating-js-hidden';
/** Whatever is longer is more than a way to call. */
const LONGEST = 300;
/** Anything else has a life of its own, which a copy of it wouldn't have. */
const PLAIN = 'a, abbr, b, bdi, br, div, em, i, p, small, span, strong, time, wbr';

/** A copy of links and text becomes what the element offers where it can't work; they are hidden once it is what it will be. */
export function takeOver(element: HTMLElement): void {
  const originals = [...(element.parentElement?.childNodes ?? [])].filter((node) => node !== element);
  if (!originals.every(isPlain) || lengthOf(originals) > LONGEST) {
    showAgain(element.parentElement);
    element.replaceChildren();
    return;
  }
  const copies = originals.map(copyOf);
  const isNew =
    copies.length !== element.childNodes.length ||
    copies.some((copy, at) => !copy.isEqualNode(element.childNodes[at] ?? null));
  if (isNew) element.replaceChildren(...copies);
  if (!element.shadowRoot) return;
  for (const original of originals) {
    if (!(original instanceof HTMLElement) || original.hasAttribute(HIDDEN)) continue;
    original.setAttribute(HIDDEN, original.style.display);
    original.style.setProperty('display', 'none', 'important');
  }
}

/** For where the element leaves the place to them. */
export function showAgain(place: Element | null): void {
  for (const original of place?.querySelectorAll<HTMLElement>(`:scope > [${HIDDEN}]`) ?? []) unhide(original);
}

function unhide(original: HTMLElement): void {
  original.style.setProperty('display', original.getAttribute(HIDDEN) ?? '');
  original.removeAttribute(HIDDEN);
  if (original.getAttribute('style') === '') original.removeAttribute('style');
}

/** Text of the place's own can't be hidden. */
function isPlain(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return node instanceof Comment || !node.textContent?.trim();
  return [node, ...node.querySelectorAll('*')].every((each) => each.matches(PLAIN));
}

function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { textContent }) => sum + (textContent ?? '').trim().length, 0);
}

function copyOf(node: Node): Node {
  const copy = node.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return copy;
  if (copy.hasAttribute(HIDDEN)) unhide(copy);
  for (const each of [copy, ...copy.querySelectorAll('[id]')]) each.removeAttribute('id');
  return copy;
}
