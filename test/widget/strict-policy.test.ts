import { expect } from 'chai';
import type { PolicyWish } from '../support/printed-policies.ts';
import { askThroughout } from './guest-frame.ts';
import { find, unmountAll, until } from './harness.ts';
import {
  FLOATING,
  htmlOf,
  LINK,
  MODULE,
  OTHER_LIT,
  openServed,
  type ServedGuest,
  TURNSTILE,
  untilThere,
} from './served-page.ts';

const ELEMENT = `<polyai-callback>${LINK}</polyai-callback>`;

/** What docs/embed.md prints, with and without the list of Trusted Types policies. */
const POLICIES: Record<string, PolicyWish> = {
  'a nonce and ’strict-dynamic’': { scripts: 'nonce' },
  'a nonce, ’strict-dynamic’ and a list of policies': { scripts: 'nonce', trustedTypes: 'ours' },
  'the proxy’s address': { scripts: 'proxy' },
  'the proxy’s address and a list of policies': { scripts: 'proxy', trustedTypes: 'ours' },
};

/** Each breaks the policy in its own way; what each engine says of it. */
const BREACHES: readonly (readonly [said: RegExp, breach: (window: ServedGuest['window']) => unknown])[] = [
  [/^refused: style-src-attr/, ({ document }) => document.body.setAttribute('style', 'color: red')],
  [/^refused: style-src-elem/, ({ document }) => document.head.append(document.createElement('style'))],
  [/^refused: img-src/, (window) => Object.assign(new window.Image(), { src: '/favicon.svg' })],
  [/^refused: connect-src/, (window) => window.fetch('/package.json')],
  [
    /^refused: (script-src-attr|require-trusted-types-for)/,
    ({ document }) => document.body.setAttribute('onclick', 'void 0'),
  ],
];

afterEach(unmountAll);

describe('under the policies that docs/embed.md prints', () => {
  for (const [what, policy] of Object.entries(POLICIES)) {
    it(`a call is asked for with proof of work, by element and floating.js: ${what}`, async () => {
      for (const [head, body] of [
        [MODULE, ELEMENT],
        [FLOATING, ''],
      ]) {
        const guest = await openServed({ html: htmlOf(head ?? '', body), policy, challenge: 'proof-of-work' });
        await expectCall(guest);
        unmountAll();
      }
    });
  }

  it('a page’s own Lit works, and so does the widget beside it', async () => {
    const policy: PolicyWish = { scripts: 'nonce', trustedTypes: 'ours', others: ['lit-html'] };
    const guest = await openServed({ html: htmlOf(OTHER_LIT + MODULE, ELEMENT), policy });
    await until(() => guest.window.document.querySelector('other-element')?.shadowRoot?.querySelector('button'));
    const other = find(guest.window.document, 'other-element').shadowRoot as ShadowRoot;
    find(other, 'button').click();
    await until(() => other.textContent?.includes('Clicked 1 times'));
    await expectCall(guest);
  });

  for (const scripts of ['nonce', 'proxy'] as const) {
    it(`Turnstile’s token goes with a call, with the lines for it: ${scripts}`, async () => {
      const policy: PolicyWish = { scripts, trustedTypes: 'ours', hasTurnstile: true };
      const html = htmlOf(TURNSTILE + MODULE, ELEMENT);
      const guest = await openServed({ html, policy, challenge: 'turnstile' });
      await expectCall(guest);
      expect(guest.watch.scripts).to.deep.equal([
        'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit',
      ]);
    });
  }

  it('there is something to keep to: each breach is refused, and noted', async () => {
    const guest = await openServed({ html: htmlOf(MODULE, ELEMENT), policy: { scripts: 'nonce' } });
    for (const [, breach] of BREACHES) {
      // Some engines throw besides.
      await (async () => breach(guest.window))().catch(() => {});
    }
    await until(() => BREACHES.every(([said]) => guest.errors.some((line) => said.test(line))));
  });
});

async function expectCall(guest: ServedGuest): Promise<void> {
  await untilThere(guest);
  await askThroughout(guest);
  const calls = (await guest.asked()).filter(({ method, path }) => method === 'POST' && path === '/v1/callbacks');
  expect(calls).to.have.length(1);
  expect([guest.errors, guest.watch.said, guest.elsewhere]).to.deep.equal([[], [], []]);
}
