import { expect } from 'chai';
import type { Site } from '../../edge-proxy/contract.ts';
import en from './english.ts';
import {
  fillForm,
  find,
  has,
  headingOf,
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
import { ProxyDouble, problem, SITE } from './proxy-double.ts';
import { TurnstileDouble } from './turnstile-double.ts';

const TURNSTILE: Site = { ...SITE, challenge: { kind: 'turnstile', siteKey: '1x00000000000000000000AA' } };
const API_URL = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';
const TOKEN = '0.a-token-of-turnstile';

describe('Turnstile’s script', () => {
  const append = document.head.append;
  let asked: HTMLScriptElement[];
  let proxy: ProxyDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    proxy.sites = [() => Response.json(TURNSTILE)];
    asked = [];
    // Kept from the network: what becomes of a script is the test's to say.
    document.head.append = (...nodes) => {
      for (const node of nodes) if (node instanceof HTMLScriptElement) asked.push(node);
    };
  });
  afterEach(() => {
    // Or the next test would wait for the same one.
    for (const script of asked) script.dispatchEvent(new Event('error'));
    document.head.append = append;
    unmountAll();
    proxy.remove();
    globalThis.turnstile = undefined;
  });

  it('is not asked for before anybody types', async () => {
    const element = mount();
    await openPanel(element);
    tick(element);
    expect(asked).to.have.length(0);
  });

  it('is asked for once, from Cloudflare’s own address', async () => {
    await fillForm(mount());
    await until(() => asked.length > 0);
    expect(asked.map(({ src }) => src)).to.deep.equal([API_URL]);
  });

  for (const event of ['error', 'load']) {
    it(`that brings nothing by its ${event} event is a problem that can be tried again`, async () => {
      const element = mount();
      await fillForm(element);
      submit(element);
      const fail = setInterval(() => asked.at(-1)?.dispatchEvent(new Event(event)), 20);
      await until(() => headingOf(element) === en.problemHeading);
      clearInterval(fail);
      expect(textOf(element, '.problem .text')).to.equal(en.problems['network-lost']);
      const before = asked.length;
      find(inside(element), '.problem .primary').click();
      await until(() => asked.length > before);
      expect(new Set(asked.map(({ src }) => src))).to.deep.equal(new Set([API_URL]));
      expect(proxy.posts).to.have.length(0);
    });
  }

  it('gives a token once it has come', async () => {
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => asked.length > 0);
    const turnstile = new TurnstileDouble().install();
    asked[0]?.dispatchEvent(new Event('load'));
    await until(() => turnstile.widgets.length > 0);
    turnstile.live.parameters.callback(TOKEN);
    await until(() => proxy.posts.length > 0);
    expect(proxy.posts[0]?.body.proof).to.equal(TOKEN);
  });

  it('is not asked for where the page has it already', async () => {
    const turnstile = new TurnstileDouble().install();
    await fillForm(mount());
    await until(() => turnstile.widgets.length > 0);
    expect(asked).to.have.length(0);
  });
});

describe('a site with Turnstile', () => {
  let proxy: ProxyDouble;
  let turnstile: TurnstileDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    proxy.sites = [() => Response.json(TURNSTILE)];
    turnstile = new TurnstileDouble().install();
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
    turnstile.remove();
  });

  const box = (element: HTMLElement) => find(element, '[slot=challenge]');

  async function filled(attributes = '', children?: string) {
    const element = mount(attributes, children);
    await fillForm(element);
    await until(() => turnstile.widgets.length > 0);
    return element;
  }

  it('asks nothing of it before anybody types', async () => {
    await openPanel(mount());
    expect(turnstile.widgets).to.have.length(0);
  });

  it('sends no request without a token', async () => {
    submit(await filled());
    turnstile.live.parameters['error-callback']('300010');
    await until(() => turnstile.widgets.length > 1);
    expect(proxy.posts).to.have.length(0);
  });

  it('draws one in the document for all that is typed, and has it begin', async () => {
    const element = await filled('lang="pt-BR"');
    const { parameters, executions, wasInDocument } = turnstile.live;
    const plain = Object.fromEntries(Object.entries(parameters).filter(([, value]) => typeof value !== 'function'));
    expect(plain).to.deep.equal({
      sitekey: '1x00000000000000000000AA',
      action: 'callback',
      cData: 'demo',
      language: 'pt',
      theme: 'light',
      size: 'flexible',
      execution: 'execute',
      appearance: 'interaction-only',
      retry: 'never',
      'response-field': false,
    });
    expect([executions, wasInDocument, turnstile.widgets.length]).to.deep.equal([1, true, 1]);
    expect(box(element).assignedSlot).not.to.equal(null);
  });

  it('sends its token as the proof, and leaves nothing of it in the page', async () => {
    const element = await filled();
    turnstile.live.parameters.callback(TOKEN);
    submit(element);
    await until(() => proxy.posts.length === 1);
    expect(proxy.posts[0]?.body.proof).to.equal(TOKEN);
    expect(turnstile.widgets.map(({ isRemoved }) => isRemoved)).to.deep.equal([true]);
    expect(element.querySelector('[slot=challenge]')).to.equal(null);
    expect(proxy.countOf('POST', '/v1/challenges')).to.equal(0);
  });

  it('takes a token once: another attempt has another', async () => {
    proxy.callbacks = [() => problem('proof-rejected'), ...proxy.callbacks];
    const element = await filled();
    turnstile.live.parameters.callback('first');
    submit(element);
    await until(() => turnstile.widgets.length === 2);
    turnstile.live.parameters.callback('second');
    await until(() => proxy.posts.length === 2);
    expect(proxy.posts.map(({ body }) => body.proof)).to.deep.equal(['first', 'second']);
  });

  it('shows what it asks of the visitor between the fields and the busy button, and says so', async () => {
    const element = await filled();
    turnstile.askVisitor();
    submit(element);
    await until(() => textOf(element, '[part=submit]') === en.submitting);
    const place = box(element).getBoundingClientRect();
    expect(place.height).to.be.at.least(65);
    // Firefox rounds a box's edges to sixtieths of a pixel, each by itself.
    const rounding = 0.1;
    expect(place.top).to.be.at.least(part(element, 'consent').getBoundingClientRect().bottom - rounding);
    expect(place.bottom).to.be.at.most(part(element, 'submit').getBoundingClientRect().top + rounding);
    expect(find(element, '[slot=challenge] [role=status]').textContent).to.equal(en.challenge);
    turnstile.live.parameters.callback(TOKEN);
    await until(() => proxy.posts.length === 1);
  });

  it('shows it also where a problem is tried again, and takes it for no way to call of the page’s own', async () => {
    proxy.callbacks = [() => problem('temporarily-unavailable'), ...proxy.callbacks];
    const element = await filled('', '');
    turnstile.live.parameters.callback(TOKEN);
    submit(element);
    await until(() => has(element, '.problem .primary'));
    find(inside(element), '.problem .primary').click();
    await until(() => turnstile.widgets.length === 2);
    turnstile.askVisitor();
    element.requestUpdate();
    await element.updateComplete;
    expect(box(element).getBoundingClientRect().height).to.be.at.least(65);
    expect(has(element, '.call-yourself')).to.equal(false);
    turnstile.live.parameters.callback('second');
    await until(() => proxy.posts.length === 2);
  });

  it('is no worse off without encryption', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const element = await filled();
      turnstile.live.parameters.callback(TOKEN);
      submit(element);
      await until(() => proxy.posts.length === 1);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('gives up what the button takes with it out of the document, and asks anew when it is back', async () => {
    const element = await filled('mode="inline"');
    const parent = element.parentElement;
    element.remove();
    await until(() => turnstile.widgets[0]?.isRemoved);
    expect(element.querySelector('[slot=challenge]')).to.equal(null);
    parent?.append(element);
    submit(element);
    await until(() => turnstile.widgets.length === 2);
    turnstile.live.parameters.callback(TOKEN);
    await until(() => proxy.posts.length === 1);
  });

  it('tells its token to no event and no console', async () => {
    const told: unknown[] = [];
    const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;
    const kept = methods.map((method) => [method, console[method]] as const);
    const listener = (event: Event) => told.push(...Object.values(event), event);
    for (const method of methods) console[method] = (...args: unknown[]) => void told.push(...args);
    for (const name of ['callback-requested', 'callback-failed']) document.addEventListener(name, listener);
    try {
      proxy.callbacks = [() => problem('not-found')];
      const element = await filled();
      turnstile.live.parameters.callback(TOKEN);
      submit(element);
      await until(() => headingOf(element) === en.problemHeading);
    } finally {
      for (const [method, original] of kept) console[method] = original;
      for (const name of ['callback-requested', 'callback-failed']) document.removeEventListener(name, listener);
    }
    expect(told).not.to.have.length(0);
    expect(told.map(String).join()).not.to.contain(TOKEN);
  });
});
