import { executeServerCommand } from '@web/test-runner-commands';
import { until } from './harness.ts';

export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** A laptop's, with room for what the browser has around a page. */
export const WIDE: WindowSize = { width: 1024, height: 700 };
/** As narrow as WCAG 2.2 asks for (1.4.10), and as high as a small phone. */
export const NARROW: WindowSize = { width: 320, height: 640 };
/** What is left of 1280 × 1024 at 400 %. */
export const ENLARGED: WindowSize = { width: 320, height: 256 };

/** The window outlives the page, and the next test has it. */
const found: WindowSize = { width: innerWidth, height: innerHeight };
after(() => resizeTo(found));

/** In CSS px, of the page. */
export async function resizeTo({ width, height }: WindowSize): Promise<void> {
  await executeServerCommand('resize', { width, height, frame: outerHeight - innerHeight });
  await until(() => innerWidth === width && innerHeight === height);
  // What follows the window hears of it before the next frame.
  await new Promise(requestAnimationFrame);
}
