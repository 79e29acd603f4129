/** Keeps the text of an input, the caret in it and the browser's own undo together, however the text gets formatted. */
import { caretAfter, significant } from './phone-text.ts';

/** Behind all of the text, also behind what formatting adds there. */
const END = Number.POSITIVE_INFINITY;

export class TypedText {
  text = '';
  #input: HTMLInputElement | undefined;
  /** What was selected before the edit that is going on. */
  #selectionStart = 0;
  #selectionEnd = 0;
  /** Of the last edit, until it has been shown: how many significant characters the caret is behind. */
  #behind: number | undefined;
  #isShowing = false;
  #atOnce = '';
  /** What was in the field, by its significant characters; and the last of it that no undo has changed. */
  readonly #known = new Set<string>();
  #latest = '';

  attach(input: HTMLInputElement | null): void {
    this.#input = input ?? undefined;
  }

  /** Input events of this time are the field's own doing. */
  get isShowing(): boolean {
    return this.#isShowing;
  }

  /** What was filled in or pasted, as it came, where nobody has typed what is there. */
  get atOnce(): string {
    return this.#atOnce;
  }

  beforeInput(): void {
    this.#selectionStart = this.#input?.selectionStart ?? this.text.length;
    this.#selectionEnd = this.#input?.selectionEnd ?? this.text.length;
  }

  /** Also a script's doing, or the browser's: nobody has typed it by then. */
  set(text: string, atOnce = ''): void {
    this.text = text;
    this.#atOnce = atOnce;
  }

  /** The text as the person means it. To delete a separator is to delete the digit behind it, or it would come back. */
  afterInput({ inputType = '' }: InputEvent): string {
    const text = this.#input?.value ?? '';
    if (inputType === 'historyRedo' && !this.#known.has(significant(text))) return this.#restore();
    this.#noteAtOnce(text, inputType);
    const caret = this.#caretAfter(text, inputType);
    this.#behind = caret === text.length ? END : significant(text.slice(0, caret)).length;
    const isForward = inputType === 'deleteContentForward';
    const isOneCharacter = this.text.length - text.length === 1;
    if (!isForward && inputType !== 'deleteContentBackward') return text;
    if (!isOneCharacter || significant(text) !== significant(this.text)) return text;
    const digit = digitBeside(text, caret, isForward);
    if (digit === undefined) return text;
    if (!isForward) this.#behind = significant(text.slice(0, digit)).length;
    return text.slice(0, digit) + text.slice(digit + 1);
  }

  show(text: string): void {
    const input = this.#input;
    const behind = this.#behind;
    this.#behind = undefined;
    this.text = text;
    this.#latest = text;
    this.#known.add(significant(text));
    if (!input || (input.value === text && behind === undefined)) return;
    const root = input.getRootNode();
    // To set a selection in a field without the focus brings the focus there in Safari.
    if (root instanceof ShadowRoot && root.activeElement !== input) {
      if (input.value !== text) input.value = text;
      return;
    }
    const caret = input.selectionStart ?? input.value.length;
    const isAtEnd = caret === input.value.length;
    const kept = behind ?? (isAtEnd ? END : significant(input.value.slice(0, caret)).length);
    if (input.value !== text) this.#replace(input, text);
    const position = caretAfter(text, kept);
    if (input.selectionStart !== position || input.selectionEnd !== position)
      input.setSelectionRange(position, position);
  }

  /**
   * As if the person had typed it, so that it can be undone: setting `value` makes browsers forget what they could undo.
   * Within another command, as some keyboards and extensions give them, there is only that.
   */
  #replace(input: HTMLInputElement, text: string): void {
    const { value } = input;
    let start = 0;
    while (start < text.length && start < value.length && text[start] === value[start]) start += 1;
    let same = 0;
    while (same < Math.min(text.length, value.length) - start && text.at(-1 - same) === value.at(-1 - same)) same += 1;
    const inserted = text.slice(start, text.length - same);
    this.#isShowing = true;
    try {
      input.setSelectionRange(start, value.length - same);
      document.execCommand(inserted ? 'insertText' : 'delete', false, inserted);
    } finally {
      this.#isShowing = false;
    }
    if (input.value !== text) input.value = text;
  }

  /** Browsers that fill in give no type, or that of a replacement. */
  #noteAtOnce(text: string, inputType: string): void {
    const isFilledIn = inputType === '' || inputType === 'insertReplacementText';
    const isInsertion = inputType.startsWith('insert') && !inputType.includes('Composition');
    const kept = significant(this.text.slice(0, this.#selectionStart) + this.text.slice(this.#selectionEnd));
    if (significant(text).length < 2) this.#atOnce = '';
    else if (isFilledIn || (isInsertion && kept === '')) this.#atOnce = text;
  }

  /** WebKit brings digits back twice where a separator was put between them: then all comes back, and can't be undone again. */
  #restore(): string {
    if (this.#input) this.#input.value = this.#latest;
    return this.#latest;
  }

  /**
   * Where an insertion ends, whatever the keyboard says: some on Android put the caret before what they insert. What stood
   * behind the selection still stands behind the caret.
   */
  #caretAfter(text: string, inputType: string): number {
    const said = this.#input?.selectionStart ?? text.length;
    if (!inputType.startsWith('insert')) return said;
    const rest = this.text.slice(this.#selectionEnd);
    return text.endsWith(rest) && text.length - rest.length > said ? text.length - rest.length : said;
  }
}

function digitBeside(text: string, caret: number, isForward: boolean): number | undefined {
  const isDigit = (index: number) => /[+\p{Nd}]/u.test(text.charAt(index));
  let index = isForward ? caret : caret - 1;
  while (index >= 0 && index < text.length && !isDigit(index)) index += isForward ? 1 : -1;
  return index < 0 || index >= text.length ? undefined : index;
}
