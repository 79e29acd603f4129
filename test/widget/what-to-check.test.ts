import { expect } from 'chai';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { releaseClock, setClock } from './clock.ts';
import en from './english.ts';
import { atRest, fillForm, has, headingOf, inside, mount, part, submit, textOf, unmountAll, until } from './harness.ts';
import { ACCEPTED, PROXY, ProxyDouble, state } from './proxy-double.ts';

const CHECKS = Object.values(en.checks).join(' ');
const isSeen = (element: PolyaiCallbackElement, name: string) =>
  part(element, name).checkVisibility({ visibilityProperty: true });

/** As a page that was loaded anew finds it. */
async function open(kind: 'queued' | 'calling', sinceSeconds: number): Promise<PolyaiCallbackElement> {
  const { id, proofWords } = ACCEPTED;
  const call = { kind, id, proofWords, since: Date.now() - sinceSeconds * 1000 };
  sessionStorage.setItem('polyai-callback', JSON.stringify({ [`${PROXY} demo`]: call }));
  const element = mount();
  await element.updateComplete;
  part(element, 'button').click();
  await until(() => has(element, 'dialog[open] .progress'));
  return element;
}

describe('what to check', () => {
  let proxy: ProxyDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    proxy.states = [() => state('calling')];
  });
  afterEach(() => {
    releaseClock();
    unmountAll();
    proxy.remove();
  });

  it('is not said of a call that isn’t placed yet, however long that takes', async () => {
    proxy.states = [() => state('queued')];
    const element = await open('queued', 3600);
    await until(() => proxy.countOf('GET', '/v1/callbacks/') > 1);
    expect([isSeen(element, 'screening'), isSeen(element, 'what-to-check')]).to.deep.equal([true, false]);
  });

  it('is not said within 20 seconds, by the clock of the page that first saw the call', async () => {
    setClock('2026-11-30T15:07:00Z');
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === en.phases.calling.heading);
    expect(isSeen(element, 'what-to-check')).to.equal(false);
    setClock('2026-11-30T15:07:19.999Z');
    element.requestUpdate();
    await element.updateComplete;
    expect([isSeen(element, 'screening'), isSeen(element, 'what-to-check')]).to.deep.equal([true, false]);
    setClock('2026-11-30T15:07:20Z');
    element.requestUpdate();
    await until(() => isSeen(element, 'what-to-check'));
    expect(isSeen(element, 'screening')).to.equal(false);
  });

  it('comes by itself, right also after a reload, and moves nothing', async () => {
    const element = await open('calling', 18.5);
    await atRest(element);
    const before = placesOf(element);
    expect(isSeen(element, 'what-to-check')).to.equal(false);
    expect(textOf(element, '[role=status]')).to.match(/^We’re calling your number\. /);
    await until(() => isSeen(element, 'what-to-check'));
    expect(placesOf(element)).to.deep.equal(before);
    expect(textOf(element, '[part=what-to-check]')).to.contain(en.checks.heading);
    for (const check of Object.values(en.checks)) expect(textOf(element, '[part=what-to-check]')).to.contain(check);
  });

  it('is announced once, in the only live region', async () => {
    const element = await open('calling', 19);
    const said: string[] = [];
    const region = inside(element).querySelector('[role=status]') as HTMLElement;
    new MutationObserver(() => said.push(region.textContent?.trim() ?? '')).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await until(() => said.length > 0);
    const asked = proxy.countOf('GET', '/v1/callbacks/');
    await until(() => proxy.countOf('GET', '/v1/callbacks/') > asked + 2);
    element.requestUpdate();
    await element.updateComplete;
    expect(said).to.deep.equal([CHECKS]);
    expect(inside(element).querySelectorAll('[role=status], [role=alert], [aria-live=polite]')).to.have.length(1);
  });

  it('is there at once where the call has been under way for longer, and gone with its end', async () => {
    const element = await open('calling', 60);
    expect(isSeen(element, 'what-to-check')).to.equal(true);
    proxy.states = [() => state('success')];
    await until(() => headingOf(element) === en.phases.success.heading);
    expect(has(element, '[part=what-to-check]')).to.equal(false);
    expect(textOf(element, '[role=status]')).to.match(/^The call has ended\./);
  });
});

function placesOf(element: PolyaiCallbackElement): number[] {
  const places = [...inside(element).querySelectorAll('.heading, .steps li, .who-calls, [part=receipt]')];
  return places.map((place) => place.getBoundingClientRect().top);
}
