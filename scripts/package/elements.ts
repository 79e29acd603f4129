/** What is anybody's business of an element: what its JSDoc says, and its public members. */
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

/** What the browser or Lit calls, never a page. */
const CALLED_BY_OTHERS = /Callback$|^(render|focus)$/;

/** By name: the analyzer has a property's words in the place of its attribute's, and its type. */
export function attributeDocs(source: string): Map<string, Pick<Attribute, 'description' | 'type'>> {
  const found = source.matchAll(/^ \* @attr \{(.+?)\} \[?([\w-]+)(?:=[^\]]*)?\]? - (.+(?:\n \* (?!@).+)*)/gm);
  return new Map(
    [...found].map(([, text = '', name = '', description = '']) => [
      name,
      { description: onOneLine(description), type: { text } },
    ]),
  );
}

/** As JSDoc has it, over several lines. */
const onOneLine = (text: string) => text.replace(/\n \* /g, ' ').replace(/\s+/g, ' ');

/**
 * @param declaration as the analyzer has it
 * @param eventClasses by the events' types
 * @param docs what the class's JSDoc says of its attributes
 */
export function elementOf(
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
