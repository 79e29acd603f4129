/** The built widget in a page with real headers and a proxy of an origin of its own: `npm run build` first. */
import type { Asked } from '../support/canned-proxy.ts';
import type { Watch } from '../support/page-watch.ts';
import type { PageWish, ServedPage } from '../support/served-pages.ts';
import type { Guest, GuestWindow } from './guest-frame.ts';
import { find, until } from './harness.ts';

const script = (name: string) => `<script nonce="{nonce}" src="{proxy}/${name}"></script>`;

/** First of all, so that nothing is missed. */
const WATCH = script('of-the-test/watch.js');
export const TURNSTILE = script('of-the-test/turnstile.js');
/** A Lit of the page's own. */
export const OTHER_LIT = '<script type="module" nonce="{nonce}" src="{proxy}/of-the-test/other-lit.js"></script>';
export const FLOATING = script('floating.js');
export const MODULE = '<script type="module" async nonce="{nonce}" src="{proxy}/polyai-callback.js"></script>';
export const LINK = '<a href="tel:+14155550100">Call us</a>';

export function htmlOf(head: string, body = ''): string {
  return `<!doctype html><html lang="en"><head><title>Shop</title>${WATCH}${head}</head><body>${body}</body></html>`;
}

export interface Wish extends PageWish {
  /** Of the frame. */
  sandbox?: string;
  /** Of the page's address. */
  query?: string;
}

export class ServedGuest implements Guest {
  readonly frame: HTMLIFrameElement;
  readonly proxy: string;
  readonly #asked: string;

  constructor(frame: HTMLIFrameElement, { proxy, asked }: ServedPage) {
    this.frame = frame;
    this.proxy = proxy;
    this.#asked = asked;
  }

  get window(): GuestWindow & { watch: Watch } {
    return this.frame.contentWindow as ServedGuest['window'];
  }

  get element(): Guest['element'] {
    return find(this.window.document, 'polyai-callback');
  }

  get watch(): Watch {
    return this.window.watch;
  }

  get errors(): readonly string[] {
    return this.watch.failed;
  }

  /** What its proxy has been asked for, in order. */
  async asked(): Promise<readonly Asked[]> {
    return fetch(this.#asked).then((response) => response.json());
  }

  /** Waits until it was asked for something. */
  async untilAsked(fits: (asked: Asked) => boolean): Promise<void> {
    while (!(await this.asked()).some(fits)) await new Promise(requestAnimationFrame);
  }

  /** Addresses that the page has asked for, other than its proxy's: as far as the browser tells. */
  get elsewhere(): readonly string[] {
    const names = this.window.performance.getEntriesByType('resource').map(({ name }) => name);
    return names.filter((name) => !name.startsWith(`${this.proxy}/`));
  }
}

/** Resolves when the page has loaded. */
export async function openServed({ sandbox, query = '', ...wish }: Wish): Promise<ServedGuest> {
  const page: ServedPage = await fetch('/pages', { method: 'POST', body: JSON.stringify(wish) }).then((response) =>
    response.json(),
  );
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 700px; border: 0';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = page.path + query;
  const place = document.createElement('div');
  place.append(frame);
  document.body.append(place);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return new ServedGuest(frame, page);
}

/** Until something of the page, which may come late, is there. */
export async function untilThere(guest: ServedGuest): Promise<void> {
  await until(() =>
    guest.window.document.querySelector('polyai-callback')?.shadowRoot?.querySelector('[part~="button"]'),
  );
}
