import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGuards } from './guards.ts';
import { type Mutant, mutate } from './mutant.ts';
import { findNamed, NAMED_FILES } from './named.ts';
import { findSqlConditions } from './sql-conditions.ts';
import { parse } from './syntax.ts';
import { findZodChecks } from './zod-checks.ts';

/** Every guard of the proxy, in the order of its files. What is found must still be TypeScript without its guard. */
export function findMutants(folder: string): Mutant[] {
  const files = globSync('edge-proxy/**/*.ts', { cwd: folder }).sort();
  const gone = NAMED_FILES.filter((file) => !files.includes(file));
  if (gone.length > 0) throw new Error(`no such file: ${gone.join(', ')}`);
  return files.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const mutants = [findGuards, findZodChecks, findSqlConditions, findNamed].flatMap((find) => find(file, source));
    for (const mutant of mutants) {
      try {
        parse(mutate(source, mutant));
      } catch {
        throw new Error(`${file}:${mutant.line}: no TypeScript any more: ${mutant.without}`);
      }
    }
    return mutants.sort((one, other) => one.start - other.start);
  });
}
