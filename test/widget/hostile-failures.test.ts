import { expect } from 'chai';
import { askThroughout, fillAndAsk, type Guest, openGuest, type Way } from './guest-frame.ts';
import { closeTab, has, unmountAll, until } from './harness.ts';
import { ProxyDouble, problem } from './proxy-double.ts';

const code = (text: string) => `<script>${text}</script>`;

const linkOf = ({ element }: Guest) => element.querySelector('a')?.getClientRects().length === 1;
const isDefined = ({ window }: Guest) => window.customElements?.get('polyai-callback') !== undefined;

/** Where there is a link of the page's own to fall back to. */
const WAYS: readonly Way[] = ['popover', 'inline', 'floating', 'headless', 'floating.js in a place'];

describe('the page hears of no error', () => {
  let proxy: ProxyDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  const answers: Record<string, () => Response | 'lost'> = {
    'is down': () => 'lost',
    'answers with garbage': () => new Response('<!doctype html><title>Welcome to the airport</title>'),
    'answers with half of an answer': () => Response.json({ site: 'demo' }),
    'answers with null': () => Response.json(null),
    'refuses the page': () => problem('origin-not-allowed'),
    'is out of order': () => new Response('', { status: 500 }),
  };

  for (const [what, answer] of Object.entries(answers)) {
    it(`where the proxy ${what} before the panel is there: its own link stands, in each mode`, async () => {
      proxy.sites = [answer];
      for (const way of WAYS) {
        const guest = await openGuest({ way });
        await until(() => guest.window.document.querySelector('polyai-callback')?.shadowRoot);
        guest.element.dispatchEvent(new Event('pointerenter'));
        await until(() => guest.element.matches(':state(unreachable)') && linkOf(guest));
        expect(guest.errors).to.deep.equal([]);
        unmountAll();
      }
    });

    it(`where the proxy ${what} when a call is asked for: the panel says so`, async () => {
      proxy.callbacks = [answer];
      const guest = await openGuest();
      await fillAndAsk(guest);
      // A lost connection is tried once more.
      await until(() => has(guest.element, '.problem, [part~="progress"], .form > .error'));
      await until(() => proxy.posts.length > 0);
      expect(guest.errors).to.deep.equal([]);
    });
  }

  const withouts: Record<string, string> = {
    'storage throws': `Object.defineProperty(globalThis, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`,
    'there is no storage': `Object.defineProperty(globalThis, 'sessionStorage', { value: null });`,
    'tabs can’t speak to each other': `globalThis.BroadcastChannel = class { constructor() { throw new Error('no'); } };`,
    'there is no `BroadcastChannel`': 'delete globalThis.BroadcastChannel;',
    'there is no `matchMedia`': 'delete globalThis.matchMedia; delete Window.prototype.matchMedia;',
    'there is no `requestIdleCallback`':
      'delete globalThis.requestIdleCallback; delete Window.prototype.requestIdleCallback;',
    'there are no popovers': 'delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;',
    'a canvas can’t be drawn on':
      'HTMLCanvasElement.prototype.getContext = () => null; globalThis.OffscreenCanvas = undefined;',
    'there are no sheets to adopt':
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
    'nothing is animated': 'delete Element.prototype.animate; delete Element.prototype.getAnimations;',
  };

  for (const [what, text] of Object.entries(withouts)) {
    it(`where ${what}, and a call can be asked for all the same, in each mode`, async () => {
      for (const way of WAYS) {
        const guest = await openGuest({ head: code(text), way });
        await askThroughout(guest);
        expect([way, ...guest.errors]).to.deep.equal([way]);
        await closeTab();
      }
    });
  }

  it('where listeners of its own throw at the widget’s events, but theirs', async () => {
    const guest = await openGuest({
      head: code(`addEventListener('callback-open', () => { throw new Error('the page’s own'); });`),
    });
    await askThroughout(guest);
    expect(guest.errors).to.have.length(1);
    expect(guest.errors[0]).to.contain('the page’s own');
  });
});

describe('in a browser that is too old', () => {
  let proxy: ProxyDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  const missing: Record<string, string> = {
    dialogs: 'delete HTMLDialogElement.prototype.showModal;',
    '`ElementInternals`': 'delete HTMLElement.prototype.attachInternals;',
    'the locale’s parts': 'delete Intl.Locale;',
    '`AbortSignal.timeout`': 'delete AbortSignal.timeout;',
  };

  for (const [what, text] of Object.entries(missing)) {
    it(`without ${what}, the page’s own link stands, now or once the button is pressed`, async () => {
      const guest = await openGuest({ head: code(text) });
      await until(() => linkOf(guest) || has(guest.element, '[part~="button"]'));
      guest.element.shadowRoot?.querySelector<HTMLElement>('[part~="button"]')?.click();
      await until(() => linkOf(guest));
    });
  }

  it('without shadow roots or custom elements, nothing is defined, and the link stands', async () => {
    const guest = await openGuest({
      head: code('Object.defineProperty(globalThis, "customElements", { value: undefined });'),
    });
    expect(isDefined(guest)).to.equal(false);
    expect(linkOf(guest)).to.equal(true);
  });
});
