import { expect } from 'chai';
import type { ConsentEvidence } from '../../edge-proxy/contract.ts';
import {
  closeTab,
  fillForm,
  find,
  focused,
  has,
  inside,
  mount,
  openPanel,
  part,
  submit,
  textOf,
  tick,
  unmountAll,
  until,
} from './harness.ts';
import { consentOf, ProxyDouble, problem, SITE } from './proxy-double.ts';

describe('the evidence of a consent', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  /** What was sent, after the box was ticked on a page that looks like this. */
  async function evidenceOf(
    style = '',
    before: (element: HTMLElement) => void = () => undefined,
  ): Promise<ConsentEvidence> {
    const element = mount();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    await openPanel(element);
    const root = inside(element) as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    before(element);
    await fillForm(element);
    submit(element);
    await until(() => proxy.posts.length === 1);
    return proxy.posts[0]?.body.consent.evidence ?? {};
  }

  it('is what was there to be seen: when, how large, how much of it', async () => {
    const evidence = await evidenceOf('.consent-text { font-size: 17px }');
    const { shownAt = '', tickedAt = '', ...rest } = evidence;
    expect(Math.abs(Date.now() - Date.parse(tickedAt))).to.be.below(10_000);
    expect(Date.parse(shownAt)).to.be.at.most(Date.parse(tickedAt));
    expect(rest.widgetVersion).to.equal('0.1.0');
    expect(rest.fontSize).to.equal(17);
    expect(rest.inView).to.equal(1);
    expect(rest.viewport).to.equal(`${innerWidth}x${innerHeight}`);
    expect(rest.forcedColors).to.equal(matchMedia('(forced-colors: active)').matches);
  });

  it('says that a script ticked the box, and that it was not ticked beforehand', async () => {
    const { isTrusted, tickedBeforehand } = await evidenceOf();
    expect([isTrusted, tickedBeforehand]).to.deep.equal([false, false]);
  });

  for (const [name, style, contrast] of [
    ['black on white', 'background: #fff; color: #000', 21],
    ['the palest grey that AA takes', 'background: rgb(255 255 255); color: #767676', 4.54],
    ['grey on grey', 'background: #777; color: #777', 1],
    ['half of black over white', 'background: #fff; color: rgb(0 0 0 / 50%)', 3.95],
    ['another way of writing colours', 'background: oklch(1 0 0); color: color(srgb 0 0 0)', 21],
  ] as const) {
    it(`measures the contrast of ${name}`, async () => {
      expect((await evidenceOf(`.consent-text { ${style} }`)).contrast).to.be.closeTo(contrast, 0.06);
    });
  }

  it('says nothing of a contrast over an image, or through something translucent', async () => {
    expect((await evidenceOf('.consent { background: linear-gradient(red, blue) }')).contrast).to.equal(undefined);
    await closeTab();
    proxy.posts.length = 0;
    expect((await evidenceOf('.consent { opacity: 0.9 }')).contrast).to.equal(undefined);
  });

  it('says that the text was out of view', async () => {
    const { inView } = await evidenceOf('.consent-text { position: fixed; inset-block-start: -900px }');
    expect(inView).to.equal(0);
  });

  it('leaves out how much was in view where that can’t be had, and the call is asked for all the same', async () => {
    const own = globalThis.IntersectionObserver;
    globalThis.IntersectionObserver = class {
      constructor() {
        throw new Error('not here');
      }
    } as unknown as typeof IntersectionObserver;
    try {
      const evidence = await evidenceOf();
      expect(evidence).not.to.have.property('inView');
      expect(evidence.fontSize).to.be.above(14);
    } finally {
      globalThis.IntersectionObserver = own;
    }
  });

  it('is of the moment of the tick, whatever the page does to the text afterwards', async () => {
    const element = mount();
    await fillForm(element);
    const root = inside(element) as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.consent-text { font-size: 5px }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    submit(element);
    await until(() => proxy.posts.length === 1);
    expect(proxy.posts[0]?.body.consent.evidence?.fontSize).to.be.above(14);
  });

  it('is of the text that was agreed to: not of one that it took the place of', async () => {
    const consent = await consentOf('Another text.');
    proxy.callbacks = [() => problem('consent-outdated'), ...proxy.callbacks];
    let isAskedAnew = '';
    proxy.sites = [
      () => Response.json(SITE),
      () => {
        isAskedAnew = new Date().toISOString();
        return Response.json({ ...SITE, consent });
      },
    ];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => textOf(element, '[part=consent-text]') === 'Another text.');
    await until(() => focused()?.id === 'consent');
    tick(element);
    submit(element);
    await until(() => proxy.posts.length === 2);
    const { shownAt = '', tickedBeforehand } = proxy.posts[1]?.body.consent.evidence ?? {};
    expect(shownAt >= isAskedAnew, `${shownAt} is after ${isAskedAnew}`).to.equal(true);
    expect(tickedBeforehand).to.equal(false);
  });

  it('is none where the box is no longer ticked, and nothing is sent', async () => {
    const element = mount();
    await fillForm(element);
    // A script of the page that tells nobody.
    (find(inside(element), '#consent') as HTMLInputElement).checked = false;
    submit(element);
    await until(() => textOf(element, '#consent-error') !== '');
    expect(proxy.posts).to.have.length(0);
  });

  it('has no box that was ticked when the panel is opened, closed and opened again', async () => {
    const element = mount();
    await openPanel(element);
    part(element, 'close').click();
    await until(() => !has(element, 'dialog[open]'));
    await openPanel(element);
    const box = find(inside(element), '#consent') as HTMLInputElement;
    expect([box.checked, box.defaultChecked, box.getAttribute('autocomplete')]).to.deep.equal([false, false, 'off']);
  });
});
