import { expect } from 'chai';
import { find, focused, has, headingOf, inputOf, inside, mount, part, textOf, unmountAll, until } from './harness.ts';
import { ProxyDouble, problem, SITE } from './proxy-double.ts';

describe('a panel that is opened before the site has come', () => {
  let proxy: ProxyDouble;
  let answer: (response: Response) => void;

  beforeEach(() => {
    proxy = new ProxyDouble().install();
    proxy.sites = [() => new Promise((resolve) => (answer = resolve))];
  });
  afterEach(() => {
    answer?.(problem('internal'));
    unmountAll();
    proxy.remove();
  });

  const hasSkeleton = (element: HTMLElement) => has(element, 'dialog[open] .skeletons');

  async function openEarly(attributes = '') {
    const element = mount(attributes);
    const heard: string[] = [];
    for (const type of ['callback-open', 'callback-close']) element.addEventListener(type, () => heard.push(type));
    await element.updateComplete;
    part(element, 'button').click();
    await until(() => has(element, 'dialog[open] .skeletons, section:not([hidden]) .skeletons'));
    await until(() => proxy.countOf('GET', '/v1/sites/') === 1);
    return { element, heard };
  }

  it('gives way to the page’s own way to call, with the focus, when the site is refused', async () => {
    const { element, heard } = await openEarly();
    answer(problem('origin-not-allowed'));
    await until(() => !has(element, 'dialog'));
    await until(() => focused() === find(element, 'a'));
    expect(heard).to.deep.equal(['callback-open', 'callback-close']);
  });

  it('does not come back beneath whoever goes to the page’s own way to call, but tries anew when it is put in again', async () => {
    const { element } = await openEarly();
    answer(problem('internal'));
    await until(() => focused() === find(element, 'a'));
    for (const type of ['focusin', 'pointerenter']) element.dispatchEvent(new Event(type));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(proxy.countOf('GET', '/v1/sites/')).to.equal(1);
    proxy.sites = [() => Response.json(SITE)];
    element.parentElement?.append(element);
    await until(() => has(element, 'polyai-phone-input'));
    expect(has(element, '[part=button]')).to.equal(true);
  });

  it('is not opened in an element that has left the page meanwhile, and can be when it is back', async () => {
    const element = mount();
    const place = element.parentElement;
    await element.updateComplete;
    part(element, 'button').click();
    element.remove();
    await until(() => proxy.countOf('GET', '/v1/sites/') === 1);
    answer(Response.json(SITE));
    await until(() => has(element, 'polyai-phone-input'));
    place?.append(element);
    await element.updateComplete;
    part(element, 'button').click();
    await until(() => has(element, 'dialog:modal'));
  });

  it('closes in an element that leaves the page, and says so', async () => {
    const { element, heard } = await openEarly();
    answer(Response.json(SITE));
    await until(() => has(element, 'polyai-phone-input'));
    const place = element.parentElement;
    element.remove();
    place?.append(element);
    expect(heard).to.deep.equal(['callback-open', 'callback-close']);
    await element.updateComplete;
    expect(has(element, 'dialog[open]')).to.equal(false);
    part(element, 'button').click();
    await until(() => has(element, 'dialog:modal'));
  });

  it('stays closed when it was closed meanwhile', async () => {
    const { element, heard } = await openEarly();
    (find(inside(element), 'dialog') as HTMLDialogElement).close();
    await until(() => heard.includes('callback-close'));
    answer(Response.json(SITE));
    await until(() => has(element, 'polyai-phone-input'));
    await until(() => focused() === part(element, 'button'));
    expect(has(element, 'dialog[open]')).to.equal(false);
  });

  it('shows its shape, named by what the button says, and has the focus', async () => {
    const { element } = await openEarly();
    expect(find(inside(element), 'dialog').matches(':modal')).to.equal(true);
    expect(textOf(element, '#heading')).to.equal('Call me back');
    expect(has(element, '[aria-busy=true] .skeleton')).to.equal(true);
    expect(find(inside(element), 'dialog').contains(focused())).to.equal(true);
  });

  it('becomes the form, with the focus in its field, and has opened once', async () => {
    const { element, heard } = await openEarly();
    answer(Response.json(SITE));
    await until(() => has(element, 'polyai-phone-input'));
    expect(hasSkeleton(element)).to.equal(false);
    const field = find(inside(element), 'polyai-phone-input');
    await until(() => has(field, 'input'));
    await until(() => focused() === inputOf(field));
    expect(headingOf(element)).not.to.equal('Call me back');
    expect(heard).to.deep.equal(['callback-open']);
  });

  it('leaves whoever was quick where they have gone to', async () => {
    const { element } = await openEarly('lang="en"');
    find(inside(element), 'dialog').close();
    answer(Response.json(SITE));
    await until(() => has(element, '#consent') && !find(inside(element), 'dialog').open);
    // In the very task after the one in which it opens, which is when the focus would go to its field.
    const gone = new Promise<void>((resolve) => {
      element.addEventListener('callback-open', () =>
        setTimeout(() => {
          find(inside(element), '#consent').focus();
          setTimeout(resolve);
        }),
      );
    });
    part(element, 'button').click();
    await gone;
    await element.updateComplete;
    expect(focused()?.id).to.equal('consent');
  });

  it('asks for no plan of a part of the world that a language is at home in', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (...request) => {
      asked.push(String(request[0]));
      return fetch(...request);
    };
    Object.defineProperty(navigator, 'language', { value: 'es-419', configurable: true });
    try {
      const { element } = await openEarly();
      answer(Response.json({ ...SITE, regions: ['NO'], defaultRegion: 'NO' }));
      await until(() => has(element, 'polyai-phone-input') && focused()?.localName === 'input');
      expect(asked.some((address) => address.endsWith('NO.json'))).to.equal(true);
      expect(asked.filter((address) => address.includes('419'))).to.deep.equal([]);
    } finally {
      Reflect.deleteProperty(navigator, 'language');
    }
  });

  it('is a section of the page with mode="inline"', async () => {
    const { element } = await openEarly('mode="inline"');
    expect(has(element, 'section:not([hidden]) .skeletons')).to.equal(true);
    answer(Response.json(SITE));
    await until(() => has(element, 'section:not([hidden]) polyai-phone-input'));
  });
});
