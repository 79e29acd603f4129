/** What the page wants of `floating.js`. Each name is an attribute of `<polyai-callback>`, but for the colours and `into`. */

import type { OwnScript } from './own-script.ts';

/** Of a `<script type="application/json">`, and of nothing else: many pages let others write elements with an `id`. */
export const CONFIGURATION_ID = 'polyai-callback-configuration';

export const ATTRIBUTES = [
  'analytics',
  'context',
  'corner',
  'endpoint',
  'flags',
  'for',
  'heading',
  'label',
  'lang',
  'metadata',
  'mode',
  'offset',
  'prefetch',
  'region',
  'site',
  'success',
  'text',
  'theme',
];
/** A CSS selector: where the element goes; its `mode` then is that of any other. */
const INTO = 'into';
/** CSS colours: no attributes of the element, whose custom properties they become. */
const COLOURS = ['accent', 'on-accent'];

export interface Configuration {
  readonly attributes: Map<string, string>;
  readonly into: string;
  /** By name. */
  readonly colours: ReadonlyMap<string, string>;
  /** Names that mean nothing. */
  readonly unknown: readonly string[];
  /** Why the block of JSON is none. */
  readonly broken: unknown;
}

/** What optimisers, consent managers and frameworks write on scripts of others. */
const BY_OTHERS =
  /^data-(cf|rocket|no-|turbo|gtm|wf|ot|cookie|category|consent|cmp|nscript|src|type|usercentrics|iub|borlabs|pagespeed|minify|lazy|loading|litespeed|optimized|strategy|astro|hid|n-head|v-|vue|react|next)/;

/** Addresses are kept in logs: what is good for one visitor alone doesn't belong there. */
const NOT_BY_ADDRESS = 'context';

/** From the script's own address, then a block of JSON, then its own attributes, with `data-` or without: whichever comes last wins. */
export function configurationOf({ address, element }: OwnScript, block: Element | null): Configuration {
  const byAddress = [...new URL(address).searchParams];
  const unknown: string[] = byAddress.map(([name]) => name).filter((name) => name === NOT_BY_ADDRESS);
  const named = new Map(byAddress.filter(([name]) => name !== NOT_BY_ADDRESS));
  const { entries, broken } = entriesOf(block);
  for (const [name, value] of entries) named.set(name, value);
  const known = [...ATTRIBUTES, INTO, ...COLOURS];
  for (const name of known) {
    const value = element?.getAttribute(name) ?? element?.getAttribute(`data-${name}`);
    if (typeof value === 'string') named.set(name, value);
  }
  const into = named.get(INTO) ?? '';
  const colours = new Map([...named].filter(([name]) => COLOURS.includes(name)));
  const attributes = new Map([...named].filter(([name]) => ATTRIBUTES.includes(name)));
  if (!attributes.has('mode') && !into && !attributes.has('for')) attributes.set('mode', 'floating');
  unknown.push(...[...named.keys()].filter((name) => !known.includes(name)));
  const data = element?.getAttributeNames().filter((name) => name.startsWith('data-') && !BY_OTHERS.test(name)) ?? [];
  unknown.push(...data.filter((name) => !known.includes(name.slice('data-'.length))));
  return { attributes, into, colours, unknown, broken };
}

/** What is no text, such as `metadata`, as an attribute has it. */
function entriesOf(block: Element | null): { entries: [string, string][]; broken?: unknown } {
  if (!(block instanceof HTMLScriptElement) || block.type !== 'application/json') return { entries: [] };
  let values: unknown;
  try {
    values = JSON.parse(block.textContent || '{}');
  } catch (broken) {
    return { entries: [], broken };
  }
  const given = Object.entries(Object(values)).filter(([, value]) => value !== null && value !== false);
  return { entries: given.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]) };
}
