/** What is measured, by name, and the status that it has to be answered with. */
export type Cases = Readonly<Record<string, readonly [status: number, send: () => Promise<Response>]>>;

/**
 * Times of each case in ms. Each round measures every case once, in turn, so that whatever else the machine does weighs on all of
 * them alike.
 */
export async function measure(cases: Cases, rounds: number, warmUp: number): Promise<(name: string) => number[]> {
  const times = new Map(Object.keys(cases).map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds + warmUp; round++) {
    // Another order each round, by chance: to come after an accepted request, whose call is placed then, must be no case's lot.
    for (const [name, [status, send]] of shuffled(Object.entries(cases))) {
      const time = await timed(send, status);
      if (round >= warmUp) times.get(name)?.push(time);
    }
  }
  return (name) => times.get(name) ?? [];
}

function shuffled<T>(all: readonly T[]): T[] {
  return all
    .map((one) => ({ one, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
}

async function timed(send: () => Promise<Response>, status: number): Promise<number> {
  const began = performance.now();
  const response = await send();
  const text = await response.text();
  const time = performance.now() - began;
  if (response.status !== status) throw new Error(`${response.status} where ${status} was expected: ${text}`);
  return time;
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(q * (sorted.length - 1))] ?? 0;
}
