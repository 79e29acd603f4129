import { expect } from 'chai';
import type { Problem } from '../../edge-proxy/contract.ts';
import { problemSentence } from '../../widget/panel/problem-sentence.ts';
import en from './english.ts';
import {
  fillForm,
  find,
  focused,
  has,
  headingOf,
  inputOf,
  inside,
  mount,
  openPanel,
  part,
  submit,
  textOf,
  typeInto,
  unmountAll,
  until,
} from './harness.ts';
import { ProxyDouble, problem, SITE, state } from './proxy-double.ts';

const CLOSED = { ...SITE, callingWindow: { open: false } };
/** A Monday; 10:00 in New York, where the tests’ browsers are. Longer than a timer lasts. */
const OPENING = '2099-11-30T16:00:00+01:00';

describe('outside the calling window', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  async function refuse(nextOpening?: string, attributes = '') {
    const more: Pick<Problem, 'nextOpening'> = nextOpening === undefined ? {} : { nextOpening };
    proxy.callbacks = [() => problem('outside-calling-window', {}, more), ...proxy.callbacks];
    const element = mount(attributes);
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === en.callingHoursHeading);
    return element;
  }

  const offersTry = (element: HTMLElement) =>
    [...inside(element).querySelectorAll('.problem button')].some(
      ({ textContent }) => textContent?.trim() === en.tryAgain,
    );

  for (const [what, nextOpening] of [
    ['none', undefined],
    ['one that is no time', 'tomorrow'],
  ] as const) {
    it(`says no time and offers no try with ${what}, but another number and the page’s own way to call`, async () => {
      const element = await refuse(nextOpening);
      expect(textOf(element, '.problem .text')).to.equal(en.problems['outside-calling-window']);
      expect(offersTry(element)).to.equal(false);
      expect(find(element, 'a').assignedSlot).not.to.equal(null);
      find(inside(element), '.problem .primary').click();
      await until(() => headingOf(element) === en.heading);
    });
  }

  it('says from when on the number may be called, by the visitor’s clock, and offers no try before', async () => {
    const element = await refuse(OPENING, 'lang="en-GB"');
    expect(textOf(element, '.problem .text')).to.match(
      /^We can’t call this number at this time of day\. We can call again from Monday,? 30 November(,| at) 10:00 \(your time\)\.$/,
    );
    expect(textOf(element, '[role=status]')).to.equal(textOf(element, '.problem .text'));
    expect(focused()?.id).to.equal('heading');
    expect(offersTry(element)).to.equal(false);
    expect(textOf(element, '.problem .primary')).to.equal(en.changeNumber);
    expect(find(element, 'a').assignedSlot).not.to.equal(null);
    // Longer than a timer lasts must not mean at once.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(offersTry(element)).to.equal(false);
  });

  for (const [locales, time] of [
    [['en-US'], /Monday, November 30(,| at) 10:00\sAM/],
    // In no language but that of the sentence, which nobody has translated into Esperanto.
    [['eo'], /from Monday, November 30(,| at) 10:00\sAM \(/],
    [['eo', 'en-GB'], /from Monday,? 30 November(,| at) 10:00 \(/],
    [['en', 'eo', 'en-GB'], /from Monday,? 30 November(,| at) 10:00 \(/],
  ] as const) {
    it(`says it as ${locales.join(', ')} does`, () => {
      const opening = Date.parse(OPENING);
      const sentence = problemSentence({ code: 'outside-calling-window' }, opening, en, locales);
      expect(sentence).to.match(time);
    });
  }

  it('goes by the opening alone, not by Retry-After', async () => {
    proxy.callbacks = [() => problem('outside-calling-window', { 'Retry-After': '1' })];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === en.callingHoursHeading);
    expect(textOf(element, '.problem .text')).to.equal(en.problems['outside-calling-window']);
    expect(offersTry(element)).to.equal(false);
  });

  it('offers to try again by itself once the opening has come, and asks as a new wish', async () => {
    const element = await refuse(new Date(Date.now() + 1_500).toISOString());
    expect(offersTry(element)).to.equal(false);
    await until(() => offersTry(element));
    expect(textOf(element, '.problem .text')).to.equal(en.callAgainNow);
    expect(textOf(element, '[role=status]')).to.equal(en.callAgainNow);
    find(inside(element), '.problem .primary').click();
    await until(() => headingOf(element) === en.phases.queued.heading);
    const [first, second] = proxy.posts;
    expect(second?.body).to.deep.equal(first?.body);
    expect(second?.key).not.to.equal(first?.key);
  });

  it('takes another number at once', async () => {
    const element = await refuse(OPENING);
    find(inside(element), '.problem .primary').click();
    await until(() => headingOf(element) === en.heading);
    const input = inputOf(find(inside(element), 'polyai-phone-input'));
    input.select();
    typeInto(input, '+1 415 555 0132');
    submit(element);
    await until(() => proxy.posts.length === 2);
    expect(proxy.posts[1]?.body.phoneNumber).to.equal('+14155550132');
  });

  it('says what became of a call whose turn came too late', async () => {
    proxy.states = [() => state('failure', 'outside-calling-window')];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === en.phases.failure.heading);
    expect(textOf(element, '.progress .text')).to.equal(en.reasons['outside-calling-window']);
  });

  it('is not hinted at while it is open', async () => {
    const element = mount();
    await openPanel(element);
    expect(has(element, '[part=calling-hours]')).to.equal(false);
    expect(textOf(element, '[role=status]')).to.equal('');
  });

  for (const mode of ['popover', 'inline']) {
    it(`is hinted at where the site says so, once the panel is open (${mode}), and keeps nobody from asking`, async () => {
      proxy.sites = [() => Response.json(CLOSED)];
      const element = mount(`mode="${mode}"`);
      await element.updateComplete;
      element.dispatchEvent(new Event('focusin'));
      await until(() => has(element, '[part=calling-hours]'));
      expect(textOf(element, '[role=status]')).to.equal('');
      const field = await openPanel(element);
      await until(() => textOf(element, '[role=status]') === en.outsideHours);
      expect(textOf(element, '[part=calling-hours]')).to.equal(en.outsideHours);
      expect(part(element, 'calling-hours').checkVisibility()).to.equal(true);
      typeInto(inputOf(field), '07911 123456');
      find(inside(element), '#consent').click();
      submit(element);
      await until(() => headingOf(element) === en.phases.queued.heading);
    });
  }
});
