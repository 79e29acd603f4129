import { expect } from 'chai';
import { AsYouType, type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { fieldIn, inside, pasteInto, press, typeInto, unmountAll, until, withCaret } from './harness.ts';

/** As people there write it, and as E.164. */
const NUMBERS = Object.entries(examples).map(([region, significant]) => {
  const parsed = parsePhoneNumberFromString(significant, region as CountryCode);
  return { region, written: parsed?.formatNational() ?? '', number: `${parsed?.number}` };
});

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** What libphonenumber shows of digits that are typed. */
function asTyped(text: string, region: string): string {
  const formatted = new AsYouType(region as CountryCode).input(text);
  return digitsOf(formatted) === digitsOf(text) ? formatted : digitsOf(text);
}

it('there is an example for every region', () => {
  expect(NUMBERS.length).to.be.above(240);
});

describe('every region’s example', () => {
  afterEach(unmountAll);

  for (const { region, written, number } of NUMBERS) {
    it(`${region}: ${written}, typed and edited in its middle`, async () => {
      const { field, input } = await fieldIn(region);
      typeInto(input, digitsOf(written));
      await field.settled;
      const text = asTyped(written, region);
      expect([input.value, field.value, withCaret(input)]).to.deep.equal([text, number, `${text}|`]);

      const middle = text.search(/\d\D*(\d\D*){3}$/) + 1;
      const digit = text.charAt(middle - 1);
      input.setSelectionRange(middle, middle);
      press(input, 'Backspace');
      expect(digitsOf(input.value)).to.equal(digitsOf(text.slice(0, middle - 1)) + digitsOf(text.slice(middle)));
      typeInto(input, digit);
      await field.settled;
      expect([withCaret(input), field.value]).to.deep.equal([`${text.slice(0, middle)}|${text.slice(middle)}`, number]);
    });

    it(`${region}: ${number}, pasted while another region is chosen, and ${written} while its own is`, async () => {
      const { field, input } = await fieldIn(region === 'DE' ? 'FR' : 'DE');
      pasteInto(input, number);
      await until(() => field.value !== '' || field.validity.badInput === false);
      await field.settled;
      expect(field.value).to.equal(number);

      field.value = '';
      field.region = region;
      await field.updateComplete;
      pasteInto(input, written);
      await field.settled;
      await field.updateComplete;
      inside(field).querySelector<HTMLElement>('[part="confirm-region"]')?.click();
      expect([field.value, input.value]).to.deep.equal([number, asTyped(written, region)]);
    });
  }
});
