/** Where the open picker stands: below its field or above; over all that is seen, where that is little. */

/** Distances in CSS pixels. */
const GAP = 6;
const NARROWEST = 300;
/** Search and six rows and a half, which says that there are more. */
const HIGHEST = 380;
/** Search and four rows: with less, it takes all there is. */
const LEAST = 260;
/** A phone, or a page that is enlarged a lot. */
const NARROW_VIEW = 480;

/** Keeps it there until the signal aborts, also while the page scrolls or the on-screen keyboard comes up. */
export function keepInPlace(popover: HTMLElement, control: Element, signal: AbortSignal): void {
  const follow = () => place(popover, control);
  follow();
  const view = globalThis.visualViewport;
  const listen = (target: EventTarget | null, type: string) =>
    target?.addEventListener(type, follow, { signal, capture: true, passive: true });
  for (const type of ['resize', 'scroll']) {
    listen(view, type);
    listen(window, type);
  }
  // Scrolling in a shadow root is not heard of outside of it.
  for (let root = control.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    listen(root, 'scroll');
  }
}

function place(popover: HTMLElement, control: Element): void {
  const view = visibleArea();
  const box = control.getBoundingClientRect();
  const below = view.bottom - box.bottom - 2 * GAP;
  const above = box.top - view.top - 2 * GAP;
  const isAbove = below < HIGHEST && above > below;
  const room = Math.min(HIGHEST, isAbove ? above : below);
  const isFilling = view.right - view.left < NARROW_VIEW || room < LEAST;
  const width = isFilling ? view.right - view.left : Math.max(NARROWEST, box.width);
  const start = getComputedStyle(popover).direction === 'rtl' ? box.right - width : box.left;
  const left = Math.max(view.left, Math.min(start, view.right - width));
  popover.toggleAttribute('data-filling', isFilling);
  popover.toggleAttribute('data-above', !isFilling && isAbove);
  set(popover, {
    left: isFilling ? view.left : left,
    top: isFilling ? view.top : isAbove ? box.top - GAP : box.bottom + GAP,
    width,
    height: isFilling ? view.bottom - view.top : room,
  });
}

/** As fixed boxes see it; without what the on-screen keyboard covers. */
function visibleArea() {
  const view = globalThis.visualViewport;
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft: left = 0, offsetTop: top = 0, width = clientWidth, height = clientHeight } = view ?? {};
  return { left, top, right: left + width, bottom: top + height };
}

/** By the object model, which no Content-Security-Policy forbids. */
function set({ style }: HTMLElement, lengths: Record<string, number>): void {
  for (const [name, length] of Object.entries(lengths)) style.setProperty(`--_picker-${name}`, `${length}px`);
}
