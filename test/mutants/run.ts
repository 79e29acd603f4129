/**
 * Takes each guard of the proxy away in turn, and runs the proxy's tests: each time one of them must fail.
 *
 *     node test/mutants/run.ts [--only <text>] [--shard <i>/<n>] [--lanes <n>] [--likely] [--list]
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { findEquivalent } from './equivalent.ts';
import { findMutants } from './find-mutants.ts';
import type { Mutant } from './mutant.ts';
import { Tree } from './tree.ts';
import { checkUnchanged, findSuite, tryMutant } from './trial.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    shard: { type: 'string', default: '1/1' },
    lanes: { type: 'string', default: '2' },
    likely: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const shown = ({ file, line, guard, without }: Mutant) => `${file}:${line}: ${guard}  →  ${without}`;
const print = (line: string) => process.stdout.write(`${line}\n`);

const trees = await Promise.all(Array.from({ length: Number(options.lanes) }, () => Tree.copy()));
const [first] = trees;
if (!first) throw new Error('at least one lane is needed');
const removeAll = () => Promise.all(trees.map((tree) => tree.remove()));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void removeAll().then(() => process.exit(130)));
}

try {
  process.exitCode = await run(first);
} finally {
  await removeAll();
}

/** Which part a guard belongs to, from 1. By what it is, not by where it stands: a new one moves no other from its part. */
function partOf({ file, guard, without }: Mutant, parts: number): number {
  const hash = createHash('sha256')
    .update(JSON.stringify([file, guard, without]))
    .digest();
  return (hash.readUInt32BE() % parts) + 1;
}

async function run(tree: Tree): Promise<number> {
  const all = findMutants(tree.folder);
  const equivalent = findEquivalent(all);
  const [part, parts] = options.shard.split('/').map(Number);
  const tried = all
    .filter((mutant) => !equivalent.has(mutant))
    .filter((mutant) => partOf(mutant, parts ?? 1) === part)
    .filter((mutant) => shown(mutant).includes(options.only));
  if (options.list) {
    for (const mutant of tried) print(shown(mutant));
    return 0;
  }

  const suite = await findSuite(tree);
  // A part is what `npm test` tries, whose tests have just passed.
  const isWhole = options.only === '' && options.shard === '1/1' && !options.likely;
  const fault = isWhole ? await checkUnchanged(tree, suite) : undefined;
  if (fault !== undefined) {
    print(`with every guard in its place a test fails already: ${fault}`);
    return 1;
  }
  const waiting = [...tried];
  const survivors: Mutant[] = [];
  const lane = async (own: Tree) => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const started = Date.now();
      const noticed = await tryMutant(own, suite, mutant, options.likely);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (noticed === undefined) survivors.push(mutant);
      print(
        `${noticed === undefined ? 'SURVIVED' : 'killed'} ${seconds} s  ${shown(mutant)}  by ${noticed ?? 'nothing'}`,
      );
    }
  };
  await Promise.all(trees.map(lane));
  for (const mutant of survivors) print(`survived: ${shown(mutant)}`);
  print(
    `mutants: ${tried.length} of ${all.length - equivalent.size} guards removed in turn, ${tried.length - survivors.length} killed, ` +
      `${survivors.length} survived (${equivalent.size} listed as equivalent)`,
  );
  return survivors.length === 0 ? 0 : 1;
}
