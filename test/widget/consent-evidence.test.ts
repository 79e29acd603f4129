import { expect } from 'chai';
import type { ConsentEvidence } from '../../edge-proxy/contract.ts';
import { closeTab, fillForm, find, inside, mount, openPanel, submit, unmountAll, until } from './harness.ts';
import { ProxyDouble } from './proxy-double.ts';

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

  it('has no box that was ticked when the panel is opened, closed and opened again', async () => {
    const element = mount();
    await openPanel(element);
    const box = find(inside(element), '#consent') as HTMLInputElement;
    expect([box.checked, box.defaultChecked, box.getAttribute('autocomplete')]).to.deep.equal([false, false, 'off']);
  });
});
