/** Where the script came from, and the element that it came by. */

export interface OwnScript {
  readonly address: string;
  /** Whose attributes are settings; none where an optimiser has taken it out of the page. */
  readonly element: HTMLScriptElement | undefined;
}

/**
 * By what the browser itself says of the code that runs: its `stack`, or else `currentScript`. Never by what else is in the page, where
 * anybody could have put an element that looks like ours, and lead us to a widget of their own.
 */
export function ownScript(name: string): OwnScript | undefined {
  const { currentScript } = document;
  const own = currentScript instanceof HTMLScriptElement ? currentScript : undefined;
  // A module, and what a script optimiser runs later, has no `currentScript`.
  const address = addressIn(new Error().stack ?? '', name) ?? (isNamed(own?.src ?? '', name) ? own?.src : undefined);
  if (!address) return undefined;
  const scripts = own ? [own] : [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const element =
    scripts.findLast(({ src }) => src === address) ??
    // WebKit leaves out what stands behind the path.
    scripts.findLast(({ src }) => withoutQuery(src) === address);
  return { address: element?.src ?? address, element };
}

/** Chromium, Firefox and WebKit each write a stack their own way, but for addresses with line and column. */
function addressIn(stack: string, name: string): string | undefined {
  for (const [, address = ''] of stack.matchAll(/(https?:\/\/\S+):\d+:\d+/g))
    if (isNamed(address, name)) return address;
  return undefined;
}

function isNamed(address: string, name: string): boolean {
  return URL.canParse(address) && new URL(address).pathname.endsWith(`/${name}`);
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*/, '');
}
