/** In place of Cloudflare's script, which tests don't ask for: run in a page after it is [watched](page-watch.ts). */
import type { Watch } from './page-watch.ts';

/** Complete in itself, since it is sent to a page as text. */
export function standInForTurnstile(): void {
  const { watch } = globalThis as unknown as { watch: Watch };
  const { head } = document;
  const append = head.append.bind(head);
  const turnstile = {
    render: (_: HTMLElement, { callback }: { callback: (token: string) => void }) => {
      setTimeout(callback, 0, 'token-of-a-stand-in');
      return 'widget-1';
    },
    execute: () => {},
    remove: () => {},
  };
  head.append = (...nodes) => {
    for (const node of nodes) {
      if (!(node instanceof HTMLScriptElement)) {
        append(node);
        continue;
      }
      watch.scripts.push(node.src);
      Object.assign(globalThis, { turnstile });
      setTimeout(() => node.dispatchEvent(new Event('load')));
    }
  };
}
