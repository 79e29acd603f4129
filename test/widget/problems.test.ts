import { expect } from 'chai';
import { type PageProblemCode, PROBLEMS } from '../../edge-proxy/contract.ts';
import { WAY_ON } from '../../widget/panel/problem-ways.ts';
import { advanceClock, releaseClock, setClock } from './clock.ts';
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
  part,
  submit,
  textOf,
  tick,
  typeInto,
  unmountAll,
  until,
} from './harness.ts';
import { ACCEPTED, consentOf, ProxyDouble, problem, SITE } from './proxy-double.ts';

const CODES = Object.keys(PROBLEMS).filter((code): code is PageProblemCode => code !== 'not-authorised');
const byWay = (way: string) => CODES.filter((code) => WAY_ON[code] === way);

describe('a problem', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    releaseClock();
    unmountAll();
    proxy.remove();
  });

  async function refuse(code: PageProblemCode, headers: Record<string, string> = {}) {
    proxy.callbacks = [() => problem(code, headers)];
    const element = mount();
    await fillForm(element);
    submit(element);
    return element;
  }

  it('has a sentence of its own for each code', () => {
    const sentences = CODES.map((code) => en.problems[code]);
    const expected = CODES.length;
    expect(sentences.every((sentence) => /^[A-Z].*[.]$/.test(sentence))).to.equal(true);
    expect(new Set(sentences).size).to.equal(expected);
  });

  for (const code of byWay('field')) {
    it(`is shown at the field for ${code}, until the number is changed`, async () => {
      const element = await refuse(code);
      const field = find(inside(element), 'polyai-phone-input');
      await until(() => textOf(field, '#error') === en.problems[code]);
      expect(focused()).to.equal(inputOf(field));
      typeInto(inputOf(field), '7');
      await until(() => textOf(field, '#error') === '');
    });
  }

  const ofTheVisitor: readonly string[] = ['too-many-requests', 'temporarily-unavailable'];
  const waysAfter = (element: HTMLElement) =>
    [...inside(element).querySelectorAll('.problem .actions > *')].map(({ textContent }) => textContent?.trim());

  for (const code of byWay('retry').filter((code) => ofTheVisitor.includes(code))) {
    it(`can be tried again after ${code}; another number would fare no better`, async () => {
      const element = await refuse(code);
      await until(() => headingOf(element) === en.problemHeading);
      expect(waysAfter(element)).to.deep.equal([en.tryAgain, en.close]);
      proxy.callbacks = [() => Response.json(ACCEPTED, { status: 202 })];
      find(inside(element), '.problem .primary').click();
      await until(() => headingOf(element) === en.phases.queued.heading);
    });
  }

  for (const code of byWay('retry').filter((code) => !ofTheVisitor.includes(code))) {
    it(`can be tried again after ${code}, or with another number`, async () => {
      const element = await refuse(code);
      await until(() => headingOf(element) === en.problemHeading);
      expect(textOf(element, '.problem .text')).to.equal(en.problems[code]);
      // The focus comes to the heading, unless it was there already; then its new words have to be said.
      expect(textOf(element, '[role=status]')).to.be.oneOf([
        en.problems[code],
        `${en.problemHeading} ${en.problems[code]}`,
      ]);
      expect(waysAfter(element)).to.deep.equal([en.tryAgain, en.changeNumber]);
      find(inside(element), '.problem .secondary').click();
      await until(() => headingOf(element) === en.heading && !has(element, '.problem'));
      const input = inputOf(find(inside(element), 'polyai-phone-input'));
      expect(input.value).to.equal('07911 123456');
      await until(() => focused() === input);
    });
  }

  for (const code of byWay('other-number')) {
    it(`offers another number after ${code}, and no instant try`, async () => {
      const element = await refuse(code);
      await until(() => headingOf(element) === en.problemHeading);
      expect(waysAfter(element)).to.deep.equal([en.changeNumber, en.close]);
      find(inside(element), '.problem .primary').click();
      await until(() => headingOf(element) === en.heading && !has(element, '.problem'));
    });
  }

  for (const code of byWay('owner')) {
    it(`leaves the page’s own way to call for ${code}`, async () => {
      const element = await refuse(code);
      await until(() => headingOf(element) === en.problemHeading);
      expect(textOf(element, '.problem .text')).to.equal(en.problems[code]);
      expect(textOf(element, '.problem .actions')).to.equal(en.close);
      expect(find(element, 'a').assignedSlot).not.to.equal(null);
    });
  }

  for (const code of CODES) {
    it(`is no dead end for ${code}, also where the page has no way to call of its own`, async () => {
      proxy.callbacks = [() => problem(code)];
      // What would have changed by then can't be had either.
      proxy.sites = [() => Response.json(SITE), () => problem(code)];
      const element = mount('', '');
      await fillForm(element);
      submit(element);
      // What is sent once more in silence must not reach the proxy of another test.
      const sends = code === 'idempotency-in-progress' ? 2 : 1;
      await until(() => !has(element, '[part=progress]') && proxy.posts.length >= sends);
      const ways =
        '.content :is(.problem, .local-time, form) :is(a[href], button:not([disabled], [aria-disabled=true]))';
      await until(() => [...inside(element).querySelectorAll(ways)].some((way) => way.checkVisibility()));
      await until(() => inside(element).contains(inside(element).activeElement));
    });
  }

  it('can be closed while a text that has changed can’t be had and there is time to wait', async () => {
    proxy.sites = [() => Response.json(SITE), () => problem('temporarily-unavailable', { 'Retry-After': '60' })];
    proxy.callbacks = [() => problem('consent-outdated')];
    const element = mount('', '');
    await fillForm(element);
    submit(element);
    await until(() => has(element, '.problem'));
    expect(waysAfter(element)).to.deep.equal([en.tryAgain, en.close]);
    find(inside(element), '.problem .secondary').click();
    await until(() => !has(element, 'dialog[open]'));
  });

  it('offers another try after context-rejected only once the page has set another context', async () => {
    proxy.callbacks = [() => problem('context-rejected'), ...proxy.callbacks];
    const element = mount('context="a.b.old"');
    await fillForm(element);
    submit(element);
    await until(() => textOf(element, '.problem .text') === en.problems['context-rejected']);
    expect(textOf(element, '.problem .primary')).to.equal(en.reload);
    expect(textOf(element, '.problem .secondary')).to.equal(en.close);
    expect(find(element, 'a').assignedSlot).not.to.equal(null);

    element.context = 'a.b.new';
    await until(() => textOf(element, '.problem .primary') === en.tryAgain);
    find(inside(element), '.problem .primary').click();
    await until(() => proxy.posts.length > 1);
    expect(proxy.posts.map(({ body }) => body.context)).to.deep.equal(['a.b.old', 'a.b.new']);
  });

  it('brings the new wording for consent-outdated, with the box unticked, and takes a new key', async () => {
    const consent = await consentOf('Another text.');
    proxy.sites = [() => Response.json(SITE), () => Response.json({ ...SITE, consent })];
    const element = await refuse('consent-outdated');
    await until(() => textOf(element, '#consent-error') === en.problems['consent-outdated']);
    const box = find(inside(element), '#consent') as HTMLInputElement;
    expect([textOf(element, '[part=consent-text]'), box.checked]).to.deep.equal(['Another text.', false]);
    expect(focused()).to.equal(box);
    expect(proxy.requests.filter(({ url }) => url.includes('/v1/sites/')).at(-1)?.cache).to.equal('reload');

    proxy.callbacks = [() => new Promise(() => {})];
    tick(element);
    submit(element);
    await until(() => proxy.posts.length > 1);
    expect(proxy.posts[1]?.body.consent.sha256).to.equal(consent.sha256);
    expect(proxy.posts[1]?.key).not.to.equal(proxy.posts[0]?.key);
  });

  it('says at once that a page without encryption can’t ask safely', async () => {
    proxy.sites = [() => Response.json({ ...SITE, challenge: { kind: 'proof-of-work' } })];
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const element = mount();
      await element.updateComplete;
      part(element, 'button').click();
      await until(() => textOf(element, '.problem .text') === en.problems['insecure-context']);
      const link = find(inside(element), '.problem a.primary') as HTMLAnchorElement;
      expect(link.href).to.equal(location.href.replace('http:', 'https:'));
      expect(find(element, 'a').assignedSlot).not.to.equal(null);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('tells in words how long to wait, and takes no try before', async () => {
    const element = await refuse('too-many-requests', { 'Retry-After': '720' });
    await until(() => headingOf(element) === en.problemHeading);
    expect(textOf(element, '.problem .text')).to.equal(
      'You’ve asked for several calls in a short time. You can try again in 12 minutes.',
    );
    const retry = find(inside(element), '.problem .primary');
    expect(retry.getAttribute('aria-disabled')).to.equal('true');
    retry.click();
    await element.updateComplete;
    expect(headingOf(element)).to.equal(en.problemHeading);
    expect(proxy.posts).to.have.length(1);
  });

  it('lets the visitor try again once the wait is over, with the button where it was', async () => {
    const element = await refuse('temporarily-unavailable', { 'Retry-After': '1' });
    await until(() => headingOf(element) === en.problemHeading);
    const retry = find(inside(element), '.problem .primary');
    await atRest(element);
    expect(retry.getAttribute('aria-disabled')).to.equal('true');
    const { left, width } = retry.getBoundingClientRect();
    await until(() => retry.getAttribute('aria-disabled') === 'false');
    const after = retry.getBoundingClientRect();
    expect([after.left, after.width]).to.deep.equal([left, width]);
    for (const place of ['.problem .text', '[role=status]'])
      expect(textOf(element, place)).to.equal(en.problems['temporarily-unavailable']);
  });

  it('says what is left of the wait in a panel that is opened again, and nothing of it once it is over', async () => {
    setClock('2026-11-30T15:07:00Z');
    const element = await refuse('too-many-requests', { 'Retry-After': '1740' });
    const sentence = en.problems['too-many-requests'];
    await until(() => textOf(element, '.problem .text') === `${sentence} You can try again in 29 minutes.`);
    for (const [minutes, words] of [
      [9, `${sentence} You can try again in 20 minutes.`],
      [20, sentence],
    ] as const) {
      part(element, 'close').click();
      await until(() => !has(element, 'dialog[open]'));
      advanceClock(minutes * 60_000);
      part(element, 'button').click();
      await until(() => has(element, 'dialog[open]') && textOf(element, '.problem .text') === words);
      expect(textOf(element, '[role=status]')).to.equal(words);
    }
    expect(has(element, '.problem .primary')).to.equal(true);
  });

  it('counts the wait down by itself, without telling it anew each time', async () => {
    const element = await refuse('temporarily-unavailable', { 'Retry-After': '3' });
    for (const words of ['in 3 seconds.', 'in 2 seconds.', 'in 1 second.'])
      await until(() => textOf(element, '.problem .text').endsWith(words));
    const spoken = find(inside(element), '[role=status]').cloneNode(true) as HTMLElement;
    find(spoken, '[aria-live=off]').remove();
    expect(spoken.textContent?.trim()).to.equal(en.problems['temporarily-unavailable']);
  });

  it('takes a code that a newer proxy may send for one of its own', async () => {
    proxy.callbacks = [() => Response.json({ code: 'moon-phase' }, { status: 418 })];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => textOf(element, '.problem .text') === en.problems.internal);
  });

  it('sends a second click nowhere while the first is on its way', async () => {
    let answer: (response: Response) => void = () => {};
    proxy.callbacks = [() => new Promise((resolve) => (answer = resolve))];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => proxy.posts.length === 1);
    submit(element);
    submit(element);
    answer(problem('temporarily-unavailable'));
    await until(() => headingOf(element) === en.problemHeading);
    expect(proxy.posts).to.have.length(1);
  });
});
