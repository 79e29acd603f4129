/**
 * The element that the script came by. A module, and what a script optimiser runs later, has no `currentScript`: then it is the last one with its
 * name that the page has.
 */
export function ownScript(name: string): HTMLScriptElement | undefined {
  const { currentScript } = document;
  const isOwn = (script: Element | null): script is HTMLScriptElement =>
    script instanceof HTMLScriptElement && pathOf(script.src).endsWith(`/${name}`);
  if (isOwn(currentScript)) return currentScript;
  return [...document.querySelectorAll('script[src]')].filter(isOwn).at(-1);
}

function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
}
