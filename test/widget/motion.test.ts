import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { drawn, nameOf, shadowRoots } from './boxes.ts';
import { releaseClock } from './clock.ts';
import { unmountAll } from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';
import { STATES } from './states.ts';

/** What moves, or would as soon as it changed. */
function moving(root: HTMLElement): string[] {
  const now = shadowRoots(root)
    .flatMap((shadow) => shadow.getAnimations())
    .map(({ effect }) =>
      effect instanceof KeyframeEffect && effect.target ? nameOf(effect.target as HTMLElement) : '',
    );
  const onChange = drawn(root).filter((element) =>
    [undefined, '::before', '::after'].some((pseudo) => {
      const { animationName, transitionDuration } = getComputedStyle(element, pseudo);
      return animationName !== 'none' || /[1-9]/.test(transitionDuration);
    }),
  );
  return [...now, ...onChange.map(nameOf)];
}

const canBeTold = navigator.userAgent.includes('Chrome');

// Only Chromium can be told by a test what its person prefers.
(canBeTold ? describe : describe.skip)('who asks for less motion, where the browser can be told so', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    releaseClock();
    unmountAll();
    proxy.remove();
  });

  for (const [name, reach] of STATES) {
    it(`sees nothing move in ${name}`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await reach(proxy);
      expect(moving(element)).to.deep.equal([]);
      await emulateMedia({ reducedMotion: 'no-preference' });
      // The closed button, and the page's own link, move for nobody.
      if (shadowRoots(element).some((shadow) => shadow.querySelector('.panel, .control'))) {
        expect(moving(element)).to.not.deep.equal([]);
      }
    });
  }
});
