/** How a consent was shown and given, measured where it happened. What can't be measured is left out, never guessed. */
import type { ConsentEvidence } from '../../edge-proxy/contract.ts';

export type Seen = Pick<
  ConsentEvidence,
  'fontSize' | 'contrast' | 'inView' | 'viewport' | 'colorScheme' | 'forcedColors'
>;

/** What a person saw of the text when they ticked the box. */
export async function measure(text: HTMLElement): Promise<Seen> {
  // Before anything is awaited: nothing may move in between.
  const { innerWidth, innerHeight } = window;
  const forcedColors = !!globalThis.matchMedia?.('(forced-colors: active)').matches;
  const contrast = forcedColors ? undefined : tried(() => contrastOf(text));
  const seen: Seen = {
    fontSize: round(Number.parseFloat(getComputedStyle(text).fontSize)),
    ...(contrast !== undefined && { contrast: round(contrast) }),
    viewport: `${innerWidth}x${innerHeight}`,
    colorScheme: globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    forcedColors,
  };
  const inView = await visiblePart(text).catch(() => undefined);
  return { ...seen, ...(inView !== undefined && { inView: round(inView) }) };
}

/** What a browser can't do must not keep anybody from being called. */
function tried<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** 0 to 1: how much of it was in view, also where a scroller or a frame cuts it off. */
function visiblePart(element: HTMLElement): Promise<number> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      observer.disconnect();
      resolve(entries.at(-1)?.intersectionRatio ?? 0);
    });
    observer.observe(element);
  });
}

/**
 * WCAG 2.2, "contrast ratio": 1 to 21. `undefined` over an image, through something translucent, or where the browser hides what a
 * canvas holds.
 */
function contrastOf(text: HTMLElement): number | undefined {
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context || paint(context, ['#123456']).join() !== '18,52,86,255') return undefined;
  const layers: string[] = [];
  for (let element: Element | null = text; element; element = parentOf(element)) {
    const { backgroundColor, backgroundImage, colorScheme, opacity } = getComputedStyle(element);
    if (backgroundImage !== 'none' || Number(opacity) < 1) return undefined;
    layers.unshift(backgroundColor);
    if (paint(context, [backgroundColor])[3] === 255) break;
    // Behind the whole page is white, unless the page wants it dark.
    if (element === document.documentElement) {
      if (/dark/.test(colorScheme)) return undefined;
      layers.unshift('#fff');
    }
  }
  const behind = luminance(paint(context, layers));
  const front = luminance(paint(context, [...layers, getComputedStyle(text).color]));
  return (Math.max(behind, front) + 0.05) / (Math.min(behind, front) + 0.05);
}

/** The parent as it is rendered: out of slots and shadow roots too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** One colour over the other, as red, green, blue, alpha: a canvas knows every way of writing a colour. */
function paint(context: OffscreenCanvasRenderingContext2D, colors: readonly string[]): number[] {
  context.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data];
}

/** WCAG 2.2, "relative luminance". */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.slice(0, 3).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
