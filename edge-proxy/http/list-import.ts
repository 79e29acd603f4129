import { type Imported, REFUSED_SHOWN } from '../do-not-call-contract.ts';
import { readListLine, shardOf } from '../policy/do-not-call.ts';
import { calleeName, type Keys, NAME_BYTES } from '../policy/keys.ts';

/** Numbers in one message to an object: it may have to send as many messages itself, and a request may send some 1,000. */
const PART = 1_000;
/** Lines whose names are made at once, by WebCrypto. */
const AT_ONCE = 1_000;

interface Part {
  readonly callees: Uint8Array;
  count: number;
}

/** Brings lines to the objects that they belong to, in parts that are few and small: in memory that doesn't grow with the import. */
export class ListImport {
  readonly #keys: Keys;
  readonly #send: (shard: string, callees: Uint8Array) => Promise<number>;
  readonly #parts = new Map<string, Part>();
  readonly #refused: Imported['refused'] = [];
  #line = 0;
  #taken = 0;
  #added = 0;
  #refusedCount = 0;

  /** @param send puts numbers on the list and says how many are new */
  constructor(keys: Keys, send: (shard: string, callees: Uint8Array) => Promise<number>) {
    this.#keys = keys;
    this.#send = send;
  }

  async add(lines: readonly string[]): Promise<void> {
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const numbers = lines.slice(from, from + AT_ONCE).flatMap((line) => this.#read(line));
      const names = await Promise.all(numbers.map((number) => calleeName(this.#keys, number)));
      await Promise.all(names.map((name) => this.#keep(name)));
    }
  }

  /** Sends what is left, and says what became of all. */
  async end(): Promise<Omit<Imported, 'list'>> {
    await Promise.all([...this.#parts.keys()].map((shard) => this.#flush(shard)));
    return { taken: this.#taken, added: this.#added, refused: this.#refused, refusedCount: this.#refusedCount };
  }

  #read(line: string): string[] {
    this.#line += 1;
    const read = readListLine(line);
    if (read.kind === 'number') return [read.phoneNumber];
    if (read.kind === 'nothing') return [];
    this.#refusedCount += 1;
    if (this.#refused.length < REFUSED_SHOWN) this.#refused.push({ line: this.#line, problem: read.problem });
    return [];
  }

  /** Nothing waits until a part is full, and then for that to be sent. */
  #keep(name: Uint8Array): Promise<void> | undefined {
    const shard = shardOf(name);
    const part = this.#parts.get(shard) ?? { callees: new Uint8Array(PART * NAME_BYTES), count: 0 };
    this.#parts.set(shard, part);
    part.callees.set(name, part.count * NAME_BYTES);
    part.count += 1;
    return part.count === PART ? this.#flush(shard) : undefined;
  }

  async #flush(shard: string): Promise<void> {
    const part = this.#parts.get(shard);
    if (!part) return;
    this.#parts.delete(shard);
    const added = await this.#send(shard, part.callees.slice(0, part.count * NAME_BYTES));
    this.#added += added;
    this.#taken += part.count;
  }
}
