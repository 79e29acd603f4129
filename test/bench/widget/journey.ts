/** What a visitor does, from a page that loads to a call that is on its way; each step ends when its last picture stands still. */
import type { Page } from 'playwright-core';

export interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
}

const inPanel = (selector: string) => `polyai-callback ${selector}`;

/** In ms, of somebody who is quick. */
const AS_A_PERSON = { delay: 60 };

/** As a hand does it. A locator's own click makes the page look whether something lies over the place, which takes its time. */
async function press(page: Page, selector: string): Promise<void> {
  const box = await page.locator(inPanel(selector)).boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.mouse.up();
}

/** Until everything that the page brings by itself is there. */
export const ALONE: Step = { name: 'the page alone', act: async () => {} };

export const STEPS: readonly Step[] = [
  {
    name: 'the page loads, and the panel behind it',
    act: (page) => page.locator(inPanel('polyai-phone-input input')).waitFor({ state: 'attached' }),
  },
  {
    name: 'the panel opens',
    act: async (page) => {
      await press(page, '[part=button]');
      await page.locator(inPanel('polyai-phone-input input')).waitFor();
    },
  },
  {
    name: 'a number is typed',
    act: async (page) => {
      await press(page, 'polyai-phone-input input');
      await page.keyboard.type('07911123456', AS_A_PERSON);
    },
  },
  {
    name: 'the region picker opens, with 245 regions',
    act: async (page) => {
      await press(page, '#region');
      await page.waitForFunction(
        (count) =>
          document
            .querySelector('polyai-callback')
            ?.shadowRoot?.querySelector('polyai-phone-input')
            ?.shadowRoot?.querySelectorAll('[role=option]').length === count,
        245,
      );
    },
  },
  {
    name: 'a region is searched for',
    act: async (page) => {
      await page.keyboard.type('united', AS_A_PERSON);
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'consent is given',
    act: (page) => press(page, '#consent'),
  },
  {
    name: 'the call is asked for',
    act: async (page) => {
      await press(page, '[part=submit]');
      await page.locator(inPanel('[part=progress]')).waitFor();
    },
  },
];

/** Nothing is animated or waited for any more. */
export async function standsStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity),
  );
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
