import { expect } from 'chai';
import { unmountAll } from './harness.ts';
import { FLOATING, htmlOf, LINK, MODULE, openServed, type Wish } from './served-page.ts';

interface Report {
  origin: string;
  /** What a page without an origin has not. */
  canStore: boolean;
  /** Where it has come to: a call, or the page's own link. */
  end: 'requested' | 'link';
  failed: readonly string[];
  said: readonly string[];
}

afterEach(unmountAll);

/** Does in the frame, which no test can reach into, what a visitor does there. Complete in itself, since it is sent as text. */
async function visit(): Promise<void> {
  const until = async <T>(find: () => T | null | undefined | false): Promise<T> => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const canStore = () => {
    try {
      return sessionStorage.length >= 0;
    } catch {
      return false;
    }
  };
  const report = (end: Report['end']) => {
    const { failed, said } = (globalThis as unknown as { watch: Report }).watch;
    parent.postMessage({ origin: globalThis.origin, canStore: canStore(), end, failed, said }, '*');
  };
  const element = await until(() => document.querySelector('polyai-callback'));
  const hasLink = () => element.querySelector('a')?.getClientRects().length === 1;
  // At first it shows as well; what counts is what comes of the button.
  const button = await until(() => element.shadowRoot?.querySelector<HTMLElement>('[part~="button"]'));
  element.addEventListener('callback-requested', () => report('requested'));
  button.click();
  const form = await until(() => hasLink() || element.shadowRoot?.querySelector('dialog[open] polyai-phone-input'));
  if (form === true) {
    report('link');
    return;
  }
  await until(() => form.shadowRoot?.querySelector('input'));
  Object.assign(form, { value: '+447911123456' });
  element.shadowRoot?.querySelector<HTMLElement>('#consent')?.click();
  element.shadowRoot?.querySelector<HTMLElement>('[part~="submit"]')?.click();
}

async function reportOf(head: string, body: string, wish: Omit<Wish, 'html'>): Promise<Report> {
  const report = new Promise<Report>((resolve) => {
    addEventListener('message', function hear({ data }: MessageEvent) {
      if (!Object(data).end) return;
      removeEventListener('message', hear);
      resolve(data);
    });
  });
  const html = htmlOf(`${head}<script nonce="{nonce}">(${visit})();</script>`, body);
  await openServed({ html, policy: { scripts: 'nonce', trustedTypes: 'ours' }, challenge: 'proof-of-work', ...wish });
  return report;
}

describe('in a frame with a sandbox', () => {
  const ways: Record<string, [head: string, body: string]> = {
    'the element': [MODULE, `<polyai-callback>${LINK}</polyai-callback>`],
    'floating.js': [
      FLOATING.replace('floating.js', 'floating.js?into=%23here&mode=popover'),
      `<p id="here">${LINK}</p>`,
    ],
  };

  for (const [way, [head, body]] of Object.entries(ways)) {
    it(`that leaves it its origin, ${way} has a call asked for, without forms or popups`, async () => {
      const report = await reportOf(head, body, { sandbox: 'allow-scripts allow-same-origin' });
      expect(report).to.deep.equal({ origin: location.origin, canStore: true, end: 'requested', failed: [], said: [] });
    });

    it(`that takes its origin, ${way} leaves the page its own link, since no proxy answers`, async () => {
      const { said, ...report } = await reportOf(head, body, { sandbox: 'allow-scripts' });
      expect(report).to.deep.equal({ origin: 'null', canStore: false, end: 'link', failed: [] });
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/^<polyai-callback> shows its children: /);
    });

    it(`that takes its origin, and so all storage, nothing else keeps ${way} from it`, async () => {
      const report = await reportOf(head, body, { sandbox: 'allow-scripts', answersAnybody: true });
      expect(report).to.deep.equal({ origin: 'null', canStore: false, end: 'requested', failed: [], said: [] });
    });
  }
});
