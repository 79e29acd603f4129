/** A button of the page's that is tied to the element by `commandfor` (HTML, "The button element"): what it may want. */

interface Obeying extends HTMLElement {
  open(): Promise<void>;
  close(): void;
  request(): Promise<unknown>;
  reset(): void;
}

/** As far as TypeScript's own libraries don't know it yet. */
interface CommandEvent extends Event {
  readonly command: string;
  readonly source: Element | null;
}

export function obey(host: Obeying, event: Event): void {
  const { command, source } = event as CommandEvent;
  const isForPanel = command === '--open' || command === '--request';
  // So that it has the focus again afterwards: Safari gives a button none when it is pressed.
  if (isForPanel && source instanceof HTMLElement) source.focus();
  if (command === '--open') void host.open();
  if (command === '--request') void host.request();
  if (command === '--close') host.close();
  if (command === '--reset') host.reset();
}
