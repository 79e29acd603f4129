import { expect } from 'chai';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import en from './english.ts';
import { fillForm, headingOf, mount, submit, unmountAll, until } from './harness.ts';
import { ACCEPTED, PROXY, ProxyDouble, problem, state } from './proxy-double.ts';

const NAME = 'testDataLayer';
const page = globalThis as unknown as Record<string, unknown>;
const REQUESTED = { event: 'polyai_callback_requested', polyai_callback_site: 'demo' };
const CONNECTED = { event: 'polyai_callback_connected', polyai_callback_site: 'demo' };

describe('what the page’s analytics are told', () => {
  let proxy: ProxyDouble;
  let status: 'queued' | 'calling' | 'success' | 'failure';
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    status = 'queued';
    proxy.states = [() => state(status)];
    // What a page has told of once it tells no more, and all of these tests are in one.
    proxy.callbacks = [() => Response.json({ ...ACCEPTED, id: crypto.randomUUID() }, { status: 202 })];
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
    delete page[NAME];
  });

  const kept = (): Record<string, unknown> | undefined =>
    JSON.parse(sessionStorage.getItem('polyai-callback') ?? '{}')[`${PROXY} demo`];
  const told = () => (page[NAME] as unknown[] | undefined) ?? [];
  const ending = (element: PolyaiCallbackElement, kind: 'success' | 'failure' = 'success') =>
    until(() => headingOf(element) === en.phases[kind].heading);

  async function ask(attributes = `analytics="${NAME}"`): Promise<PolyaiCallbackElement> {
    const element = mount(attributes);
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === en.phases.queued.heading);
    return element;
  }

  it('is nothing unless the page asks for it', async () => {
    const names = Object.keys(globalThis).sort();
    const element = await ask('');
    status = 'success';
    await ending(element);
    expect(Object.keys(globalThis).sort()).to.deep.equal(names);
  });

  it('is nothing of a call that was refused', async () => {
    proxy.callbacks = [() => problem('temporarily-unavailable')];
    const element = mount(`analytics="${NAME}"`);
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) !== en.heading);
    expect(told()).to.deep.equal([]);
  });

  it('is once that a call was asked for, and once that it was connected, and nothing of whom', async () => {
    page[NAME] = ['theirs'];
    const element = await ask();
    expect(told()).to.deep.equal(['theirs', REQUESTED]);
    status = 'calling';
    await until(() => headingOf(element) === en.phases.calling.heading);
    status = 'success';
    await ending(element);
    expect(told()).to.deep.equal(['theirs', REQUESTED, CONNECTED]);
  });

  it('is no connection where there was none', async () => {
    const element = await ask();
    status = 'failure';
    await ending(element, 'failure');
    expect(told()).to.deep.equal([REQUESTED]);
  });

  it('is once that it was connected where the page was loaded anew meanwhile', async () => {
    (await ask()).parentElement?.remove();
    await mount(`analytics="${NAME}"`).open();
    unmountAll();
    const element = mount(`analytics="${NAME}"`);
    await element.open();
    status = 'success';
    await ending(element);
    expect(told()).to.deep.equal([REQUESTED, CONNECTED]);
  });

  it('is told by the tab that asked alone, whoever else shows the call', async () => {
    const other = mount(`analytics="${NAME}"`);
    await other.open();
    const element = await ask();
    await until(() => headingOf(other) === en.phases.queued.heading);
    status = 'success';
    await Promise.all([ending(element), ending(other)]);
    expect(told()).to.deep.equal([REQUESTED, CONNECTED]);
  });

  it('is told by the other tab where this one was duplicated, with its session storage', async () => {
    const element = await ask();
    const { isOurs, ...call } = kept() ?? {};
    expect(isOurs).to.equal(true);
    const otherTab = new BroadcastChannel('polyai-callback');
    otherTab.postMessage({ place: `${PROXY} demo`, call, isOurs: true, page: 'another' });
    await until(() => kept()?.isOurs === undefined);
    otherTab.close();
    status = 'success';
    await ending(element);
    expect(told()).to.deep.equal([REQUESTED]);
  });

  it('is told once by two elements of a page that was loaded anew meanwhile, however often', async () => {
    const attributes = `analytics="${NAME}"`;
    const both = async () => {
      const [one, other] = [mount(attributes), mount(attributes)];
      await Promise.all([one.open(), other.open()]);
      await until(() => [one, other].every((element) => headingOf(element) === en.phases.queued.heading));
      return [one, other];
    };
    const other = mount(attributes);
    await other.open();
    await ask();
    await until(() => headingOf(other) === en.phases.queued.heading);
    expect(kept()?.isOurs).to.equal(true);
    unmountAll();
    await both();
    unmountAll();
    const elements = await both();
    status = 'success';
    await Promise.all(elements.map((element) => ending(element)));
    expect(told()).to.deep.equal([REQUESTED, CONNECTED]);
  });

  it('is told once where one element has let the call go before the other hears of its end', async () => {
    const attributes = `analytics="${NAME}"`;
    await ask();
    unmountAll();
    const [one, other] = [mount(attributes), mount(attributes)];
    await Promise.all([one.open(), other.open()]);
    await until(() => [one, other].every((element) => headingOf(element) === en.phases.queued.heading));
    other.remove();
    status = 'success';
    await ending(one);
    one.close();
    await until(() => kept() === undefined);
    document.body.append(other);
    await ending(other);
    expect(told()).to.deep.equal([REQUESTED, CONNECTED]);
    other.remove();
  });

  it('is told once where the visitor comes back to the page as it was left, before the call’s end', async () => {
    const element = await ask();
    // A later page of the tab has seen the end by then, and told of it.
    sessionStorage.clear();
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    status = 'success';
    await ending(element);
    expect(told()).to.deep.equal([REQUESTED]);
  });

  it('is no reason to fail where what the page named is no array', async () => {
    page[NAME] = 7;
    const element = await ask();
    status = 'success';
    await ending(element);
    expect(page[NAME]).to.equal(7);
  });
});
