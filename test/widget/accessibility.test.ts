import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from 'chai';
import { comeToRest } from './boxes.ts';
import { releaseClock, setClock } from './clock.ts';
import en from './english.ts';
import {
  atRest,
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
  typeInto,
  unmountAll,
  until,
} from './harness.ts';
import { ACCEPTED, ProxyDouble, problem, SITE, state } from './proxy-double.ts';
import { opened, refused, STATES } from './states.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // These are about whole pages, which this is none of.
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
  },
};

interface Mode {
  readonly name: string;
  readonly lang?: string;
  readonly colorScheme?: string;
  readonly theme?: string;
  readonly hasForcedColors?: boolean;
}

const MODES: readonly Mode[] = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'right to left', lang: 'ar' },
  // Only Chromium can be told by a test what its person prefers.
  ...(navigator.userAgent.includes('Chrome') ? [{ name: 'forced colours', hasForcedColors: true }] : []),
  ...['meadow', 'ink', 'clay'].flatMap((theme) => [
    { name: `the theme ${theme}, light`, theme },
    { name: `the theme ${theme}, dark`, theme, colorScheme: 'dark' },
  ]),
];

describe('for everyone', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    releaseClock();
    document.documentElement.removeAttribute('style');
    document.documentElement.lang = 'en';
    document.documentElement.dir = 'ltr';
    document.querySelector('link')?.remove();
    unmountAll();
    proxy.remove();
  });

  for (const { name: mode, lang = 'en', colorScheme = 'light', theme, hasForcedColors = false } of MODES) {
    describe(`in ${mode}`, () => {
      if (hasForcedColors) {
        before(() => executeServerCommand('forced-colors', { isActive: true }));
        after(() => executeServerCommand('forced-colors', { isActive: false }));
      }

      for (const [name, reach] of STATES) {
        it(`axe finds nothing in ${name}`, async () => {
          const { documentElement: page } = document;
          page.style.colorScheme = colorScheme;
          page.style.background = 'Canvas';
          page.lang = lang;
          page.dir = lang === 'ar' ? 'rtl' : 'ltr';
          expect(matchMedia('(forced-colors: active)').matches).to.equal(hasForcedColors);
          if (theme) await wear(theme);
          const element = await reach(proxy);
          // Colours are only right once the panel has come to rest.
          comeToRest(element);
          const { violations } = await axe.run(element, RULES);
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html, any }) => [id, html, any[0]?.message]),
          );
          expect(found).to.deep.equal([]);
        });
      }
    });
  }

  async function wear(theme: string): Promise<void> {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/widget/themes/${theme}.css`;
    document.head.append(link);
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
    });
  }

  it('does the whole job by keyboard alone', async () => {
    proxy.states = [() => state('success')];
    const before = document.createElement('div');
    before.tabIndex = 0;
    document.body.prepend(before);
    const element = mount();
    await element.updateComplete;
    before.focus();
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === part(element, 'button'));
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.id === 'input');
    // One by one: WebDriver presses all keys of one command together, and so a repeated one only once.
    for (const digit of '07911123456') await sendKeys({ type: digit });
    await sendKeys({ press: 'Tab' });
    await until(() => focused()?.id === 'consent');
    await sendKeys({ type: ' ' });
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === part(element, 'privacy'));
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === part(element, 'submit'));
    await sendKeys({ press: 'Enter' });
    await until(() => headingOf(element) === 'The call has ended');
    expect(proxy.posts[0]?.body.phoneNumber).to.equal('+447911123456');
    expect(proxy.posts[0]?.body.consent.evidence?.isTrusted).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until(() => !has(element, 'dialog[open]') && focused() === part(element, 'button'));
  });

  it('answers by keyboard alone what time it is', async () => {
    // From 11 to 12 a field that counts to 12 goes to midnight, one that counts to 24 to noon.
    setClock('2026-11-30T09:12:00-05:00');
    const { callbacks } = proxy;
    const element = await refused(proxy, () => problem('local-time-needed'), '.local-time');
    proxy.callbacks = callbacks;
    await until(() => focused()?.id === 'heading');
    await sendKeys({ press: 'Tab' });
    await until(() => focused() === part(element, 'close'));
    await sendKeys({ press: 'Tab' });
    await until(() => focused()?.id === 'local-time');
    const field = find(inside(element), '#local-time') as HTMLInputElement;
    expect(field.value).to.equal('09:12');
    // Digits are taken differently by each engine; this is one hour later in all of them.
    await sendKeys({ press: 'ArrowUp' });
    await until(() => field.value === '10:12');
    await sendKeys({ press: 'Enter' });
    await until(() => headingOf(element) === 'Your call is in the queue');
    expect(proxy.posts[1]?.body.localTime).to.equal('10:12');
  });

  it('gives every control of the question at least 44 px', async () => {
    const element = await refused(proxy, () => problem('local-time-needed'), '.local-time');
    await atRest(element);
    for (const control of inside(element).querySelectorAll('.local-time input, .local-time button')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('gives every control at least 44 px', async () => {
    const element = await opened('');
    await atRest(element);
    const field = find(inside(element), 'polyai-phone-input');
    const controls = [
      part(element, 'button'),
      part(element, 'close'),
      part(element, 'submit'),
      part(element, 'privacy'),
      find(inside(element), '.consent-choice'),
      inputOf(field),
      find(inside(field), '#region'),
    ];
    for (const control of controls) expect(control.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const [name, answer, view] of [
    ['the form', undefined, 'polyai-phone-input'],
    ['the call', () => Response.json(ACCEPTED, { status: 202 }), '[part=caller-number]'],
    ['the wait', () => problem('outside-calling-window', {}, { nextOpening: '2099-11-30T15:00:00Z' }), '.problem'],
    ['the question', () => problem('local-time-needed'), '.local-time'],
  ] as const) {
    it(`needs no sideways scrolling at 320 px in ${name}`, async () => {
      const frame = document.createElement('div');
      frame.setAttribute('style', 'width: 320px');
      const element = mount('mode="inline"');
      frame.append(element);
      document.body.append(frame);
      if (answer) {
        proxy.callbacks = [answer];
        await fillForm(element);
        submit(element);
      } else await openPanel(element);
      await until(() => has(element, view));
      expect(frame.scrollWidth).to.equal(320);
    });
  }

  // Only Chromium can be told by a test what its person prefers.
  (navigator.userAgent.includes('Chrome') ? it : it.skip)('stands still for who asks for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const element = await opened('');
    expect(inside(element).getAnimations()).to.have.length(0);
    typeInto(inputOf(find(inside(element), 'polyai-phone-input')), '07911 123456');
    find(inside(element), '#consent').click();
    submit(element);
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(inside(element).getAnimations()).to.have.length(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('marks the consent text with its own language', async () => {
    const element = await opened('lang="fr"');
    expect(part(element, 'consent-text').lang).to.equal(SITE.consent.locale);
  });
});
