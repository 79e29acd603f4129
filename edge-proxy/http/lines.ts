/** Longer than any line that is meant: more of one is never held, however long it is. */
const LONGEST_LINE = 256;

/**
 * The lines of a body as they come, those of each chunk together, in memory that doesn't grow with the body. The end of a line that
 * is too long is left out. A byte order mark is none of the first line (WHATWG Encoding, section 8.1).
 */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE);
    yield lines;
  }
  yield [rest + decoder.decode()];
}
