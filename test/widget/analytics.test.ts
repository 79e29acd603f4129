import { expect } from 'chai';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import en from './english.ts';
import { fillForm, headingOf, mount, submit, unmountAll, until } from './harness.ts';
import { PROXY, ProxyDouble, problem, state } from './proxy-double.ts';

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
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
    delete page[NAME];
  });

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

  it('is told once where a tab was duplicated, with its session storage', async () => {
    const element = await ask();
    const copy = sessionStorage.getItem('polyai-callback') ?? '';
    expect(JSON.parse(copy)[`${PROXY} demo`].isOurs).to.equal(true);
    // As a page of the other tab, which finds the copy.
    const other = mount(`analytics="${NAME}"`);
    await other.open();
    await until(() => headingOf(other) === en.phases.queued.heading);
    await until(() => !JSON.parse(sessionStorage.getItem('polyai-callback') ?? '{}')[`${PROXY} demo`]?.isOurs);
    status = 'success';
    await Promise.all([ending(element), ending(other)]);
    expect(told()).to.deep.equal([REQUESTED, CONNECTED]);
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
