import { expect } from 'chai';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { advanceClock, releaseClock, setClock } from './clock.ts';
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
  part,
  submit,
  textOf,
  unmountAll,
  until,
} from './harness.ts';
import { CHALLENGE, ProxyDouble, problem, SITE } from './proxy-double.ts';

const MINUTE = 60_000;

describe('the question what time it is', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    releaseClock();
    unmountAll();
    proxy.remove();
  });

  async function ask(attributes = ''): Promise<PolyaiCallbackElement> {
    proxy.callbacks = [() => problem('local-time-needed'), ...proxy.callbacks];
    const element = mount(attributes);
    await fillForm(element);
    submit(element);
    await until(() => has(element, '.local-time'));
    return element;
  }

  const field = (element: PolyaiCallbackElement) => find(inside(element), '#local-time') as HTMLInputElement;
  const confirm = (element: PolyaiCallbackElement) => find(inside(element), '.local-time .primary').click();

  function state(element: PolyaiCallbackElement, time: string): void {
    field(element).value = time;
    field(element).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  it('sends nothing without a time, and says so at the field', async () => {
    const element = await ask();
    state(element, '');
    confirm(element);
    await until(() => textOf(element, '#local-time-error') === en.localTime.missing);
    expect(focused()).to.equal(field(element));
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
    expect(field(element).getAttribute('aria-describedby')).to.equal('local-time-error');
    expect(proxy.posts).to.have.length(1);

    state(element, '18:30');
    await until(() => textOf(element, '#local-time-error') === '');
    expect(field(element).getAttribute('aria-describedby')).to.equal('local-time-why');
  });

  it('is asked anew at its field, with new words, when the proof took longer than the time is true', async () => {
    setClock('2026-11-30T15:07:00Z');
    let arrive: () => void = () => {};
    const slow = () => new Promise<Response>((resolve) => (arrive = () => resolve(Response.json(CHALLENGE))));
    proxy.sites = [() => Response.json({ ...SITE, challenge: { kind: 'proof-of-work' } })];
    proxy.challenges = [() => Response.json(CHALLENGE), slow];
    const element = await ask();
    // It is begun while the visitor reads the question.
    await until(() => proxy.countOf('POST', '/v1/challenges') === 2);
    field(element).focus();
    find(inside(element), '.local-time').dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    await until(() => textOf(element, '[role=status]') === en.phases.solving.heading);
    advanceClock(2 * MINUTE + 1);
    arrive();
    await until(() => textOf(element, '#local-time-error') === en.localTime.again);
    // It is said with the field, which has the focus, and not twice.
    expect(textOf(element, '[role=status]')).to.equal(en.localTime.why);
    expect(field(element).getAttribute('aria-describedby')).to.equal('local-time-error');
    expect(focused()).to.equal(field(element));
    expect(field(element).getAttribute('aria-invalid')).to.equal('true');
    expect(field(element).value).to.equal('10:09');
    expect(proxy.posts).to.have.length(1);

    confirm(element);
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(proxy.posts[1]?.body.localTime).to.equal('10:09');
    expect(proxy.countOf('POST', '/v1/challenges')).to.equal(2);
  });

  it('says why it is asked, with the browser’s time in the field and the focus on the heading', async () => {
    setClock('2026-11-30T15:07:59Z');
    const element = await ask();
    expect(headingOf(element)).to.equal('What time is it where you are?');
    expect(textOf(element, '.local-time .text')).to.equal('Your number doesn’t tell us, and we never call at night.');
    expect(textOf(element, '[role=status]')).to.equal(en.localTime.why);
    expect(field(element).value).to.equal('10:07');
    await until(() => focused()?.id === 'heading');
    expect(part(element, 'consent').checkVisibility()).to.equal(false);
  });

  it('asks once more with the time, as a new wish, and with the consent as it was ticked', async () => {
    const element = await ask('context="a.b.c"');
    state(element, '18:30');
    confirm(element);
    await until(() => headingOf(element) === en.phases.queued.heading);
    const [first, second] = proxy.posts;
    expect(first?.body).not.to.have.property('localTime');
    // A test may run over the end of a minute, and the time in the field with it.
    const { localTime = '', ...rest } = second?.body ?? {};
    expect(localTime).to.match(/^18:3[01]$/);
    expect(rest).to.deep.equal(first?.body);
    expect(second?.key).not.to.equal(first?.key);
  });

  it('sends the time of the click, however long somebody thought about it', async () => {
    setClock('2026-11-30T15:07:00Z');
    const element = await ask();
    // 23:58 where the clock of the browser shows 10:07.
    state(element, '23:58');
    advanceClock(5 * MINUTE);
    element.requestUpdate();
    await until(() => field(element).value === '00:03');
    confirm(element);
    await until(() => proxy.posts.length === 2);
    expect(proxy.posts[1]?.body.localTime).to.equal('00:03');
  });

  it('leaves a time alone that is being edited', async () => {
    setClock('2026-11-30T15:07:00Z');
    const element = await ask();
    field(element).focus();
    advanceClock(5 * MINUTE);
    element.requestUpdate();
    await element.updateComplete;
    expect(field(element).value).to.equal('10:07');
    field(element).blur();
    element.requestUpdate();
    await until(() => field(element).value === '10:12');
  });

  it('shows when calls are possible again, if that is the answer', async () => {
    proxy.callbacks = [() => problem('outside-calling-window', {}, { nextOpening: '2099-11-30T15:00:00Z' })];
    const element = await ask('lang="en-GB"');
    confirm(element);
    await until(() => headingOf(element) === en.callingHoursHeading);
    expect(textOf(element, '.problem .text')).to.match(/from Monday,? 30 November(,| at) 10:00 \(your time\)\.$/);
    expect(focused()?.id).to.equal('heading');
  });

  it('leads back to the number, with everything as it was', async () => {
    const element = await ask();
    find(inside(element), '.local-time .secondary').click();
    await until(() => headingOf(element) === en.heading && !has(element, '.local-time'));
    expect(inputOf(find(inside(element), 'polyai-phone-input')).value).to.equal('07911 123456');
    expect((find(inside(element), '#consent') as HTMLInputElement).checked).to.equal(true);
  });

  it('is asked anew, and nothing is sent, when a lost request is tried again later than two minutes', async () => {
    setClock('2026-11-30T15:07:00Z');
    const element = await ask();
    proxy.callbacks = [() => problem('internal'), ...proxy.callbacks.slice(-1)];
    state(element, '18:30');
    confirm(element);
    await until(() => headingOf(element) === en.problemHeading);
    advanceClock(2 * MINUTE + 1);
    find(inside(element), '.problem .primary').click();
    await until(() => has(element, '.local-time'));
    expect(proxy.posts).to.have.length(2);
    expect(field(element).value).to.equal('18:32');
    confirm(element);
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(proxy.posts.map(({ body }) => body.localTime)).to.deep.equal([undefined, '18:30', '18:32']);
    expect(new Set(proxy.posts.map(({ key }) => key)).size).to.equal(3);
  });
});
