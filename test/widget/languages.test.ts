import { expect } from 'chai';
import { loadCallMessages } from '../../widget/messages/call-messages.ts';
import { directionOf, LANGUAGES, languageAmong, loadMessages } from '../../widget/messages/messages.ts';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { advanceClock, releaseClock, setClock } from './clock.ts';
import english from './english.ts';
import {
  atRest,
  find,
  has,
  inputOf,
  inside,
  mount,
  openPanel,
  part,
  pasteInto,
  submit,
  tick,
  typeInto,
  unmountAll,
  until,
} from './harness.ts';
import { placeholders, placesOf, pluralForms } from './message-places.ts';
import { ProxyDouble, problem, state } from './proxy-double.ts';

const expected = placesOf(english);
const wordsIn = async (tag: string) => ({ ...(await loadMessages([tag])), ...(await loadCallMessages([tag])) });

it('there are 40 languages and more', () => {
  expect(Object.keys(LANGUAGES).length).to.be.at.least(40);
});

for (const tag of Object.keys(LANGUAGES)) {
  describe(`the messages in ${new Intl.DisplayNames(['en'], { type: 'language' }).of(tag)}`, () => {
    it('are all there, with the placeholders that English has', async () => {
      const messages = placesOf(await wordsIn(tag));
      expect([...messages.keys()].sort()).to.deep.equal([...expected.keys()].sort());
      for (const [place, message] of messages) {
        expect(message.trim() === '', place).to.equal(expected.get(place) === '');
        expect(placeholders(message), place).to.deep.equal(placeholders(expected.get(place)));
      }
    });

    it('have a form for every number of regions', async () => {
      const forms = (await loadMessages([tag])).phone.regionsFound;
      expect(Object.keys(forms).sort()).to.deep.equal(pluralForms(tag));
      for (const form of Object.values(forms)) expect(placeholders(form)).to.deep.equal(['{count}']);
    });

    if (tag === 'en') return;

    // Some have the very word for a region.
    it('are not English', async () => {
      const same = [...placesOf(await wordsIn(tag))].filter(
        ([place, text]) => text !== '' && text === expected.get(place) && place !== 'phone.region',
      );
      expect(same).to.deep.equal([]);
    });
  });
}

describe('the language of a page', () => {
  for (const [locales, language] of [
    [[], 'en'],
    [['tlh'], 'en'],
    [['tlh', 'fr-CA'], 'fr'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-CN'], 'zh'],
    [['zh'], 'zh'],
    [['zh-Hans-SG'], 'zh'],
    [['pt-PT'], 'pt-PT'],
    [['pt-BR'], 'pt'],
    [['pt'], 'pt'],
    [['no'], 'nb'],
    [['nn-NO'], 'nb'],
    [['en-Latn-AU'], 'en'],
    [['sr-RS'], 'sr'],
  ] as const) {
    it(`${locales.join(', ') || 'without any'} is read in ${language}`, () => {
      expect(languageAmong(locales, LANGUAGES)).to.equal(language);
    });
  }
});

/** As narrow as WCAG 2.2 asks for (1.4.10). */
const NARROWEST_PX = 320;

describe(`at ${NARROWEST_PX} px`, () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    releaseClock();
    unmountAll();
    proxy.remove();
  });

  function mountNarrow(tag: string): PolyaiCallbackElement {
    const element = mount(`mode="inline" lang="${tag}"`);
    if (element.parentElement) element.parentElement.style.inlineSize = `${NARROWEST_PX}px`;
    return element;
  }

  /** What stands out of the panel, or of its own box. */
  async function overflowing(element: PolyaiCallbackElement): Promise<string[]> {
    await element.updateComplete;
    await atRest(element);
    const box = part(element, 'panel').getBoundingClientRect();
    return deep(part(element, 'panel'))
      .filter((each) => each.checkVisibility() && !each.closest('.visually-hidden'))
      .filter((each) => {
        const { left, right, width } = each.getBoundingClientRect();
        const isOut = width > 1 && (left < box.left - 1 || right > box.right + 1);
        const isTooFull = saysSomething(each) && each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1;
        return isOut || isTooFull;
      })
      .map((each) => `${each.tagName} ${each.className}: ${each.textContent?.trim().slice(0, 60)}`);
  }

  /** By itself: what its children say is their own matter. */
  function saysSomething(element: HTMLElement): boolean {
    const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
    return texts.length > 0 && getComputedStyle(element).display !== 'inline';
  }

  function deep(root: Element): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((each) => [
      ...(each instanceof HTMLElement ? [each] : []),
      ...(each.shadowRoot
        ? [...each.shadowRoot.children].flatMap((child) =>
            child instanceof HTMLElement ? [child, ...deep(child)] : [],
          )
        : []),
    ]);
  }

  for (const tag of Object.keys(LANGUAGES)) {
    it(`nothing overflows in ${tag}`, async () => {
      setClock('2026-11-30T09:12:00-05:00');
      proxy.states = [() => state('calling')];
      const element = mountNarrow(tag);
      const field = await openPanel(element);
      const words = await wordsIn(tag);
      const found: Record<string, string[]> = { form: await overflowing(element) };
      expect([part(element, 'content').lang, part(element, 'content').dir]).to.deep.equal([tag, directionOf(tag)]);

      submit(element);
      await until(() => inside(field).querySelector('#error:not([hidden])'));
      found.errors = await overflowing(element);

      pasteInto(inputOf(field), '(415) 555-0132');
      await until(() => has(field, '[part="confirm-region"]'));
      found.question = await overflowing(element);

      field.value = '';
      typeInto(inputOf(field), '07400123456');
      tick(element);
      submit(element);
      await until(() => find(inside(element), '#heading').textContent?.includes(words.phases.calling.heading));
      found.calling = await overflowing(element);
      advanceClock(20_000);
      element.requestUpdate();
      found.checks = await overflowing(element);
      expect(found).to.deep.equal({ form: [], errors: [], question: [], calling: [], checks: [] });
    });

    it(`nothing overflows in ${tag} after a refusal`, async () => {
      proxy.callbacks = [() => problem('internal'), () => problem('local-time-needed')];
      const element = mountNarrow(tag);
      const field = await openPanel(element);
      typeInto(inputOf(field), '07400123456');
      tick(element);
      submit(element);
      await until(() => has(element, '.problem'));
      const found: Record<string, string[]> = { problem: await overflowing(element) };
      find(inside(element), '.problem .primary').click();
      await until(() => has(element, '.local-time'));
      found['local time'] = await overflowing(element);
      expect(found).to.deep.equal({ problem: [], 'local time': [] });
    });
  }
});
