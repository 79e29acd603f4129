import { expect } from 'chai';
import type { Site } from '../../edge-proxy/contract.ts';
import en from './english.ts';
import { askThroughout, fillAndAsk, type Guest, openGuest } from './guest-frame.ts';
import { has, textOf, unmountAll, until } from './harness.ts';
import { CHALLENGE, ProxyDouble, SITE } from './proxy-double.ts';

const TURNSTILE: Site = { ...SITE, challenge: { kind: 'turnstile', siteKey: '1x00000000000000000000AA' } };
const POLICY = "script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; require-trusted-types-for 'script'";

const strict = (more = '') =>
  openGuest({ nonce: 'n', head: `<meta http-equiv="Content-Security-Policy" content="${POLICY}${more}">` });

/** Kept from the network. */
function keepScripts({ window }: Guest): HTMLScriptElement[] {
  const kept: HTMLScriptElement[] = [];
  window.document.head.append = (...nodes) => void kept.push(...(nodes as HTMLScriptElement[]));
  return kept;
}

// Where an engine has no Trusted Types, the same has to work without them.
const hasTrustedTypes = 'trustedTypes' in globalThis;

describe('a page with Trusted Types', () => {
  let proxy: ProxyDouble;
  beforeEach(() => {
    proxy = new ProxyDouble().install();
    proxy.challenges = [() => Response.json(CHALLENGE)];
  });
  afterEach(() => {
    unmountAll();
    proxy.remove();
  });

  for (const more of ['', '; trusted-types polyai-callback']) {
    it(`has a call asked for, with proof of work, under ${more || 'no list of policies'}`, async () => {
      proxy.sites = [() => Response.json({ ...SITE, challenge: { kind: 'proof-of-work' } })];
      const guest = await strict(more);
      await askThroughout(guest);
      expect(guest.errors).to.deep.equal([]);
    });
  }

  if (hasTrustedTypes) {
    it('does not let a string be markup, so that there is something to keep to', async () => {
      const { window } = await strict('; trusted-types polyai-callback');
      expect(() => {
        window.document.createElement('p').innerHTML = '<b>bold</b>';
      }).to.throw();
      expect(() =>
        Reflect.set(window.document.createElement('script'), 'src', 'https://elsewhere.example/'),
      ).to.throw();
    });

    it('that lists no policy of ours keeps its own link, and hears of no error', async () => {
      const { element, window, errors } = await strict('; trusted-types lit-html');
      expect(Object.keys(window.customElements.get('polyai-callback')?.prototype ?? { none: '' })).to.deep.equal([]);
      expect(element.shadowRoot).to.equal(null);
      expect(element.querySelector('a')?.getClientRects()).to.have.length(1);
      // The refusal itself, which the browser tells of a task later.
      await until(() => errors.length > 0);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.match(/^refused: trusted-types /);
    });
  }

  if (hasTrustedTypes) {
    it('that does not list Turnstile’s policy tells its owner in one line, and the visitor in the panel', async () => {
      proxy.sites = [() => Response.json(TURNSTILE)];
      const { element, window, errors } = await strict('; trusted-types polyai-callback');
      const notices: string[] = [];
      window.console.warn = (notice) => void notices.push(notice);
      await fillAndAsk({ element, window, errors });
      await until(() => has(element, '.problem'));
      expect(textOf(element, '.problem .text')).to.equal(en.problems['network-lost']);
      expect(new Set(notices).size).to.equal(1);
      expect(notices[0]).to.contain('trusted-types').and.to.contain('polyai-callback-turnstile');
      expect(errors.filter((error) => !error.startsWith('refused: '))).to.deep.equal([]);
    });
  }

  for (const more of ['', '; trusted-types polyai-callback polyai-callback-turnstile']) {
    it(`has Turnstile’s script asked for, as often as it takes, under ${more || 'no list of policies'}`, async () => {
      proxy.sites = [() => Response.json(TURNSTILE)];
      const guest = await strict(more);
      const kept = keepScripts(guest);
      await fillAndAsk(guest);
      await until(() => kept.length > 0);
      // What comes to nothing is tried again.
      kept[0]?.dispatchEvent(new Event('error'));
      await until(() => kept.length > 1);
      expect(kept.map(({ src }) => src)).to.deep.equal(
        Array(2).fill('https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit'),
      );
      expect(guest.errors).to.deep.equal([]);
      kept[1]?.dispatchEvent(new Event('error'));
    });
  }
});
