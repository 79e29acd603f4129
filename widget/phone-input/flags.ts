/** The flags that the page has loaded, region by region, and how one is drawn: emoji flags don't exist on Windows. */
import { getBuiltJson } from '../client.ts';
import type { Flag, Shape } from './flag.ts';
import { fetchRegion, phoneFile } from './region-metadata.ts';

const SVG = 'http://www.w3.org/2000/svg';
const flags = new Map<string, Flag>();
let loading: Promise<void> | undefined;

export function flagOf(region: string): Flag | undefined {
  return flags.get(region);
}

/** A region's own, which comes with its numbering plan; the heaviest only come with all. */
export async function loadFlag(region: string): Promise<void> {
  const { flag } = await fetchRegion(region);
  if (flag) flags.set(region, flag);
}

/** Asked for once; again, where they could not be had. */
export function loadAllFlags(): Promise<void> {
  loading ??= getBuiltJson<Record<string, Flag>>(phoneFile('flags')).then((all) => {
    for (const [region, flag] of Object.entries(all)) flags.set(region, flag);
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

export function drawFlag([viewBox, ...shapes]: Flag): SVGElement {
  return draw(['svg', { viewBox, class: 'flag', 'aria-hidden': 'true' }, ...shapes]);
}

/** Made of nodes, never of markup, which a page may have forbidden by Trusted Types. */
function draw([tag, attributes, ...within]: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...within.map(draw));
  return element;
}
