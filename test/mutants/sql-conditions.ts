import { type Mutant, makeMutant } from './mutant.ts';
import { parse } from './syntax.ts';

const CONDITION = /\b\w+(?:\([^)]*\))? (?:=|<>|>=|<=|<|>|IS NOT|IS|IN) (?:\?|\d+|NULL|'[^']*'|\([^)]*\))/g;

/** Every condition behind a WHERE, each always true in turn; and nothing that is to be deleted is deleted. */
export function findSqlConditions(file: string, source: string): Mutant[] {
  return parse(source)
    .filter(({ type }) => type === 'StringLiteral' || type === 'TemplateElement')
    .flatMap(({ start, end }) => {
      const text = source.slice(start, end);
      const where = text.indexOf('WHERE ');
      if (where < 0) return [];
      const behind = text.slice(where);
      const instead = /\bDELETE\b/.test(text) ? ['OR TRUE', 'AND FALSE'] : ['OR TRUE'];
      return [...behind.matchAll(CONDITION)].flatMap((match) =>
        instead.map((always) => {
          const from = start + where + match.index;
          // Kept with its parameter, whose place is counted.
          const change = { start: from, end: from + match[0].length, replacement: `(${match[0]} ${always})` };
          return makeMutant(file, source, { ...change, shown: [start, end] });
        }),
      );
    });
}
