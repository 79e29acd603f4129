import { expect } from 'chai';
import type { Site } from '../../edge-proxy/contract.ts';
import { createProofSource } from '../../widget/panel/proof-source.ts';
import en from './english.ts';
import { unmountAll, until } from './harness.ts';
import { SITE } from './proxy-double.ts';
import { TurnstileDouble } from './turnstile-double.ts';

const TURNSTILE: Site = { ...SITE, challenge: { kind: 'turnstile', siteKey: '1x00000000000000000000AA' } };

describe('a source of Turnstile’s tokens', () => {
  let turnstile: TurnstileDouble;
  let host: HTMLElement;
  beforeEach(() => {
    turnstile = new TurnstileDouble().install();
    host = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    turnstile.remove();
    unmountAll();
  });

  const lost = { ok: false, problem: { code: 'network-lost' } };
  const drawn = (count: number) => until(() => turnstile.widgets.length === count);

  function sourceFor({ locales = ['en'], now = Date.now } = {}) {
    const makeChallenge = () => Promise.reject(new Error('Turnstile needs none.'));
    return createProofSource({ site: TURNSTILE, client: { makeChallenge }, host, locales, messages: en }, now);
  }

  for (const [what, happen] of [
    ['an error', () => turnstile.live.parameters['error-callback']('110200')],
    ['a visitor who does not answer', () => turnstile.live.parameters['timeout-callback']()],
    ['a browser that it does not support', () => turnstile.live.parameters['unsupported-callback']()],
  ] as const) {
    it(`has none after ${what}, and leaves nothing behind`, async () => {
      const answer = sourceFor().take();
      await drawn(1);
      happen();
      expect(await answer).to.deep.equal(lost);
      expect([turnstile.widgets[0]?.isRemoved, host.childElementCount]).to.deep.equal([true, 0]);
    });
  }

  it('has none where nothing was drawn', async () => {
    turnstile.draws = false;
    expect(await sourceFor().take()).to.deep.equal(lost);
    expect(host.childElementCount).to.equal(0);
  });

  it('draws nothing outside the document', async () => {
    host.remove();
    expect(await sourceFor().take()).to.deep.equal(lost);
    expect(turnstile.widgets).to.have.length(0);
  });

  it('asks again, once, for what failed before anybody waited for it', async () => {
    const source = sourceFor();
    source.prepare();
    await drawn(1);
    turnstile.live.parameters['error-callback']('300010');
    await until(() => turnstile.widgets[0]?.isRemoved);
    source.prepare();
    const answer = source.take();
    await drawn(2);
    turnstile.live.parameters['error-callback']('300010');
    expect(await answer).to.deep.equal(lost);
    expect(turnstile.widgets).to.have.length(2);
  });

  it('tells the page’s owner which error it was', async () => {
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (notice: unknown) => void told.push(notice);
    try {
      const answer = sourceFor().take();
      await drawn(1);
      turnstile.live.parameters['error-callback']('110200');
      await answer;
    } finally {
      console.warn = warn;
    }
    expect(told).to.deep.equal(['<polyai-callback> gets no token from Turnstile: error 110200.']);
  });

  it('lets a visitor take their time, and counts the token’s age from when it came', async () => {
    let now = 0;
    const source = sourceFor({ now: () => now });
    source.prepare();
    await drawn(1);
    now += 600_000;
    source.prepare();
    turnstile.live.parameters.callback('first');
    await until(() => turnstile.widgets[0]?.isRemoved);
    now += 239_000;
    source.prepare();
    expect(await source.take()).to.deep.equal({ ok: true, value: 'first' });
    expect(turnstile.widgets).to.have.length(1);
  });

  it('asks for another token when the first has little time left', async () => {
    let now = 0;
    const source = sourceFor({ now: () => now });
    source.prepare();
    await drawn(1);
    turnstile.live.parameters.callback('first');
    await until(() => turnstile.widgets[0]?.isRemoved);
    now += 241_000;
    const answer = source.take();
    await drawn(2);
    turnstile.live.parameters.callback('second');
    expect(await answer).to.deep.equal({ ok: true, value: 'second' });
  });

  for (const [locales, language] of [
    [[], 'auto'],
    [['fil-PH'], 'auto'],
    [['en-GB', 'fr'], 'en'],
    [['fr-CA'], 'fr'],
    [['zh-CN'], 'zh'],
    [['zh-Hant-HK'], 'zh-tw'],
    [['zh-TW'], 'zh-tw'],
  ] as [string[], string][]) {
    it(`speaks ${language} where the page is in ${locales.join(' or ') || 'no language'}`, async () => {
      sourceFor({ locales }).prepare();
      await drawn(1);
      expect(turnstile.live.parameters.language).to.equal(language);
    });
  }

  for (const [scheme, theme] of [
    ['normal', 'light'],
    ['light', 'light'],
    ['dark', 'dark'],
    ['light dark', 'auto'],
  ] as const) {
    it(`is ${theme} where the page’s color-scheme is ${scheme}`, async () => {
      host.style.colorScheme = scheme;
      sourceFor().prepare();
      await drawn(1);
      expect(turnstile.live.parameters.theme).to.equal(theme);
    });
  }

  for (const [inlineSize, size] of [
    ['280px', 'compact'],
    ['376px', 'flexible'],
  ] as const) {
    it(`is ${size} where there are ${inlineSize}`, async () => {
      host.style.inlineSize = inlineSize;
      sourceFor().prepare();
      await drawn(1);
      expect(turnstile.live.parameters.size).to.equal(size);
    });
  }
});
