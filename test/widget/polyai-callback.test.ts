import { expect } from 'chai';
import { endpointUrl } from '../../widget/endpoint-url.ts';
import { readMetadata } from '../../widget/metadata-attribute.ts';
import {
  fillForm,
  find,
  focused,
  has,
  inputOf,
  inside,
  mount,
  openPanel,
  part,
  submit,
  textOf,
  typeInto,
  unmountAll,
  until,
} from './harness.ts';
import { ProxyDouble, problem, SITE } from './proxy-double.ts';

describe('<polyai-callback>', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  /** What an idle callback might have begun has come by then. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
  const isFallback = (element: HTMLElement) => has(element, 'slot:not([name])') && !has(element, 'button');

  for (const [reason, site] of [
    ['the network fails', () => 'lost' as const],
    ['the proxy fails', () => problem('internal')],
    ['something else answers in its place', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['the page’s origin is not allowed', () => problem('origin-not-allowed')],
  ] as const) {
    it(`gives its children back when ${reason}`, async () => {
      proxy.sites = [site];
      const element = mount();
      await until(() => isFallback(element));
      expect(find(element, 'a').assignedSlot).not.to.equal(null);
    });
  }

  it('hands the focus to the page’s own way to call when the button goes', async () => {
    proxy.sites = [() => 'lost'];
    const element = mount();
    await element.updateComplete;
    part(element, 'button').focus();
    await until(() => isFallback(element));
    await until(() => focused() === find(element, 'a'));
  });

  it('survives attributes that make no sense', async () => {
    const element = mount('mode="sideways" metadata="{oops"');
    await fillForm(element);
    expect(has(element, 'dialog[open]')).to.equal(true);
    submit(element);
    await until(() => proxy.posts.length === 1);
    expect(proxy.posts[0]?.body).not.to.have.property('metadata');
  });

  for (const [attribute, metadata] of [
    ['["a"]', {}],
    ['null', {}],
    ['{"a":"b","c":1}', { a: 'b' }],
    ['[object Object]', {}],
    [{ a: 'b', c: 1 }, { a: 'b' }],
  ] as const) {
    it(`takes ${JSON.stringify(metadata)} for metadata from ${attribute}`, () => {
      expect(readMetadata(attribute)).to.deep.equal(metadata);
    });
  }

  it('has its own label again when the page takes back the one that it gave', async () => {
    const element = mount('label="Ring me"');
    await openPanel(element);
    expect(textOf(element, '[part=button]')).to.equal('Ring me');
    element.removeAttribute('label');
    await element.updateComplete;
    expect(textOf(element, '[part=button]')).to.equal('Call me back');
    expect(has(element, 'dialog[open]')).to.equal(true);
  });

  it('draws its button at once, without a request', async () => {
    const element = mount();
    await element.updateComplete;
    expect(textOf(element, '[part=button]')).to.equal('Call me back');
    expect(proxy.requests).to.have.length(0);
  });

  it('keeps its place when its children come back', async () => {
    proxy.sites = [() => 'lost'];
    const element = mount();
    await element.updateComplete;
    const { height } = element.getBoundingClientRect();
    await until(() => isFallback(element));
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  for (const intent of ['pointerenter', 'focusin']) {
    it(`asks for the site at ${intent}, once`, async () => {
      const whenIdle = withoutIdle();
      try {
        const element = mount();
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(proxy.countOf('GET', '/v1/sites/-')).to.equal(0);
        element.dispatchEvent(new Event(intent));
        element.dispatchEvent(new Event(intent));
        await until(() => has(element, 'polyai-phone-input'));
        expect(proxy.countOf('GET', '/v1/sites/-')).to.equal(1);
      } finally {
        whenIdle.restore();
      }
    });
  }

  it('says before anybody shows intent what its button opens: a dialog, or nothing of its own', async () => {
    const [dialog, inline] = [mount('prefetch="none"'), mount('prefetch="none" mode="inline"')];
    await Promise.all([dialog.updateComplete, inline.updateComplete]);
    expect(find(inside(dialog), 'button').getAttribute('aria-haspopup')).to.equal('dialog');
    expect(find(inside(inline), 'button').getAttribute('aria-haspopup')).to.equal('false');
    expect(proxy.requests).to.have.length(0);
  });

  it('asks for nothing before intent with prefetch="none", whatever the language and however idle the browser', async () => {
    const element = mount('prefetch="none"');
    const german = mount('prefetch="none" lang="de"');
    await element.updateComplete;
    // Later than what either of them would have been waiting for.
    await new Promise((resolve) => {
      if ('requestIdleCallback' in globalThis) requestIdleCallback(resolve);
      else setTimeout(resolve, 1200);
    });
    await settled();
    expect(proxy.requests).to.have.length(0);
    expect([has(element, 'button'), has(german, 'button')]).to.deep.equal([true, false]);
    await openPanel(element);
    await german.open();
    expect(proxy.countOf('GET', '/v1/sites/-')).to.equal(2);
  });

  for (const [attribute, address] of [
    ['http://', `${location.origin}/`],
    ['', `${location.origin}/`],
    ['localhost:8787', `${location.origin}/`],
    ['ftp://proxy.example', `${location.origin}/`],
    ['https://proxy.example', 'https://proxy.example/'],
    ['https://proxy.example/calls', 'https://proxy.example/calls/'],
    ['/calls/', `${location.origin}/calls/`],
  ] as const) {
    it(`takes ${address} for the proxy of “${attribute}”`, () => {
      expect(endpointUrl(attribute).href).to.equal(address);
    });
  }

  it('asks in the page’s language, for the site that it was given', async () => {
    const element = mount('site="demo" lang="fr-CA"');
    await openPanel(element);
    expect(proxy.requests[0]?.url).to.match(/\/v1\/sites\/demo\?locale=fr-CA$/);
  });

  it('opens a dialog with the focus in the field', async () => {
    const element = mount();
    const field = await openPanel(element);
    await until(() => focused() === inputOf(field));
    expect(find(inside(element), 'dialog').matches(':modal')).to.equal(true);
  });

  it('unfolds in the page with mode="inline"', async () => {
    const element = mount('mode="inline"');
    await openPanel(element);
    expect(has(element, 'section[part=panel]:not([hidden])')).to.equal(true);
    expect(has(element, 'dialog')).to.equal(false);
    part(element, 'close').click();
    await until(() => focused() === part(element, 'button'));
    expect(has(element, 'section[hidden]')).to.equal(true);
  });

  for (const [way, close] of [
    ['its close button', (element: HTMLElement) => part(element, 'close').click()],
    ['Escape', (element: HTMLElement) => (part(element, 'panel') as HTMLDialogElement).requestClose?.()],
    ['a click beside it', (element: HTMLElement) => clickBackdrop(part(element, 'panel'))],
  ] as const) {
    it(`closes by ${way}, and gives the focus back`, async () => {
      const element = mount();
      await openPanel(element);
      close(element);
      // Where `requestClose` is missing, a key can't be told to a dialog by script.
      if (way === 'Escape' && !('requestClose' in HTMLDialogElement.prototype)) part(element, 'close').click();
      await until(() => !has(element, 'dialog[open]'));
      await until(() => focused() === part(element, 'button'));
    });
  }

  it('opens again at once after Escape, before the dialog has said that it closed', async () => {
    const element = mount();
    await openPanel(element);
    const heard: string[] = [];
    for (const type of ['callback-open', 'callback-close']) element.addEventListener(type, () => heard.push(type));
    const dialog = part(element, 'panel') as HTMLDialogElement;
    const said = new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
    // As Escape does it: closed now, and the event in a task of its own.
    dialog.close();
    part(element, 'button').click();
    await said;
    await until(() => heard.length === 2);
    expect(heard).to.deep.equal(['callback-close', 'callback-open']);
    expect(has(element, 'dialog[open]')).to.equal(true);
  });

  it('stays open when a press inside ends beside it', async () => {
    const element = mount();
    await openPanel(element);
    const panel = part(element, 'panel');
    inside(element)
      .querySelector('.content')
      ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    panel.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(has(element, 'dialog[open]')).to.equal(true);
  });

  it('keeps what was typed while the panel is closed', async () => {
    const element = mount();
    const field = await openPanel(element);
    typeInto(inputOf(field), '07911');
    part(element, 'close').click();
    await until(() => !has(element, 'dialog[open]'));
    expect(inputOf(await openPanel(element)).value).to.equal('07911');
  });

  it('shows the consent text exactly as it was sent, in its language, beside an unticked box', async () => {
    const element = mount();
    await openPanel(element);
    const text = part(element, 'consent-text');
    expect([text.textContent, text.lang]).to.deep.equal([SITE.consent.text, 'en']);
    expect((find(inside(element), '#consent') as HTMLInputElement).checked).to.equal(false);
    expect(part(element, 'privacy').getAttribute('href')).to.equal(SITE.consent.privacyUrl);
  });

  it('makes no link of a privacy address that is none', async () => {
    proxy.sites = [() => Response.json({ ...SITE, consent: { ...SITE.consent, privacyUrl: 'javascript:alert(1)' } })];
    const element = mount();
    await openPanel(element);
    expect(has(element, '[part=privacy]')).to.equal(false);
  });
});

/** As a browser that is never idle. */
function withoutIdle() {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'requestIdleCallback');
  Object.defineProperty(globalThis, 'requestIdleCallback', { value: () => 0, configurable: true });
  return {
    restore: () =>
      own
        ? Object.defineProperty(globalThis, 'requestIdleCallback', own)
        : Reflect.deleteProperty(globalThis, 'requestIdleCallback'),
  };
}

function clickBackdrop(panel: HTMLElement): void {
  panel.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  panel.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}
