/** The browser's clock: it goes on by itself until a test sets it, and then stands still. */
const RealDate = globalThis.Date;
let now = 0;

/** @param iso with its offset */
export function setClock(iso: string): void {
  now = RealDate.parse(iso);
  globalThis.Date = class extends RealDate {
    constructor(value: number | string = now) {
      super(value);
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

export function advanceClock(milliseconds: number): void {
  now += milliseconds;
}

export function releaseClock(): void {
  globalThis.Date = RealDate;
}
