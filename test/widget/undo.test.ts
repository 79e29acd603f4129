import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { inputOf, mountPhoneInput, unmountAll, withCaret } from './harness.ts';

/** By real keys: what a script types is nested in a command of its own. */
async function type(text: string): Promise<void> {
  for (const character of text) await sendKeys({ type: character });
}

const undo = () => document.execCommand('undo');
const redo = () => document.execCommand('redo');

describe('undo in the phone field', () => {
  afterEach(unmountAll);

  async function typed(text: string) {
    const field = await mountPhoneInput('regions="GB US" region="GB" required');
    const input = inputOf(field);
    input.focus();
    await type(text);
    return { field, input };
  }

  it('takes back what was typed, step by step, until nothing is left', async () => {
    const { field, input } = await typed('07911123456');
    expect(withCaret(input)).to.equal('07911 123456|');
    const seen: string[] = [];
    for (let step = 0; step < 40 && input.value !== ''; step += 1) {
      undo();
      expect(seen).to.not.include(input.value);
      seen.push(input.value);
    }
    expect(seen.at(-1)).to.equal('');
    expect(field.text).to.equal('');
  });

  it('brings every digit back by redo', async () => {
    const { field, input } = await typed('07911123456');
    while (input.value !== '') undo();
    for (let step = 0; step < 40 && field.value !== '+447911123456'; step += 1) redo();
    // WebKit may leave out the separator.
    expect(input.value.replace(' ', '')).to.equal('07911123456');
    expect(field.value).to.equal('+447911123456');
  });

  it('goes on formatting after it', async () => {
    const { input } = await typed('07911123456');
    undo();
    await sendKeys({ press: 'End' });
    while (input.value.length > 4) await sendKeys({ press: 'Backspace' });
    await type('1123456');
    expect(withCaret(input)).to.equal('07911 123456|');
  });
});
