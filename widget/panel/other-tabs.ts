/** Tabs of one origin tell each other of a call that is under way, so that nobody asks for another one meanwhile. */
import { KEPT } from '../kept.ts';
import { type PlacedPhase, readPlacedPhase } from './phase.ts';

/** Without a call: the question whether there is one. */
interface Message {
  readonly place: string;
  readonly call?: PlacedPhase;
  /** The tab that says so asked for it. */
  readonly isOurs?: boolean;
  /** Which page says so, by when it was opened, in ms with fractions. */
  readonly page?: number;
}

interface OtherTabsHandlers {
  /** @returns the call that is under way here */
  onAsked: () => { call: PlacedPhase; isOurs: boolean } | undefined;
  /** `isTheirs`: another page goes on counting it. */
  onTold: (call: PlacedPhase, isTheirs: boolean) => void;
}

/** Also two elements of one page. Where there is no channel, each is by itself. */
export class OtherTabs {
  readonly #place: string;
  readonly #handlers: OtherTabsHandlers;
  #channel: BroadcastChannel | undefined;

  constructor(place: string, handlers: OtherTabsHandlers) {
    this.#place = place;
    this.#handlers = handlers;
  }

  /** Asks whether there is a call, and listens. */
  join(): void {
    this.#open();
    // A page with an open channel may not be kept for the way back (HTML, "bfcache").
    addEventListener('pagehide', this.#close);
    addEventListener('pageshow', this.#open);
  }

  leave(): void {
    this.#close();
    removeEventListener('pagehide', this.#close);
    removeEventListener('pageshow', this.#open);
  }

  tell(call: PlacedPhase, isOurs: boolean): void {
    this.#say({ place: this.#place, call, ...(isOurs && { isOurs }), page: performance.timeOrigin });
  }

  readonly #open = (): void => {
    if (this.#channel) return;
    try {
      this.#channel = new BroadcastChannel(KEPT);
    } catch {
      return;
    }
    this.#channel.onmessage = ({ data }) => this.#hear(Object(data));
    this.#say({ place: this.#place });
  };

  readonly #close = (): void => {
    this.#channel?.close();
    this.#channel = undefined;
  };

  #say(message: Message): void {
    this.#channel?.postMessage(message);
  }

  #hear(message: Partial<Message>): void {
    if (message.place !== this.#place) return;
    const told = readPlacedPhase(message.call);
    const here = told ? undefined : this.#handlers.onAsked();
    if (told) this.#handlers.onTold(told, message.isOurs === true && message.page !== performance.timeOrigin);
    if (here) this.tell(here.call, here.isOurs);
  }
}
