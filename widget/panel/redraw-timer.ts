/**
 * Calls for a new drawing when something drawn has become untrue by the mere time. It looks at the clock every minute at
 * least: a timer doesn't count the hours that a machine sleeps, and can't hold more than 2^31 ms.
 */
const LONGEST_WAIT_MILLISECONDS = 60_000;

export class RedrawTimer {
  readonly #draw: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  /** In place of what it was set to before. @param at ms since the epoch; without it there is nothing to wait for */
  set(at: number | undefined): void {
    clearTimeout(this.#timer);
    if (at === undefined) return;
    const waitMilliseconds = Math.max(0, at - Date.now());
    this.#timer = setTimeout(this.#draw, Math.min(waitMilliseconds, LONGEST_WAIT_MILLISECONDS));
  }
}
