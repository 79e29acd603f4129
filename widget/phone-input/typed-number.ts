/** The number that stands in the field: how its text reads, in which region, and whether the visitor has to be asked about it. */
import { isSurelyOf, whereabouts } from './at-once.ts';
import { callingCodeOf, loadPlan, planOf } from './numbering-plans.ts';
import { OwnRegion } from './own-region.ts';
import { nationalPart, type Reading, readPhoneText, significant } from './phone-text.ts';
import { TypedText } from './typed-text.ts';

export class TypedNumber {
  readonly own = new OwnRegion();
  readonly #typed = new TypedText();
  reading: Reading = readPhoneText('', '', []);
  readonly #onRead: () => void;
  #settled: Promise<void> = Promise.resolve();
  /** The visitor has said that its numbers are meant: by an answer, or by choosing it. */
  #vouchedFor = '';
  /** What is left of a number whose calling code has gone: always asked about. */
  #leftOver = '';

  constructor(onRead: () => void) {
    this.#onRead = onRead;
  }

  /** Of its calling code, or the field's own. */
  get region(): string {
    return this.reading.region ?? this.own.region;
  }

  get isUnsure(): boolean {
    return !!this.reading.reason?.startsWith('region-unsure');
  }

  /** What the typed calling code belongs to and is not served; empty where nobody has it. */
  get stranger(): string | undefined {
    const { reason, subject } = this.reading;
    if (reason === 'unknown-calling-code') return '';
    return reason === 'region-not-served' ? subject : undefined;
  }

  /** Resolves when every numbering plan that the text needs has come, or could not be had. */
  get settled(): Promise<void> {
    if (this.reading.reason === 'not-loaded') this.#settled = this.#load(this.reading.missing);
    return this.#settled;
  }

  /** For the browser's history. */
  get state(): string {
    return `${this.own.region}${this.isUnsure ? '?' : ''} ${this.reading.text}`;
  }

  restore(state: string): void {
    const [, region = '', isUnsure, text = ''] = /^(\w*)(\?)? (.*)$/.exec(state) ?? [];
    this.own.chosen = region;
    this.#leftOver = isUnsure ? text : '';
    this.set(text, this.#leftOver);
  }

  reset(text: string): void {
    this.own.chosen = '';
    this.#vouchedFor = '';
    this.#leftOver = '';
    this.set(text);
  }

  set(text: string, atOnce = ''): void {
    this.#typed.set(text, atOnce);
    this.read(text);
    this.show();
  }

  read(text = this.#typed.text): void {
    const { region, served } = this.own;
    this.reading = this.#withoutGuess(readPhoneText(text, this.region, served, region));
    this.#typed.text = text;
    this.#onRead();
    const { missing } = this.reading;
    if (text && missing.length > 0) this.#settled = this.#load(missing);
    else if (region && !planOf(region)) this.#settled = this.#load([region]);
  }

  attach(input: HTMLInputElement | null): void {
    this.#typed.attach(input);
  }

  beforeInput(event: InputEvent): void {
    if (this.#typed.isShowing) event.stopPropagation();
    else this.#typed.beforeInput();
  }

  /** False for what is the field's own doing, which nobody else hears of. */
  afterInput(event: InputEvent): boolean {
    if (this.#typed.isShowing) {
      event.stopPropagation();
      return false;
    }
    this.read(this.#typed.afterInput(event));
    // An input method that is still composing owns the text; changing it would cut the composition off.
    // And what was undone would come back, so that nobody could undo more.
    if (!event.isComposing && !event.inputType?.startsWith('history')) this.show();
    return true;
  }

  show(): void {
    this.#typed.show(this.reading.text);
  }

  /** By the visitor, whose number goes on without its calling code. */
  choose(region: string): void {
    const { isInternational, region: before = '' } = this.reading;
    const { text, atOnce } = this.#typed;
    const national = isInternational ? nationalPart(significant(text), this.own.region) : text;
    // The same digits are a number there too, maybe somebody else's.
    const isLeftOver = isInternational && callingCodeOf(region) !== callingCodeOf(before);
    this.own.chosen = region;
    this.#vouchedFor = region;
    this.#leftOver = isLeftOver ? national : '';
    this.set(national, isLeftOver ? national : isInternational ? '' : atOnce);
  }

  /** The visitor says that it is one of the region. */
  confirm(): void {
    this.#vouchedFor = this.region;
    this.#leftOver = '';
    this.read();
    this.show();
  }

  /** A number that nobody may have meant is asked about first. */
  #withoutGuess(reading: Reading): Reading {
    const { region, served } = this.own;
    const { atOnce } = this.#typed;
    if (!atOnce || !reading.number || reading.isInternational) return reading;
    const isSure = this.#vouchedFor === region || isSurelyOf(region, atOnce, whereabouts());
    if (isSure && atOnce !== this.#leftOver) return reading;
    const reason = served.length > 1 ? 'region-unsure' : 'region-unsure-only';
    return { ...reading, number: '', reason, subject: region };
  }

  async #load(regions: readonly string[]): Promise<void> {
    const results = await Promise.allSettled(regions.map(loadPlan));
    // Without the plan the text reads as `not-loaded`, until the next keystroke or submit asks again.
    if (results.some((result) => result.status === 'rejected')) return;
    this.read();
    this.show();
  }
}
