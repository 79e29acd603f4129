import { parseSync } from '@swc/core';

/** A node of swc's tree, as far as it matters here. Its offsets are in the source text, in UTF-16 code units. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** From the node itself up to the root. */
  readonly parents: readonly Node[];
  readonly children: readonly Node[];
  /** A child by the name of its member. */
  child(name: string): Node | undefined;
  /** A member that is no node, such as an operator. */
  member(name: string): unknown;
}

type Raw = Record<string, unknown> & { type: string; span: { start: number; end: number } };

/** Every node of a TypeScript source, parents first. */
export function parse(source: string): Node[] {
  const offsetOf = offsets(source);
  // swc counts from 1 at the first byte; the semicolon makes sure that the first byte belongs to the tree.
  const { body } = parseSync(`;${source}`, { syntax: 'typescript', target: 'es2022' });
  const nodes: Node[] = [];
  for (const item of body.slice(1)) visit(item as unknown as Raw, [], offsetOf, nodes);
  return nodes;
}

function visit(raw: Raw, above: readonly Node[], offsetOf: (byte: number) => number, nodes: Node[]): Node {
  const children: Node[] = [];
  const byName = new Map<string, Node>();
  const node: Node = {
    type: raw.type,
    start: offsetOf(raw.span.start - 2),
    end: offsetOf(raw.span.end - 2),
    parents: above,
    children,
    child: (name) => byName.get(name),
    member: (name) => raw[name],
  };
  nodes.push(node);
  const parents = [node, ...above];
  for (const [name, value] of Object.entries(raw)) {
    for (const part of rawNodes(value)) {
      const child = visit(part, parents, offsetOf, nodes);
      children.push(child);
      if (!byName.has(name)) byName.set(name, child);
    }
  }
  return node;
}

/** The nodes in a member, also where swc wraps them: `{ spread, expression }` of an argument, `{ stmts }`, arrays. */
function rawNodes(value: unknown): Raw[] {
  if (Array.isArray(value)) return value.flatMap(rawNodes);
  if (typeof value !== 'object' || value === null) return [];
  const { type, span } = value as Partial<Raw>;
  return typeof type === 'string' && span ? [value as Raw] : Object.values(value).flatMap(rawNodes);
}

function offsets(source: string): (byte: number) => number {
  const table: number[] = [];
  let unit = 0;
  for (const character of source) {
    const bytes = Buffer.byteLength(character);
    for (let byte = 0; byte < bytes; byte++) table.push(unit);
    unit += character.length;
  }
  table.push(unit);
  return (byte) => table[byte] ?? unit;
}
