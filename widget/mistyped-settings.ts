/** What is said of a setting that makes no sense: a chunk of its own, for pages that have one. */
import { endpointUrl } from './endpoint-url.ts';
import { tellOwner } from './owner-notice.ts';
import { settingOf } from './setting.ts';

/** What it may be, and what it is instead. */
const WORDS: Readonly<Record<string, readonly [possible: string, instead: string]>> = {
  mode: ['popover, inline, floating, headless', 'popover'],
  corner: ['bottom-end, bottom-start, top-end, top-start', 'bottom-end'],
  offset: ['a number of CSS pixels', '20'],
  flags: ['none', 'flags are shown'],
  prefetch: ['none', 'the rest is loaded when the browser is idle'],
  endpoint: ['an address that begins with https:// or http://', ''],
};
const said = new Set<string>();

/** Once each, however many elements have it, and however often they come. */
export function tell(host: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    const [possible, instead] = WORDS[name] ?? [];
    const line = `can't make sense of ${name}="${settingOf(host, name)}". Possible: ${possible}. Instead: ${instead || endpointUrl('').origin}.`;
    if (!said.has(line)) tellOwner(line);
    said.add(line);
  }
}
