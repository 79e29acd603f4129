/** What else stays where it is when the page is scrolled. */

/** Higher than that, something covers the page, and there is no beside. */
const HIGHEST_OF_WINDOW = 0.6;

/**
 * The first fixed thing within a box, or closer to it than `gap`, as far as it can be pressed.
 *
 * @param own what doesn't count
 */
export function obstacleIn(box: DOMRect, gap: number, own: Element): DOMRect | undefined {
  for (const y of [box.top - gap / 2, box.top + box.height / 2, box.bottom + gap / 2]) {
    for (const x of [box.left + 1, box.left + box.width / 2, box.right - 1]) {
      for (const element of elementsAt(document, x, y)) {
        const fixed = element === own || own.shadowRoot?.contains(element) ? undefined : fixedAround(element);
        const obstacle = fixed?.getBoundingClientRect();
        if (obstacle && obstacle.height > 0 && obstacle.height < innerHeight * HIGHEST_OF_WINDOW) return obstacle;
      }
    }
  }
  return undefined;
}

/** Also within shadow roots, but for closed ones. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    if (element.getRootNode() !== root) return [];
    return element.shadowRoot ? [...elementsAt(element.shadowRoot, x, y), element] : [element];
  });
}

function fixedAround(element: Element): Element | undefined {
  for (let each: Element | null = element; each; each = parentOf(each)) {
    if (/^(fixed|sticky)$/.test(getComputedStyle(each).position)) return each;
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
