/** An element of the page, known by its id, that opens the panel: whenever it is pressed, also one that the page puts there later. */
import type { ReactiveController } from 'lit';
import type { WayInHost } from './way-in.ts';

export class Trigger implements ReactiveController {
  readonly #host: WayInHost;
  #root: Node | undefined;

  constructor(host: WayInHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    // On the way down, so that nothing of the page's can keep it from here.
    this.#root.addEventListener('click', this.#onClick, { capture: true });
    if (this.#host.mode !== 'inline') this.#trigger?.setAttribute('aria-haspopup', 'dialog');
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('click', this.#onClick, { capture: true });
  }

  readonly #onClick = (event: Event): void => {
    const host = this.#host;
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const trigger = event
      .composedPath()
      .find((target): target is HTMLElement | SVGElement => target instanceof Element && target.id === host.for);
    // A link that is to open elsewhere does so; and where nobody can be called from here, it does what it is for.
    if (!trigger || host.showsChildren || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    // So that it has the focus again afterwards: Safari gives a button none when it is pressed.
    trigger.focus();
    void host.open().then(() => {
      // Nobody could know before.
      if (host.showsChildren && trigger.isConnected) (trigger as HTMLElement).click?.();
    });
  };

  /** As far as it is there already. */
  get #trigger(): Element | undefined {
    const root = this.#root;
    const isScope = root instanceof Document || root instanceof ShadowRoot;
    return (isScope && root.getElementById(this.#host.for ?? '')) || undefined;
  }
}
