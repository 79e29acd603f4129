const HOUR_MS = 3_600_000;
export const COOLDOWN_MS = 15_000;
export const PER_DAY = 3;

/** An id where a callback was accepted, else the problem's code; `lost` where no answer came. */
export type Answer = string;
interface Known {
  readonly body: number;
  /** The key may have been taken as early as this, and was taken at the latest then. */
  readonly from: number;
  readonly to: number;
  readonly answer: Answer;
}

/** What one callee's object must answer: the whole of it, without storage, messages or crashes. */
export class Model {
  now = 0;
  /** A crash has left open what had been written before it; ends when everything has come to its end. */
  fog = false;
  readonly open = new Set<Answer>();
  /** When the callbacks began that may have rung. */
  readonly rung: number[] = [];
  readonly #keys = new Map<string, Known>();

  get #isFull(): boolean {
    const within = (ms: number) => this.rung.filter((at) => at > this.now - ms).length;
    return this.open.size > 0 || within(COOLDOWN_MS) > 0 || within(24 * HOUR_MS) >= PER_DAY;
  }

  /** What may be answered, or `undefined` for anything. */
  expected(key: string, body: number): ((answer: Answer) => boolean) | undefined {
    const known = this.#keys.get(key);
    const isKnown = known !== undefined && known.from > this.now - 24 * HOUR_MS;
    if (isKnown && known.answer !== 'lost')
      return known.body === body
        ? (answer) => answer === known.answer
        : (answer) => answer === 'idempotency-key-reused';
    if (this.fog || (known !== undefined && known.to > this.now - 24 * HOUR_MS)) return undefined;
    return this.#isFull ? (answer) => answer === 'callee-not-available' : isId;
  }

  /** Takes note of what was answered. */
  answered(key: string, body: number, answer: Answer): void {
    const known = this.#keys.get(key);
    const isKnown = known !== undefined && known.from > this.now - 24 * HOUR_MS;
    if (answer === 'idempotency-key-reused' || (isKnown && known.answer === answer)) return;
    const from = known?.answer === 'lost' ? known.from : this.now;
    this.#keys.set(key, { body, from, to: this.now, answer });
    if (isId(answer)) this.open.add(answer);
    // An answer that was lost before may tell of a callback that is long over.
    if (answer === 'lost' || known?.answer === 'lost') this.fog = true;
  }
}

export function isId(answer: Answer): boolean {
  return answer.startsWith('id:');
}
