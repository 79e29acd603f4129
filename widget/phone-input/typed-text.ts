/** Keeps the text of an input and the caret in it together, however the text gets formatted. */
import { caretAfter, significant } from './phone-text.ts';

export class TypedText {
  text = '';
  #input: HTMLInputElement | undefined;

  attach(input: HTMLInputElement | null): void {
    this.#input = input ?? undefined;
  }

  /** The text as the person means it. To delete a separator is to delete the digit behind it, or it would come back. */
  afterInput(event: InputEvent): string {
    const text = this.#input?.value ?? '';
    const isDeletion = event.inputType === 'deleteContentBackward' || event.inputType === 'deleteContentForward';
    const isOneCharacter = this.text.length - text.length === 1;
    if (!isDeletion || !isOneCharacter || significant(text) !== significant(this.text)) return text;
    return this.#withoutDigit(text, event.inputType === 'deleteContentForward');
  }

  show(text: string): void {
    const input = this.#input;
    this.text = text;
    if (!input || input.value === text) return;
    const caret = input.selectionStart ?? input.value.length;
    const isAtEnd = caret === input.value.length;
    const count = significant(input.value.slice(0, caret)).length;
    input.value = text;
    // To set a selection in a field without the focus brings the focus there in Safari.
    const root = input.getRootNode();
    if (root instanceof ShadowRoot && root.activeElement !== input) return;
    const position = isAtEnd ? text.length : caretAfter(text, count);
    input.setSelectionRange(position, position);
  }

  #withoutDigit(text: string, isForward: boolean): string {
    const input = this.#input;
    const caret = input?.selectionStart ?? text.length;
    const isDigit = (index: number) => /[+\p{Nd}]/u.test(text.charAt(index));
    let index = isForward ? caret : caret - 1;
    while (index >= 0 && index < text.length && !isDigit(index)) index += isForward ? 1 : -1;
    if (index < 0 || index >= text.length) return text;
    const shorter = text.slice(0, index) + text.slice(index + 1);
    if (input) {
      input.value = shorter;
      const position = isForward ? caret : index;
      input.setSelectionRange(position, position);
    }
    return shorter;
  }
}
