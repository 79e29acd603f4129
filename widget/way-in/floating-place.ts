/**
 * Where a floating button is: in a corner of the window, within the safe areas, beside whatever else is fixed there, such as a chat launcher or a
 * cookie bar.
 */
import type { ReactiveController } from 'lit';
import { addStyles } from '../add-styles.ts';
import { mistypedOf, tellOfMistyped } from '../mistyped.ts';
import { settingOf } from '../setting.ts';
import { obstacleIn } from './obstacles.ts';
import type { WayInHost } from './way-in.ts';
import { floatingStyles } from './way-in-styles.ts';

const SOUND = { corner: /^(top|bottom)-(start|end)$/, offset: /^\d*\.?\d+(px)?$/ };
const OFFSET = 20;
const GAP = 12;
/** How soon after a change the place is looked at again, in ms; on a page that never rests, and where nothing comes of it, ever less often. */
const LOOK_AGAIN_AFTER = 250;
const LOOK_AGAIN_AFTER_AT_MOST = 2000;
/** A launcher on a cookie bar on another bar. Where there is still more, it stays in its corner. */
const MOST_OBSTACLES = 4;

function isOnItsWay(animation: Animation): boolean {
  return animation instanceof CSSTransition && /^(top|right|bottom|left|inset)/.test(animation.transitionProperty);
}

export class FloatingPlace implements ReactiveController {
  readonly #host: WayInHost;
  readonly #sheet = new CSSStyleSheet();
  readonly #isTop: boolean;
  readonly #isStart: boolean;
  readonly #offset: number;
  readonly #observer = new MutationObserver(() => this.#lookAgain());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ending = new AbortController();
  #wait = LOOK_AGAIN_AFTER;
  #hasLooked = false;
  /** How far it has stepped aside, in CSS pixels. */
  #aside = 0;

  constructor(host: WayInHost) {
    this.#host = host;
    const mistyped = mistypedOf(host, SOUND);
    tellOfMistyped(host, mistyped);
    const soundOf = (name: string) => (mistyped.includes(name) ? '' : settingOf(host, name));
    const corner = soundOf('corner');
    this.#isTop = corner.startsWith('top');
    this.#isStart = corner.endsWith('start');
    const offset = Number.parseFloat(soundOf('offset'));
    this.#offset = offset >= 0 ? offset : OFFSET;
    addStyles(host.shadowRoot, [floatingStyles]);
    const { shadowRoot } = host;
    if (shadowRoot?.adoptedStyleSheets) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, this.#sheet];
    this.#stand(0);
  }

  hostConnected(): void {
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const attributeFilter = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'popover', 'data-state'];
    this.#observer.observe(document, { childList: true, subtree: true, attributeFilter });
    for (const type of ['resize', 'load']) addEventListener(type, this.#lookAgain, { signal });
    // What slides in is where it will be only then; and what happens in a shadow root often follows upon what a person does.
    for (const type of [
      'transitionend',
      'animationend',
      'toggle',
      'pointerup',
      'keyup',
      'scrollend',
      'visibilitychange',
    ])
      document.addEventListener(type, this.#lookAgain, { signal, capture: true });
    this.#lookFirst();
    this.#lookAgain();
  }

  hostUpdated(): void {
    this.#lookFirst();
  }

  hostDisconnected(): void {
    this.#hasLooked = false;
    this.#observer.disconnect();
    this.#ending.abort();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Before it is painted: a button that comes down onto a launcher and slides away from it is pressed in its place. */
  #lookFirst(): void {
    if (this.#hasLooked || !this.#button) return;
    this.#stepAside();
    this.#hasLooked = true;
  }

  readonly #lookAgain = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#stepAside();
    }, this.#wait);
  };

  get #button(): Element | null | undefined {
    return this.#host.shadowRoot?.querySelector('[part~="button"]');
  }

  #stepAside(): void {
    const button = this.#button;
    const box = button?.getBoundingClientRect();
    if (!button || !box || box.height === 0) return;
    const animations = button.getAnimations?.() ?? [];
    // Only what rests says where it is; but what the page lets it do besides may have no end.
    if (animations.some(isOnItsWay)) {
      this.#lookLessOften();
      this.#lookAgain();
      return;
    }
    const sign = this.#isTop ? 1 : -1;
    let aside = 0;
    for (let met = 0; ; met += 1) {
      const moved = new DOMRect(box.x, box.y + sign * (aside - this.#aside), box.width, box.height);
      const obstacle = obstacleIn(moved, GAP, this.#host);
      if (!obstacle) break;
      if (met === MOST_OBSTACLES) {
        aside = 0;
        break;
      }
      aside += this.#isTop ? obstacle.bottom + GAP - moved.top : moved.bottom - obstacle.top + GAP;
    }
    // Better over something than out of the window.
    if (aside > innerHeight - box.height - 2 * this.#offset) aside = 0;
    // What beats or bounces isn't followed.
    if (Math.abs(aside - this.#aside) < (animations.length > 0 ? GAP : 1)) {
      this.#lookLessOften();
      return;
    }
    this.#wait = LOOK_AGAIN_AFTER;
    this.#stand(aside);
  }

  #lookLessOften(): void {
    this.#wait = Math.min(this.#wait * 2, LOOK_AGAIN_AFTER_AT_MOST);
  }

  #stand(aside: number): void {
    this.#aside = aside;
    const offset = `${this.#offset}px`;
    const across = `max(${offset}, env(safe-area-inset-left), env(safe-area-inset-right))`;
    const along = `calc(max(${offset}, env(safe-area-inset-${this.#isTop ? 'top' : 'bottom'})) + ${aside}px)`;
    const [start, end] = this.#isStart ? [across, 'auto'] : ['auto', across];
    const [top, bottom] = this.#isTop ? [along, 'auto'] : ['auto', along];
    const slide = this.#hasLooked ? '200ms' : '0s';
    this.#sheet.replaceSync(
      `:host{--_offset:${offset};--_start:${start};--_end:${end};--_top:${top};--_bottom:${bottom};--_slide:${slide}}`,
    );
  }
}
