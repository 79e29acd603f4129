import { expect } from 'chai';
import { find, has, inside, openPanel, part, unmountAll, until } from './harness.ts';
import { PROXY, ProxyDouble } from './proxy-double.ts';

/** Not those of `mount`, which names an endpoint by itself. */
function put(attributes: string): HTMLElementTagNameMap['polyai-callback'] {
  const place = document.createElement('div');
  place.innerHTML = `<polyai-callback ${attributes}></polyai-callback>`;
  document.body.append(place);
  return find(place, 'polyai-callback');
}

describe('a mistyped setting', () => {
  let proxy: ProxyDouble;
  let said: string[];
  const { warn } = console;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    said = [];
    console.warn = (line: string) => said.push(line);
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
    console.warn = warn;
  });

  for (const [attributes, line] of [
    ['mode="sideways"', 'mode="sideways". Possible: popover, inline, floating, headless. Instead: popover.'],
    ['flags="off"', 'flags="off". Possible: none. Instead: flags are shown.'],
    ['prefetch="never"', 'prefetch="never". Possible: none. Instead: the rest is loaded when the browser is idle.'],
    [
      'mode="floating" corner="top-left"',
      'corner="top-left". Possible: bottom-end, bottom-start, top-end, top-start. Instead: bottom-end.',
    ],
    ['mode="floating" offset="2em"', 'offset="2em". Possible: a number of CSS pixels. Instead: 20.'],
  ] as const) {
    it(`is named once, with what it may be and what it is: ${attributes}`, async () => {
      const elements = [put(`endpoint="${PROXY}" ${attributes}`), put(`endpoint="${PROXY}" ${attributes}`)] as const;
      for (const element of elements) {
        await openPanel(element);
        element.close();
      }
      await until(() => said.length > 0);
      expect(said).to.deep.equal([`<polyai-callback> can't make sense of ${line}`]);
      expect(has(elements[0], 'dialog')).to.equal(true);
    });
  }

  it('leaves a floating button where it is without it', async () => {
    const element = put(`endpoint="${PROXY}" mode="floating" corner="top-start-ish" offset="3rem"`);
    await until(() => has(element, '[part=button]'));
    const { right, bottom } = part(element, 'button').getBoundingClientRect();
    expect([document.documentElement.clientWidth - right, innerHeight - bottom].map(Math.round)).to.deep.equal([
      20, 20,
    ]);
    await until(() => said.length === 2);
  });

  for (const endpoint of ['localhost:8787', 'https://']) {
    it(`is named where it is the proxy’s address, which then is the script’s own origin: ${endpoint}`, async () => {
      const element = put(`endpoint="${endpoint}"`);
      await element.open();
      await until(() => said.length > 0);
      expect(said[0]).to.equal(
        `<polyai-callback> can't make sense of endpoint="${endpoint}". Possible: an address that begins with https:// or http://. Instead: ${location.origin}.`,
      );
    });
  }

  it('is none that is right, or not there', async () => {
    for (const attributes of [
      'mode="inline" flags="none" prefetch="none"',
      'mode="floating" corner="top-start" offset="8.5px"',
      'mode="headless" corner="" offset=""',
    ]) {
      const element = put(`endpoint="${PROXY}" ${attributes}`);
      await element.open();
      await until(() => inside(element).querySelector('polyai-phone-input'));
    }
    // What there is to say comes with a chunk that the first test has loaded.
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.deep.equal([]);
  });
});
