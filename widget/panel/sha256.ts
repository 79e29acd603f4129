/**
 * SHA-256 (FIPS 180-4, section 6.2) where a browser has no WebCrypto to offer: in a page without https, or framed by one. A
 * chunk of its own, which other pages never load.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  const bytes = new Uint8Array(padded.buffer);
  bytes.set(message);
  bytes[message.length] = 0x80;
  padded.setUint32(bytes.length - 4, message.length * 8);

  let hash = PRIMES.slice(0, 8).map((prime) => fractionOf(Math.sqrt(prime)));
  for (let offset = 0; offset < bytes.length; offset += 64) {
    const words = [...Array(16).keys()].map((index) => padded.getInt32(offset + index * 4));
    const before = hash;
    hash = PRIMES.reduce(
      (state, prime, index) => round(state, fractionOf(Math.cbrt(prime)), wordAt(words, index)),
      hash,
    );
    hash = hash.map((word, index) => (word + (before[index] ?? 0)) | 0);
  }
  const result = new DataView(new ArrayBuffer(32));
  for (const [index, word] of hash.entries()) result.setInt32(index * 4, word);
  return new Uint8Array(result.buffer);
}

const PRIMES = [...Array(310).keys()]
  .map((index) => index + 2)
  .filter((number, _, all) => all.every((divisor) => divisor >= number || number % divisor !== 0));

/** The first 32 bits after the point: sections 4.2.2 and 5.3.3. */
function fractionOf(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

/** Sections 4.1.2 and 6.2.2, step 3. */
function round(
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]: number[],
  key: number,
  word: number,
): number[] {
  const one = (h + mixed(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + key + word) | 0;
  const two = (mixed(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
  return [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
}

/** Section 6.2.2, step 1. */
function wordAt(words: number[], index: number): number {
  const [first = 0, second = 0] = [words[index - 16], words[index - 7]];
  const [early = 0, late = 0] = [words[index - 15], words[index - 2]];
  words[index] ??=
    (first +
      (rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3)) +
      second +
      (rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10))) |
    0;
  return words[index];
}

function mixed(word: number, ...turns: number[]): number {
  return turns.reduce((sum, turn) => sum ^ rotated(word, turn), 0);
}

function rotated(word: number, turn: number): number {
  return (word >>> turn) | (word << (32 - turn));
}
