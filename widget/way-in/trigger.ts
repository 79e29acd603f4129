/** An element of the page, known by its id, that opens the panel: whenever it is pressed, also one that the page puts there later. */
import type { ReactiveController } from 'lit';
import { tellOwner } from '../owner-notice.ts';
import { focusedIn, focusOneOf } from './focus.ts';
import type { WayInHost } from './way-in.ts';

/** Those in the page. */
const triggers = new Set<Trigger>();

export class Trigger implements ReactiveController {
  readonly #host: WayInHost;
  #root: Node | undefined;
  #hasTold = false;
  /** What had the focus when it was pressed; where that can't have the focus, it has gone by the click. */
  #before: Element | undefined;
  #pressed: HTMLElement | SVGElement | undefined;

  constructor(host: WayInHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    // On the way down, so that nothing of the page's can keep it from here.
    this.#root.addEventListener('pointerdown', this.#onPointerDown, { capture: true });
    this.#root.addEventListener('click', this.#onClick, { capture: true });
    this.#host.addEventListener('callback-close', this.#onClose);
    if (this.#host.mode !== 'inline') this.#trigger?.setAttribute('aria-haspopup', 'dialog');
    triggers.add(this);
    for (const each of triggers) each.#tellOfRival();
  }

  hostDisconnected(): void {
    triggers.delete(this);
    this.#root?.removeEventListener('pointerdown', this.#onPointerDown, { capture: true });
    this.#root?.removeEventListener('click', this.#onClick, { capture: true });
    this.#host.removeEventListener('callback-close', this.#onClose);
  }

  readonly #onPointerDown = (): void => {
    this.#before = focusedIn(document);
  };

  readonly #onClick = (event: Event): void => {
    const host = this.#host;
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const trigger = event
      .composedPath()
      .find((target): target is HTMLElement | SVGElement => target instanceof Element && target.id === host.for);
    // A link that is to open elsewhere does so; and where nobody can be called from here, it does what it is for.
    if (!trigger || host.showsChildren || ctrlKey || metaKey || shiftKey) return;
    if (this.#rivals.some((rival) => !rival.#host.showsChildren)) return;
    event.preventDefault();
    this.#pressed = trigger;
    this.#before ??= focusedIn(document);
    // So that it has the focus again afterwards: Safari gives a button none when it is pressed.
    trigger.focus();
    void host.open().then(() => {
      // Nobody could know before.
      if (host.showsChildren && trigger.isConnected) (trigger as HTMLElement).click?.();
    });
  };

  /** The panel gives the focus back where it was, unless that can't have it, such as a plain element, or a button that is disabled by now. */
  readonly #onClose = async (): Promise<void> => {
    const [pressed, before] = [this.#pressed, this.#before];
    this.#pressed = this.#before = undefined;
    await this.#host.updateComplete;
    // What is hidden in the closed panel has it until the page is drawn.
    const isLost = !focusedIn(document) || this.#host.matches(':focus, :focus-within');
    if (pressed && isLost) focusOneOf([before, pressed, pressed.parentElement]);
  };

  /** Those before it in the document that have the same trigger. */
  get #rivals(): Trigger[] {
    return [...triggers].filter(
      (each) =>
        each.#root === this.#root &&
        each.#host.for === this.#host.for &&
        (this.#host.compareDocumentPosition(each.#host) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
    );
  }

  #tellOfRival(): void {
    if (this.#hasTold || this.#rivals.length === 0) return;
    this.#hasTold = true;
    tellOwner(`leaves for="${this.#host.for}" to the one before it, which has that too.`);
  }

  /** As far as it is there already. */
  get #trigger(): Element | undefined {
    const root = this.#root;
    const isScope = root instanceof Document || root instanceof ShadowRoot;
    return (isScope && root.getElementById(this.#host.for ?? '')) || undefined;
  }
}
