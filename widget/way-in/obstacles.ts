/** What else stays where it is when the page is scrolled. */

/** Higher than that, something covers the page, and there is no beside. */
const HIGHEST_OF_WINDOW = 0.6;

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

/** The largest box around it that is within the fixed one and doesn't cover the page: a bar may lie in a wrapper as large as the window. */
function fixedAround(element: Element): DOMRect | undefined {
  let largest: DOMRect | undefined;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const box = each.getBoundingClientRect();
    if (box.height > 0 && box.height < innerHeight * HIGHEST_OF_WINDOW) largest = box;
    if (/^(fixed|sticky)$/.test(getComputedStyle(each).position)) return largest;
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
