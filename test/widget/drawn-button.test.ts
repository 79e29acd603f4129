import { expect } from 'chai';
import { unmountAll, until } from './harness.ts';
import { BUILT, HostPage } from './host-page.ts';

afterEach(unmountAll);

/** As a server sends it: the parser makes the shadow root. The script comes only when the test brings it. */
const pageWith = (attributes: string, drawn: string) =>
  HostPage.open(
    `<body><polyai-callback ${attributes}>
      <template shadowrootmode="open">${drawn}</template>
      <a href="tel:+14155550100">Call us</a>
    </polyai-callback></body>`,
  );

/** What a visitor reads in the element, from one frame to the next. */
function watch(page: HostPage): { readonly seen: Set<string>; stop(): void } {
  const [element] = page.elements;
  const seen = new Set<string>();
  let isWatching = true;
  const look = () => {
    const button = element?.shadowRoot?.querySelector('button');
    seen.add(button?.textContent?.trim() ?? 'the link');
    if (isWatching) page.window.requestAnimationFrame(look);
  };
  look();
  return {
    seen,
    stop: () => {
      isWatching = false;
    },
  };
}

describe('a button that the page’s server has drawn', () => {
  before(function () {
    if (!('shadowRootMode' in HTMLTemplateElement.prototype)) this.skip();
  });

  for (const [language, attributes, drawn, label] of [
    ['German', 'lang="de"', '<button part="button">Rückruf</button>', 'Rückruf'],
    ['English', 'lang="en"', '<style>button { color: red }</style><button part="button">Ring me</button>', 'Ring me'],
    ['Arabic, with space around it,', 'lang="ar"', '<button part="button">\n  اتصل بي\n</button>', 'اتصل بي'],
  ] as const) {
    it(`keeps its words in ${language} when the script comes, and when the rest of it does`, async () => {
      const page = await pageWith(attributes, drawn);
      const [element] = page.elements;
      const parsed = element?.shadowRoot?.querySelector('button');
      expect(parsed?.textContent?.trim()).to.equal(label);
      const { seen, stop } = watch(page);
      page.inject({ type: 'module', src: `${BUILT}polyai-callback.js` });
      await until(() => element?.matches(':defined') && parsed?.isConnected === false);
      await page.openForm();
      stop();
      expect([...seen]).to.deep.equal([label]);
      expect(element?.shadowRoot?.querySelectorAll('button[part=button]')).to.have.length(1);
      expect(page.failed).to.deep.equal([]);
    });
  }

  it('says what the page wants it to, once the script has come', async () => {
    const page = await pageWith('lang="de" label="Sprechen wir?"', '<button part="button">Rückruf</button>');
    page.inject({ type: 'module', src: `${BUILT}polyai-callback.js` });
    const button = () => page.elements[0]?.shadowRoot?.querySelector('button');
    await until(() => button()?.textContent?.trim() === 'Sprechen wir?');
  });

  it('is nothing where there are no words in it: then the button’s own come', async () => {
    const page = await pageWith('lang="de"', '<i>Something else</i>');
    page.inject({ type: 'module', src: `${BUILT}polyai-callback.js` });
    expect((await page.button()).textContent?.trim()).to.equal('Rückruf anfordern');
  });
});
