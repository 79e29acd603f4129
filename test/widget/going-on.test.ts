import { expect } from 'chai';
import type { PlacedPhase } from '../../widget/panel/phase.ts';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import en from './english.ts';
import {
  fillForm,
  find,
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
import { ACCEPTED, PROXY, ProxyDouble, problem, SITE, state } from './proxy-double.ts';

const KEY = 'polyai-callback';
const PLACE = `${PROXY} demo`;
const CALL: PlacedPhase = { kind: 'queued', id: ACCEPTED.id, proofWords: ACCEPTED.proofWords };

const kept = (): Record<string, PlacedPhase> => JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
const keep = (call: unknown, place = PLACE) => sessionStorage.setItem(KEY, JSON.stringify({ [place]: call }));

/** The page goes, with all that it has in memory; its tab stays. */
function leavePage(): void {
  for (const place of document.querySelectorAll('body > div')) place.remove();
}

async function askFor(element: PolyaiCallbackElement): Promise<void> {
  await fillForm(element);
  submit(element);
  await until(() => headingOf(element) === en.phases.queued.heading);
}

async function openAgain(element: PolyaiCallbackElement): Promise<void> {
  await element.updateComplete;
  part(element, 'button').click();
  await until(() => has(element, 'dialog[open]'));
}

/** A browser may not have had it at all. */
function restore(name: string, own: PropertyDescriptor | undefined): void {
  if (own) Object.defineProperty(globalThis, name, own);
  else Reflect.deleteProperty(globalThis, name);
}

/** Lets everything that was said and begun be heard and done. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

describe('a call that goes on', () => {
  let proxy: ProxyDouble;
  let tab: BroadcastChannel;
  let heard: unknown[];

  beforeEach(() => {
    proxy = new ProxyDouble().install();
    heard = [];
    tab = new BroadcastChannel(KEY);
    tab.onmessage = ({ data }) => heard.push(data);
  });
  afterEach(() => {
    tab.close();
    unmountAll();
    proxy.remove();
  });

  it('is not kept before the proxy has taken it', async () => {
    let answer: (response: Response) => void = () => {};
    proxy.callbacks = [() => new Promise((resolve) => (answer = resolve))];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => proxy.posts.length === 1 && has(element, '.skeleton'));
    expect(sessionStorage.length).to.equal(0);
    answer(problem('temporarily-unavailable'));
    await until(() => headingOf(element) === en.problemHeading);
    expect(sessionStorage.length).to.equal(0);
    expect(heard.every((message) => !Object.hasOwn(Object(message), 'call'))).to.equal(true);
  });

  it('is kept and told without number, consent or context', async () => {
    const written: string[] = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      written.push(`${key} ${value}`);
      setItem.call(this, key, value);
    };
    try {
      let status: 'queued' | 'calling' | 'failure' = 'queued';
      proxy.states = [() => state(status, status === 'failure' ? 'not-connected' : '')];
      const element = mount('context="a.b.signed"');
      await askFor(element);
      for (status of ['calling', 'failure'] as const)
        await until(() => headingOf(element) === en.phases[status].heading);
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(written).to.have.length(3);
    await until(() => heard.some((message) => Object.hasOwn(Object(message), 'call')));
    const said = [...written, JSON.stringify(heard)].join('\n');
    expect(said).to.contain(ACCEPTED.id);
    expect(said.replaceAll(/"(since|page)":[\d.]+/g, '')).not.to.match(/\d{4}/);
    for (const secret of ['a.b.signed', SITE.consent.sha256, 'Nightline']) expect(said).not.to.contain(secret);
  });

  for (const [what, write] of [
    ['no JSON', () => sessionStorage.setItem(KEY, '{oops')],
    ['nothing', () => sessionStorage.setItem(KEY, 'null')],
    ['a list', () => sessionStorage.setItem(KEY, '[1]')],
    ['a call of another site', () => keep(CALL, `${PROXY} other`)],
    ['a call of another proxy', () => keep(CALL, 'https://other.example/ demo')],
    ['a status that there is not', () => keep({ ...CALL, kind: 'dreaming' })],
    ['a status that is none', () => keep({ ...CALL, kind: 'toString' })],
    ['no id', () => keep({ ...CALL, id: 7 })],
    ['no words', () => keep({ ...CALL, proofWords: [{ toString: 1 }] })],
  ] as const) {
    it(`is none where ${what} is kept, and then a call can be asked for`, async () => {
      write();
      const element = mount();
      await fillForm(element);
      expect(textOf(element, '[part=button]')).to.equal('Call me back');
      expect(proxy.countOf('GET', '/v1/callbacks/')).to.equal(0);
      submit(element);
      await until(() => headingOf(element) === en.phases.queued.heading);
      expect(kept()[PLACE]?.id).to.equal(ACCEPTED.id);
    });
  }

  for (const [what, replace] of [
    [
      'a browser that refuses storage',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
    ['a frame without storage', () => undefined],
  ] as const) {
    it(`is seen through by its own page alone in ${what}`, async () => {
      const own = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
      Object.defineProperty(globalThis, 'sessionStorage', { get: replace, configurable: true });
      try {
        const element = mount();
        await askFor(element);
        leavePage();
        const anew = mount();
        await fillForm(anew);
        expect(headingOf(anew)).to.equal(en.heading);
      } finally {
        restore('sessionStorage', own);
      }
      expect(sessionStorage.length).to.equal(0);
    });
  }

  it('is seen through by its own tab alone in a browser without channels', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'BroadcastChannel');
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      await askFor(mount());
      await settle();
      expect(heard).to.deep.equal([]);
      expect(kept()[PLACE]?.id).to.equal(ACCEPTED.id);
    } finally {
      restore('BroadcastChannel', own);
    }
  });

  for (const [what, message] of [
    ['another site', { place: `${PROXY} other`, call: CALL }],
    ['nothing that makes sense', { place: PLACE, call: { kind: 'queued' } }],
    ['no object', 'hello'],
    ['nothing at all', null],
  ] as const) {
    it(`is none where another tab tells of ${what}`, async () => {
      const element = mount();
      await fillForm(element);
      await until(() => heard.length > 0);
      tab.postMessage(message);
      await settle();
      expect(headingOf(element)).to.equal(en.heading);
      expect(sessionStorage.length).to.equal(0);
    });
  }

  it('goes on after a reload: the button says so by itself, and the panel shows where it stands at once', async () => {
    await askFor(mount());
    leavePage();
    let status: 'queued' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const asked = proxy.countOf('GET', '/v1/callbacks/');
    const element = mount();
    const headings = new Set<string>();
    const watch = new MutationObserver(
      () => has(element, 'dialog[open] [part=heading]') && headings.add(headingOf(element)),
    );
    await until(() => element.shadowRoot);
    watch.observe(inside(element), { subtree: true, childList: true, attributes: true });
    await openAgain(element);
    await until(() => headings.size > 0);
    expect([...headings]).to.deep.equal([en.phases.queued.heading]);
    watch.disconnect();
    expect(textOf(element, '[part=proof-words]')).to.contain('amber falcon');
    expect(textOf(element, '[part=button]')).to.equal(en.seeYourCall);
    await until(() => proxy.countOf('GET', '/v1/callbacks/') > asked);
    status = 'success';
    await until(() => headingOf(element) === en.phases.success.heading);
    expect(proxy.posts).to.have.length(1);
  });

  it('says so without anybody’s interest in the button', async () => {
    keep(CALL);
    const own = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
    Object.defineProperty(globalThis, 'requestIdleCallback', { value: () => 0, configurable: true });
    try {
      const element = mount();
      await until(() => textOf(element, '[part=button]') === en.seeYourCall);
    } finally {
      restore('requestIdleCallback', own);
    }
  });

  it('tells the page only of what is new since', async () => {
    keep(CALL);
    const events: string[] = [];
    const listener = (event: Event) => events.push(event.type);
    document.addEventListener('callback-requested', listener);
    document.addEventListener('callback-status', listener);
    try {
      let status: 'queued' | 'calling' = 'queued';
      proxy.states = [() => state(status)];
      const element = mount();
      await openAgain(element);
      await until(() => proxy.countOf('GET', '/v1/callbacks/') > 1);
      expect(events).to.deep.equal([]);
      status = 'calling';
      await until(() => headingOf(element) === en.phases.calling.heading);
      expect(events).to.deep.equal(['callback-status']);
    } finally {
      document.removeEventListener('callback-requested', listener);
      document.removeEventListener('callback-status', listener);
    }
  });

  it('is let go once its end has been seen and the panel closed', async () => {
    let status: 'queued' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const element = mount();
    await askFor(element);
    part(element, 'close').click();
    status = 'success';
    await until(() => kept()[PLACE]?.kind === 'success');
    // Nobody has seen it yet, nor on the next page.
    leavePage();
    const anew = mount();
    await openAgain(anew);
    await until(() => headingOf(anew) === en.phases.success.heading);
    expect(textOf(anew, '[part=button]')).to.equal('Call me back');
    expect(sessionStorage.length).to.equal(1);
    part(anew, 'close').click();
    await until(() => sessionStorage.length === 0);
  });

  it('is let go when another one is asked for', async () => {
    proxy.states = [() => state('failure', 'not-connected')];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === en.phases.failure.heading);
    expect(kept()[PLACE]?.kind).to.equal('failure');
    find(inside(element), '.progress .primary').click();
    await until(() => headingOf(element) === en.heading);
    expect(sessionStorage.length).to.equal(0);
    proxy.callbacks = [() => Response.json({ ...ACCEPTED, id: 'callback-2' }, { status: 202 })];
    proxy.states = [() => state('queued')];
    tick(element);
    submit(element);
    await until(() => kept()[PLACE]?.id === 'callback-2');
  });

  it('leaves no trace in the evidence of the next consent: the form is shown when it is seen, and no earlier', async () => {
    keep({ ...CALL, kind: 'success' });
    const element = mount();
    await openAgain(element);
    await settle();
    const asked = Date.now();
    find(inside(element), '.progress .secondary').click();
    const field = find(inside(element), 'polyai-phone-input');
    await until(() => headingOf(element) === en.heading && has(field, 'input'));
    typeInto(inputOf(field), '07911 123456');
    tick(element);
    submit(element);
    await until(() => proxy.posts.length === 1);
    const { shownAt = '', tickedBeforehand } = proxy.posts[0]?.body.consent.evidence ?? {};
    expect(Date.parse(shownAt)).to.be.at.least(asked);
    expect(tickedBeforehand).to.equal(false);
  });

  it('is let go when the proxy knows it no more', async () => {
    keep(CALL);
    proxy.states = [() => problem('not-found')];
    const element = mount();
    await openAgain(element);
    await until(() => headingOf(element) === en.phases.unknown.heading);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is shown by both of two elements for one site, and asked for once', async () => {
    const [first, second] = [mount(), mount()];
    await fillForm(second);
    part(second, 'close').click();
    await askFor(first);
    await until(() => textOf(second, '[part=button]') === en.seeYourCall);
    part(first, 'close').click();
    await openAgain(second);
    expect(headingOf(second)).to.equal(en.phases.queued.heading);
    proxy.states = [() => state('success')];
    await until(() => headingOf(second) === en.phases.success.heading);
    part(second, 'close').click();
    await settle();
    expect(sessionStorage.length).to.equal(0);
    expect(proxy.posts).to.have.length(1);
  });

  it('is asked for by a tab whose panel has come, and goes on there, also where a form was being filled in', async () => {
    const element = mount();
    await fillForm(element);
    await until(() => heard.length > 0);
    expect(heard).to.deep.equal([{ place: PLACE }]);
    tab.postMessage({ place: PLACE, call: CALL });
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(inside(element).activeElement?.id).to.equal('heading');
    expect(kept()).to.deep.equal({ [PLACE]: CALL });
    await until(() => proxy.countOf('GET', '/v1/callbacks/') > 0);
    expect(proxy.posts).to.have.length(0);
  });

  it('is told to a tab that asks, while it is under way', async () => {
    let status: 'queued' | 'calling' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const element = mount();
    await askFor(element);
    status = 'calling';
    await until(() => headingOf(element) === en.phases.calling.heading && heard.length > 1);
    heard = [];
    tab.postMessage({ place: `${PROXY} other` });
    tab.postMessage({ place: PLACE });
    await until(() => heard.length > 0);
    const { isOurs, ...call } = kept()[PLACE] as { isOurs?: boolean };
    expect(heard).to.have.length(1);
    expect(heard[0]).to.deep.equal({ place: PLACE, call, isOurs: true, page: performance.timeOrigin });
    expect(isOurs).to.equal(true);
    status = 'success';
    await until(() => headingOf(element) === en.phases.success.heading);
    tab.postMessage({ place: PLACE });
    await settle();
    expect(heard).to.have.length(1);
  });

  it('gives way to no other while it is under way, nor to what a late tab says of itself', async () => {
    let status: 'queued' | 'calling' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    const element = mount();
    await askFor(element);
    status = 'calling';
    await until(() => headingOf(element) === en.phases.calling.heading);
    tab.postMessage({ place: PLACE, call: { ...CALL, id: 'callback-2' } });
    tab.postMessage({ place: PLACE, call: CALL });
    await settle();
    expect(headingOf(element)).to.equal(en.phases.calling.heading);
    expect(kept()[PLACE]?.id).to.equal(ACCEPTED.id);
    status = 'success';
    await until(() => headingOf(element) === en.phases.success.heading);
    tab.postMessage({ place: PLACE, call: CALL });
    await settle();
    expect(headingOf(element)).to.equal(en.phases.success.heading);
  });

  it('is not heard of by an element that is out of the document, nor by a page that is put away', async () => {
    const element = mount();
    await askFor(element);
    await until(() => heard.length > 1);
    heard = [];
    dispatchEvent(new Event('pagehide'));
    tab.postMessage({ place: PLACE });
    await settle();
    expect(heard).to.deep.equal([]);
    dispatchEvent(new Event('pageshow'));
    await until(() => heard.length > 0);
    const place = element.parentElement;
    element.remove();
    heard = [];
    tab.postMessage({ place: PLACE });
    await settle();
    expect(heard).to.deep.equal([]);
    place?.append(element);
    await until(() => heard.length > 0);
  });

  it('is shown by a page that is gone back to, and that was left before the call was asked for', async () => {
    const element = mount();
    await openPanel(element);
    part(element, 'close').click();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    keep(CALL);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(() => textOf(element, '[part=button]') === en.seeYourCall);
    await openAgain(element);
    await until(() => headingOf(element) === en.phases.queued.heading);
  });
});
