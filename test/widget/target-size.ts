/** How large what can be pressed is; a window of each size has a file, and so a page, of its own. */
import { expect } from 'chai';
import { comeToRest, controls, nameOf } from './boxes.ts';
import { releaseClock } from './clock.ts';
import { unmountAll } from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';
import { STATES } from './states.ts';
import { resizeTo, type WindowSize } from './window-size.ts';

/** WCAG 2.2 asks for 24 (2.5.8), and for 44 at its highest level (2.5.5). */
const TARGET_PX = 44;

/** A link within a sentence is as high as its line: the exception of both criteria. */
function isInSentence(element: HTMLElement): boolean {
  return element.matches('a') && getComputedStyle(element).display === 'inline';
}

function tooSmall(root: HTMLElement): string[] {
  return controls(root)
    .filter((control) => !isInSentence(control))
    .map((control) => ({ control, ...control.getBoundingClientRect().toJSON() }))
    .filter(({ width, height }) => width < TARGET_PX || height < TARGET_PX)
    .map(({ control, width, height }) => `${nameOf(control)} is ${width} × ${height}`);
}

/** In each state. */
export function testTargetSize(where: string, size: WindowSize): void {
  describe(`targets ${where}`, () => {
    before(() => resizeTo(size));
    let proxy: ProxyDouble;
    beforeEach(() => (proxy = new ProxyDouble().install()));
    afterEach(() => {
      releaseClock();
      unmountAll();
      proxy.remove();
    });

    for (const [name, reach] of STATES) {
      it(`are at least ${TARGET_PX} px wide and high in ${name}`, async () => {
        const element = await reach(proxy);
        comeToRest(element);
        expect(controls(element)).to.not.deep.equal([]);
        expect(tooSmall(element)).to.deep.equal([]);
      });
    }
  });
}
