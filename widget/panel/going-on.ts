/** A call that was asked for goes on beyond its page: after a reload, on the site's next page, in another tab. */
import type { CallbackProcess } from './callback-process.ts';
import { isFinal } from './callback-status.ts';
import { KeptCallback } from './kept-callbacks.ts';
import { OtherTabs } from './other-tabs.ts';
import type { PlacedPhase } from './phase.ts';

export class GoingOn {
  readonly #process: CallbackProcess;
  readonly #kept: KeptCallback;
  readonly #tabs: OtherTabs;
  /** Of the call that was kept last. */
  #id = '';

  /** @param place whose call: the proxy's address and the site's id */
  constructor(place: string, process: CallbackProcess) {
    this.#process = process;
    this.#kept = new KeptCallback(place);
    this.#tabs = new OtherTabs(place, {
      onAsked: () =>
        'id' in process.phase && process.isUnderWay ? { call: process.phase, isOurs: process.isOurs } : undefined,
      onTold: (call, isTheirs) => this.#onTold(call, isTheirs),
    });
  }

  /** Takes up what was begun elsewhere, while nothing is under way here. */
  resume(): void {
    this.#takeUp();
    this.#tabs.join();
    // The way back may lead to this page as it was left, before another one asked for a call.
    addEventListener('pageshow', this.#onPageShow);
  }

  pause(): void {
    this.#tabs.leave();
    removeEventListener('pageshow', this.#onPageShow);
  }

  readonly #takeUp = (): void => {
    const kept = this.#kept.read();
    if (kept) this.#process.goOn(kept, this.#kept.isOurs);
  };

  readonly #onPageShow = (): void => {
    const { phase } = this.#process;
    const kept = this.#kept.read();
    // As it was left: a later page of this tab has seen the call's end, and counted it.
    if ('id' in phase && (kept?.id !== phase.id || isFinal(kept.kind))) this.#process.isOurs = false;
    this.#takeUp();
  };

  #onTold(call: PlacedPhase, isTheirs: boolean): void {
    const { phase } = this.#process;
    // A tab that was duplicated has the session storage of the one that asked, which goes on counting the call.
    if (isTheirs && 'id' in phase && phase.id === call.id) {
      this.#process.isOurs = false;
      this.#kept.disown(phase);
    }
    this.#process.goOn(call);
  }

  /** The process has entered another phase. */
  notePhase(): void {
    const { phase, isForgotten, isOurs } = this.#process;
    if (phase.kind === 'idle') this.#kept.letGo(this.#id);
    if (!('id' in phase)) return;
    if (isForgotten) this.#kept.letGo(phase.id);
    else if (phase.id === this.#id) this.#kept.update(phase, isOurs);
    else {
      this.#id = phase.id;
      this.#kept.keep(phase, isOurs);
      this.#tabs.tell(phase, isOurs);
    }
  }

  /** The visitor has closed the panel: an end that it showed has been seen. */
  noteClose(): void {
    const { phase } = this.#process;
    if ('id' in phase && isFinal(phase.kind)) this.#kept.letGo(phase.id);
  }
}
