/** One guard of the proxy taken away: a stretch of one file's text, and what stands there instead. */
export interface Mutant {
  /** From the root of the project. */
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The guard as it stands in the source, and without it: how it is reported, and known as equivalent. */
  readonly guard: string;
  readonly without: string;
}

const LONGEST_SHOWN = 160;

export function makeMutant(
  file: string,
  source: string,
  change: { start: number; end: number; replacement: string; shown?: readonly [from: number, to: number] },
): Mutant {
  const { start, end, replacement } = change;
  const [from, to] = change.shown ?? [start, end];
  return {
    file,
    line: source.slice(0, start).split('\n').length,
    start,
    end,
    replacement,
    guard: oneLine(source.slice(from, to)),
    without: oneLine(source.slice(from, start) + replacement + source.slice(end, to)),
  };
}

export function mutate(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
