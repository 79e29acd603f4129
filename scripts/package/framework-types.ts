/**
 * Types of the elements for the frameworks that check a template's attributes and events. Of our own making: what others generate has none of a
 * framework's own attributes, and every event as a plain `Event`.
 */
import type { Attribute } from 'custom-elements-manifest/schema';
import type { Element } from './elements.ts';

/** By file name, without its ending. */
export function frameworkTypes(elements: readonly Element[], eventClasses: Iterable<string>): Map<string, string> {
  const files = new Map([['elements', elementsFile(elements, eventClasses)]]);
  for (const [framework, of] of Object.entries(FRAMEWORKS)) files.set(framework, of(elements));
  return files;
}

/** What all of them share: what can be set, and what is heard. */
function elementsFile(elements: readonly Element[], eventClasses: Iterable<string>): string {
  return `import type { ${[...new Set(eventClasses)].join(', ')} } from '../entries/events.js';
import type { PolyaiCallbackElement } from '../entries/element.js';
import type { PolyaiPhoneInputElement } from '../entries/phone-input-element.js';

export type { PolyaiCallbackElement, PolyaiPhoneInputElement };
${elements.map(interfacesOf).join('')}`;
}

function interfacesOf(element: Element): string {
  const { tag, attributes, events } = element;
  const name = nameOf(element);
  return `
/** What can be set on \`<${tag}>\`. */
export interface ${name}Props {
${[...attributes.map((attribute) => propOf(element, attribute)), ...propertiesOnly(element)].join('\n')}
}

/** What \`<${tag}>\` fires. */
export interface ${name}Events {
${events.map(({ name: type, description, type: { text } }) => documented(description, `'${type}': ${text};`)).join('\n')}
}
`;
}

/** Frameworks set a property where the element has one, and the attribute otherwise. */
function propOf({ properties }: Element, { name, description, type, fieldName }: Attribute): string {
  const property = properties.find((each) => each.name === fieldName && each.attribute !== undefined);
  return documented(description, `${keyOf(name)}?: ${settable((property?.type ?? type)?.text)};`);
}

/** Those that no attribute stands for and that can be set. */
function propertiesOnly({ attributes, properties }: Element): string[] {
  return properties
    .filter(({ name, readonly }) => !readonly && !attributes.some((each) => (each.fieldName ?? each.name) === name))
    .map(({ name, description, type }) => documented(description, `${name}?: ${settable(type?.text)};`));
}

const settable = (type = 'string') => (type.endsWith('| undefined') ? type : `${type} | undefined`);
const keyOf = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
const nameOf = ({ className }: Element) => className.replace(/Element$/, '');
const documented = (description: string | undefined, line: string) =>
  `${description ? `  /** ${description.replaceAll('\n', ' ')} */\n` : ''}  ${line}`;

const imports = (elements: readonly Element[]) =>
  `import type { ${elements.flatMap((each) => [each.className, `${nameOf(each)}Events`, `${nameOf(each)}Props`]).join(', ')} } from './elements.js';`;

/** A line for each element, in terms of its class, props and events. */
const lines = (elements: readonly Element[], indent: number, type: string) =>
  elements
    .map(
      (each) =>
        `${' '.repeat(indent)}'${each.tag}': ${type}<${each.className}, ${nameOf(each)}Props, ${nameOf(each)}Events>;`,
    )
    .join('\n');

const FRAMEWORKS: Record<string, (elements: readonly Element[]) => string> = {
  react: (elements) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}

type CustomElement<Element, Props, Events> = Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Props> &
  Props & { [Type in keyof Events as \`on\${Type & string}\`]?: ((event: Events[Type]) => void) | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, 6, 'CustomElement')}
    }
  }
}
`,
  preact: (elements) => `import type { ClassAttributes, JSX } from 'preact';
${imports(elements)}

/** By \`div\`, since Preact 10 and 11 have what every element may have in different places. */
type CustomElement<Element extends EventTarget, Props, Events> = Omit<JSX.IntrinsicElements['div'], keyof Props | 'ref'> &
  ClassAttributes<Element> & Props & { [Type in keyof Events as \`on\${Type & string}\`]?: ((event: Events[Type]) => void) | undefined };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, 6, 'CustomElement')}
    }
  }
}
`,
  solid: (elements) => `import type { JSX } from 'solid-js';
${imports(elements)}

/** Solid sets a property for each value that is an expression; \`attr:\` is for those that are attributes alone. */
type CustomElement<Element, Props, Events> = Omit<JSX.HTMLAttributes<Element>, keyof Props | \`on:\${keyof Events & string}\`> &
  Props & { [Name in keyof Props as \`attr:\${Name & string}\`]?: Props[Name] | string } & {
    [Name in keyof Element & keyof Props as \`prop:\${Name & string}\`]?: Element[Name];
  } & { [Type in keyof Events as \`on:\${Type & string}\`]?: ((event: Events[Type]) => void) | undefined };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, 6, 'CustomElement')}
    }
  }
}
`,
  vue: (elements) => `import type { HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}

type Camelized<Text extends string> = Text extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Camelized<Tail>>}\` : Text;
type Listeners<Events> = {
  [Type in keyof Events as \`on\${Capitalize<Camelized<Type & string>>}\`]?: ((event: Events[Type]) => void) | undefined;
};
type AllOf<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;
type Emit<Events> = AllOf<{ [Type in keyof Events]: (type: Type, event: Events[Type]) => void }[keyof Events]>;

type CustomElement<Element, Props, Events> = new () => Element & {
  /** For templates alone. @deprecated */
  $props: Omit<HTMLAttributes, keyof Props | keyof Listeners<Events>> & PublicProps & Props & Listeners<Events>;
  /** For templates alone. @deprecated */
  $emit: Emit<Events>;
};

declare module 'vue' {
  interface GlobalComponents {
${lines(elements, 4, 'CustomElement')}
  }
}
`,
  svelte: (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${imports(elements)}

type CustomElement<Element extends EventTarget, Props, Events> = Omit<HTMLAttributes<Element>, keyof Props | \`on\${keyof Events & string}\`> &
  Props & { [Type in keyof Events as \`on\${Type & string}\`]?: ((event: Events[Type]) => void) | undefined };

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(elements, 4, 'CustomElement')}
  }
}
`,
};
