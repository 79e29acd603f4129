import { expect } from 'chai';
import { fieldIn, find, inside, pasteInto, press, typeInto, unmountAll, until, withCaret } from './harness.ts';
import { EDITS } from './phone-edits.ts';
import { AT_ONCE, TYPED } from './phone-texts.ts';

/** Puts the caret at the bar, or selects what stands in angles. */
function select(input: HTMLInputElement, text: string): void {
  input.focus();
  const caret = text.indexOf('|');
  if (caret >= 0) input.setSelectionRange(caret, caret);
  else input.setSelectionRange(text.indexOf('‹'), text.indexOf('›') - 1);
}

/** As browsers fill in: without a key, and some of them without a type. */
function fillIn(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

describe('the caret in the phone field', () => {
  afterEach(unmountAll);

  for (const [region, before, edit, after] of EDITS) {
    it(`in ${region} makes ${after} of ${before} by ${edit}`, async () => {
      const { field, input } = await fieldIn(region);
      field.value = before.replace(/[|‹›]/g, '');
      await field.settled;
      select(input, before);
      if (edit === 'Backspace' || edit === 'Delete') press(input, edit);
      else typeInto(input, edit);
      await field.settled;
      expect(withCaret(input)).to.equal(after);
    });
  }
});

describe('a number that is typed', () => {
  afterEach(unmountAll);

  for (const [region, typed, shown, number] of TYPED) {
    it(`in ${region} is ${number || 'none'} of ${typed}`, async () => {
      const { field, input } = await fieldIn(region);
      for (const character of typed) {
        typeInto(input, character);
        await field.settled;
      }
      expect([withCaret(input), field.value]).to.deep.equal([shown, number]);
      expect(field.validity.valid).to.equal(number !== '');
    });
  }
});

describe('a number that comes at once', () => {
  afterEach(() => {
    unmountAll();
    Reflect.deleteProperty(navigator, 'language');
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  });
  const { resolvedOptions } = Intl.DateTimeFormat.prototype;

  for (const [language, timeZone, region, text, isAsked] of [
    ['fr-FR', 'Europe/Paris', 'US', '(415) 555-0132', true],
    ['en-US', 'Europe/Paris', 'FR', '06 12 34 56 78', true],
    ['fr-FR', 'Europe/Paris', 'FR', '061234 5678', true],
    ['fr-FR', 'Europe/Paris', 'FR', '06 12 34 56 78', false],
    ['fr', 'Europe/Paris', 'FR', '0612345678', false],
    ['en-US', 'America/New_York', 'US', '(415) 555-0132', false],
  ] as const) {
    it(`${isAsked ? 'asks' : 'does not ask'} who reads ${language} in ${timeZone} about ${text} in ${region}`, async () => {
      Object.defineProperty(navigator, 'language', { value: language, configurable: true });
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...resolvedOptions.call(this), timeZone };
      };
      const { field, input } = await fieldIn(region);
      fillIn(input, text);
      await until(() => field.validationMessage !== '' || field.value !== '');
      await field.updateComplete;
      expect(inside(field).querySelector('[part="confirm-region"]') !== null).to.equal(isAsked);
      expect(field.value !== '').to.equal(!isAsked);
    });
  }

  for (const [region, text, shown, number, regionThen] of AT_ONCE) {
    for (const [way, bring] of [
      ['filled in', fillIn],
      ['pasted', pasteInto],
    ] as const) {
      it(`in ${region} is ${number || 'none'} of ${text}, ${way}`, async () => {
        const { field, input } = await fieldIn(region);
        bring(input, text);
        await until(() => field.validationMessage !== '' || field.value !== '');
        await field.settled;
        await field.updateComplete;
        const isAsked = number.startsWith('(');
        expect([input.value, field.value, field.region]).to.deep.equal([shown, isAsked ? '' : number, regionThen]);
        if (!isAsked) return;
        find(inside(field), '[part="confirm-region"]').click();
        await field.updateComplete;
        expect(`(${field.value})`).to.equal(number);
      });
    }
  }
});
