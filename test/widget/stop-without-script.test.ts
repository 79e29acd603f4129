import { expect } from 'chai';
import { closeStopPage, openStopPage } from './stop-harness.ts';

describe('what the page that stops calls says without its script', () => {
  afterEach(() => closeStopPage());

  it('is not said to who only waits for a slow script', async () => {
    await openStopPage();
    const place = document.createElement('main');
    place.className = 'without-script late';
    document.body.append(place);
    try {
      const [wait] = place.getAnimations();
      if (!wait) throw new Error('It is said at once.');
      wait.pause();
      for (const [seconds, visibility] of [
        [14, 'hidden'],
        [16, 'visible'],
      ] as const) {
        wait.currentTime = seconds * 1000;
        expect(getComputedStyle(place).visibility, `after ${seconds} s`).to.equal(visibility);
      }
    } finally {
      place.remove();
    }
  });
});
