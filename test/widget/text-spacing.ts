/** Text as somebody may space it out. A window of each size has a file, and so a page, of its own: WebKit keeps what media queries said. */
import { expect } from 'chai';
import { loadMessages } from '../../widget/messages/messages.ts';
import { clipped, comeToRest, inUse, outOfPage, overlapping, shadowRoots } from './boxes.ts';
import { releaseClock } from './clock.ts';
import { unmountAll } from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';
import { STATES } from './states.ts';
import { resizeTo, type WindowSize } from './window-size.ts';

/** WCAG 2.2, 1.4.12: what somebody may set for themselves. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

function spaceOut(element: HTMLElement): void {
  for (const root of shadowRoots(element)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACING];
}

/** That it has room, in each state. */
export function testTextSpacing(lang: string, where: string, size: WindowSize): void {
  describe(`text that is spaced out in ${lang}, ${where},`, () => {
    let proxy: ProxyDouble;
    // What is loaded for a language is loaded for all tests.
    before(() => Promise.all([loadMessages([lang]), resizeTo(size)]));
    beforeEach(() => {
      document.documentElement.lang = lang;
      document.adoptedStyleSheets = [SPACING];
      proxy = new ProxyDouble().install();
    });
    afterEach(() => {
      document.documentElement.lang = 'en';
      document.adoptedStyleSheets = [];
      releaseClock();
      unmountAll();
      proxy.remove();
    });

    for (const [name, reach] of STATES) {
      it(`is neither cut off nor covered in ${name}`, async () => {
        const element = await reach(proxy);
        spaceOut(element);
        comeToRest(element);
        const used = inUse(element);
        expect([...outOfPage(used), ...clipped(used), ...overlapping(used)]).to.deep.equal([]);
      });
    }
  });
}
