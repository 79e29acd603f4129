/** How much a conformance test tries, and the line by which a stranger reads how much it was. */

/** Whether this is the long run. Workerd can't see it: there it comes by `inject('long')`. */
export const isLong = process.env.CONFORMANCE === 'long';

/** Of everything random, printed with its figures; `SEED=…` repeats a run. */
export const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

/** `ci` as a rule, `long` with `CONFORMANCE=long`. */
export function size(ci: number, long: number): number {
  return isLong ? long : ci;
}

/** Prints one line: `numbers: 1,000,000 fuzzed strings, 0 not canonical, seed 1234`. */
export function report(promise: string, figures: Readonly<Record<string, number | string>>): void {
  const parts = Object.entries(figures).map(([name, figure]) =>
    typeof figure === 'number' ? `${figure.toLocaleString('en-GB')} ${name}` : `${name} ${figure}`,
  );
  // Not by the console, which the runner keeps to itself while tests pass.
  process.stdout.write(`${promise}: ${parts.join(', ')}\n`);
}
