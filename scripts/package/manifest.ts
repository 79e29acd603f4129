/**
 * The custom elements manifest (schema 2.1.0) of both elements, as far as it is anybody's business: what their JSDoc and their public members
 * say. The reference in docs/embed.md, the types for frameworks and the editors' data are made of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { ClassDeclaration, Package } from 'custom-elements-manifest/schema';
import { attributeDocs, type Element, elementOf } from './elements.ts';

/** Where each element's class is written, and by which modules of the package it is had. */
const ELEMENTS = [
  { tag: 'polyai-callback', source: 'widget/polyai-callback-element.ts', define: 'index', module: 'element' },
  {
    tag: 'polyai-phone-input',
    source: 'widget/phone-input/polyai-phone-input.ts',
    define: 'phone-input',
    module: 'phone-input-element',
  },
] as const;
const BASE = 'widget/phone-input/form-control.ts';
const EVENTS = 'widget/events.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const builtModule = (name: string) => `dist/package/entries/${name}.js`;

export async function analyzed(): Promise<{
  elements: Element[];
  manifest: Package;
  membersOf: (eventClass: string) => string[];
}> {
  const raw = await analyze();
  const found = ELEMENTS.map((element) => ({ ...element, declaration: classIn(raw, element.source) }));
  const eventClasses = eventClassesByType();
  const elements = found.map(({ tag, source, declaration }) =>
    elementOf(tag, declaration, eventClasses, attributeDocs(readFileSync(join(root, source), 'utf8'))),
  );
  const manifest: Package = {
    schemaVersion: '2.1.0',
    modules: [
      ...found.map(({ define, module, tag }, index) => moduleOf(elements[index] as Element, { define, module, tag })),
      ...found.map(({ define, module, tag, declaration }) => ({
        kind: 'javascript-module' as const,
        path: builtModule(define),
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition' as const,
            name: tag,
            declaration: { name: declaration.name, module: builtModule(module) },
          },
        ],
      })),
      eventsModule(raw),
    ],
  };
  return { elements, manifest, membersOf: (eventClass) => membersOf(raw, eventClass) };
}

async function analyze(): Promise<Package> {
  const globs = [...ELEMENTS.map(({ source }) => source), BASE, EVENTS];
  const config = 'scripts/package/custom-elements-manifest.config.js';
  const argv = ['analyze', '--config', config, '--globs', ...globs];
  return cli({ argv, noWrite: true, cwd: root });
}

function classIn({ modules }: Package, path: string): ClassDeclaration {
  const declarations = modules.find((each) => each.path === path)?.declarations ?? [];
  const found = declarations.find((each) => each.kind === 'class' && 'members' in each);
  if (!found) throw new Error(`${path} has no class.`);
  return found as ClassDeclaration;
}

/** As widget/events.ts maps them. */
export function eventClassesByType(): Map<string, string> {
  const source = readFileSync(join(root, EVENTS), 'utf8');
  const [, map = ''] = /interface CallbackEventMap \{([^}]*)\}/.exec(source) ?? [];
  return new Map([...map.matchAll(/'([\w-]+)': (\w+);/g)].map(([, type = '', name = '']) => [type, name]));
}

function moduleOf(element: Element, { module, tag }: { define: string; module: string; tag: string }) {
  const {
    className: name,
    description,
    attributes,
    properties,
    methods,
    events,
    slots,
    parts,
    cssProperties,
    states,
  } = element;
  return {
    kind: 'javascript-module' as const,
    path: builtModule(module),
    declarations: [
      {
        kind: 'class' as const,
        customElement: true as const,
        name,
        tagName: tag,
        description,
        superclass: { name: 'LitElement', package: 'lit' },
        attributes: [...attributes],
        members: [...properties, ...methods],
        events: [...events],
        slots: [...slots],
        cssParts: [...parts],
        cssProperties: [...cssProperties],
        cssStates: [...states],
      },
    ],
    exports: [{ kind: 'js' as const, name, declaration: { name, module: builtModule(module) } }],
  };
}

/** What an event of the widget's own has, beside what each event has. */
function membersOf({ modules }: Package, eventClass: string): string[] {
  const declarations = modules.find((each) => each.path === EVENTS)?.declarations ?? [];
  const found = declarations.find(({ name }) => name === eventClass);
  return found && 'members' in found ? (found.members ?? []).map(({ name }) => name) : [];
}

function eventsModule({ modules }: Package) {
  const path = builtModule('events');
  const declarations = modules.find((each) => each.path === EVENTS)?.declarations ?? [];
  return {
    kind: 'javascript-module' as const,
    path,
    declarations,
    exports: declarations.map(({ name }) => ({ kind: 'js' as const, name, declaration: { name, module: path } })),
  };
}
