import { expect } from 'chai';
import { inputOf, mountPhoneInput, placeCaret, typeInto, unmountAll, withCaret } from './harness.ts';

/** What keyboards, input methods and browsers do that no script can have them do: their events, in their order. */
describe('keyboards of all kinds', () => {
  afterEach(unmountAll);

  async function fieldWith(textWithCaret: string) {
    const field = await mountPhoneInput('region="US" required');
    const input = inputOf(field);
    typeInto(input, textWithCaret.replace('|', ''));
    placeCaret(input, textWithCaret);
    return { field, input };
  }

  /** @param after the text with the caret where the keyboard leaves it */
  function edit(input: HTMLInputElement, after: string, init: InputEventInit): void {
    input.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true, ...init }));
    input.value = after.replace('|', '');
    placeCaret(input, after);
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, ...init }));
  }

  for (const [name, before, after, shown] of [
    ['at the end', '(415) 555-013|', '(415) 555-013|2', '(415) 555-0132|'],
    ['in the middle', '(415) |550-132', '(415) |5550-132', '(415) 5|55-0132'],
    ['where the first separator comes', '41|', '41|5', '(415)|'],
  ] as const) {
    it(`an Android keyboard that leaves the caret before what it inserts, ${name}`, async () => {
      const { input } = await fieldWith(before);
      edit(input, after, { inputType: 'insertText', data: '5' });
      expect(withCaret(input)).to.equal(shown);
    });
  }

  it('an Android keyboard that replaces all of its composition at each key', async () => {
    const { field, input } = await fieldWith('|');
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    for (const text of ['4|', '41|', '415|', '4155|']) {
      edit(input, text, { inputType: 'insertCompositionText', isComposing: true, data: text.replace('|', '') });
      // The keyboard owns the text until it is done.
      expect(withCaret(input)).to.equal(text);
    }
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '4155' }));
    expect(withCaret(input)).to.equal('(415) 5|');
    typeInto(input, '550132');
    expect(field.value).to.equal('+14155550132');
  });

  it('an input method that composes full-width digits in the middle', async () => {
    const { field, input } = await fieldWith('(415) |550-132');
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    edit(input, '(415) ５|550-132', { inputType: 'insertCompositionText', isComposing: true, data: '５' });
    expect(withCaret(input)).to.equal('(415) ５|550-132');
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '５' }));
    expect([withCaret(input), field.value]).to.deep.equal(['(415) 5|55-0132', '+14155550132']);
  });

  it('an input method that is left before it is done', async () => {
    const { field, input } = await fieldWith('(415) 555-01|');
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    edit(input, '(415) 555-01３|', { inputType: 'insertCompositionText', isComposing: true, data: '３' });
    edit(input, '(415) 555-01|', { inputType: 'deleteCompositionText', isComposing: true });
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
    expect([withCaret(input), field.text]).to.deep.equal(['(415) 555-01|', '(415) 555-01']);
  });

  it('what is cut out of the middle, and pasted back', async () => {
    const { field, input } = await fieldWith('(415) 555-0132|');
    input.setSelectionRange(6, 9);
    edit(input, '(415) |-0132', { inputType: 'deleteByCut' });
    expect(withCaret(input)).to.equal('(415|) 013-2');
    edit(input, '(415555|) 013-2', { inputType: 'insertFromPaste' });
    expect([withCaret(input), field.value]).to.deep.equal(['(415) 555|-0132', '+14155550132']);
  });

  it('a word deleted by a shortcut', async () => {
    const { input } = await fieldWith('(415) 555-0132|');
    edit(input, '(415) 555-|', { inputType: 'deleteWordBackward' });
    expect(withCaret(input)).to.equal('(415) 555|');
  });

  it('letters that a keyboard suggests stay to be seen', async () => {
    const { field, input } = await fieldWith('(415) 555|');
    edit(input, '(415) 555 hello|', { inputType: 'insertText', data: ' hello' });
    expect([withCaret(input), field.value]).to.deep.equal(['(415) 555 hello|', '']);
    expect(field.validationMessage).to.equal('Please use digits only: “hello” can’t be part of a phone number.');
  });
});
