/** What a key costs in the phone field, against one in a plain field of the same page. */
import type { CDPSession, Page } from 'playwright-core';

const ROUNDS = 40;
const DIGITS = '07911123456';

export interface KeyTimes {
  /** In ms: script, styles and layout. */
  readonly plain: readonly number[];
  readonly phone: readonly number[];
}

/** Types the same number over and over, in both by turns. The page has both, and its panel is open. */
export async function keyTimes(page: Page, session: CDPSession): Promise<KeyTimes> {
  await session.send('Performance.enable');
  const plain: number[] = [];
  const phone: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [selector, times] of [
      ['#plain', plain],
      ['polyai-phone-input input', phone],
    ] as const) {
      await page.locator(selector).fill('');
      await page.locator(selector).focus();
      for (const digit of DIGITS) times.push(await timeOf(page, session, digit));
    }
  }
  return { plain, phone };
}

async function timeOf(page: Page, session: CDPSession, key: string): Promise<number> {
  const before = await busyTime(session);
  await page.keyboard.press(key);
  // The next frame has drawn it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  return (await busyTime(session)) - before;
}

const COUNTED = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

async function busyTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.filter(({ name }) => COUNTED.includes(name)).reduce((sum, { value }) => sum + value * 1000, 0);
}
