/** Measures what is drawn: what is cut off, what lies over something else, what can't be reached by scrolling. */

/** A browser rounds what it scrolls. */
const ROUNDING_PX = 1;

/** All that is drawn of the element, as it is composed: through every shadow root, with what the page put into a slot. */
export function drawn(root: Element): HTMLElement[] {
  return deep(root).filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.getClientRects().length > 0 &&
      !element.closest('.visually-hidden'),
  );
}

function deep(root: Element): HTMLElement[] {
  const assigned = root instanceof HTMLSlotElement ? root.assignedElements() : [];
  const children = assigned.length > 0 ? assigned : (root.shadowRoot ?? root).children;
  const below = [...children].flatMap(deep);
  return root instanceof HTMLElement ? [root, ...below] : below;
}

/** What lies over all else, and so is all that can be used: the open region picker, the open dialog, or else the whole. */
export function inUse(root: HTMLElement): HTMLElement {
  const all = deep(root);
  return (
    all.find((element) => element.matches(':popover-open')) ?? all.find((element) => element.matches(':modal')) ?? root
  );
}

export function shadowRoots(root: Element): ShadowRoot[] {
  return deep(root).flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

/** At once; an animation without an end, such as a pulse, is taken as it is. */
export function comeToRest(root: Element): void {
  for (const animation of shadowRoots(root).flatMap((shadow) => shadow.getAnimations())) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}

export function nameOf({ localName, id, className, textContent }: HTMLElement): string {
  const name = [localName, id && `#${id}`, className && `.${className}`].join('');
  return `${name}: ${textContent?.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
}

const canScroll = (overflow: string) => overflow === 'auto' || overflow === 'scroll';

/** Those that somebody has to scroll, up and down, to see all that they hold. */
export function scrollers(root: Element): HTMLElement[] {
  return drawn(root).filter(
    (element) =>
      canScroll(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + ROUNDING_PX,
  );
}

/** What its own box has no room for, where it can't be scrolled to; a field scrolls what is typed into it by itself. */
export function clipped(root: Element): string[] {
  return drawn(root)
    .filter((element) => !element.matches('input, select') && getComputedStyle(element).display !== 'inline')
    .filter((element) => {
      const { fontSize, overflowX, overflowY } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      // A sheet that scrolls up and down must not do so sideways.
      const isTooWide = scrollWidth > clientWidth + ROUNDING_PX && (hasText(element) || overflowX !== 'visible');
      // Letters may reach above and below their line.
      const tolerance = overflowY === 'visible' ? Number.parseFloat(fontSize) / 4 : ROUNDING_PX;
      const isTooHigh = scrollHeight > clientHeight + tolerance && (hasText(element) || overflowY !== 'visible');
      return isTooWide || (isTooHigh && !canScroll(overflowY));
    })
    .map(nameOf);
}

/** By itself: what its children say is their own matter. */
function hasText(element: HTMLElement): boolean {
  return textsOf(element).length > 0;
}

function textsOf(element: HTMLElement): Text[] {
  return [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
}

/** What stands out of the page at a side; and the page itself, where it can be scrolled sideways. */
export function outOfPage(root: Element): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const out = drawn(root).filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -ROUNDING_PX || right > clientWidth + ROUNDING_PX;
  });
  return [...out.map(nameOf), ...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : [])];
}

/**
 * Lines of text that lie over each other. A line's box reaches above and below its letters, differently far in each script;
 * what must not meet is its middle.
 */
export function overlapping(root: Element): string[] {
  const lines = drawn(root)
    .flatMap(textsOf)
    .flatMap((text) => linesOf(text).map((box) => ({ text, box })));
  return lines.flatMap(({ text, box }, index) =>
    lines
      .slice(index + 1)
      .filter((other) => other.text !== text && meet(box, other.box))
      .map((other) => `“${text.data.trim()}” and “${other.text.data.trim()}”`),
  );
}

function linesOf(text: Text): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => new DOMRect(x, y + height / 4, width, height / 2));
}

function meet(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > ROUNDING_PX && height > ROUNDING_PX;
}

const CONTROLS = 'a[href], button, input, select, [role=option]';

/** What can be pressed; of a field with its label around it, the label. */
export function controls(root: Element): HTMLElement[] {
  return drawn(root)
    .filter((element) => element.matches(CONTROLS))
    .map((element) => element.closest('label') ?? element);
}

/** That it isn't wholly in view, or what lies over it. */
export function hiddenBy(element: HTMLElement): string | undefined {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const isInView = Math.min(left, top, innerWidth - right, innerHeight - bottom) >= -ROUNDING_PX;
  if (!isInView) return `${nameOf(element)} is at ${[left, top, right, bottom].map(Math.round)}`;
  return whollyHiddenBy(element);
}

/** That no part of it is in view, or what lies over the part that is (WCAG 2.2, 2.4.11). */
export function whollyHiddenBy(element: HTMLElement): string | undefined {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [first, last] = [Math.max(top, 0) + 2, Math.min(bottom, innerHeight) - 2];
  if (first > last) return `${nameOf(element)} is at ${[left, top, right, bottom].map(Math.round)}`;
  for (const y of [first, (first + last) / 2, last]) {
    const above = elementsAt((left + right) / 2, y);
    if (!above.includes(element)) return `${nameOf(element)} is covered by ${above.map(({ localName }) => localName)}`;
  }
  return undefined;
}

/** The uppermost that is drawn there, and all it stands in, from the inside out, through every shadow root. */
function elementsAt(x: number, y: number): Element[] {
  let hit = document.elementFromPoint(x, y);
  for (let root = hit?.shadowRoot; root; root = hit?.shadowRoot) {
    const next = root.elementFromPoint(x, y);
    if (!next || !root.contains(next)) break;
    hit = next;
  }
  const found: Element[] = [];
  for (let node: Node | null = hit; node; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node instanceof Element) found.push(node);
  }
  return found;
}
