import { type Mutant, makeMutant } from './mutant.ts';
import { type Node, parse } from './syntax.ts';

/** What a schema asks for, and what would ask for less. */
const LOOSER: Readonly<Record<string, string>> = {
  'z.strictObject': 'z.object',
  'z.int': 'z.number',
  'z.enum': 'z.string',
  'z.uuid': 'z.string',
  'z.url': 'z.string',
  'z.iso.datetime': 'z.string',
};

/** They describe answers for the OpenAPI document; nothing is parsed by them. */
const ANSWERS: ReadonlySet<unknown> = new Set([
  'callbackAcceptedSchema',
  'callbackReasonSchema',
  'callbackStateSchema',
  'callbackStatusSchema',
  'healthSchema',
  'problemSchema',
  'siteSchema',
]);

/** Every check of a zod schema, each taken away in turn. */
export function findZodChecks(file: string, source: string): Mutant[] {
  return parse(source)
    .filter((node) => node.type === 'CallExpression' && !ofAnswer(node))
    .flatMap((call) => [...withoutCheck(call), ...looser(call, source)])
    .map((change) => makeMutant(file, source, change));
}

type Change = Parameters<typeof makeMutant>[2];

function ofAnswer({ parents }: Node): boolean {
  const declared = parents.find(({ type }) => type === 'VariableDeclarator')?.child('id');
  return ANSWERS.has(declared?.member('value'));
}

function withoutCheck(call: Node): Change[] {
  const [callee, ...checks] = call.children.filter(({ type }) => type !== 'TsTypeParameterInstantiation');
  const schema = callee?.type === 'MemberExpression' ? callee.child('object') : undefined;
  if (!schema || callee?.child('property')?.member('value') !== 'check') return [];
  const shown = [call.start, call.end] as const;
  if (checks.length === 1) return [{ start: schema.end, end: call.end, replacement: '', shown }];
  return checks.map((check, index) => {
    const [before, after] = [checks[index - 1], checks[index + 1]];
    return {
      start: before ? before.end : check.start,
      end: before || !after ? check.end : after.start,
      replacement: '',
      shown,
    };
  });
}

function looser(call: Node, source: string): Change[] {
  const callee = call.child('callee');
  if (!callee) return [];
  const name = source.slice(callee.start, callee.end);
  if (name === 'z.record') return anyKey(call, source);
  const instead = LOOSER[name];
  if (instead === undefined) return [];
  const shown = [call.start, call.end] as const;
  if (instead === 'z.object') return [{ start: callee.start, end: callee.end, replacement: instead, shown }];
  const change: Change = { start: call.start, end: call.end, replacement: `${instead}()`, shown };
  const settings = call.children.length > 1 && name === 'z.url';
  return settings ? [change, { start: callee.end, end: call.end, replacement: '()', shown }] : [change];
}

/** `z.record(keys, values)` takes any key. */
function anyKey(call: Node, source: string): Change[] {
  const keys = call.children[1];
  const replacement = 'z.string()';
  return keys && source.slice(keys.start, keys.end) !== replacement
    ? [{ start: keys.start, end: keys.end, replacement, shown: [call.start, call.end] }]
    : [];
}
