/**
 * The custom elements manifest (schema 2.1.0) of both elements, as far as it is anybody's business: what their JSDoc and their public members
 * say. README's reference, the types for frameworks and the editors' data are made of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type {
  Attribute,
  ClassDeclaration,
  ClassField,
  ClassMember,
  ClassMethod,
  CssCustomProperty,
  CssCustomState,
  CssPart,
  Event,
  Package,
  Slot,
} from 'custom-elements-manifest/schema';

/** One that Lit sets from an attribute has its name: a framework finds it in the element and sets it, not the attribute. */
export type Property = ClassField & { readonly attribute?: string };

export interface Element {
  readonly tag: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly Property[];
  readonly methods: readonly ClassMethod[];
  readonly events: readonly Event[];
  readonly slots: readonly Slot[];
  readonly parts: readonly CssPart[];
  readonly cssProperties: readonly CssCustomProperty[];
  readonly states: readonly CssCustomState[];
}

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

/** What the browser or Lit calls, never a page. */
const CALLED_BY_OTHERS = /Callback$|^(render|focus)$/;

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
  const argv = ['analyze', '--litelement', '--quiet', '--globs', ...globs];
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

/** By name: the analyzer has a property's words in the place of its attribute's, and its type. */
function attributeDocs(source: string): Map<string, Pick<Attribute, 'description' | 'type'>> {
  const found = source.matchAll(/^ \* @attr \{(.+?)\} ([\w-]+) - (.+(?:\n \* (?!@).+)*)/gm);
  return new Map(
    [...found].map(([, text = '', name = '', description = '']) => [
      name,
      { description: onOneLine(description), type: { text } },
    ]),
  );
}

/** As JSDoc has it, over several lines. */
const onOneLine = (text: string) => text.replace(/\n \* /g, ' ').replace(/\s+/g, ' ');

function elementOf(
  tag: string,
  declaration: ClassDeclaration,
  eventClasses: Map<string, string>,
  docs: ReturnType<typeof attributeDocs>,
): Element {
  const raw = declaration as ClassDeclaration &
    Partial<Record<'attributes', Attribute[]>> & {
      events?: Event[];
      slots?: Slot[];
      cssParts?: CssPart[];
      cssProperties?: CssCustomProperty[];
      cssStates?: CssCustomState[];
    };
  const members = (raw.members ?? []).filter(isPublic).map(withoutOrigin);
  const fields = members.filter((member) => member.kind === 'field');
  const attributes = (raw.attributes ?? [])
    .filter(({ fieldName }) => fieldName === undefined || fields.some(({ name }) => name === fieldName))
    .map((attribute) => withoutOrigin({ ...attribute, ...docs.get(attribute.name), ...fieldOf(attribute, fields) }));
  const properties = fields.map((field) => {
    const { description } = attributes.find(({ fieldName }) => fieldName === field.name) ?? {};
    return { ...(description !== undefined && { description }), ...field };
  });
  return {
    tag,
    className: declaration.name,
    description: declaration.description ?? '',
    attributes,
    properties,
    methods: members.filter((member) => member.kind === 'method'),
    events: described(raw.events).map((event) => ({
      ...event,
      type: { text: eventClasses.get(event.name) ?? 'Event' },
    })),
    slots: described(raw.slots),
    parts: described(raw.cssParts),
    cssProperties: described(raw.cssProperties),
    states: described(raw.cssStates),
  };
}

function described<T extends { description?: string }>(entries: readonly T[] = []): T[] {
  return entries.map((entry) => ({
    ...entry,
    ...(entry.description && { description: onOneLine(entry.description) }),
  }));
}

/** What Lit knows only as a state has no type here, and what is for the widget itself is marked `@internal`, which takes its type too. */
function isPublic(member: ClassMember): boolean {
  const { name, kind, static: isStatic, privacy = 'public' } = member;
  const isTyped = kind === 'method' || (kind === 'field' && member.type !== undefined);
  return privacy === 'public' && !isStatic && isTyped && !name.startsWith('#') && !CALLED_BY_OTHERS.test(name);
}

function fieldOf({ name, fieldName = name }: Attribute, fields: readonly ClassField[]): { fieldName?: string } {
  return fields.some((field) => field.name === fieldName) ? { fieldName } : {};
}

/** The base class of the phone field is nobody's but its own. */
function withoutOrigin<T extends object>(member: T): T {
  const { inheritedFrom: _, ...rest } = member as T & { inheritedFrom?: unknown };
  return rest as T;
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
