/** The flags that the page has loaded, region by region, and how one is drawn: emoji flags don't exist on Windows. */
import type { Flag, Shape } from './flag.ts';
import { fetchRegion } from './region-metadata.ts';

const SVG = 'http://www.w3.org/2000/svg';
const flags = new Map<string, Flag>();

export function keepFlag(region: string, flag: Flag): void {
  flags.set(region, flag);
}

export function flagOf(region: string): Flag | undefined {
  return flags.get(region);
}

/** A region's own, which comes with its numbering plan; the heaviest only come with all. */
export async function loadFlag(region: string): Promise<void> {
  const { flag } = await fetchRegion(region);
  if (flag) flags.set(region, flag);
}

export function drawFlag([viewBox, ...shapes]: Flag): SVGElement {
  return draw(['svg', { viewBox, class: 'flag', 'aria-hidden': 'true' }, ...shapes]);
}

/** Whatever came in their place draws something at most: it loads nothing, and runs nothing. */
const TAGS = /^(svg|g|path|circle|ellipse)$/;
const ATTRIBUTES_LEFT_OUT = /^(on|style|href|xlink)|:/i;

/** Made of nodes, never of markup, which a page may have forbidden by Trusted Types. */
function draw([tag, attributes, ...within]: Shape): SVGElement {
  const element = document.createElementNS(SVG, TAGS.test(tag) ? tag : 'g') as SVGElement;
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES_LEFT_OUT.test(name)) element.setAttribute(name, value);
  }
  element.append(...within.map(draw));
  return element;
}
