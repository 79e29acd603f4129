/** Keys that are really pressed, in each engine. */
import { sendKeys } from '@web/test-runner-commands';

const isWebDriven = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** One by one: WebDriver presses all keys of one command together, and so a repeated one only once. */
export async function type(text: string): Promise<void> {
  for (const character of text) await sendKeys({ type: character });
}

export async function press(key: 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | 'ArrowDown'): Promise<void> {
  if (key !== 'Shift+Tab') return sendKeys({ press: key });
  // Its codes for Shift and Tab (WebDriver, 17.4.2), pressed together.
  if (isWebDriven) return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

export const pressSpace = () => sendKeys({ type: ' ' });
