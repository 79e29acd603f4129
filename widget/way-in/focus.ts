/** What has the focus, however deep it lies; none where that is the page as a whole. */
export function focusedIn(root: Document | ShadowRoot): Element | undefined {
  const { activeElement } = root;
  if (!activeElement || activeElement === document.body || activeElement === document.documentElement) return undefined;
  return (activeElement.shadowRoot && focusedIn(activeElement.shadowRoot)) || activeElement;
}

/** The first that can have it. One that never could gets it nevertheless, until it goes on, so that Tab goes on from there. */
export function focusOneOf(elements: readonly (Element | null | undefined)[]): void {
  for (const element of elements) {
    const canBeAsked = element instanceof HTMLElement || element instanceof SVGElement;
    if (canBeAsked && element.isConnected && (takesFocus(element) || takesFocusForNow(element))) return;
  }
}

function takesFocus(element: HTMLElement | SVGElement): boolean {
  element.focus();
  return element.matches(':focus, :focus-within');
}

function takesFocusForNow(element: HTMLElement | SVGElement): boolean {
  if (element.hasAttribute('tabindex')) return false;
  const end = () => element.removeAttribute('tabindex');
  element.setAttribute('tabindex', '-1');
  element.addEventListener('blur', end, { once: true });
  if (takesFocus(element)) return true;
  end();
  return false;
}
