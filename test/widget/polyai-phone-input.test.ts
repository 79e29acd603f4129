import { expect } from 'chai';
import {
  focused,
  inputOf,
  mountPhoneInput,
  pasteInto,
  placeCaret,
  press,
  textOf,
  typeInto,
  unmountAll,
  until,
  withCaret,
} from './harness.ts';

/** Region, the text with the caret as a bar, what is done there, and what comes of it. */
const EDITS: [region: string, before: string, edit: string, after: string][] = [
  ['US', '|', '4', '4|'],
  ['US', '(41|', '5', '(415)|'],
  ['US', '(415) 555-013|', '2', '(415) 555-0132|'],
  ['US', '(415) |55-0132', '5', '(415) 5|55-0132'],
  ['US', '|15 555 013', '4', '(4|15) 555-013'],
  ['US', '(415) 555-0132|', 'Backspace', '(415) 555-013|'],
  ['US', '(415) 555-|0132', 'Backspace', '(415) 55|0-132'],
  ['US', '(415) |555-0132', 'Backspace', '(41|5) 550-132'],
  ['US', '(415)| 555-0132', 'Backspace', '(41|5) 550-132'],
  ['US', '(|415) 555-0132', 'Delete', '|1 (555) 501-32'],
  ['US', '(415|) 555-0132', 'Delete', '(415|) 550-132'],
  ['US', '(415) 555|-0132', 'Delete', '(415) 555|-132'],
  ['US', '(415)|', 'Backspace', '41|'],
  ['GB', '07911| 123456', 'Delete', '07911| 23456'],
  ['GB', '07911 |123456', 'Backspace', '0791|1 23456'],
  ['GB', '079|11 123456', 'Backspace', '07|111 23456'],
  ['FR', '06 12 3|4 56 78', 'Backspace', '06 12| 45 67 8'],
  ['GB', '+44 |7911 123456', 'Backspace', '+4|7911 123456'],
  ['GB', '+44 7911 123456|', 'Backspace', '+44 7911 12345|'],
  ['GB', '|7911 123456', '+44', '+44| 7911 123456'],
];

const PASTES: [region: string, text: string, shown: string, value: string, regionThen: string][] = [
  ['GB', '+14155550132', '+1 415 555 0132', '+14155550132', 'US'],
  ['GB', '0014155550132', '00 1 415 555 0132', '+14155550132', 'US'],
  ['US', '011 44 7911 123456', '011 44 7911 123456', '+447911123456', 'GB'],
  ['US', '(415) 555-0132', '(415) 555-0132', '+14155550132', 'US'],
  ['FR', '06.12.34.56.78', '06 12 34 56 78', '+33612345678', 'FR'],
  ['FR', ' tel:+33-6-12-34-56-78 ', '+33 6 12 34 56 78', '+33612345678', 'FR'],
];

const REGIONS = 'regions="GB US CA FR" required';

describe('<polyai-phone-input>', () => {
  afterEach(unmountAll);

  for (const [region, before, edit, after] of EDITS) {
    it(`in ${region} makes ${after} of ${before} by ${edit}`, async () => {
      const field = await mountPhoneInput(`${REGIONS} region="${region}"`);
      const input = inputOf(field);
      field.value = before.replace('|', '');
      await field.settled;
      placeCaret(input, before);
      if (edit === 'Backspace' || edit === 'Delete') press(input, edit);
      else typeInto(input, edit);
      await field.settled;
      expect(withCaret(input)).to.equal(after);
    });
  }

  for (const [region, text, shown, value, regionThen] of PASTES) {
    it(`in ${region} takes “${text}” when it is pasted`, async () => {
      const field = await mountPhoneInput(`${REGIONS} region="${region}"`);
      pasteInto(inputOf(field), text);
      await until(() => field.value !== '');
      expect([inputOf(field).value, field.value, field.region]).to.deep.equal([shown, value, regionThen]);
    });
  }

  it('takes a number that the browser fills in without a keystroke', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB"`);
    const input = inputOf(field);
    input.value = '+14155550132';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => field.value === '+14155550132');
    expect(field.region).to.equal('US');
  });

  it('shows no calling code beside a number that brings its own', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB" flags="none"`);
    expect(textOf(field, '.face')).to.equal('GB +44');
    typeInto(inputOf(field), '+44');
    await field.updateComplete;
    expect(textOf(field, '.face')).to.equal('GB');
  });

  it('keeps its form from being sent, and says why at the field', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB"`);
    expect(field.form?.checkValidity()).to.equal(false);
    expect(field.validity.valueMissing).to.equal(true);
    expect(field.reportValidity()).to.equal(false);
    await field.updateComplete;
    const input = inputOf(field);
    expect(focused()).to.equal(input);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(field, `#${input.getAttribute('aria-describedby')}`)).to.equal('Please enter your phone number.');
  });

  it('says which region is not served, by its name', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB" lang="en"`);
    typeInto(inputOf(field), '+81 90');
    expect(field.validationMessage).to.equal('We can’t call numbers in Japan.');
    expect(inputOf(field).value).to.equal('+81 90');
  });

  it('takes an error from outside until the number is changed', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB"`);
    typeInto(inputOf(field), '07911 123456');
    field.setCustomValidity('Not this one.');
    field.reportValidity();
    await field.updateComplete;
    expect([field.validity.customError, textOf(field, '#error')]).to.deep.equal([true, 'Not this one.']);
    press(inputOf(field), 'Backspace');
    typeInto(inputOf(field), '7');
    await field.updateComplete;
    expect([field.checkValidity(), textOf(field, '#error')]).to.deep.equal([true, '']);
  });

  it('is in its form’s data as E.164', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB"`);
    typeInto(inputOf(field), '07911 123456');
    expect(new FormData(field.form ?? undefined).get('phone')).to.equal('+447911123456');
  });

  it('goes back to its first value with its form', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB" value="+447911123456"`);
    expect(field.value).to.equal('+447911123456');
    typeInto(inputOf(field), '7');
    field.form?.reset();
    expect(inputOf(field).value).to.equal('+44 7911 123456');
  });

  it('comes back from the browser’s history with its region', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB"`);
    field.formStateRestoreCallback('FR 06 12 34 56 78');
    await until(() => field.value !== '');
    expect([field.region, field.value]).to.deep.equal(['FR', '+33612345678']);
  });

  it('is disabled with its fieldset', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB"`);
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    field.form?.append(fieldset);
    fieldset.append(field);
    await field.updateComplete;
    expect(inputOf(field).disabled).to.equal(true);
  });
});
