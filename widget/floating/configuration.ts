/** What the page wants of `floating.js`. Each name is an attribute of `<polyai-callback>`, but for `into`. */

/** Of a `<script type="application/json">`. */
export const CONFIGURATION_ID = 'polyai-callback-configuration';

const ATTRIBUTES = [
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
  'region',
  'site',
  'success',
  'text',
  'theme',
];
/** A CSS selector: where the element goes; its `mode` then is that of any other. */
const INTO = 'into';

export interface Configuration {
  readonly attributes: ReadonlyMap<string, string>;
  readonly into: string;
  /** Names that mean nothing. */
  readonly unknown: readonly string[];
}

/** From the script's own address, then a block of JSON, then its own attributes, with `data-` or without: whichever comes last wins. */
export function configurationOf(script: HTMLScriptElement, block: Element | null): Configuration {
  const named = new Map<string, string>([...new URL(script.src).searchParams, ...entriesOf(block?.textContent)]);
  const known = [...ATTRIBUTES, INTO];
  for (const name of known) {
    const value = script.getAttribute(name) ?? script.getAttribute(`data-${name}`);
    if (value !== null) named.set(name, value);
  }
  const into = named.get(INTO) ?? '';
  const attributes = new Map([...named].filter(([name]) => ATTRIBUTES.includes(name)));
  if (!attributes.has('mode') && !into && !attributes.has('for')) attributes.set('mode', 'floating');
  return { attributes, into, unknown: [...named.keys()].filter((name) => !known.includes(name)) };
}

/** What is no text, such as `metadata`, as an attribute has it. */
function entriesOf(json: string | null | undefined): [string, string][] {
  if (!json) return [];
  const values: unknown = JSON.parse(json);
  return Object.entries(Object(values)).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
}
