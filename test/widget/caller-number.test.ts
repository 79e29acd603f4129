import { expect } from 'chai';
import type { Site } from '../../edge-proxy/contract.ts';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import en from './english.ts';
import {
  atRest,
  fillForm,
  find,
  has,
  headingOf,
  inside,
  mount,
  part,
  submit,
  textOf,
  unmountAll,
  until,
} from './harness.ts';
import { ACCEPTED, PROXY, ProxyDouble, SITE, state } from './proxy-double.ts';

const NUMBER = '[part=caller-number]';

describe('the number that will call', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  async function askFor(site: Partial<Site> = {}): Promise<PolyaiCallbackElement> {
    proxy.sites = [() => Response.json({ ...SITE, ...site })];
    // As wide as most pages' letters are: the headings have one line, but on a phone.
    const element = mount('style="font-family: system-ui"');
    await fillForm(element);
    submit(element);
    return element;
  }

  it('is not spoken of where the site doesn’t tell it, but the hint on unknown callers is there', async () => {
    const element = await askFor({ callerNumber: null });
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(has(element, NUMBER)).to.equal(false);
    expect(has(element, '[part=proof-words]')).to.equal(true);
    expect(textOf(element, '[part=screening]')).to.equal(en.screening);
  });

  it('leaves no empty frame where there are no proof words either', async () => {
    proxy.callbacks = [() => Response.json({ ...ACCEPTED, proofWords: [] }, { status: 202 })];
    const element = await askFor({ callerNumber: null });
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(has(element, '.who-calls')).to.equal(false);
    expect(part(element, 'screening').checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  for (const end of ['success', 'failure', 'unknown', 'cancelled'] as const) {
    it(`is not shown once the call has come to its end: ${end}`, async () => {
      proxy.states = [() => state(end)];
      const element = await askFor();
      await until(() => headingOf(element) === en.phases[end].heading);
      expect([has(element, NUMBER), has(element, '.advice')]).to.deep.equal([false, false]);
    });
  }

  it('is shown from asking until the call is under way, as people write it, from left to right', async () => {
    let status: 'queued' | 'calling' = 'queued';
    proxy.states = [() => state(status)];
    const element = await askFor();
    await until(() => headingOf(element) === en.phases.queued.heading);
    await until(() => textOf(element, `${NUMBER} bdi[dir=ltr]`) === '+1 415 555 0100');
    expect(textOf(element, NUMBER)).to.equal(`${en.callerNumber} +1 415 555 0100 ${en.saveContact}`);
    status = 'calling';
    await until(() => headingOf(element) === en.phases.calling.heading);
    expect(textOf(element, `${NUMBER} bdi`)).to.equal('+1 415 555 0100');
  });

  it('can be saved as a contact: a file of the proxy’s, by a target of 44 px', async () => {
    const element = await askFor();
    await until(() => has(element, '[part=save-contact]'));
    const link = part(element, 'save-contact') as HTMLAnchorElement;
    expect(link.href).to.equal(`${PROXY}v1/sites/demo/contact.vcf`);
    expect([link.hasAttribute('download'), link.rel]).to.deep.equal([true, 'noreferrer']);
    expect(link.offsetHeight).to.be.at.least(44);
  });

  it('has its place before the proxy has answered, and what comes later has it too: nothing moves', async () => {
    let answer: () => void = () => {};
    const accepted = Response.json(ACCEPTED, { status: 202 });
    proxy.callbacks = [() => new Promise((resolve) => (answer = () => resolve(accepted)))];
    let status: 'queued' | 'calling' = 'queued';
    proxy.states = [() => state(status)];
    const element = await askFor();
    await until(() => headingOf(element) === en.phases.sending.heading);
    await until(() => textOf(element, `${NUMBER} bdi`) === '+1 415 555 0100');
    expect(has(element, '.words .skeleton')).to.equal(true);
    const asking = await placesIn(element);
    answer();
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(has(element, '.skeleton')).to.equal(false);
    expect(await placesIn(element)).to.deep.equal(asking);
    status = 'calling';
    await until(() => headingOf(element) === en.phases.calling.heading);
    expect(await placesIn(element)).to.deep.equal(asking);
  });
});

/** From the panel's top, in whole pixels, once everything has come to rest. */
async function placesIn(element: PolyaiCallbackElement): Promise<Record<string, number>> {
  const root = inside(element);
  await atRest(element);
  const panel = part(element, 'panel').getBoundingClientRect();
  const places = ['.steps', '.who-calls', '[part=proof-words] .hint', '.advice', '.receipt'].map((selector) => [
    selector,
    Math.round(find(root, selector).getBoundingClientRect().top - panel.top),
  ]);
  return { ...Object.fromEntries(places), height: Math.round(panel.height) };
}
