import { expect } from 'chai';
import { loadMessages } from '../../widget/messages/messages.ts';
import { clipped, comeToRest, inUse, outOfPage, overlapping, shadowRoots } from './boxes.ts';
import { releaseClock } from './clock.ts';
import { unmountAll } from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';
import { STATES } from './states.ts';
import { NARROW, resizeTo, WIDE } from './window-size.ts';

/** WCAG 2.2, 1.4.12: what somebody may set for themselves. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

/** English, and those that take the most room. */
const LANGUAGES = ['en', 'de', 'ta', 'el'];

function spaceOut(element: HTMLElement): void {
  for (const root of shadowRoots(element)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACING];
}

function faults(element: HTMLElement): string[] {
  const used = inUse(element);
  return [...outOfPage(used), ...clipped(used), ...overlapping(used)];
}

for (const lang of LANGUAGES) {
  describe(`text that is spaced out in ${lang}`, () => {
    let proxy: ProxyDouble;
    // What is loaded for a language is loaded for all tests.
    before(() => loadMessages([lang]));
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
      it(`is neither cut off nor covered in ${name}, in a wide window and at 320 px`, async () => {
        await resizeTo(WIDE);
        const element = await reach(proxy);
        spaceOut(element);
        comeToRest(element);
        const wide = faults(element);
        await resizeTo(NARROW);
        expect({ wide, narrow: faults(element) }).to.deep.equal({ wide: [], narrow: [] });
      });
    }
  });
}
