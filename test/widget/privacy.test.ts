import { expect } from 'chai';
import type { Asked, ChallengeKind } from '../support/canned-proxy.ts';
import type { Written } from '../support/page-watch.ts';
import { differences, type Phase, type PrivacyManifest, patternOf, readManifest } from '../support/privacy-manifest.ts';
import { fill, openForm } from './guest-frame.ts';
import { find, inside, part, unmountAll } from './harness.ts';
import { FLOATING, htmlOf, LINK, MODULE, openServed, type ServedGuest, TURNSTILE, untilThere } from './served-page.ts';

const textOf = (path: string) => fetch(path).then((response) => response.text());

// Nothing else is let in, so that whoever else was asked would be told of.
const POLICY = { scripts: 'nonce', trustedTypes: 'ours' } as const;
const ELEMENT = `<polyai-callback>${LINK}</polyai-callback>`;
const FLOATING_ON_INTENT = FLOATING.replace('floating.js', 'floating.js?prefetch=none&theme=meadow');

/** Notes where something stands that comes after the widget, in each frame that is drawn; with the one rule that docs/embed.md says for it. */
const STEADY = textOf('/docs/embed.md').then((embed) => {
  const [rule] = /^polyai-callback:not\(:defined,.*$/m.exec(embed) ?? [];
  return `<script nonce="{nonce}">
    const rule = new CSSStyleSheet();
    rule.replaceSync(${JSON.stringify(rule)});
    document.adoptedStyleSheets = [rule];
    watch.tops = [];
    (function note() {
      const top = document.getElementById('after')?.getBoundingClientRect().top;
      if (top !== undefined && !watch.tops.includes(top)) watch.tops.push(top);
      requestAnimationFrame(note);
    })();
  </script>`;
});

afterEach(unmountAll);

describe('a page hears and keeps of the widget what the privacy manifest says', () => {
  it('from its load to the call’s end', async () => {
    const visit = await Visit.begin(htmlOf((await STEADY) + MODULE, `<p>Call: ${ELEMENT}</p><p id="after">After</p>`));
    const { guest, manifest } = visit;
    for (const part of ['/conversation-', '/call-en', '/v1/sites/', '/phone-']) {
      await guest.untilAsked(({ path }) => path.includes(part));
    }
    expectUntouched(guest);
    const { 'before-intent': before, 'after-opening': opening, 'after-submit': submit } = manifest.phases;
    await visit.compare(before);
    await visit.fillIn();
    await visit.compare(opening);
    await visit.ask();
    await visit.compare(submit);
    await visit.close();
    await visit.compare(manifest.phases['after-closing']);
    await visit.compareAlways();
  });

  it('with floating.js and prefetch="none": before intent nothing but the scripts that draw the button', async () => {
    const html = htmlOf((await STEADY) + FLOATING_ON_INTENT, '<p id="after">After</p>');
    const visit = await Visit.begin(html);
    const { guest, manifest } = visit;
    // Longer than a browser waits that can't tell when it is idle.
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expectUntouched(guest);
    const { 'by-floating-js': tag, 'with-prefetch-none': drawn, 'with-a-theme': theme } = manifest;
    await visit.compare(joined(joined(tag, drawn), theme));
    await visit.fillIn();
    const { 'before-intent': before, 'after-opening': opening } = manifest.phases;
    await visit.compare(without(joined(before, opening), `${guest.proxy}/polyai-callback.js`));
    await visit.ask();
    await visit.compare(manifest.phases['after-submit']);
    await visit.close();
    await visit.compareAlways();
  });

  it('with prefetch="none" in its place: before intent nothing but the entry, and with Turnstile nobody but Cloudflare', async () => {
    const element = ELEMENT.replace('>', ' prefetch="none">');
    const visit = await Visit.begin(htmlOf(TURNSTILE + MODULE, element), 'turnstile');
    const { guest, manifest } = visit;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const { requests } = manifest['with-prefetch-none'];
    await visit.compare({ requests: requests.slice(0, 1), storage: [] });
    await openForm(guest);
    expect(guest.watch.scripts).to.deep.equal([]);
    await visit.fillIn();
    const { 'before-intent': before, 'after-opening': opening, 'after-submit': submit } = manifest.phases;
    const all = without(joined(before, opening), `${guest.proxy}/polyai-callback.js`);
    await visit.compare(without(all, `${guest.proxy}/v1/challenges`));
    await visit.ask();
    const [call] = await visit.compare(submit);
    expect(Reflect.get(Object(call?.body), 'proof')).to.equal('token-of-a-stand-in');
    const patterns = manifest['with-turnstile'].requests.map(({ url }) => patternOf(url));
    expect(guest.watch.scripts.map((script) => patterns.map((pattern) => pattern.test(script)))).to.deep.equal([
      [true],
    ]);
    await visit.close();
    await visit.compareAlways(manifest['with-turnstile'].globals);
  });
});

class Visit {
  readonly guest: ServedGuest;
  readonly manifest: PrivacyManifest;
  readonly #keptBefore: unknown;
  readonly #ofTheProof: readonly string[];
  #compared = 0;

  private constructor(guest: ServedGuest, manifest: PrivacyManifest, keptBefore: unknown, challenge: ChallengeKind) {
    this.guest = guest;
    this.manifest = manifest;
    this.#keptBefore = keptBefore;
    this.#ofTheProof = challenge === 'turnstile' ? ['/turnstile-'] : ['/challenge-solver-', '/v1/challenges'];
  }

  static async begin(html: string, challenge: ChallengeKind = 'proof-of-work'): Promise<Visit> {
    const keptBefore = await allKept();
    const policy = { ...POLICY, hasTurnstile: challenge === 'turnstile' };
    const guest = await openServed({ html, policy, challenge });
    await untilThere(guest);
    return new Visit(
      guest,
      readManifest(await textOf('/docs/privacy-manifest.json'), guest.proxy),
      keptBefore,
      challenge,
    );
  }

  /** What has happened since it was compared last; returns what was asked for. */
  async compare(phase: Phase): Promise<readonly Asked[]> {
    const asked = (await this.guest.asked()).slice(this.#compared);
    this.#compared += asked.length;
    const written: readonly Written[] = this.guest.watch.written;
    this.guest.watch.written = [];
    const requests = asked.map((each) => ({ ...each, url: this.guest.proxy + each.path }));
    expect(differences(phase, { requests, written })).to.deep.equal([]);
    return asked;
  }

  /** As far as the form's button, by way of the region picker. */
  async fillIn(): Promise<void> {
    const { guest } = this;
    await openForm(guest);
    const region = part(find(inside(guest.element), 'polyai-phone-input'), 'region');
    region.click();
    await guest.untilAsked(({ path }) => path.includes('/flags.'));
    region.click();
    await fill(guest);
    for (const name of ['/conversation-', ...this.#ofTheProof])
      await guest.untilAsked(({ path }) => path.includes(name));
  }

  async ask(): Promise<void> {
    const { element } = this.guest;
    const hasEnded = new Promise<void>((resolve) => {
      element.addEventListener('callback-status', ({ status }) => status === 'success' && resolve());
    });
    part(element, 'submit').click();
    await hasEnded;
  }

  async close(): Promise<void> {
    this.guest.element.close();
    // Nothing is to come, so there is nothing to wait for: some times as long as the widget waits to ask again.
    await new Promise((resolve) => setTimeout(resolve, 400));
  }

  async compareAlways(globals: readonly string[] = []): Promise<void> {
    const { guest, manifest } = this;
    const { watch } = guest;
    const {
      cookies,
      localStorage,
      indexedDB,
      caches,
      serviceWorkers,
      layoutShift,
      fingerprinting: _,
      ...always
    } = manifest.always;
    expect([cookies, localStorage, indexedDB, caches, serviceWorkers, layoutShift]).to.deep.equal([
      [],
      [],
      [],
      [],
      [],
      0,
    ]);
    expect({
      workers: watch.workers,
      globals: watch.names,
      customElements: [...new Set(watch.defined)].sort(),
      broadcastChannels: [...new Set(watch.channels)],
      console: watch.said,
    }).to.deep.equal({ ...always, globals });
    expect([watch.kept, watch.failed, guest.elsewhere]).to.deep.equal([[], [], []]);
    expect(await allKept()).to.deep.equal(this.#keptBefore);
    expect((await guest.asked()).filter(({ cookie }) => cookie)).to.deep.equal([]);
  }
}

/** Nothing on it has moved, nobody had to wait, and nothing is kept. */
function expectUntouched({ watch, window }: ServedGuest): void {
  expect(Reflect.get(watch, 'tops')).to.have.length(1);
  expect(watch.shift).to.equal(0);
  // A long task is one of 50 ms; a machine that does something else meanwhile may take twice as long.
  expect(watch.longTasks.filter((ms) => ms > 100)).to.deep.equal([]);
  expect([watch.written, watch.kept, window.sessionStorage.length]).to.deep.equal([[], [], 0]);
}

function joined(...phases: Phase[]): Phase {
  return {
    requests: phases.flatMap(({ requests }) => requests),
    storage: phases.flatMap(({ storage }) => storage),
  };
}

function without({ requests, storage }: Phase, url: string): Phase {
  return { requests: requests.filter((request) => request.url !== url), storage };
}

/** All that a page of this origin can keep, as far as the browser lets anybody ask. */
async function allKept(): Promise<unknown> {
  return {
    cookie: document.cookie,
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    databases: (await globalThis.indexedDB.databases?.())?.map(({ name }) => name),
    caches: await globalThis.caches?.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations())?.map(({ scope }) => scope),
  };
}
