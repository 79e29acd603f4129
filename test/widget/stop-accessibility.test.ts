import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { LANGUAGES } from '../../widget/stop/languages.ts';
import en from '../../widget/stop/messages/en.ts';
import type { StopPageElement } from '../../widget/stop/stop-page.ts';
import { find, focused, inside, until } from './harness.ts';
import { problem } from './proxy-double.ts';
import { StopDouble } from './stop-double.ts';
import { button, closeStopPage, numberField, openStopPage, said, type, untilSaid } from './stop-harness.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
// Only Chromium can be told by a test what its person prefers.
const CAN_PREFER = navigator.userAgent.includes('Chrome');

const STATES: [name: string, reach: (proxy: StopDouble) => Promise<StopPageElement>][] = [
  ['the form', () => openStopPage()],
  ['the form in Arabic', () => openStopPage('ar')],
  [
    'the form with an error',
    async () => {
      const page = await openStopPage();
      button(page).click();
      await until(() => numberField(page).getAttribute('aria-invalid') === 'true');
      return page;
    },
  ],
  ['the wait', (proxy) => sent(proxy, [() => new Promise<Response>(() => undefined)], '[role=status]', en.working)],
  ['a problem', (proxy) => sent(proxy, [() => problem('temporarily-unavailable')], '[role=alert]', en.problemHeading)],
  ['the end', (proxy) => sent(proxy, proxy.stops, '#done', en.done.heading)],
];

async function sent(proxy: StopDouble, stops: StopDouble['stops'], selector: string, words: string) {
  proxy.stops = stops;
  const page = await openStopPage();
  type(page, '+44 7911 123456');
  button(page).click();
  await untilSaid(page, selector, words);
  // What fades in has not its colours yet.
  await until(() => page.querySelector('.problem, .done')?.getAnimations().length !== 1);
  return page;
}

describe('the page that stops calls, for everyone', () => {
  let proxy: StopDouble;
  beforeEach(() => (proxy = new StopDouble().install()));
  afterEach(async () => {
    if (CAN_PREFER) await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    closeStopPage();
    proxy.remove();
  });

  for (const scheme of CAN_PREFER ? (['light', 'dark'] as const) : (['light'] as const)) {
    for (const [name, reach] of STATES) {
      it(`axe finds nothing in ${name}, ${scheme}`, async () => {
        if (CAN_PREFER) await emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        const page = await reach(proxy);
        const { violations } = await axe.run(page, RULES);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal(
          [],
        );
      });
    }
  }

  it('does the whole job by keyboard, in the order in which it is read', async () => {
    const page = await openStopPage();
    const before = document.createElement('a');
    before.href = '#before';
    before.textContent = 'before';
    page.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await until(() => focused()?.id === 'region');
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === numberField(page));
    // One by one: WebDriver presses all keys of one command together, and so a repeated one only once.
    for (const character of '+447911123456') await sendKeys({ type: character });
    await find(page, 'polyai-phone-input').settled;
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === button(page));
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'done');
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === find(page, '.done .secondary'));
    before.remove();
    expect(proxy.bodies[0]?.phoneNumber).to.equal('+447911123456');
  });

  it('sends by Enter in the field', async () => {
    const page = await openStopPage();
    type(page, '+44 7911 123456');
    await sendKeys({ press: 'Enter' });
    await untilSaid(page, '#done', en.done.heading);
  });

  it('gives every control at least 44 px', async () => {
    const page = await openStopPage();
    const field = inside(find(page, 'polyai-phone-input'));
    const controls = [button(page), find(field, 'input'), find(field, '#region'), ...page.querySelectorAll('a')];
    for (const control of controls) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).to.be.at.least(44);
    }
  });

  for (const language of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
    it(`needs no sideways scrolling at 320 px, in its language: ${language}`, async () => {
      const page = await openStopPage(language);
      page.setAttribute('style', 'display: block; width: 320px');
      expect(page.scrollWidth).to.equal(320);
      expect(said(page, 'h1')).to.equal((await LANGUAGES[language].load()).default.title);
      expect(getComputedStyle(page).direction).to.equal(LANGUAGES[language].dir);
      expect(page.querySelector('[aria-current=true]')?.getAttribute('lang')).to.equal(language);
    });
  }

  for (const [what, selector, stops, words] of [
    ['the wait', '.primary[data-busy]', [() => new Promise<Response>(() => undefined)], en.submitting],
    ['a problem', '.problem', [() => problem('temporarily-unavailable')], en.problemHeading],
    ['the end', '.done', [() => new Response(null, { status: 204 })], en.done.heading],
  ] as const) {
    (CAN_PREFER ? it : it.skip)(`moves in ${what}, and stands still for who asks for less motion`, async () => {
      const page = await sent(proxy, [...stops], selector, words);
      const moves = () => getComputedStyle(find(page, selector)).animationName !== 'none';
      expect(moves()).to.equal(true);
      await emulateMedia({ reducedMotion: 'reduce' });
      expect(moves()).to.equal(false);
    });
  }
});
