import { expect } from 'chai';
import { inputOf, typeInto, unmountAll, until } from './harness.ts';
import { BUILT, HostPage } from './host-page.ts';

/** The same build with another version in its place: see the runner's configuration. */
const ANOTHER = '/another-version/';
const ANOTHER_VERSION = '99.0.0';
const { version } = await fetch('/package.json').then((response) => response.json());

const module = (src: string) => `<script type="module" src="${src}"></script>`;

afterEach(unmountAll);

/** Fills in the form, and asks. Resolves when the proxy has taken it. */
async function ask(page: HostPage): Promise<void> {
  await page.openForm();
  const [element] = page.elements;
  const find = (selector: string) => element?.shadowRoot?.querySelector<HTMLElement>(selector);
  const field = find('polyai-phone-input') as HTMLElement;
  await until(() => field.shadowRoot?.querySelector('input'));
  page.window.focus();
  typeInto(inputOf(field), '07911 123456');
  find('#consent')?.click();
  const isRequested = new Promise((resolve) => element?.addEventListener('callback-requested', resolve));
  find('[part~=submit]')?.click();
  await isRequested;
}

describe('a second version of the script', () => {
  for (const [first, second, loaded, ignored] of [
    [BUILT, ANOTHER, version, ANOTHER_VERSION],
    [ANOTHER, BUILT, ANOTHER_VERSION, version],
  ]) {
    it(`leaves ${loaded} where it is, and says that ${ignored} is ignored`, async () => {
      const page = await HostPage.open(
        `<body>${module(`${first}polyai-callback.js`)}${module(`${second}polyai-callback.js`)}<polyai-callback></polyai-callback></body>`,
      );
      await ask(page);
      expect(page.said).to.deep.equal([`<polyai-callback> ${loaded} is loaded already; ${ignored} is ignored.`]);
      expect(page.failed).to.deep.equal([]);
    });

    it(`has the panel of ${ignored} make do with the phone field of ${loaded}, and says so`, async () => {
      const page = await HostPage.open(
        `<body>${module(`${first}polyai-phone-input.js`)}${module(`${second}polyai-callback.js`)}<polyai-callback></polyai-callback></body>`,
      );
      await ask(page);
      expect(page.said).to.deep.equal([`<polyai-phone-input> ${loaded} is loaded already; ${ignored} is ignored.`]);
      expect(page.failed).to.deep.equal([]);
    });
  }
});
