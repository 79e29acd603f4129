import { expect } from 'chai';
import { LANGUAGES } from '../../widget/messages/messages.ts';
import { PolyaiPhoneInputElement } from '../../widget/phone-input/polyai-phone-input.ts';
import {
  find,
  focused,
  has,
  inputOf,
  inside,
  pasteInto,
  press,
  textOf,
  typeInto,
  unmountAll,
  until,
} from './harness.ts';

const FIELD = '<polyai-phone-input name="phone" region="US"></polyai-phone-input>';

describe('<polyai-phone-input> in a form of the page', () => {
  const { warn } = console;
  let told: string[];
  beforeEach(() => {
    told = [];
    console.warn = (notice) => told.push(notice);
  });
  afterEach(() => {
    console.warn = warn;
    unmountAll();
  });

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

  const ENTER: [what: string, html: string, expected: string][] = [
    ['does nothing where the first button is disabled', `${FIELD}<button disabled>A</button><button>B</button>`, ''],
    [
      'does nothing where a fieldset disables the first button',
      `${FIELD}<fieldset disabled><button>A</button></fieldset>`,
      '',
    ],
    ['does nothing where another field waits and there is no button', `${FIELD}<input name="other">`, ''],
    ['does nothing where another phone field waits and there is no button', `${FIELD}${FIELD}`, ''],
    ['passes by a button that submits nothing', `${FIELD}<button type="button">A</button><button>B</button>`, 'B'],
    ['takes the first button, also before the field', `<button>A</button>${FIELD}<button>B</button>`, 'A'],
    ['takes a button that is an image', `${FIELD}<input type="image" alt="A"><button>B</button>`, 'A'],
    ['submits beside what is no field to type in', `${FIELD}<input type="checkbox"><input type="hidden">`, 'no button'],
    ['submits beside another field where there is a button', `${FIELD}<input><button>A</button>`, 'A'],
  ];
  for (const [what, html, expected] of ENTER) {
    it(`at Enter ${what}`, async () => {
      const { form, field } = await page(`<form>${html}</form>`);
      const heard: string[] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const { submitter } = event;
        heard.push(submitter?.textContent || submitter?.getAttribute('alt') || 'no button');
      });
      inputOf(field).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      expect(heard.join()).to.equal(expected);
    });
  }

  it('takes over what was set on it before there was the element', async () => {
    const { form, sent } = await page(`<form>${FIELD}</form>`);
    const late = document.createElement('late-phone-input') as PolyaiPhoneInputElement;
    Object.assign(late, { name: 'late', value: '+447400123456', region: 'FR', disabled: true });
    form.append(late);
    customElements.define('late-phone-input', class extends PolyaiPhoneInputElement {});
    await ready(late);
    expect([late.region, inputOf(late).value, inputOf(late).disabled]).to.deep.equal(['GB', '+44 7400 123456', true]);
    expect(sent()).to.equal('phone=');
    late.disabled = false;
    late.value = '06 12 34 56 78';
    await late.settled;
    expect(sent()).to.equal('phone=&late=+33612345678');
  });

  it('never shows a code for words that could not be had, tells its owner once, and asks again at the next focus', async () => {
    const load = LANGUAGES.de;
    LANGUAGES.de = () => Promise.reject(new TypeError('offline'));
    try {
      const place = document.createElement('div');
      place.lang = 'de';
      place.innerHTML = `<form><polyai-phone-input name="phone" region="DE" required></polyai-phone-input></form>`;
      document.body.append(place);
      const field = find(place, 'polyai-phone-input');
      await until(() => told.length > 0);
      field.reportValidity();
      await field.updateComplete;
      expect(textOf(field, '#error')).not.to.match(/^$|empty/);
      typeInto(inputOf(field), '0');
      await field.updateComplete;
      expect(textOf(field, '#error')).not.to.match(/^$|too-short|not-loaded/);
      inputOf(field).blur();
      field.focus();
      LANGUAGES.de = load as () => ReturnType<NonNullable<typeof load>>;
      inputOf(field).blur();
      field.focus();
      await until(() => textOf(field, 'label') === 'Ihre Telefonnummer');
      await until(() => textOf(field, '#error') === 'Diese Nummer ist zu kurz. Es fehlen Ziffern.');
      expect(told).to.deep.equal(['<polyai-phone-input> has no words yet: TypeError: offline']);
    } finally {
      if (load) LANGUAGES.de = load;
    }
  });

  it('goes on without regions that there are not, and tells its owner which', async () => {
    const { field } = await page(
      '<form><polyai-phone-input name="phone" regions="Germany GB UK FR" region="UK"></polyai-phone-input></form>',
    );
    expect([field.region, field.regions]).to.deep.equal(['GB', ['GB', 'FR']]);
    typeInto(inputOf(field), '07400 123456');
    expect(field.value).to.equal('+447400123456');
    expect(told.sort()).to.deep.equal([
      '<polyai-phone-input> knows no region Germany,UK.',
      '<polyai-phone-input> knows no region UK.',
    ]);
  });

  it('serves all regions where it is given none that there is', async () => {
    const { field } = await page(
      '<form><polyai-phone-input regions="Germany France" region="DE"></polyai-phone-input></form>',
    );
    typeInto(inputOf(field), '+33 6 12 34 56 78');
    await until(() => field.value === '+33612345678');
    expect([field.regions.length, field.region]).to.deep.equal([245, 'FR']);
  });

  it('asks about a pasted number where there is but one region, and takes no for an answer', async () => {
    const { field } = await page(
      '<form><polyai-phone-input name="phone" regions="DE" region="DE" lang="en"></polyai-phone-input></form>',
    );
    pasteInto(inputOf(field), '(415) 555-0132');
    await until(() => has(field, '[part="other-number"]'));
    expect(textOf(field, '[part="question"] span')).to.equal(
      'Is this a number of this region: Germany? We can’t call numbers of other regions.',
    );
    expect(field.value).to.equal('');
    find(inside(field), '[part="other-number"]').click();
    await field.updateComplete;
    expect([field.text, inputOf(field).value, has(field, '[part="question"]')]).to.deep.equal(['', '', false]);
    expect(focused()).to.equal(inputOf(field));
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

  it('goes back to the region that its page gave it', async () => {
    const { form, field } = await page(
      '<form><polyai-phone-input name="phone" region="GB" value="020 7946 0000"></polyai-phone-input></form>',
    );
    field.value = '+33612345678';
    await until(() => field.region === 'FR' && field.value !== '');
    form.reset();
    expect([field.region, field.value]).to.deep.equal(['GB', '+442079460000']);
    field.region = 'FR';
    await field.updateComplete;
    form.reset();
    expect(field.region).to.equal('GB');
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

  it('speaks in a live region of its own, or where it is told to', async () => {
    const { fields } = await page(
      '<form><polyai-phone-input region="MX" lang="en"></polyai-phone-input><polyai-phone-input region="MX" lang="en"></polyai-phone-input></form>',
    );
    const [alone, told] = fields as [PolyaiPhoneInputElement, PolyaiPhoneInputElement];
    const heard: string[] = [];
    told.announce = (text) => heard.push(text);
    await told.updateComplete;
    const question = 'Is this a number of this region: Mexico? If not, please choose another.';
    for (const field of [alone, told]) {
      pasteInto(inputOf(field), '415 555 0132');
      await until(() => has(field, '[part="question"]'));
    }
    await until(() => textOf(alone, '[role=status]') === question);
    expect(inside(alone).querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    expect(inside(told).querySelectorAll('[role=status], [aria-live]')).to.have.length(0);
    expect(heard).to.deep.equal([question]);
  });

  it('says an error again that is met again, where the focus is there already', async () => {
    const { field } = await page(
      '<form><polyai-phone-input region="GB" lang="en" required></polyai-phone-input></form>',
    );
    const heard: string[] = [];
    field.announce = (text) => heard.push(text);
    field.reportValidity();
    // The focus has come there, and a reader reads all that belongs to it.
    expect(heard).to.deep.equal([]);
    typeInto(inputOf(field), '0791');
    field.reportValidity();
    field.reportValidity();
    const sentence = 'This number is too short. Some digits are missing.';
    expect(heard).to.deep.equal([sentence, sentence]);
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
