/** The whole job by keyboard alone: from the page to the end of a call, and back. A window of each size has a file, and so a page, of its own. */
import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { clipped, comeToRest, hiddenBy, inUse, nameOf, outOfPage, whollyHiddenBy } from './boxes.ts';
import en from './english.ts';
import { find, focused, has, headingOf, inputOf, inside, mount, part, textOf, unmountAll, until } from './harness.ts';
import { press, pressSpace, type } from './keys.ts';
import { ACCEPTED, ProxyDouble, state } from './proxy-double.ts';
import { resizeTo, type WindowSize } from './window-size.ts';

const NUMBER = '0612345678';
const LONGEST_SCROLL_FRAMES = 60;
const IS_FIREFOX = navigator.userAgent.includes('Firefox');
/** After the last place in a dialog, Firefox goes on to its own bars, where no test's key comes back from. */
const RETURNS = !IS_FIREFOX;
/** Firefox doesn't scroll to the rest of what it shows in part. */
const notSeen = IS_FIREFOX ? whollyHiddenBy : hiddenBy;

function linkTo(name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${name}`;
  link.textContent = name;
  return link;
}

/** All that is done with keys, in a window of that size. */
export function testWholeJob(where: string, size: WindowSize): void {
  describe(`by keyboard alone, ${where}`, () => {
    let proxy: ProxyDouble;
    before(() => resizeTo(size));
    after(() => executeServerCommand('regain-focus', {}));
    beforeEach(() => (proxy = new ProxyDouble().install()));
    afterEach(() => {
      for (const link of document.querySelectorAll('body > a')) link.remove();
      unmountAll();
      proxy.remove();
    });

    /** Between two links of the page's, the first of which has the focus. */
    async function mountBetween(attributes = '') {
      const element = mount(attributes);
      await element.updateComplete;
      const [before, after] = [linkTo('before'), linkTo('after')];
      document.body.prepend(before);
      document.body.append(after);
      before.focus();
      return { element, before, after };
    }

    /** The key, and then: the focus is there, to be seen, and nothing has come to stand out of the page. */
    async function go(key: Parameters<typeof press>[0], element: PolyaiCallbackElement, target: () => Element | null) {
      await press(key);
      await until(() => target() !== null && focused() === target());
      await expectInView(element);
    }

    async function expectInView(element: PolyaiCallbackElement): Promise<void> {
      comeToRest(element);
      const at = focused() as HTMLElement;
      // A browser may take its time to scroll there.
      for (let frame = 0; frame < LONGEST_SCROLL_FRAMES && notSeen(at); frame += 1) {
        await new Promise(requestAnimationFrame);
      }
      expect(notSeen(at)).to.equal(undefined);
      const used = inUse(element);
      expect([...outOfPage(used), ...clipped(used)]).to.deep.equal([]);
    }

    async function openByKeys(element: PolyaiCallbackElement) {
      await go('Tab', element, () => part(element, 'button'));
      await press('Enter');
      await until(() => focused()?.id === 'input');
      const field = find(inside(element), 'polyai-phone-input');
      await field.settled;
      return field;
    }

    it('an empty form says what is missing, where it is missing', async () => {
      const { element } = await mountBetween();
      const field = await openByKeys(element);
      expect(has(field, '#error:not([hidden])')).to.equal(false);
      await press('Enter');
      await until(() => has(field, '#error:not([hidden])') && textOf(element, '#consent-error') !== '');
      await until(() => focused() === inputOf(field));
      await expectInView(element);
      expect(describedBy(inputOf(field))).to.contain(textOf(field, '#error'));
      const consent = find(inside(element), '#consent');
      expect(describedBy(consent)).to.contain(en.consentMissing);
      for (const control of [inputOf(field), consent]) {
        expect(control.getAttribute('aria-invalid')).to.equal('true');
        expect(saidBy(control, 'aria-errormessage')).to.not.equal('');
      }
      expect(proxy.posts).to.deep.equal([]);
    });

    it('asks for a call in a region that was searched for, and follows it to its end', async function () {
      this.timeout(30_000);
      let answer: (response: Response) => void = () => {};
      proxy.callbacks = [() => new Promise((resolve) => (answer = resolve))];
      const { element } = await mountBetween();
      const field = await openByKeys(element);
      await press('Enter');
      await until(() => has(field, '#error:not([hidden])'));
      await type(NUMBER);
      await go('Shift+Tab', element, () => find(inside(field), '#region'));
      await go('Enter', element, () => inside(field).querySelector('.search'));
      await type('fran');
      await until(() => inside(field).querySelector('[role=option]')?.id === 'region-FR');
      await expectInView(element);
      await go('Enter', element, () => inputOf(field));
      await until(() => field.value === '+33612345678');
      expect(inputOf(field).scrollWidth).to.equal(inputOf(field).clientWidth);
      await go('Tab', element, () => find(inside(element), '#consent'));
      await pressSpace();
      await until(() => textOf(element, '#consent-error') === '');
      await go('Tab', element, () => part(element, 'privacy'));
      await go('Tab', element, () => part(element, 'submit'));
      await press('Enter');

      const { phases } = en;
      await reaches(element, phases.sending.heading);
      await until(() => proxy.posts.length === 1);
      answer(Response.json(ACCEPTED, { status: 202 }));
      await reaches(element, phases.queued.heading);
      proxy.states = [() => state('calling')];
      await reaches(element, phases.calling.heading);
      proxy.states = [() => state('success')];
      await reaches(element, phases.success.heading);
      expect(proxy.posts.map(({ body }) => body.phoneNumber)).to.deep.equal(['+33612345678']);
      expect(proxy.posts[0]?.body.consent.evidence?.isTrusted).to.equal(true);

      await go('Tab', element, () => part(element, 'close'));
      await go('Tab', element, () => inside(element).querySelector('.actions .primary'));
      await go('Tab', element, () => inside(element).querySelector('.actions .secondary'));
      await press('Enter');
      await until(() => headingOf(element) === en.heading && focused() === inputOf(field));
      await expectInView(element);
      expect((find(inside(element), '#consent') as HTMLInputElement).checked).to.equal(false);
      const closed = new Promise((resolve) => element.addEventListener('callback-close', resolve, { once: true }));
      await go('Escape', element, () => part(element, 'button'));
      await closed;
      expect(has(element, 'dialog[open]')).to.equal(false);
      await go('Enter', element, () => inputOf(field));
      await go('Escape', element, () => part(element, 'button'));
    });

    /** Whoever listens hears of it, and the focus is where it begins. */
    async function reaches(element: PolyaiCallbackElement, heading: string): Promise<void> {
      await until(() => headingOf(element) === heading);
      await until(() => textOf(element, '[role=status]').startsWith(heading));
      await until(() => focused()?.id === 'heading');
      await expectInView(element);
    }

    for (const key of ['Tab', 'Shift+Tab'] as const) {
      it(`${key} goes ${RETURNS ? 'round' : 'to the last place'} in the dialog and never behind it`, async () => {
        const { element, before, after } = await mountBetween();
        const field = await openByKeys(element);
        const stops = stopsOf(element);
        const round = key === 'Tab' ? stops : stops.toReversed();
        const start = round.indexOf(inputOf(field)) + 1;
        const toTheLast = round.length - start;
        const seen: (Element | null)[] = [];
        // Twice round, and what a browser has of its own on the way.
        for (let step = 0; step < (RETURNS ? 2 * (stops.length + 2) : toTheLast); step += 1) {
          await press(key);
          seen.push(focused());
        }
        for (const behind of [before, after, part(element, 'button')]) expect(seen).to.not.include(behind);
        const at = seen.filter((stop) => stops.includes(stop as HTMLElement));
        const expected = at.map((_, index) => round[(start + index) % round.length]);
        const names = (elements: (Element | null | undefined)[]) =>
          elements.map((each) => each && nameOf(each as HTMLElement));
        expect(names(at)).to.deep.equal(names(expected));
        expect(at.length).to.be.at.least(RETURNS ? stops.length + 1 : toTheLast);
      });

      it(`${key} leaves the panel that stands in the page`, async () => {
        const { element, before, after } = await mountBetween('mode="inline"');
        await openByKeys(element);
        const stops = [before, ...stopsOf(element), after];
        const way = key === 'Tab' ? stops : stops.toReversed();
        const start = way.indexOf(focused() as HTMLElement);
        expect(start).to.be.above(0);
        for (const stop of way.slice(start + 1)) await go(key, element, () => stop);
      });
    }

    /** In their order. */
    function stopsOf(element: PolyaiCallbackElement): HTMLElement[] {
      const field = find(inside(element), 'polyai-phone-input');
      return [
        part(element, 'close'),
        find(inside(field), '#region'),
        inputOf(field),
        find(inside(element), '#consent'),
        part(element, 'privacy'),
        part(element, 'submit'),
      ];
    }
  });
}

const describedBy = (control: HTMLElement) => saidBy(control, 'aria-describedby');

/** The text that the attribute's ids lead to, as far as it is shown. */
function saidBy(control: HTMLElement, attribute: string): string {
  const root = control.getRootNode() as ShadowRoot;
  return (control.getAttribute(attribute) ?? '')
    .split(' ')
    .map((id) => root.getElementById(id))
    .filter((element) => element?.checkVisibility())
    .map((element) => element?.textContent?.trim())
    .join(' ');
}
