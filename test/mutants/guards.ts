import { type Mutant, makeMutant } from './mutant.ts';
import { type Node, parse } from './syntax.ts';

/** What says no: nothing, a refusal, an unknown. */
const NO =
  /^(undefined|false|0|\[\]|'(rejected|unknown)'|\{ (ok: false|kind: 'unavailable'|kind: 'ambiguous').*|refuse.*)$/s;

const LEAVES = new Set(['ReturnStatement', 'ThrowStatement', 'ContinueStatement', 'BreakStatement']);

/** Every guard in a source that its syntax tells, each taken away in turn. */
export function findGuards(file: string, source: string): Mutant[] {
  return parse(source)
    .flatMap((node): Change[] => [
      ...withoutIf(node),
      ...withoutOperand(node),
      ...withoutChoice(node, source),
      ...withoutCatch(node, source),
      ...withoutCase(node),
      ...withoutFilter(node),
    ])
    .map((change) => makeMutant(file, source, change));
}

type Change = Parameters<typeof makeMutant>[2];

/** An `if` without `else` never applies; one that doesn't leave (its body is what is guarded) also always applies. */
function withoutIf(node: Node): Change[] {
  if (node.type !== 'IfStatement' || node.child('alternate')) return [];
  const [test, body] = [node.child('test'), node.child('consequent')];
  // Without any one of its alternatives is harder to notice than without them all.
  if (!test || !body || logical(test) === '||') return [];
  const last = body.type === 'BlockStatement' ? body.children.at(-1) : body;
  const change = (replacement: string): Change => ({
    start: test.start,
    end: test.end,
    replacement,
    shown: [node.start, body.type === 'BlockStatement' ? body.start : body.end],
  });
  return LEAVES.has(last?.type ?? '') || logical(test) ? [change('false')] : [change('false'), change('true')];
}

/** Each operand of a chain of `&&` or `||` in turn. A chain whose end is an object is a value, not a condition. */
function withoutOperand(node: Node): Change[] {
  const operator = logical(node);
  if (operator === undefined) return [];
  const parent = node.parents[0];
  if (parent && logical(parent) === operator && parent.child('left') === node) return [];
  const operands = chain(node, operator);
  if (strip(operands.at(-1))?.type === 'ObjectExpression') return [];
  return operands.map((operand, index): Change => {
    const [before, after] = [operands[index - 1], operands[index + 1]];
    return {
      start: before ? before.end : operand.start,
      end: before || !after ? operand.end : after.start,
      replacement: '',
      shown: [node.start, node.end],
    };
  });
}

function logical(node: Node): string | undefined {
  const operator = node.type === 'BinaryExpression' ? node.member('operator') : undefined;
  return operator === '&&' || operator === '||' ? operator : undefined;
}

function chain(node: Node, operator: string): Node[] {
  const [left, right] = [node.child('left'), node.child('right')];
  if (logical(node) !== operator || !left || !right) return [node];
  return [...chain(left, operator), right];
}

function strip(node: Node | undefined): Node | undefined {
  return node?.type === 'ParenthesisExpression' ? strip(node.children[0]) : node;
}

/** `a ? b : c`, where one of them is a no, is always the one, and always the other. */
function withoutChoice(node: Node, source: string): Change[] {
  if (node.type !== 'ConditionalExpression') return [];
  const [test, yes, no] = [node.child('test'), node.child('consequent'), node.child('alternate')];
  if (!test || !yes || !no) return [];
  const isNo = (branch: Node) => NO.test(source.slice(branch.start, branch.end));
  if (isNo(yes) === isNo(no)) return [];
  const { start, end } = test;
  return ['true', 'false'].map((replacement) => ({ start, end, replacement, shown: [node.start, node.end] as const }));
}

/** What is caught goes on up. */
function withoutCatch(node: Node, source: string): Change[] {
  const body = node.type === 'CatchClause' ? node.child('body') : undefined;
  if (!body) return [];
  const name = /^catch\s*\((\w+)/.exec(source.slice(node.start))?.[1] ?? 'thrown';
  return [{ start: node.start, end: node.end, replacement: `catch (${name}) { throw ${name}; }` }];
}

/** A case of a `switch` is like any other. */
function withoutCase(node: Node): Change[] {
  const test = node.type === 'SwitchCase' ? node.child('test') : undefined;
  return test ? [{ start: test.start, end: test.end, replacement: 'Symbol()', shown: [node.start, test.end] }] : [];
}

/** `x.filter(…)` lets everything through. */
function withoutFilter(node: Node): Change[] {
  const callee = node.type === 'CallExpression' ? node.child('callee') : undefined;
  if (callee?.type !== 'MemberExpression' || callee.child('property')?.member('value') !== 'filter') return [];
  const object = callee.child('object');
  return object ? [{ start: object.end, end: node.end, replacement: '' }] : [];
}
