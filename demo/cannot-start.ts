/** Something that the person at the keyboard can put right; the message says what, and is all they see. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
