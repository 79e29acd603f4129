import { expect } from 'chai';
import type { PolyaiPhoneInputElement } from '../../widget/phone-input/polyai-phone-input.ts';
import { find, focused, has, inputOf, inside, press, textOf, typeInto, unmountAll, until } from './harness.ts';

const FIELD = '<polyai-phone-input name="phone" region="US"></polyai-phone-input>';

describe('<polyai-phone-input> in a form of the page', () => {
  afterEach(unmountAll);

  async function page(html: string) {
    const place = document.createElement('div');
    place.innerHTML = html;
    document.body.append(place);
    const fields = [...place.querySelectorAll('polyai-phone-input')];
    for (const field of fields) await ready(field);
    const form = find(place, 'form');
    const sent = () => [...new FormData(form)].map(([name, value]) => `${name}=${value}`).join('&');
    const [field] = fields;
    if (!field) throw new Error('There is no field.');
    return { place, form, field, fields, sent };
  }

  async function ready(field: PolyaiPhoneInputElement): Promise<void> {
    await until(() => field.messages !== undefined);
    await field.updateComplete;
    await field.settled;
  }

  it('sends nothing of a number that could not be called', async () => {
    const { field, sent } = await page(`<form>${FIELD}</form>`);
    typeInto(inputOf(field), '415 555');
    expect(sent()).to.equal('phone=');
    expect([field.matches(':invalid'), field.validity.tooShort]).to.deep.equal([true, true]);
  });

  it('sends E.164, under the name that it has by then', async () => {
    const { field, sent } = await page(`<form>${FIELD}</form>`);
    typeInto(inputOf(field), '(415) 555-0132');
    expect(sent()).to.equal('phone=+14155550132');
    field.name = 'mobile';
    await field.updateComplete;
    expect(sent()).to.equal('mobile=+14155550132');
  });

  it('is :invalid while it is required and empty, and no longer', async () => {
    const { form, field } = await page(`<form>${FIELD}</form>`);
    expect([field.matches(':valid'), form.checkValidity()]).to.deep.equal([true, true]);
    field.required = true;
    await field.updateComplete;
    expect([field.matches(':invalid'), form.matches(':invalid'), field.validity.valueMissing]).to.deep.equal([
      true,
      true,
      true,
    ]);
    typeInto(inputOf(field), '4155550132');
    expect([field.matches(':valid'), form.checkValidity()]).to.deep.equal([true, true]);
  });

  it('keeps its form from being sent, and takes the focus', async () => {
    const { form, field } = await page(
      `<form><polyai-phone-input name="phone" region="US" required></polyai-phone-input></form>`,
    );
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    form.requestSubmit();
    expect(submits).to.equal(0);
    await until(() => focused() === inputOf(field));
    typeInto(inputOf(field), '4155550132');
    form.requestSubmit();
    expect(submits).to.equal(1);
  });

  it('submits its form at Enter', async () => {
    const { form, field } = await page(`<form>${FIELD}</form>`);
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    inputOf(field).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    expect(submits).to.equal(0);
    inputOf(field).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    expect(submits).to.equal(1);
  });

  it('belongs to the form that it names, wherever it stands', async () => {
    const { form, field, sent } = await page(
      '<form id="far"></form><polyai-phone-input name="phone" region="US" form="far"></polyai-phone-input>',
    );
    typeInto(inputOf(field), '4155550132');
    expect([field.form, sent()]).to.deep.equal([form, 'phone=+14155550132']);
  });

  it('is neither sent nor checked while it is disabled, by itself or by its fieldset', async () => {
    const { form, field, sent } = await page(
      '<form><fieldset><polyai-phone-input name="phone" region="US" required></polyai-phone-input></fieldset></form>',
    );
    for (const owner of [field, find(form, 'fieldset') as HTMLFieldSetElement]) {
      owner.disabled = true;
      await until(() => inputOf(field).disabled);
      expect([field.willValidate, form.checkValidity(), sent()]).to.deep.equal([false, true, '']);
      owner.disabled = false;
      await until(() => !inputOf(field).disabled);
      expect([field.willValidate, form.checkValidity()]).to.deep.equal([true, false]);
    }
  });

  it('goes back to the value that its page gave it', async () => {
    const { form, field, sent } = await page(
      '<form><polyai-phone-input name="phone" region="US" value="+447400123456"></polyai-phone-input></form>',
    );
    expect([sent(), field.region]).to.deep.equal(['phone=+447400123456', 'GB']);
    field.value = '+14155550132';
    await field.settled;
    expect(sent()).to.equal('phone=+14155550132');
    form.reset();
    expect([sent(), inputOf(field).value]).to.deep.equal(['phone=+447400123456', '+44 7400 123456']);
  });

  it('comes back from the history as it was, with its question', async () => {
    const { field } = await page(`<form>${FIELD}</form>`);
    field.formStateRestoreCallback('GB 07400 123456');
    await until(() => field.value === '+447400123456');
    field.formStateRestoreCallback('MX? 415 555 0132');
    await until(() => has(field, '[part="confirm-region"]'));
    expect([field.region, field.value]).to.deep.equal(['MX', '']);
    find(inside(field), '[part="confirm-region"]').click();
    expect(field.value).to.equal('+524155550132');
  });

  it('takes an error from outside, until the number changes', async () => {
    const { form, field } = await page(`<form>${FIELD}</form>`);
    typeInto(inputOf(field), '4155550132');
    field.setCustomValidity('This number is taken.');
    expect([field.matches(':invalid'), form.checkValidity(), field.validationMessage]).to.deep.equal([
      true,
      false,
      'This number is taken.',
    ]);
    field.reportValidity();
    await field.updateComplete;
    expect(textOf(field, '#error')).to.equal('This number is taken.');
    press(inputOf(field), 'Backspace');
    typeInto(inputOf(field), '3');
    await field.updateComplete;
    expect([field.matches(':valid'), textOf(field, '#error')]).to.deep.equal([true, '']);
  });

  it('has the name that a label of the page gives it, and the focus by a click there', async () => {
    const { place, field } = await page(
      '<form><label for="mine">Where may we reach you?</label><polyai-phone-input id="mine" name="phone" region="US"></polyai-phone-input></form>',
    );
    expect(inputOf(field).getAttribute('aria-label')).to.equal('Where may we reach you?');
    expect(inside(field).querySelector('label')).to.equal(null);
    find(place, 'label').click();
    expect(focused()).to.equal(inputOf(field));
  });

  it('keeps two of one page apart', async () => {
    const { fields, sent } = await page(
      `<form>${FIELD}<polyai-phone-input name="other" region="GB"></polyai-phone-input></form>`,
    );
    const [one, other] = fields;
    if (one) typeInto(inputOf(one), '4155550132');
    if (other) typeInto(inputOf(other), '07400123456');
    expect(sent()).to.equal('phone=+14155550132&other=+447400123456');
  });
});
