import { expect } from 'chai';
import { clipped, comeToRest, controls, hiddenBy, inUse, nameOf, outOfPage, overlapping, scrollers } from './boxes.ts';
import { releaseClock } from './clock.ts';
import { unmountAll } from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';
import { STATES } from './states.ts';
import { ENLARGED, resizeTo } from './window-size.ts';

/** 1280 × 1024 at 400 % (WCAG 2.2, 1.4.10). */
describe(`at ${ENLARGED.width} × ${ENLARGED.height} px`, () => {
  let proxy: ProxyDouble;
  before(() => resizeTo(ENLARGED));
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    releaseClock();
    unmountAll();
    proxy.remove();
  });

  for (const [name, reach] of STATES) {
    it(`one scrolls up and down alone, in one place, in ${name}`, async () => {
      const element = await reach(proxy);
      comeToRest(element);
      const used = inUse(element);
      expect([...outOfPage(used), ...clipped(used), ...overlapping(used)]).to.deep.equal([]);
      expect(scrollers(used).map(nameOf)).to.have.length.at.most(1);
      const hidden = controls(used).map((control) => {
        control.scrollIntoView({ block: 'nearest' });
        // What is higher than that is read a part at a time.
        return control.offsetHeight < ENLARGED.height ? hiddenBy(control) : undefined;
      });
      expect(hidden.filter((found) => found !== undefined)).to.deep.equal([]);
    });
  }
});
