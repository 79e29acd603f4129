/** What one request takes to the proxy: Cloudflare limits a request's time and size. */
export interface Part {
  readonly text: string;
  /** How many lines came before it. */
  readonly before: number;
  readonly lines: number;
}

/** Lines, so many at a time, as they come: a file of any size is never held as a whole. */
export async function* readParts(lines: AsyncIterable<string>, linesEach: number): AsyncGenerator<Part> {
  let held: string[] = [];
  let before = 0;
  const part = () => ({ text: `${held.join('\n')}\n`, before, lines: held.length });
  for await (const line of lines) {
    held.push(line);
    if (held.length < linesEach) continue;
    yield part();
    before += held.length;
    held = [];
  }
  if (held.length > 0) yield part();
}
