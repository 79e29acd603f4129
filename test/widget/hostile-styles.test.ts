import { expect } from 'chai';
import {
  askThroughout,
  EACH_WAY,
  type Guest,
  type GuestWindow,
  type Host,
  openForm,
  openGuest,
} from './guest-frame.ts';
import { bringToRest, find, has, inputOf, inside, part, unmountAll, until } from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';

/** What a page does to all that it has, on purpose or not. */
const PAGES: Record<string, Host> = {
  'no styles': {},
  'a reset': {
    head: '<style>*, ::before, ::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; list-style: none } button { all: unset } dialog { all: unset }</style>',
  },
  'an important reset': {
    head: '<style>* { margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: content-box !important; max-width: 100% !important; font-size: 15px !important }</style>',
  },
  'everything unset': { head: '<style>* { all: unset }</style>' },
  'everything unset, and that important': {
    head: '<style>* { all: unset !important } head, script, style, meta { display: none !important }</style>',
  },
  'rules for dialogs, buttons, backdrops and popovers': {
    head: '<style>dialog, [popover] { display: none !important; width: 1px } dialog::backdrop, ::backdrop { background: red !important } button, input, label { display: none !important; opacity: 0 }</style>',
  },
  'text without size or height': { head: '<style>body { font-size: 0; line-height: 0 }</style>' },
  'spaced-out text': {
    head: '<style>body { letter-spacing: 2em; word-spacing: 5em; text-indent: 300px; text-transform: uppercase; word-break: break-all; hyphens: auto; white-space: nowrap; tab-size: 40 }</style>',
  },
  'see-through text': {
    head: '<style>body { color: #fff; background: #fff; -webkit-text-fill-color: transparent; text-shadow: 0 0 9px red }</style>',
  },
  'nothing to point at or select': {
    head: '<style>body { pointer-events: none; user-select: none; -webkit-user-select: none; cursor: none }</style>',
  },
  'vertical text': { head: '<style>body { writing-mode: vertical-rl; text-orientation: upright }</style>' },
  'right-to-left text': { attributes: 'lang="en" dir="rtl"' },
  'a dark scheme that is forced': { head: '<style>:root { color-scheme: only dark }</style>' },
  // WebKit scrolls what is zoomed to another place than it says.
  'zoom by CSS': { height: '1400px', head: '<style>body { zoom: 1.8 }</style>' },
  'ancestors that cut off, contain and turn': {
    body: '<div style="overflow: hidden; block-size: 60px; inline-size: 300px; contain: layout paint style; transform: rotate(1deg); perspective: 1px; will-change: filter">{widget}</div>',
  },
  'quirks mode': { doctype: '' },
  'a small root font': { head: '<style>html { font-size: 4px }</style>' },
};

const ROOM = 0.5;

describe('a page with', () => {
  let proxy: ProxyDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  for (const [what, host] of Object.entries(PAGES)) {
    for (const way of EACH_WAY) {
      it(`${what} has a button and a form that can be read and hit, and a call asked for: ${way}`, async () => {
        const guest = await openGuest({ ...host, way });
        const { element, errors, window } = guest;
        if (host.doctype === '') expect(window.document.compatMode).to.equal('BackCompat');
        // The rest of the styles comes with the panel, and that when somebody comes near.
        await until(() => element.shadowRoot?.querySelector('[part~="button"]'));
        element.dispatchEvent(new Event('pointerenter'));
        await until(() => has(element, '.panel'));
        const closed = way === 'headless' ? [] : flawsOf(guest, [part(element, 'button')]);

        await openForm(guest);
        bringToRest(element);
        const field = find(inside(element), 'polyai-phone-input');
        const open = flawsOf(guest, [
          part(element, 'heading'),
          part(element, 'close'),
          find(inside(element), '.text'),
          find(inside(field), 'label'),
          part(field, 'region'),
          inputOf(field),
          part(element, 'consent-text'),
          part(element, 'privacy'),
          part(element, 'submit'),
        ]);
        await askThroughout(guest);
        expect({ closed, open, errors }).to.deep.equal({ closed: [], open: [], errors: [] });
      });
    }
  }
});

/** Why somebody could not read or hit it: a line each. */
function flawsOf({ element, window }: Guest, targets: HTMLElement[]): string[] {
  const flaws: string[] = [];
  for (const target of targets) {
    const name = target.getAttribute('part') ?? target.className;
    const style = window.getComputedStyle(target);
    const say = (flaw: string) => flaws.push(`${name}: ${flaw}`);
    target.scrollIntoView({ block: 'nearest' });
    const box = target.getBoundingClientRect();
    const isInBody = window.document.body.contains(element);
    const { x, y, width, height, right } = isInBody ? scaled(window, box) : box;
    const isHit = /button|close|region|input|privacy|submit/.test(name);
    if (height < (isHit ? 44 : 12) - ROOM || width < 44 - ROOM) say(`${width} × ${height}`);
    if (x < -ROOM || right > window.innerWidth + ROOM) say(`from ${x} to ${right} of ${window.innerWidth}`);
    if (isHit && hitAt(window.document, x + width / 2, y + height / 2) !== target) say('can’t be hit');
    if (Number.parseFloat(style.fontSize) < 12) say(`text of ${style.fontSize}`);
    if (Number.parseFloat(style.lineHeight) < Number.parseFloat(style.fontSize)) say(`lines of ${style.lineHeight}`);
    if (style.visibility !== 'visible' || style.opacity !== '1') say('unseen');
    const ink = style.getPropertyValue('-webkit-text-fill-color');
    if (ink !== style.color) say(`filled with ${ink}`);
    for (const [property, expected] of Object.entries(PLAIN)) {
      const value = style.getPropertyValue(property);
      if (!expected.test(value)) say(`${property} ${value}`);
    }
  }
  return flaws;
}

/** WebKit measures what is zoomed by CSS as if it weren't. */
function scaled(
  { document: { body }, getComputedStyle, innerWidth }: GuestWindow,
  { x, y, width, height }: DOMRect,
): DOMRect {
  const zoom = Number(getComputedStyle(body).zoom) || 1;
  const factor = body.getBoundingClientRect().width * zoom > innerWidth ? 1 : zoom;
  return new DOMRect(x * factor, y * factor, width * factor, height * factor);
}

/** How text is that nobody has tampered with. */
const PLAIN: Record<string, RegExp> = {
  'letter-spacing': /^(normal|-?\d?(\.\d+)?px)$/,
  'word-spacing': /^(normal|0px)$/,
  'text-indent': /^0px$/,
  'text-shadow': /^none$/,
  'text-transform': /^none$/,
  'white-space': /^(normal|pre-line|pre|nowrap)$/,
  'word-break': /^normal$/,
  'writing-mode': /^horizontal-tb$/,
  'pointer-events': /^auto$/,
  cursor: /^(?!none)/,
};

/** What a finger would come to, as deep as it lies. */
function hitAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  const deeper = hit?.shadowRoot && hitAt(hit.shadowRoot, x, y);
  const found = deeper ?? hit;
  return found?.closest('[part]') ?? found;
}
