import { expect } from 'chai';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { find, focused, has, inside, mount, openPanel, part, textOf, unmountAll, until } from './harness.ts';
import { press } from './keys.ts';
import { ProxyDouble } from './proxy-double.ts';

let proxy: ProxyDouble;
beforeEach(() => (proxy = new ProxyDouble().install()));
afterEach(() => {
  unmountAll();
  proxy.remove();
});

const isOpen = (element: HTMLElement) => has(element, 'dialog[open]');

function place(html: string): HTMLElement {
  const div = document.createElement('div');
  div.innerHTML = html;
  document.body.append(div);
  return div;
}

describe('an element of the page that opens the panel', () => {
  const link = '<a id="cta" href="#elsewhere"><b>Talk to us</b></a>';

  it('does so by `for`, in place of a button, and gets the focus back', async () => {
    const cta = find(place(link), '#cta');
    const element = mount('for="cta"');
    await until(() => has(element, '[part=button]'));
    expect(part(element, 'button').getBoundingClientRect().height).to.equal(0);
    find(cta, 'b').click();
    await until(() => isOpen(element));
    expect(location.hash).to.equal('');
    await until(() => focused()?.id === 'input');
    await press('Escape');
    await until(() => !isOpen(element) && focused() === cta);
  });

  it('does so though the page stops what is pressed, and also where it comes later', async () => {
    const element = mount('for="cta"');
    await until(() => has(element, '[part=button]'));
    const later = place(link);
    later.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
    find(later, '#cta').click();
    await until(() => isOpen(element));
  });

  it('is a link like any other where it is to open elsewhere, where nobody can be called, and once the element has gone', async () => {
    const cta = find(place(link), '#cta');
    const element = mount('for="cta"');
    await until(() => has(element, '[part=button]'));
    const prevented: boolean[] = [];
    // Nothing of it is to happen here.
    const note = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', note);
    try {
      cta.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
      element.giveUp('for a test');
      cta.click();
      element.remove();
      cta.click();
    } finally {
      removeEventListener('click', note);
    }
    expect(prevented).to.deep.equal([false, false, false]);
    expect(isOpen(element)).to.equal(false);
  });

  it('is followed after all where it turns out that nobody can be called', async () => {
    proxy.sites = [() => 'lost'];
    const cta = find(place(link), '#cta');
    const element = mount('for="cta" prefetch="none"');
    await until(() => has(element, '[part=button]'));
    expect(cta.getAttribute('aria-haspopup')).to.equal('dialog');
    const prevented: boolean[] = [];
    const note = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', note);
    try {
      cta.click();
      await until(() => prevented.length === 2);
    } finally {
      removeEventListener('click', note);
    }
    expect(prevented).to.deep.equal([true, false]);
  });

  it('opens none but its own', async () => {
    const cta = find(place(link), '#cta');
    const [own, other] = [mount('for="cta"'), mount('for="cta-2"')];
    await until(() => has(own, '[part=button]') && has(other, '[part=button]'));
    cta.click();
    await until(() => isOpen(own));
    expect(isOpen(other)).to.equal(false);
  });

  it('opens the first of two in the document, whichever came first, and the console says so once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    try {
      const cta = find(place(link), '#cta');
      const second = mount('for="cta"');
      await until(() => has(second, '[part=button]'));
      const first = mount('for="cta"');
      first.parentElement?.after(second.parentElement as Element);
      await until(() => has(first, '[part=button]'));
      expect(said).to.deep.equal(['<polyai-callback> leaves for="cta" to the one before it, which has that too.']);
      cta.click();
      await until(() => isOpen(first));
      expect(isOpen(second)).to.equal(false);
      first.close();
      first.remove();
      cta.click();
      await until(() => isOpen(second));
      expect(said).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });

  describe('where it can’t have the focus when the panel closes', () => {
    /** As a pointer does it: what can't have the focus takes it from whatever has it. */
    const click = (element: HTMLElement) => {
      element.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      if (!element.matches('button, a')) (document.activeElement as HTMLElement | null)?.blur();
      element.click();
    };

    async function openBy(cta: HTMLElement): Promise<PolyaiCallbackElement> {
      const element = mount('for="cta"');
      await until(() => has(element, '[part=button]'));
      click(cta);
      await until(() => isOpen(element) && focused()?.id === 'input');
      return element;
    }

    it('brings it to what had it before', async () => {
      const page = place('<input id="before" /><div id="cta">Talk to us</div>');
      find(page, '#before').focus();
      const element = await openBy(find(page, '#cta'));
      element.close();
      await until(() => focused()?.id === 'before');
    });

    it('gives it to a plain element for a while, where nothing had it', async () => {
      const cta = find(place('<div id="cta">Talk to us</div>'), '#cta');
      const element = await openBy(cta);
      element.close();
      await until(() => focused() === cta);
      cta.blur();
      expect(cta.hasAttribute('tabindex')).to.equal(false);
    });

    it('leaves it near a button that is disabled by then', async () => {
      const page = place('<p id="near"><button id="cta">Talk to us</button></p>');
      const cta = find(page, '#cta');
      const element = await openBy(cta);
      cta.toggleAttribute('disabled', true);
      element.close();
      await until(() => focused()?.id === 'near');
      expect(cta.hasAttribute('tabindex')).to.equal(false);
    });
  });

  it('does so by `commandfor`, which can close, ask and empty the form too', async function () {
    if (!('commandForElement' in HTMLButtonElement.prototype)) return this.skip();
    const element = mount('id="callback" mode="headless"');
    const buttons = place(
      ['open', 'close', 'request', 'reset', 'nonsense']
        .map((name) => `<button commandfor="callback" command="--${name}">${name}</button>`)
        .join(''),
    );
    const button = (name: string) => find(buttons, `[command="--${name}"]`);
    button('nonsense').click();
    button('open').click();
    await until(() => isOpen(element));
    await until(() => focused()?.id === 'input');
    const field = find(inside(element), 'polyai-phone-input');
    button('request').click();
    await until(() => textOf(element, '#consent-error') !== '');
    field.value = '+447911123456';
    button('reset').click();
    await until(() => field.text === '');
    button('close').click();
    await until(() => !isOpen(element) && focused() === button('open'));
  });

  it('does so by a command that the browser’s own buttons don’t know yet', async () => {
    const element = mount('mode="headless"');
    const button = find(place('<button>Talk to us</button>'), 'button');
    element.dispatchEvent(Object.assign(new Event('command'), { command: '--open', source: button }));
    await until(() => isOpen(element));
    element.close();
    await until(() => focused() === button);
  });
});

describe('mode="headless"', () => {
  it('shows nothing, and takes no place, until it is opened', async () => {
    const element = mount('mode="headless"');
    await until(() => has(element, '[part=button]'));
    expect(element.parentElement?.getBoundingClientRect().height).to.equal(0);
    await element.open();
    await until(() => isOpen(element));
    expect(find(inside(element), 'dialog').getBoundingClientRect().height).to.be.above(100);
  });

  it('shows what the page offers without it where nobody can be called', async () => {
    proxy.sites = [() => 'lost'];
    const element = mount('mode="headless"');
    await until(() => find(element, 'a').assignedSlot !== null && element.showsChildren);
    expect(find(element, 'a').getBoundingClientRect().height).to.be.above(0);
  });
});

describe('mode="floating"', () => {
  const boxOf = (element: HTMLElement) => part(element, 'button').getBoundingClientRect();

  async function float(attributes = ''): Promise<PolyaiCallbackElement> {
    const element = mount(`mode="floating" lang="en" ${attributes}`);
    await until(() => has(element, '[part=button]'));
    return element;
  }

  /** Something of the page's that stays where it is; gone with its place. */
  const fixed = (style: string) => find(place(`<p style="position:fixed;margin:0;${style}">Cookies?</p>`), 'p');

  const edges = (element: HTMLElement) => {
    const { left, right, top, bottom } = boxOf(element);
    const [width, height] = [document.documentElement.clientWidth, innerHeight];
    return [left, width - right, top, height - bottom].map(Math.round);
  };

  for (const [attributes, [left, right, top, bottom]] of [
    ['', [0, 20, 0, 20]],
    ['corner="bottom-start"', [20, 0, 0, 20]],
    ['corner="top-end" offset="8"', [0, 8, 8, 0]],
    ['corner="top-start" offset="0"', [0, 0, 0, 0]],
    ['corner="nowhere" offset="-5"', [0, 20, 0, 20]],
    ['dir="rtl"', [20, 0, 0, 20]],
  ] as const) {
    it(`is in its corner: ${attributes || 'by itself'}`, async () => {
      const element = await float(attributes);
      const seen = edges(element);
      const wanted = [left, right, top, bottom];
      // What isn't wanted to be close is far away.
      const isAt = attributes.includes('top-start')
        ? [true, false, true, false]
        : wanted.map((distance) => distance > 0);
      expect(seen.map((distance, side) => (isAt[side] ? distance : -1))).to.deep.equal(
        wanted.map((distance, side) => (isAt[side] ? distance : -1)),
      );
      expect(element.parentElement?.getBoundingClientRect().height).to.equal(0);
    });
  }

  it('steps aside for PolyAI’s own launcher, and comes back when it goes', async () => {
    const launcher = fixed('right:20px;bottom:20px;width:60px;height:60px;z-index:10000');
    const element = await float();
    await until(() => edges(element)[3] === 92);
    launcher.remove();
    await until(() => edges(element)[3] === 20);
  });

  it('has never been on a launcher that was there before it', async () => {
    fixed('right:20px;bottom:20px;width:60px;height:60px;z-index:10000');
    const seen = new Set<number | undefined>();
    const element = mount('mode="floating" lang="en"');
    for (let frames = 0; frames < 30; frames += 1) {
      await new Promise(requestAnimationFrame);
      if (has(element, '[part=button]')) seen.add(edges(element)[3]);
    }
    expect([...seen]).to.deep.equal([92]);
  });

  it('steps aside though the page lets it beat for ever, and stays there', async () => {
    place(`<style>
      @keyframes beat { 50% { transform: scale(1.05) } }
      polyai-callback::part(button) { animation: beat 100ms infinite }
    </style>`);
    const element = await float();
    fixed('left:0;right:0;bottom:0;height:90px;z-index:99999');
    const button = part(element, 'button');
    const aside = () => Number.parseFloat(getComputedStyle(button).bottom);
    await until(() => Math.abs(aside() - 102) < 4);
    const seen = new Set<number>();
    for (let times = 0; times < 8; times += 1) {
      dispatchEvent(new Event('resize'));
      await new Promise((resolve) => setTimeout(resolve, 130));
      seen.add(aside());
    }
    expect([...seen]).to.have.length(1);
  });

  it('steps aside for a cookie bar that comes later, and for a launcher on top of it', async () => {
    const element = await float();
    fixed('left:0;right:0;bottom:0;height:90px;z-index:99999');
    await until(() => edges(element)[3] === 102);
    fixed('right:20px;bottom:110px;width:60px;height:60px;z-index:10000');
    await until(() => edges(element)[3] === 182);
  });

  it('steps aside for one in a shadow root, and one that was only hidden', async () => {
    const host = place('<div></div>').firstElementChild as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<p style="position:fixed;margin:0;inset:auto 0 0;height:80px">Cookies?</p>';
    host.hidden = true;
    const element = await float();
    host.hidden = false;
    await until(() => edges(element)[3] === 92);
  });

  it('steps aside for a bar in a wrapper as large as the window, through which the page can be pressed', async () => {
    const wrapper = fixed('inset:0;pointer-events:none');
    wrapper.innerHTML = '<b style="position:absolute;inset:auto 0 0;height:70px;pointer-events:auto">Cookies?</b>';
    const element = await float();
    await until(() => edges(element)[3] === 82);
  });

  it('steps aside for another of its kind that comes before it, and not the other way round', async () => {
    const first = await float();
    const second = await float();
    const { height } = boxOf(first);
    await until(() => edges(second)[3] === 20 + height + 12);
    expect(edges(first)[3]).to.equal(20);
  });

  const paragraphs = '<p style="margin:0;height:50px">Some words</p>'.repeat(40);

  /** It looks at once; a bar that comes then shows that it has looked again. */
  async function staysBesideNothingBut(bar: string, element: HTMLElement, bottom: number): Promise<void> {
    expect(edges(element)[3]).to.equal(20);
    fixed(bar);
    await until(() => edges(element)[3] === bottom);
  }

  it('stays where it is over the content of an app that is scrolled in something fixed, and steps aside for its bar', async () => {
    const shell = fixed('inset:0;overflow:auto');
    shell.innerHTML = paragraphs.replaceAll('<p', '<b').replaceAll('/p', '/b').replaceAll('margin:0', 'display:block');
    await staysBesideNothingBut('left:0;right:0;bottom:0;height:60px', await float(), 72);
  });

  it('stays where it is over a side bar that is scrolled', async () => {
    place(`<div style="position:fixed;inset:0 auto 0 0;width:240px">
      <div style="height:100%;overflow:auto">${paragraphs}</div>
    </div>`);
    await staysBesideNothingBut('left:0;right:0;bottom:0;height:60px', await float('corner="bottom-start"'), 72);
  });

  it('steps aside for the bar of an app beside what is scrolled', async () => {
    place(`<div style="position:fixed;inset:0;display:flex;flex-direction:column">
      <div style="flex:1;overflow:auto">${paragraphs}</div><div style="height:56px">Home</div>
    </div>`);
    const element = await float();
    await until(() => edges(element)[3] === 68);
  });

  /** Until it has looked again for all that was put in. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 600));

  it('steps aside for a popover that opens', async () => {
    const element = await float();
    const popover = find(place('<p popover="manual">Cookies?</p>'), 'p');
    popover.style.cssText = 'inset:auto 0 0;margin:0;border:0;padding:0;height:70px;width:100%';
    await settled();
    popover.showPopover();
    await until(() => edges(element)[3] === 82);
  });

  it('steps aside for what a press has opened in a shadow root, and what `data-state` or `aria-hidden` shows', async () => {
    const element = await float();
    const host = place('<div></div>').firstElementChild as HTMLElement;
    const bar = '<p style="position:fixed;margin:0;inset:auto 0 0;height:80px">Chat</p>';
    const root = host.attachShadow({ mode: 'open' });
    place(`<style>
      [data-state], [aria-hidden=false] { position: fixed; inset: auto 0 0; display: none }
      [data-state=open] { display: block; height: 40px }
      [aria-hidden=false] { display: block; height: 60px }
    </style>`);
    const other = find(place('<b data-state="closed" aria-hidden="true">Chat</b>'), 'b');
    await settled();
    root.innerHTML = bar;
    host.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, composed: true }));
    await until(() => edges(element)[3] === 92);
    root.innerHTML = '';
    host.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }));
    await until(() => edges(element)[3] === 20);
    other.dataset.state = 'open';
    await until(() => edges(element)[3] === 52);
    other.ariaHidden = 'false';
    await until(() => edges(element)[3] === 72);
  });

  it('stays in its corner where nothing is free', async () => {
    place(`<div style="position:fixed;inset:0 0 0 auto;width:240px">${paragraphs}</div>`);
    expect(edges(await float())[3]).to.equal(20);
  });

  it('steps aside for what is sticky only while it sticks', async () => {
    const page = place(
      `<div style="height:3000px"></div><div style="position:sticky;bottom:0;height:60px">Buy</div><div style="height:300px"></div>`,
    );
    try {
      const element = await float();
      await until(() => edges(element)[3] === 72);
      // Where it goes with the page, and lies where the button would be.
      scrollTo(0, document.documentElement.scrollHeight - innerHeight - 260);
      await until(() => edges(element)[3] === 20);
    } finally {
      page.remove();
    }
  });

  it('goes down where it is at the top', async () => {
    fixed('left:0;right:0;top:0;height:70px');
    const element = await float('corner="top-end"');
    await until(() => edges(element)[2] === 82);
  });

  it('stays where it is before what covers the page, and what can’t be pressed', async () => {
    const element = await float();
    fixed('inset:0;z-index:1');
    fixed('right:0;bottom:0;width:200px;height:200px;pointer-events:none');
    // It looks again within a quarter of a second.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(edges(element)[3]).to.equal(20);
  });

  it('opens the panel, and is there again when it comes back into the page', async () => {
    const element = await float();
    await openPanel(element);
    element.close();
    const { parentElement } = element;
    element.remove();
    fixed('left:0;right:0;bottom:0;height:50px');
    parentElement?.append(element);
    await until(() => edges(element)[3] === 62);
  });
});

describe('theme', () => {
  it('is that of the file, and a rule of the page’s is stronger', async () => {
    const element = mount('theme="ink"');
    await until(() => has(element, '[part=button]'));
    expect(getComputedStyle(part(element, 'button')).borderRadius).to.equal('2px');
    const style = find(place('<style>polyai-callback { --polyai-callback-radius: 7px }</style>'), 'style');
    expect(getComputedStyle(part(element, 'button')).borderRadius).to.equal('7px');
    style.remove();
  });

  it('is none where there is none of that name, and the console says so', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => said.push(text);
    try {
      const element = mount('theme="constructor"');
      await until(() => has(element, '[part=button]'));
      expect(getComputedStyle(part(element, 'button')).borderRadius).to.equal('14px');
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([
      '<polyai-callback> knows no theme "constructor": there are meadow, ink, clay. It has its plain looks.',
    ]);
  });
});

describe('a button that the page’s server has drawn', () => {
  it('is replaced, not doubled', async () => {
    const element = document.createElement('polyai-callback');
    element.attachShadow({ mode: 'open' }).innerHTML =
      '<style>button { color: red }</style><button part="button">Call me</button>';
    const div = place('');
    div.append(element);
    await element.updateComplete;
    expect(inside(element).querySelectorAll('button')).to.have.length(1);
    expect(has(element, 'style')).to.equal(false);
  });
});
