import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { likelyTests } from './likely-tests.ts';
import { type Mutant, mutate } from './mutant.ts';
import type { Tests, Tree } from './tree.ts';

/** The proxy's tests, as a copy of the project has them: which there are, and which can do without workerd. */
export interface Suite {
  readonly files: readonly string[];
  readonly plain: ReadonlySet<string>;
}

const IN_WORKERD = /from '(cloudflare:|(\.\.?\/)+visitor\.ts)/;

/** Finds the tests; those that don't mention workerd and pass without it need none. */
export async function findSuite(tree: Tree): Promise<Suite> {
  const files = globSync('test/edge-proxy/**/*.test.ts', { cwd: tree.folder }).sort();
  const maybe = files.filter((file) => !IN_WORKERD.test(readFileSync(join(tree.folder, file), 'utf8')));
  const { passed } = await tree.test({ files: maybe, plain: true, workers: 2, withinSeconds: 120, bail: false });
  return { files, plain: new Set(passed) };
}

/** Without any guard missing every test has to pass, or a failure would say nothing. */
export async function checkUnchanged(tree: Tree, { files }: Suite): Promise<string | undefined> {
  return (await tree.test({ files, plain: false, workers: 4, withinSeconds: 900, bail: true })).failed;
}

/** Takes one guard away and says which test noticed, if one did: the likely ones are asked first. */
export async function tryMutant(
  tree: Tree,
  suite: Suite,
  mutant: Mutant,
  likelyOnly: boolean,
): Promise<string | undefined> {
  const source = await tree.read(mutant.file);
  await tree.write(mutant.file, mutate(source, mutant));
  try {
    for (const tests of stages(suite, mutant.file, likelyOnly)) {
      const { failed } = await tree.test(tests);
      if (failed !== undefined) return failed;
    }
    return undefined;
  } finally {
    await tree.write(mutant.file, source);
  }
}

function stages({ files, plain }: Suite, mutated: string, likelyOnly: boolean): Tests[] {
  const likely = likelyTests(mutated).flatMap((name) => files.filter((file) => file.includes(`/${name}`)));
  const others = likelyOnly ? [] : files.filter((file) => !likely.includes(file));
  const inPlain = (file: string) => plain.has(file);
  const inWorkerd = (file: string) => !plain.has(file);
  const run = (tests: readonly string[], change: Partial<Tests> = {}): Tests => ({
    files: tests,
    plain: false,
    workers: 1,
    withinSeconds: 240,
    bail: true,
    ...change,
  });
  return [
    run(likely.filter(inPlain), { plain: true }),
    ...likely.filter(inWorkerd).map((file) => run([file], isQuick(file) ? { testSeconds: 20 } : {})),
    run(others.filter(inPlain), { plain: true }),
    run(others.filter(inWorkerd), { workers: 4, withinSeconds: 900 }),
  ].filter((tests) => tests.files.length > 0);
}

/** Nothing is waited for in these, but for an eviction, which takes ten seconds: what takes longer hangs. */
function isQuick(file: string): boolean {
  return file.includes('/guards-');
}
