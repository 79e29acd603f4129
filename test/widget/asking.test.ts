import { expect } from 'chai';
import type { CallbackEventMap } from '../../widget/events.ts';
import words from './english.ts';
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
  tick,
  typeInto,
  unmountAll,
  until,
} from './harness.ts';
import { ACCEPTED, CHALLENGE, ProxyDouble, problem, SITE, state } from './proxy-double.ts';

const EVENTS: (keyof CallbackEventMap)[] = [
  'callback-open',
  'callback-requested',
  'callback-status',
  'callback-failed',
  'callback-close',
];

describe('asking for a call', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  it('sends nothing without a number, and puts the focus there', async () => {
    const element = mount();
    const field = await openPanel(element);
    submit(element);
    await until(() => textOf(element, '#consent-error') !== '' && focused() === inputOf(field));
    expect(proxy.posts).to.have.length(0);
  });

  it('says what is wrong with the number in its one live region, each time that it is met', async () => {
    const element = mount('lang="en"');
    const field = await openPanel(element);
    typeInto(inputOf(field), '0791');
    tick(element);
    const enter = () => inputOf(field).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    const sentence = 'This number is too short. Some digits are missing.';
    inputOf(field).focus();
    for (let time = 1; time <= 2; time += 1) {
      enter();
      await until(() => textOf(element, '[role=status]') === '');
      await until(() => textOf(element, '[role=status]') === sentence);
    }
    expect(inside(element).querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    expect(inside(field).querySelectorAll('[role=status], [aria-live]')).to.have.length(0);
  });

  it('sends nothing without consent, and puts the focus on the box', async () => {
    const element = mount();
    typeInto(inputOf(await openPanel(element)), '07911 123456');
    submit(element);
    await until(() => focused()?.id === 'consent');
    expect(textOf(element, '#consent-error')).to.equal('Please tick the box, so that we may call you.');
    expect(proxy.posts).to.have.length(0);
  });

  it('has a box that is not called wrong before anybody has done anything', async () => {
    const element = mount();
    await openPanel(element);
    expect(find(inside(element), '#consent').getAttribute('aria-invalid')).to.equal('false');
  });

  it('keeps the focus, at the button, while a proof is worked out, and says why it takes so long', async () => {
    proxy.sites = [() => Response.json({ ...SITE, challenge: { kind: 'proof-of-work' } })];
    let arrive: () => void = () => {};
    proxy.challenges = [() => new Promise((resolve) => (arrive = () => resolve(Response.json(CHALLENGE))))];
    const element = mount();
    await fillForm(element);
    inputOf(find(inside(element), 'polyai-phone-input')).focus();
    submit(element);
    await until(() => textOf(element, '[part=submit]') === words.submitting);
    expect(focused()).to.equal(part(element, 'submit'));
    await until(() => textOf(element, '[role=status]') === words.phases.solving.heading);
    await until(() => textOf(element, 'form .hint') === words.phases.solving.text);
    expect(textOf(element, '[role=status]')).to.equal(words.phases.solving.text);
    arrive();
    await until(() => headingOf(element) === words.phases.queued.heading);
  });

  it('shows no view of its own for an asking that is answered at once', async () => {
    const element = mount();
    await fillForm(element);
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(headingOf(element)));
    watch.observe(inside(element), { subtree: true, childList: true, characterData: true });
    submit(element);
    await until(() => headingOf(element) === words.phases.queued.heading);
    watch.disconnect();
    expect([...seen]).not.to.include(words.phases.sending.heading);
  });

  it('shows that it is asking when the answer takes a while', async () => {
    let arrive: (response: Response) => void = () => {};
    proxy.callbacks = [() => new Promise((resolve) => (arrive = resolve))];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === words.phases.sending.heading);
    await until(() => focused()?.id === 'heading');
    arrive(Response.json(ACCEPTED, { status: 202 }));
    await until(() => headingOf(element) === words.phases.queued.heading);
    // The focus is at the heading already, so its new words have to be said.
    expect(textOf(element, '[role=status]')).to.match(/^Your call is in the queue\. /);
  });

  it('brings the focus to the heading when what had it goes with the call', async () => {
    let status: 'queued' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => has(element, '[part=save-contact]'));
    part(element, 'save-contact').focus();
    status = 'success';
    await until(() => headingOf(element) === words.phases.success.heading);
    await until(() => focused()?.id === 'heading');
  });

  it('stays as it was opened when the page wants another mode, with what was typed', async () => {
    const element = mount();
    await fillForm(element);
    part(element, 'close').click();
    await until(() => !has(element, 'dialog[open]'));
    element.mode = 'inline';
    await element.updateComplete;
    const field = await openPanel(element);
    expect(has(element, 'dialog[open]')).to.equal(true);
    expect(inputOf(field).value).to.equal('07911 123456');
  });

  it('sends what the contract asks for, and no more of the page than its path', async () => {
    const element = mount(`metadata='{"campaign":"spring"}'`);
    await fillForm(element);
    submit(element);
    await until(() => proxy.posts.length === 1);
    const [posted] = proxy.posts;
    const tickedAt = posted?.body.consent.evidence?.tickedAt ?? '';
    expect(Math.abs(Date.now() - Date.parse(tickedAt))).to.be.below(10_000);
    expect(posted?.key).to.match(/^"[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}"$/);
    expect(posted?.body).to.deep.equal({
      site: 'demo',
      phoneNumber: '+447911123456',
      consent: {
        sha256: SITE.consent.sha256,
        locale: 'en',
        given: true,
        evidence: posted?.body.consent.evidence,
      },
      page: `${location.origin}${location.pathname}`,
      timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      locale: 'en',
      metadata: { campaign: 'spring' },
    });
    expect(proxy.requests.every((request) => request.credentials === 'omit')).to.equal(true);
  });

  it('sends the metadata that a script has set in place of the attribute’s', async () => {
    const element = mount(`metadata='{"campaign":"spring"}'`);
    element.metadata = { campaign: 'autumn' };
    await fillForm(element);
    submit(element);
    await until(() => proxy.posts.length === 1);
    expect(proxy.posts[0]?.body.metadata).to.deep.equal({ campaign: 'autumn' });
  });

  for (const [name, attributes] of [
    ['no context', ''],
    ['an empty one', 'context=""'],
  ] as const) {
    it(`sends none for ${name}`, async () => {
      const element = mount(attributes);
      await fillForm(element);
      submit(element);
      await until(() => proxy.posts.length === 1);
      expect(proxy.posts[0]?.body).not.to.have.property('context');
    });
  }

  it('sends none after the page has taken it away', async () => {
    const element = mount('context="a.b.old"');
    await fillForm(element);
    element.removeAttribute('context');
    submit(element);
    await until(() => proxy.posts.length === 1);
    expect(proxy.posts[0]?.body).not.to.have.property('context');
  });

  it('sends the context that the page has when it is asked, and leaves it out of the document', async () => {
    const element = mount('context="a.b.old"');
    await fillForm(element);
    element.context = 'a.b.new';
    submit(element);
    await until(() => proxy.posts.length === 1);
    expect(proxy.posts[0]?.body.context).to.equal('a.b.new');
    expect(element.outerHTML).not.to.contain('a.b.new');
  });

  it('offers the signed copy of what was agreed to, as a file of the proxy’s, until the end and after it', async () => {
    let status: 'queued' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const element = mount();
    await fillForm(element);
    submit(element);
    const link = () => find(part(element, 'progress'), 'a[part=receipt]') as HTMLAnchorElement;
    await until(() => headingOf(element) === 'Your call is in the queue');
    expect(link().href).to.match(/\/v1\/callbacks\/[^/]+\/receipt$/);
    expect([link().hasAttribute('download'), link().rel]).to.deep.equal([true, 'noreferrer']);
    status = 'success';
    await until(() => headingOf(element) === 'The call has ended');
    expect(link().pathname).to.match(/\/receipt$/);
  });

  it('goes from asked to ended and says the proof words meanwhile', async () => {
    let status: 'queued' | 'calling' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === 'Your call is in the queue');
    expect(textOf(element, '[part=proof-words]')).to.match(/^The agent will say amber falcon/);
    // The heading is read for itself, since the focus comes to it.
    expect(focused()?.id).to.equal('heading');
    expect(textOf(element, '[role=status]')).to.equal(`${words.phases.queued.text} The agent will say: amber falcon.`);
    status = 'calling';
    await until(() => headingOf(element) === 'We’re calling your number');
    expect(textOf(element, 'li[aria-current=step]')).to.match(/^Calling your number \+44 7911 123456/);
    expect(textOf(element, '[role=status]')).to.match(/^We’re calling your number\. /);
    status = 'success';
    await until(() => headingOf(element) === 'The call has ended');
    expect(has(element, '[part=proof-words]')).to.equal(false);
  });

  it('goes on while the panel is closed, and shows where the call stands when it opens again', async () => {
    let status: 'queued' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === 'Your call is in the queue');
    part(element, 'close').click();
    await until(() => textOf(element, '[part=button]') === 'See your call');
    status = 'success';
    await until(() => headingOf(element) === 'The call has ended');
    expect(textOf(element, '[part=button]')).to.equal('See your call');
    part(element, 'button').click();
    await until(() => has(element, 'dialog[open]'));
    expect(headingOf(element)).to.equal('The call has ended');
    await until(() => textOf(element, '[part=button]') === 'Call me back');
  });

  it('asks for nothing while it is out of the document, and goes on when it is back', async () => {
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => proxy.countOf('GET', '/v1/callbacks/') > 0);
    const place = element.parentElement;
    element.remove();
    const asked = proxy.countOf('GET', '/v1/callbacks/');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(proxy.countOf('GET', '/v1/callbacks/')).to.equal(asked);
    place?.append(element);
    await until(() => proxy.countOf('GET', '/v1/callbacks/') > asked);
  });

  it('asks for another call only with the box ticked anew, and with a new key', async () => {
    proxy.states = [() => state('failure', 'not-connected')];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === 'We could not connect');
    expect(textOf(element, '.progress .primary')).to.equal(words.askAgain);
    expect(find(element, 'a').assignedSlot).not.to.equal(null);
    find(inside(element), '.progress .primary').click();
    await until(() => headingOf(element) === 'We’ll call you back');
    expect((find(inside(element), '#consent') as HTMLInputElement).checked).to.equal(false);
    expect(inputOf(find(inside(element), 'polyai-phone-input')).value).to.equal('07911 123456');
    tick(element);
    submit(element);
    await until(() => proxy.posts.length === 2);
    expect(proxy.posts[0]?.key).not.to.equal(proxy.posts[1]?.key);
  });

  it('tells the page what happens by events that cross shadow roots and hold no number', async () => {
    const heard: Event[] = [];
    const listener = (event: Event) => heard.push(event);
    for (const name of EVENTS) document.addEventListener(name, listener);
    proxy.callbacks = [() => problem('temporarily-unavailable'), ...proxy.callbacks];
    let status: 'calling' | 'failure' = 'calling';
    proxy.states = [() => state(status, status === 'failure' ? 'not-connected' : '')];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === 'That didn’t work');
    find(inside(element), '.problem .primary').click();
    await until(() => headingOf(element) === 'We’re calling your number');
    status = 'failure';
    await until(() => headingOf(element) === 'We could not connect');
    part(element, 'close').click();
    await until(() => heard.at(-1)?.type === 'callback-close');
    for (const name of EVENTS) document.removeEventListener(name, listener);

    const facts = heard.map((event) => ({
      ...Object.fromEntries(Object.entries(event).filter(([key]) => key !== 'isTrusted')),
      type: event.type,
    }));
    expect(facts).to.deep.equal([
      { type: 'callback-open' },
      { type: 'callback-failed', code: 'temporarily-unavailable' },
      { type: 'callback-requested', id: 'callback-1' },
      { type: 'callback-status', id: 'callback-1', status: 'queued', reason: '' },
      { type: 'callback-status', id: 'callback-1', status: 'calling', reason: '' },
      { type: 'callback-status', id: 'callback-1', status: 'failure', reason: 'not-connected' },
      { type: 'callback-close' },
    ]);
    expect(heard.every((event) => event.bubbles && event.composed)).to.equal(true);
    expect(JSON.stringify(facts)).not.to.match(/\d{6}/);
  });
});
