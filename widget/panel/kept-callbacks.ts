/**
 * What lets a call be seen through after a reload and on the site's next page, in the same tab: session storage, from the
 * proxy's 202 on until its end has been seen. Never the number, the consent or the context.
 */
import { KEPT } from '../kept.ts';
import { type PlacedPhase, readPlacedPhase } from './phase.ts';

/** Of one site at one proxy. Where there is no storage, nothing is kept. */
export class KeptCallback {
  readonly #place: string;

  constructor(place: string) {
    this.#place = place;
  }

  read(): PlacedPhase | undefined {
    return readPlacedPhase(readAll()[this.#place]);
  }

  /** Whether a page of this tab asked for it. */
  get isOurs(): boolean {
    return Object(readAll()[this.#place]).isOurs === true;
  }

  /** Of two elements of one page it is ours for both, whichever asked. */
  keep(phase: PlacedPhase, isOurs: boolean): void {
    const wasOurs = this.read()?.id === phase.id && this.isOurs;
    this.#write({ ...phase, isOurs: isOurs || wasOurs || undefined });
  }

  /** Nothing once it was let go: of two elements that show the same call, the other may have seen its end before. */
  update(phase: PlacedPhase, isOurs: boolean): void {
    if (this.read()?.id === phase.id) this.keep(phase, isOurs);
  }

  /** Another tab goes on counting it. */
  disown(phase: PlacedPhase): void {
    if (this.read()?.id === phase.id) this.#write(phase);
  }

  letGo(id: string): void {
    const { [this.#place]: mine, ...others } = readAll();
    if (readPlacedPhase(mine)?.id === id) writeAll(others);
  }

  #write(entry: object): void {
    writeAll({ ...readAll(), [this.#place]: entry });
  }
}

function readAll(): Record<string, unknown> {
  try {
    return Object(JSON.parse(sessionStorage.getItem(KEPT) ?? '{}'));
  } catch {
    return {};
  }
}

function writeAll(all: Record<string, unknown>): void {
  try {
    if (Object.keys(all).length > 0) sessionStorage.setItem(KEPT, JSON.stringify(all));
    else sessionStorage.removeItem(KEPT);
  } catch {
    // Full, or refused.
  }
}
