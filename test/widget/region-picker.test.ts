import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PolyaiPhoneInputElement } from '../../widget/phone-input/polyai-phone-input.ts';
import {
  find,
  focused,
  has,
  inputOf,
  inside,
  mount,
  mountPhoneInput,
  openPanel,
  part,
  pasteInto,
  textOf,
  typeInto,
  unmountAll,
  until,
} from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';

/** What is typed, and which region comes first of it. */
const SEARCHES: [language: string, typed: string, region: string, why: string][] = [
  ['en', 'germ', 'DE', 'the page’s language'],
  ['de', 'deutschl', 'DE', 'the page’s language'],
  ['en', 'deutschland', 'DE', 'its own language'],
  ['en', '日本', 'JP', 'its own language'],
  ['en', 'الجزائر', 'DZ', 'its own language'],
  ['en', 'österreich', 'AT', 'its own language'],
  ['en', 'osterreich', 'AT', 'no accents'],
  ['en', 'cote d ivoire', 'CI', 'no accents and signs'],
  ['en', 'cote divoire', 'CI', 'no accents and no apostrophe at all'],
  ['en', 'trinidad and tobago', 'TT', 'a sign spelled out'],
  ['en', 'bosnia and', 'BA', 'a sign spelled out, half of it'],
  ['en', 'saint lucia', 'LC', 'an abbreviation spelled out'],
  ['en', 'st lucia', 'LC', 'an abbreviation'],
  ['en', 'suisse', 'CH', 'another of its languages'],
  ['en', 'svizzera', 'CH', 'another of its languages'],
  ['en', 'belgique', 'BE', 'another of its languages'],
  ['en', 'ALAND', 'AX', 'no accents, capitals'],
  ['nb', 'faeroyene', 'FO', 'a letter that has no accent to take off'],
  ['en', 'rico', 'PR', 'a later word'],
  ['en', 'states united', 'US', 'words in another order'],
  ['en', 'gb', 'GB', 'the ISO code'],
  ['en', 'NE', 'NE', 'the ISO code, before names that begin so'],
  ['en', 'niger', 'NE', 'a whole name, before longer ones'],
  ['en', 'uk', 'GB', 'what people say'],
  ['en', 'USA', 'US', 'what people say'],
  ['en', 'uae', 'AE', 'what people say'],
  ['en', 'england', 'GB', 'what people say'],
  ['en', 'northern ireland', 'GB', 'what people say'],
  ['en', '+81', 'JP', 'the calling code'],
  ['en', '81', 'JP', 'the calling code without its plus'],
  ['en', '0081', 'JP', 'the calling code as it is dialled'],
  ['en', '+1', 'US', 'the main region of a calling code'],
  ['en', '+1 416', 'US', 'a number that has gone on'],
  ['en', '+٨١', 'JP', 'other digits'],
];

const picker = (field: HTMLElement) => find(inside(field), '#regions');
const button = (field: HTMLElement) => find(inside(field), 'button#region') as HTMLButtonElement;
const search = (field: HTMLElement) => find(inside(field), '.search') as HTMLInputElement;
const options = (field: HTMLElement) => [...inside(field).querySelectorAll<HTMLElement>('[role=option]')];
const regionsOf = (field: HTMLElement) => options(field).map(({ dataset }) => dataset.region);
const isOpen = (field: HTMLElement) => picker(field).matches(':popover-open');
const status = (field: HTMLElement) => textOf(field, '[role=status]');

async function open(field: PolyaiPhoneInputElement): Promise<void> {
  button(field).click();
  await until(() => isOpen(field) && focused() === search(field) && active(field));
}

async function mountOpen(attributes = 'region="GB" lang="en"'): Promise<PolyaiPhoneInputElement> {
  const field = await mountPhoneInput(attributes);
  await open(field);
  return field;
}

function active(field: HTMLElement): HTMLElement | null {
  return inside(field).getElementById(search(field).getAttribute('aria-activedescendant') ?? '');
}

describe('the region picker', () => {
  let asked: string[];
  const { fetch } = globalThis;
  beforeEach(() => {
    asked = [];
    globalThis.fetch = (...request) => {
      asked.push(new URL(String(request[0])).pathname);
      return fetch(...request);
    };
  });
  afterEach(() => {
    unmountAll();
    globalThis.fetch = fetch;
  });

  it('isn’t there where there is nothing to pick', async () => {
    const field = await mountPhoneInput('regions="GB" region="GB"');
    expect(inside(field).querySelector('#regions, button')).to.equal(null);
  });

  it('doesn’t open in a disabled field, and closes when it is disabled', async () => {
    const field = await mountPhoneInput('region="GB" disabled');
    expect(button(field).disabled).to.equal(true);
    field.disabled = false;
    await field.updateComplete;
    await open(field);
    field.disabled = true;
    await until(() => !isOpen(field));
  });

  it('is a native one where the browser knows no popovers', async () => {
    const field = await mountPhoneInput('region="GB" regions="GB US CA" lang="en" flags="none"');
    typeInto(inputOf(field), '+81 90');
    Object.defineProperty(picker(field), 'showPopover', { value: undefined });
    button(field).click();
    await until(() => focused()?.localName === 'select');
    const native = focused() as HTMLSelectElement;
    const names = [...native.options].map(({ text }) => text);
    expect(names).to.deep.equal(['Japan', 'Canada (+1)', 'United Kingdom (+44)', 'United States (+1)']);
    native.value = 'CA';
    native.dispatchEvent(new Event('change'));
    await field.updateComplete;
    expect([field.region, textOf(field, '.face'), inputOf(field).value]).to.deep.equal(['CA', 'CA +1', '90']);
  });

  it('doesn’t open in a field that has left the page while it was loaded, and listens to nothing there', async () => {
    const field = await mountPhoneInput('region="GB"');
    const dialog = document.createElement('dialog');
    const place = document.createElement('div');
    place.append(dialog);
    document.body.append(place);
    let presses = 0;
    dialog.addEventListener('pointerdown', () => (presses += 1));
    button(field).click();
    field.remove();
    await import('../../widget/phone-input/region-picker/open-region-picker.ts');
    // Whatever goes on after the chunk has come has done so.
    await new Promise((resolve) => setTimeout(resolve));
    dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    expect(presses).to.equal(1);
    expect(isOpen(field)).to.equal(false);
  });

  it('asks for no other flag before it is opened, and for none with flags="none"', async () => {
    await mountPhoneInput('region="NZ" regions="NZ AU"');
    expect(asked.filter((path) => path.includes('flags'))).to.deep.equal([]);
    const field = await mountOpen('region="NZ" regions="NZ AU" flags="none"');
    expect(textOf(field, '.face')).to.equal('NZ +64');
    expect(options(field).map((option) => find(option, '.emblem').textContent)).to.deep.equal(['NZ', 'AU']);
    expect(inside(field).querySelector('.flag')).to.equal(null);
    expect(asked.filter((path) => path.includes('flags'))).to.deep.equal([]);
  });

  it('finds nothing in silence about what to do', async () => {
    const field = await mountOpen();
    typeInto(search(field), 'atlantis');
    await until(() => status(field).startsWith('No'));
    expect(status(field)).to.equal('No region found. Try another spelling, or the calling code.');
    expect(textOf(field, '.nothing-found:not([hidden])')).to.equal(status(field));
    expect(search(field).getAttribute('aria-expanded')).to.equal('false');
    expect(search(field).hasAttribute('aria-activedescendant')).to.equal(false);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect([isOpen(field), field.region]).to.deep.equal([true, 'GB']);
  });

  it('tells the page nothing of what is searched for', async () => {
    const field = await mountOpen();
    const heard: string[] = [];
    for (const type of ['beforeinput', 'input', 'change']) field.addEventListener(type, () => heard.push(type));
    typeInto(search(field), 'fr');
    expect(heard).to.deep.equal([]);
    expect([inputOf(field).value, field.region]).to.deep.equal(['', 'GB']);
  });

  it('changes nothing when the region that is there is taken again', async () => {
    const field = await mountOpen();
    let changes = 0;
    field.addEventListener('change', () => (changes += 1));
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === inputOf(field));
    expect([changes, field.region]).to.deep.equal([0, 'GB']);
  });

  it('shows nobody’s flag for a calling code that nobody has', async () => {
    const field = await mountPhoneInput('region="GB" lang="en"');
    await until(() => inside(field).querySelector('.face .flag'));
    typeInto(inputOf(field), '+999');
    await field.updateComplete;
    expect([textOf(field, '.face'), has(field, '.face .flag')]).to.deep.equal(['', false]);
    expect(button(field).getAttribute('aria-label')).to.equal('Region');
    await open(field);
    expect(inside(field).querySelector('[aria-current]')).to.equal(null);
    await sendKeys({ press: 'Enter' });
    await until(() => button(field).getAttribute('aria-label') === 'United Kingdom +44: choose another region');
  });

  it('keeps a name and the region’s own apart for who hears them', async () => {
    const field = await mountOpen('region="GB" lang="en" regions="GB DE"');
    const german = () => options(field).find(({ dataset }) => dataset.region === 'DE')?.textContent ?? '';
    await until(() => german().includes('Deutschland'));
    expect(german().replace(/\s+/g, ' ')).to.contain('Germany, Deutschland +49');
  });

  it('is round where its box is, and straight beside the number', async () => {
    const field = await mountPhoneInput('region="GB"');
    for (const element of [button(field), find(inside(field), '.face')]) {
      const { borderStartStartRadius, borderStartEndRadius, borderEndEndRadius } = getComputedStyle(element);
      expect(Number.parseFloat(borderStartStartRadius)).to.be.above(0);
      expect([borderStartEndRadius, borderEndEndRadius]).to.deep.equal(['0px', '0px']);
    }
  });

  it('asks about a number whose calling code it has taken away', async () => {
    const field = await mountPhoneInput('region="GB" lang="en"');
    typeInto(inputOf(field), '+44 2079460958');
    await until(() => field.value === '+442079460958');
    await open(field);
    typeInto(search(field), 'united states');
    active(field)?.click();
    await until(() => inputOf(field).value === '(207) 946-0958');
    await until(() => has(field, '[part="confirm-region"]'));
    expect([field.value, field.region, field.validity.valid]).to.deep.equal(['', 'US', false]);
    find(inside(field), '[part="confirm-region"]').click();
    expect(field.value).to.equal('+12079460958');
  });

  it('says in its name what is chosen and what it does', async () => {
    const field = await mountPhoneInput('region="GB" lang="en"');
    expect(button(field).getAttribute('aria-label')).to.equal('United Kingdom +44: choose another region');
    typeInto(inputOf(field), '+81 90');
    await until(() => button(field).getAttribute('aria-label')?.startsWith('Japan +81'));
  });

  it('is done by keyboard alone, and leads on to the number', async () => {
    const field = await mountPhoneInput('region="GB" lang="en"');
    button(field).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => isOpen(field) && focused() === search(field) && active(field));
    expect(button(field).getAttribute('aria-expanded')).to.equal('true');
    expect(active(field)?.dataset.region).to.equal('GB');
    await sendKeys({ press: 'ArrowDown' });
    const [, second] = options(field);
    expect(active(field)).to.equal(second);
    expect(second?.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    expect(active(field)).to.equal(options(field).at(-1));
    await sendKeys({ press: 'ArrowDown' });
    expect(active(field)?.dataset.region).to.equal('GB');
    for (const letter of 'france') await sendKeys({ type: letter });
    expect(options(field).filter((option) => option.getAttribute('aria-selected') === 'true')).to.have.length(1);
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === inputOf(field));
    expect([isOpen(field), field.region]).to.deep.equal([false, 'FR']);
    await until(() => button(field).getAttribute('aria-expanded') === 'false');
  });

  it('gives the focus back at Escape', async () => {
    const field = await mountOpen();
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(field) && focused() === button(field));
    expect(field.region).to.equal('GB');
    expect(options(field)).to.deep.equal([]);
  });

  it('goes on at Tab as if it had not been opened', async () => {
    const field = await mountOpen();
    await sendKeys({ press: 'Tab' });
    await until(() => !isOpen(field) && focused() === inputOf(field));
  });

  it('closes where a press goes beside it, and when its button is pressed again', async () => {
    const field = await mountOpen();
    button(field).click();
    await until(() => !isOpen(field));
    await open(field);
    field.focus();
    await until(() => !isOpen(field));
    expect(focused()).to.equal(inputOf(field));
  });

  it('takes the region that is clicked, and keeps the digits', async () => {
    const field = await mountPhoneInput('region="US" lang="en" regions="US CA GB"');
    typeInto(inputOf(field), '+1 415 555 0132');
    await until(() => field.value !== '');
    await open(field);
    options(field)
      .find(({ dataset }) => dataset.region === 'CA')
      ?.click();
    await until(() => inputOf(field).value === '(415) 555-0132');
    expect([field.region, focused()]).to.deep.equal(['CA', inputOf(field)]);
  });

  for (const [language, typed, region, why] of SEARCHES) {
    it(`finds ${region} first for “${typed}” on a page in ${language}: ${why}`, async () => {
      const field = await mountOpen(`region="BR" lang="${language}"`);
      const input = search(field);
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // A region's own name may come a moment later.
      await until(() => regionsOf(field)[0] === region);
      expect(active(field)?.dataset.region).to.equal(region);
    });
  }

  it('makes sure that a number pasted afterwards is of that region', async () => {
    const field = await mountOpen('region="GB" lang="en"');
    typeInto(search(field), 'mexico');
    active(field)?.click();
    await until(() => field.region === 'MX');
    await field.settled;
    pasteInto(inputOf(field), '(415) 555-0132');
    await field.updateComplete;
    expect([field.value, has(field, '[part="confirm-region"]')]).to.deep.equal(['+524155550132', false]);
    field.region = 'GB';
    await field.updateComplete;
    await field.settled;
    inputOf(field).select();
    pasteInto(inputOf(field), '07400 123456');
    await field.updateComplete;
    expect([field.value, has(field, '[part="confirm-region"]')]).to.deep.equal(['', true]);
  });

  it('names likely regions before all others, which are in the order of the page’s language', async () => {
    const field = await mountOpen('region="JP" lang="de" regions="AT DE GB JP US ZW AE"');
    await until(() => options(field).length === 7);
    // What the browser speaks; and New York's clock, where it knows zones.
    const spoken = navigator.language === 'en-US' ? 'US' : 'GB';
    const here = 'getTimeZones' in Intl.Locale.prototype ? ['US'] : [];
    const likely: string[] = [...new Set(['JP', spoken, ...here])];
    const others = ['AT', 'DE', 'GB', 'US', 'ZW', 'AE'].filter((region) => !likely.includes(region));
    const byName = new Intl.DisplayNames(['de'], { type: 'region' });
    others.sort((a, b) => String(byName.of(a)).localeCompare(String(byName.of(b)), 'de'));
    // The time zones come a moment later.
    await until(() => String(regionsOf(field)) === String([...likely, ...others]));
    expect(inside(field).querySelectorAll('.last-likely')).to.have.length(1);
    expect(options(field)[likely.length - 1]?.classList.contains('last-likely')).to.equal(true);
  });

  it('announces how many there are', async () => {
    const field = await mountOpen('region="GB" lang="en" regions="GB FR FI DE"');
    await until(() => status(field) === '4 regions');
    typeInto(search(field), 'f');
    await until(() => status(field) === '2 regions');
    typeInto(search(field), 'i');
    await until(() => status(field) === '1 region');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(field));
    await until(() => status(field) === '');
  });

  it('draws all regions, and flags only where they are seen', async () => {
    const field = await mountOpen();
    await until(() => options(field).length === 245);
    await until(() => find(inside(field), '[role=option]').querySelector('svg.flag path'));
    expect(inside(field).querySelectorAll('.option .flag').length).to.be.below(40);
    await sendKeys({ press: 'ArrowUp' });
    await until(() => active(field)?.querySelector('svg.flag'));
  });

  it('shows the flag of the region that is chosen', async () => {
    const field = await mountPhoneInput('region="FR" regions="FR JP"');
    await until(() => inside(field).querySelector('.face .flag'));
    expect(textOf(field, '.face')).to.equal('+33');
    typeInto(inputOf(field), '+81 90');
    await until(() => field.region === 'JP' && inside(field).querySelector('.face circle, .face .flag'));
    await until(() => textOf(field, '.face') === '');
  });

  it('shows a stranger, and lets go of it when a region is taken', async () => {
    const field = await mountPhoneInput('region="GB" regions="GB US" lang="en" flags="none"');
    typeInto(inputOf(field), '+81 90');
    await until(() => textOf(field, '.face') === 'JP');
    await open(field);
    expect(inside(field).querySelector('[aria-current]')).to.equal(null);
    await sendKeys({ press: 'Enter' });
    await until(() => !isOpen(field) && inputOf(field).value === '90');
    expect(textOf(field, '.face')).to.equal('GB +44');
  });

  it('stands beneath its field, as wide, and within what is seen', async () => {
    const field = await mountOpen();
    const box = picker(field).getBoundingClientRect();
    const control = part(field, 'control').getBoundingClientRect();
    expect([box.left, box.width]).to.deep.equal([control.left, control.width]);
    expect(box.top).to.be.at.least(control.bottom);
    expect(box.bottom).to.be.at.most(innerHeight);
  });

  it('begins at the right where one reads from there', async () => {
    const place = document.createElement('div');
    place.dir = 'rtl';
    document.body.append(place);
    const field = await mountPhoneInput('region="GB" lang="ar"');
    place.append(field);
    field.setAttribute('style', 'width: 420px; margin-inline-start: 40px');
    await open(field);
    expect(picker(field).getBoundingClientRect().right).to.equal(part(field, 'control').getBoundingClientRect().right);
    const row = options(field)[0] as HTMLElement;
    expect(find(row, '.emblem').getBoundingClientRect().left).to.be.above(
      find(row, '.code').getBoundingClientRect().left,
    );
  });

  it('keeps the plus before its digits where one reads from the right', async () => {
    const place = document.createElement('div');
    place.dir = 'rtl';
    document.body.append(place);
    const field = await mountPhoneInput('region="GB" lang="ar"');
    place.append(field);
    await open(field);
    const { direction, textAlign } = getComputedStyle(search(field));
    expect([direction, textAlign]).to.deep.equal(['rtl', 'right']);
    typeInto(search(field), '+35');
    expect(getComputedStyle(search(field)).direction).to.equal('ltr');
    expect(getComputedStyle(search(field)).textAlign).to.equal('right');
  });

  it('goes with a field that leaves the page', async () => {
    const field = await mountOpen();
    const { parentElement } = field;
    field.remove();
    parentElement?.append(field);
    await field.updateComplete;
    expect(button(field).getAttribute('aria-expanded')).to.equal('false');
    await open(field);
  });

  // WebDriver's runner can't be told how large a page is seen.
  const canResize = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
  for (const [what, width, height] of [
    ['a phone', 320, 640],
    ['a phone with its keyboard up', 320, 300],
    ['a page at 400 %', 320, 256],
  ] as const) {
    (canResize ? it : it.skip)(`fills what is seen of ${what}, where nothing scrolls but the list`, async () => {
      const before = { width: innerWidth, height: innerHeight };
      await setViewport({ width, height });
      try {
        const field = await mountOpen();
        await until(() => picker(field).hasAttribute('data-filling'));
        const { left, top, right, bottom } = picker(field).getBoundingClientRect();
        expect([left, top, right, bottom]).to.deep.equal([0, 0, innerWidth, innerHeight]);
        const list = part(field, 'region-list');
        expect(list.scrollHeight).to.be.above(list.clientHeight);
        expect(list.scrollWidth).to.equal(list.clientWidth);
        expect(picker(field).scrollHeight).to.equal(picker(field).clientHeight);
        expect(list.clientHeight).to.be.at.least(4 * 48);
        for (const control of [search(field), find(inside(field), '.leave'), ...options(field).slice(0, 3)]) {
          expect(control.getBoundingClientRect().height).to.be.at.least(44);
        }
        find(inside(field), '.leave').click();
        await until(() => !isOpen(field) && focused() === button(field));
      } finally {
        await setViewport(before);
      }
    });
  }
});

describe('the region picker in the panel’s dialog', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  it('alone is closed by Escape, then the dialog', async () => {
    const element = mount('lang="en"');
    const field = await openPanel(element);
    const dialog = find(inside(element), 'dialog');
    await open(field);
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(field) && focused() === button(field));
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !dialog.open);
  });

  it('alone is closed by a press on the backdrop', async () => {
    const element = mount('lang="en"');
    const field = await openPanel(element);
    const dialog = find(inside(element), 'dialog');
    await open(field);
    dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(dialog.open).to.equal(true);
  });

  it('gives the focus back when a real press hits the backdrop', async () => {
    const element = mount('lang="en"');
    const field = await openPanel(element);
    const dialog = find(inside(element), 'dialog');
    await open(field);
    await sendMouse({ type: 'click', position: [3, 3] });
    await until(() => !isOpen(field) && focused() === button(field));
    expect(dialog.open).to.equal(true);
  });

  it('is spoken of in the panel’s one live region', async () => {
    const element = mount('lang="en"');
    const field = await openPanel(element);
    await open(field);
    expect(field.shadowRoot?.querySelectorAll('[role=status], [aria-live]')).to.have.length(0);
    expect(inside(element).querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    await until(() => textOf(element, '[role=status]') === '6 regions');
  });

  it('lies above the dialog, and shows ISO codes where the page wants no flags', async () => {
    const element = mount('lang="en" flags="none"');
    const field = await openPanel(element);
    await open(field);
    const { left, top } = search(field).getBoundingClientRect();
    expect(inside(field).elementFromPoint(left + 5, top + 5)).to.equal(search(field));
    expect(inside(field).querySelector('.flag')).to.equal(null);
  });

  it('can be styled through the panel’s parts', async () => {
    const element = mount('lang="en"');
    const field = await openPanel(element);
    const exported = field.getAttribute('exportparts') ?? '';
    for (const name of ['region', 'region-picker', 'region-search', 'region-list', 'region-option']) {
      expect(exported).to.contain(`${name}:phone-${name}`);
    }
  });
});
