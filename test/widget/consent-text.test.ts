import { expect } from 'chai';
import type { Site } from '../../edge-proxy/contract.ts';
import { checkConsentText } from '../../widget/panel/consent-text.ts';
import { sha256 } from '../../widget/panel/sha256.ts';
import en from './english.ts';
import {
  fillForm,
  find,
  has,
  headingOf,
  inside,
  mount,
  part,
  submit,
  textOf,
  tick,
  unmountAll,
  until,
} from './harness.ts';
import { consentOf, ProxyDouble, problem, SITE } from './proxy-double.ts';

const MIXED_UP: Site = { ...SITE, consent: { ...SITE.consent, text: `${SITE.consent.text} ` } };

describe('the consent text', () => {
  let proxy: ProxyDouble;
  let told: string[];
  const { warn } = console;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    told = [];
    console.warn = (notice: string) => told.push(notice);
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
    console.warn = warn;
  });

  it('is refused by a single blank more than its hash has', async () => {
    const answer = await checkConsentText({ ok: true, value: MIXED_UP });
    expect(answer.ok ? 'taken' : answer.problem.code).to.equal('answer-unreadable');
  });

  for (const sha256 of ['', 'a'.repeat(64), SITE.consent.sha256.toUpperCase()]) {
    it(`is refused with the hash “${sha256.slice(0, 4)}”`, async () => {
      const answer = await checkConsentText({ ok: true, value: { ...SITE, consent: { ...SITE.consent, sha256 } } });
      expect(answer.ok).to.equal(false);
    });
  }

  it('is hashed as UTF-8', async () => {
    const consent = {
      ...SITE.consent,
      text: 'Ich möchte – jetzt – angerufen werden. 📞\nDas ist keine Bedingung.',
      sha256: '12966e817d8c354ecd2e062419d063d9c3f744a2f1bcf6ea5d4295beed682c39',
    };
    const answer = { ok: true, value: { ...SITE, consent } } as const;
    expect(await checkConsentText(answer)).to.equal(answer);
  });

  it('is checked as well where the browser has no WebCrypto', async () => {
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const taken = { ok: true, value: SITE } as const;
      expect(await checkConsentText(taken)).to.equal(taken);
      expect((await checkConsentText({ ok: true, value: MIXED_UP })).ok).to.equal(false);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('gets the very hash that WebCrypto computes, whatever its length', async () => {
    const bytes = crypto.getRandomValues(new Uint8Array(300));
    for (let length = 0; length <= bytes.length; length++) {
      const message = bytes.slice(0, length);
      const expected = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
      expect(sha256(message)).to.deep.equal(expected);
    }
  });

  it('is never shown with a hash of another: the page’s own way to call stands in, and its owner is told once', async () => {
    proxy.sites = [() => Response.json(MIXED_UP)];
    const element = mount();
    await until(() => has(element, 'slot:not([name])') && !has(element, 'button'));
    expect(find(element, 'a').assignedSlot).not.to.equal(null);
    expect(inside(element).textContent).not.to.contain('Nightline');
    expect(told).to.have.length(1);
    expect(told[0]).to.match(
      /answer-unreadable at https:\/\/proxy\.example\. The consent text doesn’t have the SHA-256/,
    );
  });

  it('is asked for again when the new one is mixed up, and till then the form is not offered', async () => {
    const consent = await consentOf('Another text.');
    const mixedUp = { ...SITE, consent: { ...consent, text: 'Yet another text.' } };
    proxy.sites = [
      () => Response.json(SITE),
      () => Response.json(mixedUp),
      () => Response.json(mixedUp),
      () => Response.json({ ...SITE, consent }),
    ];
    proxy.callbacks = [() => problem('consent-outdated'), ...proxy.callbacks];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => headingOf(element) === en.problemHeading);
    expect(textOf(element, '.problem .text')).to.equal(en.problems['answer-unreadable']);
    expect(textOf(element, '.problem .secondary')).to.equal(en.close);
    expect(find(element, 'a').assignedSlot).not.to.equal(null);

    find(inside(element), '.problem .primary').click();
    await until(() => proxy.countOf('GET', '/v1/sites/') === 3);
    await until(() => headingOf(element) === en.problemHeading);
    expect(part(element, 'consent-text').checkVisibility()).to.equal(false);
    find(inside(element), '.problem .primary').click();
    await until(() => headingOf(element) === en.heading);
    expect(textOf(element, '[part=consent-text]')).to.equal('Another text.');
    expect((find(inside(element), '#consent') as HTMLInputElement).checked).to.equal(false);
    expect(told).to.have.length(1);

    tick(element);
    submit(element);
    await until(() => proxy.posts.length === 2);
    expect(proxy.posts.map(({ body }) => body.consent.sha256)).to.deep.equal([SITE.consent.sha256, consent.sha256]);
  });

  it('can be asked for again after the network was lost', async () => {
    const consent = await consentOf('Another text.');
    proxy.sites = [() => Response.json(SITE), () => 'lost', () => Response.json({ ...SITE, consent })];
    proxy.callbacks = [() => problem('consent-outdated')];
    const element = mount();
    await fillForm(element);
    submit(element);
    await until(() => textOf(element, '.problem .text') === en.problems['network-lost']);
    find(inside(element), '.problem .primary').click();
    await until(() => textOf(element, '#consent-error') === en.problems['consent-outdated']);
    expect(textOf(element, '[part=consent-text]')).to.equal('Another text.');
    expect(told).to.deep.equal([]);
  });
});
