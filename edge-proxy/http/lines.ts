import { LONGEST_LINE } from '../policy/do-not-call.ts';

/**
 * The lines of a body as they come, those of each chunk together, in memory that doesn't grow with the body; last `undefined` where the
 * body broke off. Of a line that is too long so much is kept that this can be seen. A byte order mark is none of the first line (WHATWG
 * Encoding, section 8.1).
 */
export async function* readLines(body: ReadableStream<Uint8Array>): AsyncGenerator<string[] | undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunksOf(body)) {
    // The line in which it broke off is left out: what is there of it may be another's number.
    if (!chunk) return yield undefined;
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(0, LONGEST_LINE + 1);
    yield lines;
  }
  yield [rest + decoder.decode()];
}

/** Where whoever sends a body goes away, reading it throws: nothing is wrong here. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  try {
    yield* body;
  } catch {
    yield undefined;
  }
}
