import { expect } from 'chai';
import type { CallbackSubmitEvent } from '../../widget/events.ts';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import en from './english.ts';
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
import { ProxyDouble, problem, SITE, state } from './proxy-double.ts';

describe('what the page’s script can do', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  const fieldOf = (element: HTMLElement) => find(inside(element), 'polyai-phone-input');
  const isOpen = (element: HTMLElement) => has(element, 'dialog[open]');

  /** A field of the page's that has the focus. */
  function pageField(): HTMLInputElement {
    const place = document.createElement('div');
    const field = document.createElement('input');
    place.append(field);
    document.body.append(place);
    field.focus();
    return field;
  }

  describe('open() and close()', () => {
    it('open the panel, and bring the focus back to where it was', async () => {
      const field = pageField();
      const element = mount();
      await element.open();
      expect(isOpen(element)).to.equal(true);
      await until(() => focused() === inputOf(fieldOf(element)));
      element.close();
      expect(isOpen(element)).to.equal(false);
      await until(() => focused() === field);
    });

    it('bring the focus back into a shadow root of the page’s, from a dialog and from a section', async () => {
      for (const attributes of ['', 'mode="inline"']) {
        const app = pageField().parentElement as HTMLElement;
        app.attachShadow({ mode: 'open' }).innerHTML = '<input />';
        const field = find(inside(app), 'input');
        field.focus();
        const element = mount(attributes);
        await element.open();
        await until(() => focused() === inputOf(fieldOf(element)));
        element.close();
        await until(() => focused() === field);
        unmountAll();
      }
    });

    it('open one that doesn’t know yet what its button says in the page’s language', async () => {
      const element = mount('lang="de" heading="Sprechen wir?"');
      await element.open();
      expect(isOpen(element)).to.equal(true);
      expect(headingOf(element)).to.equal('Sprechen wir?');
    });

    it('do nothing to an element that is open, or closed, already', async () => {
      const element = mount();
      element.close();
      const heard: string[] = [];
      for (const type of ['callback-open', 'callback-close']) element.addEventListener(type, () => heard.push(type));
      await Promise.all([element.open(), element.open()]);
      await element.open();
      element.close();
      element.close();
      expect(heard).to.deep.equal(['callback-open', 'callback-close']);
    });

    it('resolve where nobody can be called from', async () => {
      proxy.sites = [() => 'lost'];
      const element = mount();
      await element.open();
      expect(await element.request('+447911123456')).to.equal('unreachable');
      expect(has(element, 'dialog')).to.equal(false);
    });
  });

  describe('request()', () => {
    it('asks for nothing without a tick, and says what is missing', async () => {
      const element = mount();
      expect(await element.request('+447911123456')).to.equal('incomplete');
      expect(isOpen(element)).to.equal(true);
      expect(fieldOf(element).value).to.equal('+447911123456');
      expect(focused()?.id).to.equal('consent');
      expect(textOf(element, '#consent-error')).to.equal(en.consentMissing);
      expect(proxy.posts).to.have.length(0);
    });

    it('asks for nothing by a number that nobody can be called at', async () => {
      const element = mount();
      await openPanel(element);
      tick(element);
      expect(await element.request('+44791112')).to.equal('incomplete');
      expect(await element.request('nonsense')).to.equal('incomplete');
      expect(proxy.posts).to.have.length(0);
    });

    it('asks the visitor about a number without a calling code, as where the browser fills one in', async () => {
      const element = mount('region="DE"');
      await openPanel(element);
      tick(element);
      expect(await element.request('030 901820')).to.equal('incomplete');
      expect(has(fieldOf(element), '[part=question]')).to.equal(true);
      expect(proxy.posts).to.have.length(0);
    });

    it('asks for no call to another number than the one that was agreed to', async () => {
      const element = mount();
      await fillForm(element);
      expect(await element.request('+447911123457')).to.equal('incomplete');
      expect(find(inside(element), '#consent')).to.have.property('checked', false);
      expect(proxy.posts).to.have.length(0);
    });

    it('asks for the call once the visitor has ticked the box', async () => {
      const element = mount();
      await fillForm(element);
      expect(await element.request()).to.equal('requested');
      await until(() => proxy.posts.length === 1);
      expect(proxy.posts[0]?.body).to.deep.include({ phoneNumber: '+447911123456' });
      expect(proxy.posts[0]?.body.consent.evidence?.isTrusted).to.equal(false);
      // While that call goes on there is no second one.
      expect(await element.request('+447911123457')).to.equal('busy');
      expect(proxy.posts).to.have.length(1);
    });

    it('is busy while the same call is being asked for', async () => {
      const element = mount();
      await fillForm(element);
      expect(await Promise.all([element.request(), element.request()])).to.deep.equal(['requested', 'busy']);
      await until(() => proxy.posts.length === 1);
    });

    for (const mode of ['popover', 'inline', 'headless']) {
      it(`needs nobody to wait for the opening, with mode="${mode}"`, async () => {
        const element = mount(`mode="${mode}"`);
        void element.open();
        void element.open();
        expect(await element.request('+447911123456')).to.equal('incomplete');
        expect(fieldOf(element).value).to.equal('+447911123456');
        expect(focused()?.id).to.equal('consent');
        expect(textOf(element, '#consent-error')).to.equal(en.consentMissing);
      });
    }

    it('finds the form also while the panel, which waits for the proxy, is opened by the visitor', async () => {
      let answer = (_: Response) => {};
      proxy.sites = [() => new Promise((resolve) => (answer = resolve))];
      const element = mount('mode="headless"');
      void element.open();
      await until(() => isOpen(element));
      const result = element.request('+447911123456');
      answer(Response.json(SITE));
      expect(await result).to.equal('incomplete');
      expect(focused()?.id).to.equal('consent');
    });
  });

  describe('reset()', () => {
    it('empties the form, and takes the consent back', async () => {
      const element = mount();
      await fillForm(element);
      element.reset();
      await element.updateComplete;
      expect(fieldOf(element).text).to.equal('');
      expect(find(inside(element), '#consent')).to.have.property('checked', false);
      expect(await element.request('+447911123456')).to.equal('incomplete');
      expect(proxy.posts).to.have.length(0);
    });

    it('leaves a call alone that is under way, and forgets one that has ended', async () => {
      let status: 'queued' | 'success' = 'queued';
      proxy.states = [() => state(status)];
      const element = mount();
      await fillForm(element);
      submit(element);
      await until(() => headingOf(element) === en.phases.queued.heading);
      element.reset();
      await element.updateComplete;
      expect(headingOf(element)).to.equal(en.phases.queued.heading);
      status = 'success';
      await until(() => headingOf(element) === en.phases.success.heading);
      element.reset();
      await until(() => headingOf(element) === en.heading);
      expect(fieldOf(element).text).to.equal('');
      expect(sessionStorage.getItem('polyai-callback')).to.equal(null);
    });
  });

  describe('callback-submit', () => {
    it('keeps the call from being asked for where the page prevents it', async () => {
      const element = mount();
      element.addEventListener('callback-submit', (event) => event.preventDefault());
      await fillForm(element);
      submit(element);
      expect(await element.request()).to.equal('prevented');
      expect(headingOf(element)).to.equal(en.heading);
      expect(proxy.posts).to.have.length(0);
    });

    it('comes once, before the metadata and the context are read, and says nothing of the number', async () => {
      proxy.callbacks = [() => problem('temporarily-unavailable'), () => problem('temporarily-unavailable')];
      const events: CallbackSubmitEvent[] = [];
      const element = mount();
      element.parentElement?.addEventListener('callback-submit', (event) => {
        events.push(event);
        element.metadata = { campaign: 'spring' };
        element.context = 'a.b.c';
      });
      await fillForm(element);
      submit(element);
      await until(() => proxy.posts.length === 1);
      expect(proxy.posts[0]?.body).to.deep.include({ metadata: { campaign: 'spring' }, context: 'a.b.c' });
      await until(() => has(element, '.problem') || has(element, '[part=problem]'));
      const again = [...inside(element).querySelectorAll('button')].find((button) =>
        button.textContent?.includes(en.tryAgain),
      );
      await until(() => again?.getAttribute('aria-disabled') !== 'true');
      again?.click();
      await until(() => proxy.posts.length === 2);
      expect(events).to.have.length(1);
      expect(Object.keys(events[0] ?? {}).filter((name) => name !== 'isTrusted')).to.deep.equal([]);
    });
  });

  describe('its words', () => {
    it('take the place of the panel’s, as attributes', async () => {
      proxy.states = [() => state('success')];
      const element = mount('heading="Talk to us" text="We call at once." success="Goodbye!"');
      await fillForm(element);
      expect(headingOf(element)).to.equal('Talk to us');
      expect(textOf(element, 'slot[name=text]')).to.equal('We call at once.');
      submit(element);
      await until(() => headingOf(element) === en.phases.success.heading);
      expect(textOf(element, 'slot[name=success]')).to.equal('Goodbye!');
    });

    it('are text, whatever is in them', async () => {
      const element = mount('heading="&lt;img src=x onerror=alert(1)&gt;"');
      await openPanel(element);
      expect(headingOf(element)).to.equal('<img src=x onerror=alert(1)>');
    });
  });

  describe('its region', () => {
    for (const [wanted, region] of [
      ['FR', 'FR'],
      ['IT', 'GB'],
      ['nonsense', 'GB'],
    ]) {
      it(`is ${region} where it says ${wanted}`, async () => {
        const element = mount(`region="${wanted}"`);
        const field = await openPanel(element);
        expect(field.region).to.equal(region);
      });
    }
  });

  describe('the campaign in its address', () => {
    const address = location.href;
    afterEach(() => history.replaceState(null, '', address));

    const goTo = (query: string) => history.replaceState(null, '', `${location.pathname}?${query}`);

    it('goes nowhere unless the site wants it', async () => {
      goTo('gclid=abc&utm_source=ads');
      const element = mount();
      await fillForm(element);
      submit(element);
      await until(() => proxy.posts.length === 1);
      expect(proxy.posts[0]?.body).not.to.have.property('metadata');
    });

    it('goes with the call as far as the site wants it, cut where it is long, and the page’s own word wins', async () => {
      proxy.sites = [
        () => Response.json({ ...SITE, metadataKeys: ['gclid', 'gbraid', 'utm_source', 'utm_term', 'page_id'] }),
      ];
      goTo(`gclid=${'x'.repeat(5000)}&gbraid=g&wbraid=w&utm_source=ads&utm_medium=cpc&page_id=7&utm_term=`);
      const element = mount('metadata=\'{"utm_source":"ours"}\'');
      await fillForm(element);
      submit(element);
      await until(() => proxy.posts.length === 1);
      expect(proxy.posts[0]?.body.metadata).to.deep.equal({
        gclid: 'x'.repeat(128),
        gbraid: 'g',
        utm_source: 'ours',
      });
    });
  });
});

describe('what CSS can match', () => {
  let proxy: ProxyDouble;
  beforeEach(() => (proxy = new ProxyDouble().install()));
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  const statesOf = (element: PolyaiCallbackElement) =>
    ['open', 'asking', 'calling', 'ended', 'unreachable'].filter((name) => element.matches(`:state(${name})`));

  it('is where the panel and the call stand', async function () {
    if (!CSS.supports('selector(:state(open))')) return this.skip();
    let status: 'queued' | 'success' = 'queued';
    proxy.states = [() => state(status)];
    let accept = (_: Response) => {};
    proxy.callbacks = [() => new Promise((resolve) => (accept = resolve))];
    const element = mount();
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal([]);
    await fillForm(element);
    expect(statesOf(element)).to.deep.equal(['open']);
    submit(element);
    await until(() => proxy.posts.length === 1);
    expect(statesOf(element)).to.deep.equal(['open', 'asking']);
    accept(
      Response.json({ id: 'callback-1', status: 'queued', pollAfterSeconds: 0.02, proofWords: [] }, { status: 202 }),
    );
    await until(() => headingOf(element) === en.phases.queued.heading);
    expect(statesOf(element)).to.deep.equal(['open', 'calling']);
    status = 'success';
    await until(() => headingOf(element) === en.phases.success.heading);
    part(element, 'close').click();
    expect(statesOf(element)).to.deep.equal(['ended']);
  });

  it('is whether nobody can be called from here', async function () {
    if (!CSS.supports('selector(:state(open))')) return this.skip();
    proxy.sites = [() => 'lost', () => Response.json(SITE)];
    const element = mount();
    await until(() => element.matches(':state(unreachable)'));
    element.parentElement?.append(element);
    await openPanel(element);
    expect(statesOf(element)).to.deep.equal(['open']);
  });

  it('needs no internals of its own where a class of the page’s has them', async () => {
    class OwnCallback extends (customElements.get('polyai-callback') as typeof PolyaiCallbackElement) {
      readonly internals = this.attachInternals();
    }
    if (!customElements.get('own-callback')) customElements.define('own-callback', OwnCallback);
    const own = document.createElement('own-callback') as OwnCallback;
    const place = document.createElement('div');
    own.setAttribute('endpoint', 'https://proxy.example/');
    place.append(own);
    document.body.append(place);
    typeInto(inputOf(await openPanel(own)), '07911 123456');
    expect(has(own, 'dialog[open]')).to.equal(true);
  });
});
