import { expect } from 'chai';
import { askThroughout, EACH_WAY, openGuest } from './guest-frame.ts';
import { unmountAll } from './harness.ts';
import { CHALLENGE, ProxyDouble, SITE } from './proxy-double.ts';

/** Each is what some page's script, older or more careful than most, does before any other runs. */
const PAGES: Record<string, string> = {
  'leave everything as it comes': '',
  'add Prototype.js’ `toJSON` to arrays and strings': `
    Array.prototype.toJSON = function () { return '[' + this.map((each) => JSON.stringify(each)).join() + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
  `,
  'add enumerable members to every object and array': `
    Object.prototype.each = function () { throw new Error('not for you'); };
    Array.prototype.contains = function () { throw new Error('not for you'); };
    Function.prototype.method = function () { throw new Error('not for you'); };
    String.prototype.capitalize = function () { throw new Error('not for you'); };
  `,
  'replace methods of arrays by those of MooTools': `
    Array.from = function (item) { return item == null ? [] : typeof item === 'object' && 'length' in item && typeof item !== 'string' ? Array.prototype.slice.call(item) : [item]; };
    Function.prototype.bind = function (that) { const self = this, before = Array.prototype.slice.call(arguments, 1);
      return function () { return self.apply(that, before.concat(Array.prototype.slice.call(arguments))); }; };
    Array.prototype.flatten = function () { return this; };
    Element.prototype.getElement = function (selector) { return this.querySelector(selector); };
    Object.each = function () {};
  `,
  'wrap promises, timers and listeners, as zone.js does': `
    const Native = Promise;
    globalThis.Promise = class ZoneAwarePromise {
      constructor(executor) { this.inner = new Native(executor); }
      then(...handlers) { const inner = this.inner.then(...handlers); return new ZoneAwarePromise((yes, no) => inner.then(yes, no)); }
      catch(handler) { return this.then(undefined, handler); }
      finally(handler) { return this.then((value) => Native.resolve(handler()).then(() => value), (reason) => Native.resolve(handler()).then(() => { throw reason; })); }
      static resolve(value) { return new ZoneAwarePromise((yes) => yes(value)); }
      static reject(reason) { return new ZoneAwarePromise((_, no) => no(reason)); }
      static all(all) { return new ZoneAwarePromise((yes, no) => Native.all(all).then(yes, no)); }
      static race(all) { return new ZoneAwarePromise((yes, no) => Native.race(all).then(yes, no)); }
      static allSettled(all) { return new ZoneAwarePromise((yes, no) => Native.allSettled(all).then(yes, no)); }
    };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) {
      const native = globalThis[name];
      globalThis[name] = function (task, ...rest) { return native.call(globalThis, function () { return task.apply(this, arguments); }, ...rest); };
    }
    const wrapped = new WeakMap();
    const { addEventListener, removeEventListener } = EventTarget.prototype;
    const wrap = (listener) => {
      if (typeof listener !== 'function') return listener && { handleEvent: (event) => listener.handleEvent(event) };
      if (!wrapped.has(listener)) wrapped.set(listener, function (event) { return listener.call(this, event); });
      return wrapped.get(listener);
    };
    EventTarget.prototype.addEventListener = function (type, listener, options) { return addEventListener.call(this, type, wrap(listener), options); };
    EventTarget.prototype.removeEventListener = function (type, listener, options) { return removeEventListener.call(this, type, wrap(listener), options); };
  `,
  'wrap `fetch`, as monitors do, and hand out answers of their own': `
    const native = globalThis.fetch;
    globalThis.fetch = async function (...call) { const answer = await native.apply(this, call); answer.clone().text(); return answer; };
  `,
  'replace `JSON` by an older one': `
    const { parse, stringify } = JSON;
    globalThis.JSON = { parse: (text) => parse(text), stringify: (value) => stringify(value) };
  `,
  'replace methods of elements by polyfills': `
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); };
    Element.prototype.append = function () { for (const each of arguments) this.appendChild(each instanceof Node ? each : document.createTextNode(String(each))); };
    Element.prototype.closest = function (selector) { let each = this; while (each && !each.matches(selector)) each = each.parentElement; return each; };
    Element.prototype.matches = Element.prototype.webkitMatchesSelector;
    Node.prototype.contains = function (other) { while (other && other !== this) other = other.parentNode; return other === this; };
  `,
  'stop every click and submit that comes to the document': `
    for (const type of ['click', 'submit', 'input', 'change', 'keydown', 'pointerdown', 'focusin']) document.addEventListener(type, (event) => event.stopImmediatePropagation());
  `,
  'have globals by the names that the widget uses within': `
    globalThis.css = globalThis.html = globalThis.icon = globalThis.panel = globalThis.name = globalThis.status = 'the page’s own';
    globalThis.turnstile = undefined; globalThis.process = { env: {} }; globalThis.module = {}; globalThis.define = Object.assign(() => {}, { amd: {} });
  `,
  'freeze what everything inherits from': `
    for (const each of [Object, Array, Function, Error, TypeError, Promise, Event, CustomEvent, EventTarget, Node, Element, HTMLElement, Map, Set, WeakMap, RegExp, String, Number, Symbol, Date]) {
      Object.freeze(each.prototype);
      Object.freeze(each);
    }
    for (const each of [Reflect, JSON, Math, Intl]) Object.freeze(each);
  `,
};

describe('a page whose scripts', () => {
  let proxy: ProxyDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    proxy.sites = [() => Response.json({ ...SITE, challenge: { kind: 'proof-of-work' } })];
    proxy.challenges = [() => Response.json(CHALLENGE)];
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  for (const [what, code] of Object.entries(PAGES)) {
    for (const way of EACH_WAY) {
      it(`${what} has a widget that works, from click to call: ${way}`, async () => {
        const guest = await openGuest({ head: `<script>${code}</script>`, way });
        await askThroughout(guest);
        expect(proxy.posts).to.have.length(1);
        expect(guest.errors).to.deep.equal([]);
      });
    }
  }

  it('look at what is global find nothing new, but for the tags', async () => {
    const names = 'Object.getOwnPropertyNames(globalThis).concat(Object.getOwnPropertyNames(Symbol))';
    const guest = await openGuest({ head: `<script>var before; before = new Set(${names})</script>` });
    await askThroughout(guest);
    const { before } = guest.window as unknown as { before: Set<string> };
    const after = [guest.window, Reflect.get(guest.window, 'Symbol')].flatMap((each) =>
      Object.getOwnPropertyNames(each),
    );
    expect(after.filter((name) => !before.has(name))).to.deep.equal([]);
    expect(guest.window.document.cookie).to.equal('');
    expect({ ...guest.window.localStorage }).to.deep.equal({});
  });
});
