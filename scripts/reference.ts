/**
 * Writes the tables of docs/embed.md, those of the two elements from what their JSDoc says: `npm run reference`. With `--check` it only looks whether they are what
 * it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element } from './package/elements.ts';
import { analyzed } from './package/manifest.ts';

const EMBED = fileURLToPath(new URL('../docs/embed.md', import.meta.url));
/** `<!-- reference: polyai-callback attributes -->`, what is written, `<!-- /reference -->`. */
const BLOCK = /(<!-- reference: ([\w-]+) (\w+) -->\n)[\s\S]*?(<!-- \/reference -->)/g;

const { elements, membersOf } = await analyzed();

type Row = readonly string[];

/** In the voice of a table: one clause begins small and ends without a full stop. */
function clause(description = ''): string {
  const text = description.replace(/\s+/g, ' ').replace(/\.$/, '').replaceAll('|', '\\|');
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function table(head: Row, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...together(rows)];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')).join('\n')}\n`;
}

/** Neighbours that have the same said of them share a row. */
function together(rows: readonly Row[]): Row[] {
  const shared: Row[] = [];
  for (const [name = '', ...rest] of rows) {
    const [before = '', ...said] = shared.at(-1) ?? [];
    const isSame = said.length > 0 && said.join() === rest.join();
    if (isSame) shared.pop();
    shared.push([isSame ? `${before}, ${name}` : name, ...rest]);
  }
  return shared;
}

const code = (name: string) => `\`${name}\``;
/** What can be set by its attribute is in that table, unless it has words of its own. */
const isProperty = ({ attributes }: Element, name: string, description?: string) =>
  !attributes.some((each) => each.name === name && (description ?? each.description) === each.description);

const KINDS: Record<string, (element: Element) => string> = {
  attributes: ({ attributes }) =>
    table(
      ['Attribute', ''],
      attributes.map(({ name, description }) => [code(name), clause(description)]),
    ),
  properties: (element) =>
    table(
      ['Property', ''],
      element.properties
        .filter(({ name, description }) => isProperty(element, name, description))
        .map(({ name, description, readonly }) => [
          code(name),
          `${clause(description)}${readonly ? '; read-only' : ''}`,
        ]),
    ),
  methods: ({ methods }) =>
    table(
      ['Method', ''],
      methods.map(({ name, parameters = [], description }) => [
        code(`${name}(${parameters.map((each) => each.name).join(', ')})`),
        clause(description),
      ]),
    ),
  events: ({ events }) =>
    table(
      ['Event', 'has', 'when'],
      events.map(({ name, type, description }) => [
        code(name),
        membersOf(type.text).map(code).join(', '),
        clause(description),
      ]),
    ),
  slots: ({ slots }) =>
    table(
      ['Slot', ''],
      slots.map(({ name, description }) => [name ? code(name) : 'none', clause(description)]),
    ),
  states: ({ states }) =>
    table(
      ['State', ''],
      states.map(({ name, description }) => [code(`:state(${name})`), clause(description)]),
    ),
  cssproperties: ({ cssProperties }) =>
    table(
      ['Custom property', '', 'Default'],
      cssProperties.map(({ name, description, default: value }) => [
        code(name),
        clause(description),
        value ? code(value) : 'by light and dark',
      ]),
    ),
  parts: ({ tag, parts }) => `<details><summary>${parts.length} parts, each for <code>${tag}::part(…)</code></summary>

${table(
  ['Part', ''],
  parts.map(({ name, description }) => [code(name), clause(description)]),
)}
</details>
`,
};

const before = readFileSync(EMBED, 'utf8');
let blocks = 0;
const after = before.replace(BLOCK, (_, start: string, tag: string, kind: string, end: string) => {
  const element = elements.find((each) => each.tag === tag);
  const write = KINDS[kind];
  if (!element || !write) throw new Error(`docs/embed.md asks for ${kind} of ${tag}, which nobody knows.`);
  blocks += 1;
  return `${start}${write(element)}${end}`;
});
if (blocks === 0) throw new Error('docs/embed.md asks for nothing: its marks are gone.');
if (!process.argv.includes('--check')) writeFileSync(EMBED, after);
else if (after !== before) {
  console.error('docs/embed.md says of the elements what their JSDoc doesn’t: npm run reference');
  process.exitCode = 1;
}
