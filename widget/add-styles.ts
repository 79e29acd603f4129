import { adoptStyles, type CSSResult } from 'lit';

/** Lit's own `adoptStyles` puts them in place of those that are there, the page's among them. */
export function addStyles(root: ShadowRoot | null, styles: readonly CSSResult[]): void {
  if (!root) return;
  const before = [...(root.adoptedStyleSheets ?? [])];
  adoptStyles(root, [...styles]);
  // Browsers without it have got `<style>` elements, which stay beside each other.
  if (before.length > 0) root.adoptedStyleSheets = [...new Set([...before, ...root.adoptedStyleSheets])];
}
