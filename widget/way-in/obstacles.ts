/** What else stays where it is when the page is scrolled. */

/** Higher than that, something covers the page, and there is no beside. */
const HIGHEST_OF_WINDOW = 0.6;
const SCROLLS = /auto|scroll/;
/** In CSS pixels: browsers round. */
const STUCK_WITHIN = 2;

/**
 * The first fixed thing within a box, or closer to it than `gap`, as far as it can be pressed.
 *
 * @param own what doesn't count, nor do others of its kind behind it in the document: they step aside for this one
 */
export function obstacleIn(box: DOMRect, gap: number, own: Element): DOMRect | undefined {
  const seen = new Set<Element>();
  for (const y of [box.top - gap / 2, box.top + box.height / 2, box.bottom + gap / 2]) {
    for (const x of [box.left + 1, box.left + box.width / 2, box.right - 1]) {
      for (const element of elementsAt(document, x, y)) {
        if (seen.has(element) || isOfOwnKindBehind(own, element)) continue;
        seen.add(element);
        const obstacle = fixedAround(element);
        if (obstacle) return obstacle;
      }
    }
  }
  return undefined;
}

function isOfOwnKindBehind(own: Element, element: Element): boolean {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : element;
  const isBehind = (own.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return host === own || (host.localName === own.localName && isBehind);
}

/** Also within shadow roots, but for closed ones. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    if (element.getRootNode() !== root) return [];
    return element.shadowRoot ? [...elementsAt(element.shadowRoot, x, y), element] : [element];
  });
}

/**
 * The largest box around it that is within the fixed one and doesn't cover the page: a bar may lie in a wrapper as large as the window. None for what
 * is scrolled in something fixed that high, such as the content of an app or a side bar: beside it there is only more of it.
 */
function fixedAround(element: Element): DOMRect | undefined {
  let largest: DOMRect | undefined;
  let isScrolled = false;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const box = each.getBoundingClientRect();
    const style = getComputedStyle(each);
    if (box.height > 0 && !isHigh(box)) largest = box;
    isScrolled ||= isHigh(box) && SCROLLS.test(style.overflowY);
    if (style.position === 'fixed') return isScrolled ? undefined : largest;
    if (style.position === 'sticky' && isStuck(each, box, style)) return largest;
  }
  return undefined;
}

function isHigh({ height }: DOMRect): boolean {
  return height >= innerHeight * HIGHEST_OF_WINDOW;
}

/** What is sticky goes with the page until it has come to its edge. */
function isStuck(element: Element, { top, bottom }: DOMRect, style: CSSStyleDeclaration): boolean {
  const port = portAround(element);
  const isNear = (distance: number, inset: string) => Math.abs(distance - Number.parseFloat(inset)) <= STUCK_WITHIN;
  return port !== undefined && (isNear(top - port.top, style.top) || isNear(port.bottom - bottom, style.bottom));
}

/** What it sticks to: the window, or what is scrolled in its place; nothing where that goes with the page itself. */
function portAround(element: Element): DOMRect | undefined {
  for (let each = parentOf(element); each && each !== document.body; each = parentOf(each)) {
    if (each === document.documentElement || !/auto|scroll|hidden/.test(getComputedStyle(each).overflowY)) continue;
    const box = each.getBoundingClientRect();
    return isHigh(box) ? box : undefined;
  }
  return new DOMRect(0, 0, innerWidth, document.documentElement.clientHeight);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
