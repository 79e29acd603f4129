import { expect } from 'chai';
import en from '../../widget/stop/messages/en.ts';
import { advanceClock, releaseClock, setClock } from './clock.ts';
import { find, focused, textOf, until } from './harness.ts';
import { CHALLENGE, problem } from './proxy-double.ts';
import { StopDouble } from './stop-double.ts';
import { button, closeStopPage, numberField, openStopPage, said, type, untilSaid } from './stop-harness.ts';

const NUMBER = '+44 7911 123456';

/** What the browser says of its network, until it is restored. */
function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
}

describe('the page that stops calls', () => {
  let proxy: StopDouble;
  beforeEach(() => (proxy = new StopDouble().install()));
  afterEach(() => {
    releaseClock();
    closeStopPage();
    proxy.remove();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('sends nothing for an empty field, and says so there', async () => {
    const page = await openStopPage();
    button(page).click();
    await until(() => numberField(page).getAttribute('aria-invalid') === 'true');
    expect(textOf(find(page, 'polyai-phone-input'), '#error')).to.equal(en.phone.empty);
    expect(focused()).to.equal(numberField(page));
    expect(proxy.bodies).to.deep.equal([]);
  });

  it('sends nothing for a number that is too short', async () => {
    const page = await openStopPage();
    type(page, '+44 79');
    button(page).click();
    await until(() => numberField(page).getAttribute('aria-invalid') === 'true');
    expect(textOf(find(page, 'polyai-phone-input'), '#error')).to.equal(en.phone['too-short']);
    expect(proxy.bodies).to.deep.equal([]);
  });

  it('sends the number once with its proof, says that it is done, and brings the focus there', async () => {
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
    expect(focused()?.id).to.equal('done');
    expect(said(page, '.done .number')).to.equal('+44 7911 123456');
    expect(said(page, '.done')).to.include(location.host);
    expect(page.querySelector('form')).to.equal(null);
    expect(proxy.bodies).to.have.length(1);
    const [body] = proxy.bodies;
    expect(Object.keys(body ?? {}).sort()).to.deep.equal(['phoneNumber', 'proof']);
    expect(body?.phoneNumber).to.equal('+447911123456');
    expect(JSON.parse(atob(body?.proof ?? '')).challenge).to.deep.equal(CHALLENGE);
  });

  it('puts the number in no address, title or storage', async () => {
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
    const seen = [location.href, document.title, document.cookie, ...proxy.requests.map(({ url }) => url)];
    for (const store of [localStorage, sessionStorage]) seen.push(JSON.stringify(store));
    expect(seen.filter((text) => text.includes('7911'))).to.deep.equal([]);
  });

  it('works the proof out while one types', async () => {
    const page = await openStopPage();
    expect(proxy.requests).to.have.length(0);
    type(page, NUMBER);
    await until(() => proxy.requests.length > 0);
    expect(proxy.requests.map(({ url, method }) => `${method} ${new URL(url).pathname}`)).to.deep.equal([
      'POST /v1/stop/challenges',
    ]);
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
    expect(proxy.requests).to.have.length(2);
  });

  it('says that it is working, keeps the focus, and lets nothing be changed', async () => {
    let answer: (response: Response) => void = () => {};
    proxy.stops = [() => new Promise((resolve) => (answer = resolve))];
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '[role=status]', en.working);
    expect(said(page, '.primary')).to.equal(en.submitting);
    expect(button(page).getAttribute('aria-disabled')).to.equal('true');
    expect(focused()).to.equal(button(page));
    expect(page.querySelector('[inert] polyai-phone-input')).not.to.equal(null);
    await until(() => proxy.bodies.length === 1);
    answer(new Response(null, { status: 204 }));
    await untilSaid(page, '#done', en.done.heading);
  });

  it('takes a number of any region', async () => {
    const page = await openStopPage();
    type(page, '+81 3 1234 5678');
    await find(page, 'polyai-phone-input').settled;
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
    expect(proxy.bodies[0]?.phoneNumber).to.equal('+81312345678');
  });

  it('says that it did not work where the challenge can’t be solved, and can be tried again', async () => {
    proxy.challenges = [() => Response.json({}), () => Response.json(CHALLENGE, { status: 201 })];
    const page = await openStopPage();
    // The proof is begun at the first key, and again at the click: the first that failed deserves another.
    proxy.challenges.unshift(() => Response.json({}));
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '[role=alert]', en.problems['network-lost']);
    expect(proxy.bodies).to.have.length(0);
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
  });

  it('knows that it worked in browsers without `Response.json`', async () => {
    const { json } = Response;
    proxy.challenges = [() => new Response(JSON.stringify(CHALLENGE), { status: 201 })];
    Reflect.deleteProperty(Response, 'json');
    try {
      const page = await openStopPage();
      type(page, NUMBER);
      button(page).click();
      await untilSaid(page, '#done', en.done.heading);
    } finally {
      Response.json = json;
    }
  });

  it('works out another proof, once, where the first is refused', async () => {
    proxy.stops = [() => problem('proof-rejected'), () => new Response(null, { status: 204 })];
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
    expect(proxy.bodies).to.have.length(2);
    const challenges = proxy.requests.filter(({ url }) => url.endsWith('/challenges'));
    expect(challenges).to.have.length(2);
  });

  it('says at the field that the proxy takes it for no number, until it is changed', async () => {
    proxy.stops = [() => problem('phone-number-not-valid'), () => new Response(null, { status: 204 })];
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    const field = find(page, 'polyai-phone-input');
    await until(() => textOf(field, '#error') === en.problems['phone-number-not-valid']);
    expect(focused()).to.equal(numberField(page));
    expect(said(page, '[role=alert]')).to.equal('');
    document.execCommand('delete');
    type(page, '7');
    await until(() => textOf(field, '#error') === '');
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
  });

  for (const [what, scripted, words] of [
    ['the service is out of reach', () => problem('temporarily-unavailable'), en.problems['temporarily-unavailable']],
    ['no answer came', () => 'lost' as const, en.problems['network-lost']],
    ['the proof is refused again', () => problem('proof-rejected'), en.problems['proof-rejected']],
    ['the page is elsewhere', () => problem('origin-not-allowed'), en.problems['origin-not-allowed']],
    ['the answer makes no sense', () => new Response('<h1>'), en.problems.internal],
    ['there is a bug', () => problem('internal'), en.problems.internal],
    ['it was asked for too often', () => problem('too-many-requests'), en.problems['too-many-requests']],
    [
      'it was asked for too often, and the proxy says until when',
      () => problem('too-many-requests', { 'Retry-After': '1700' }),
      `${en.problems['too-many-requests']} You can try again in 29 minutes.`,
    ],
  ] as const) {
    it(`says that it did not work when ${what}, and lets one try again`, async () => {
      const page = await openStopPage();
      proxy.stops = [scripted];
      type(page, NUMBER);
      button(page).click();
      await untilSaid(page, '[role=alert]', words);
      expect(said(page, '[role=alert] h2')).to.equal(en.problemHeading);
      expect(said(page, '.primary')).to.equal(en.tryAgain);
      expect(focused()).to.equal(button(page));
      expect(numberField(page).value).to.include('7911');
      proxy.stops = [() => new Response(null, { status: 204 })];
      button(page).click();
      await untilSaid(page, '#done', en.done.heading);
    });
  }

  it('says what is left of the wait, and nothing of it once it is over', async () => {
    setClock('2026-11-30T15:07:00Z');
    const page = await openStopPage();
    proxy.stops = [() => problem('too-many-requests', { 'Retry-After': '1740' })];
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '.problem p', 'You can try again in 29 minutes.');
    advanceClock(9 * 60_000);
    page.requestUpdate();
    await untilSaid(page, '.problem p', 'You can try again in 20 minutes.');
    advanceClock(20 * 60_000);
    page.requestUpdate();
    await until(() => said(page, '.problem p') === en.problems['too-many-requests']);
  });

  it('counts the wait down by itself, without telling it anew each time', async () => {
    const page = await openStopPage();
    proxy.stops = [() => problem('too-many-requests', { 'Retry-After': '3' })];
    type(page, NUMBER);
    button(page).click();
    for (const words of ['in 3 seconds.', 'in 2 seconds.', 'in 1 second.'])
      await until(() => said(page, '.problem p').endsWith(words));
    expect(said(page, '[role=alert] [aria-live=off]')).to.include('in 1 second.');
    await until(() => said(page, '.problem p') === en.problems['too-many-requests']);
  });

  it('says so when the challenge can’t be had', async () => {
    proxy.challenges = [() => problem('temporarily-unavailable')];
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '[role=alert]', en.problems['temporarily-unavailable']);
    expect(proxy.bodies).to.deep.equal([]);
  });

  it('sends nothing while it is offline, and forgets that when it is back', async () => {
    setOnline(false);
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '[role=alert]', en.problems.offline);
    expect(proxy.requests).to.have.length(0);
    setOnline(true);
    dispatchEvent(new Event('online'));
    await until(() => said(page, '[role=alert]') === '');
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
  });

  it('sends nothing where the page isn’t encrypted, and shows the way to one that is', async () => {
    const whole = Object.getOwnPropertyDescriptor(globalThis, 'isSecureContext');
    Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, get: () => false });
    const page = await openStopPage();
    if (whole) Object.defineProperty(globalThis, 'isSecureContext', whole);
    expect(said(page, '[role=alert]')).to.include(en.problems['insecure-context']);
    expect(find(page, '.problem a').getAttribute('href')).to.match(/^https:/);
    expect(page.querySelector('.primary')).to.equal(null);
    expect(page.querySelector('[inert] polyai-phone-input')).not.to.equal(null);
  });

  it('takes another number after the first', async () => {
    const page = await openStopPage();
    type(page, NUMBER);
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
    find(page, '.done .secondary').click();
    await until(() => page.querySelector('polyai-phone-input') && focused() === numberField(page));
    expect(numberField(page).value).to.equal('');
    type(page, '+49 30 123456');
    await find(page, 'polyai-phone-input').settled;
    button(page).click();
    await untilSaid(page, '#done', en.done.heading);
    expect(proxy.bodies.map(({ phoneNumber }) => phoneNumber)).to.deep.equal(['+447911123456', '+4930123456']);
  });
});
