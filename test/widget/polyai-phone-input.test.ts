import { expect } from 'chai';
import { fieldIn, focused, inputOf, mountPhoneInput, press, textOf, typeInto, unmountAll, until } from './harness.ts';

const REGIONS = 'regions="GB US CA FR" required';

describe('<polyai-phone-input>', () => {
  afterEach(unmountAll);

  it('takes a number that the browser fills in without a keystroke', async () => {
    const field = await mountPhoneInput(`${REGIONS} region="GB"`);
    const input = inputOf(field);
    input.value = '+14155550132';
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until(() => field.value === '+14155550132');
    expect(field.region).to.equal('US');
  });

  for (const [how, clear] of [
    ['it has been cleared', (input: HTMLInputElement) => press(input, 'Backspace')],
    ['another has been typed over it', () => undefined],
  ] as const) {
    it(`goes back from the region of a calling code to its own once ${how}`, async () => {
      const { field, input } = await fieldIn('GB');
      typeInto(input, '+1 415');
      await until(() => field.region === 'US');
      await field.settled;
      input.select();
      clear(input);
      typeInto(input, '2079460958');
      await field.settled;
      expect([field.region, field.value]).to.deep.equal(['GB', '+442079460958']);
    });
  }

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
    expect(field.validationMessage).to.equal('We can’t call numbers of this region: Japan.');
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
