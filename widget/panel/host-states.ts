/** What the page's CSS can match on the element, such as `polyai-callback:state(open)`. */

export type HostState = 'open' | 'asking' | 'calling' | 'ended' | 'unreachable';

const internals = new WeakMap<HTMLElement, ElementInternals>();

export function setHostState(host: HTMLElement, state: HostState, isOn: boolean): void {
  try {
    // Once in an element's life, and not where a class of the page's that extends ours has done so itself.
    if (!internals.has(host)) internals.set(host, host.attachInternals());
    const { states } = internals.get(host) ?? {};
    if (isOn) states?.add(state);
    else states?.delete(state);
  } catch {
    // Before 2024, browsers had no states, or wanted dashes before their names.
  }
}
