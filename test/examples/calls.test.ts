import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import { startStack } from '../../demo/stack.ts';
import { createExamplePage } from '../../scripts/examples/example-page.ts';
import { EXAMPLES, pageFolder, runScript } from '../../scripts/examples/make.ts';
import { callsTo } from '../end-to-end/simulator-window.ts';
import { useBrowser, useFolder, useOne } from '../end-to-end/surroundings.ts';
import { words } from '../end-to-end/visitor-page.ts';
import { type ExampleVisitor, visitExample } from './example-visitor.ts';

const page = createExamplePage();
const stateDirectory = useFolder();
const settings = inject('proxySettings');
useOne(
  'stack',
  () => startStack({ stateDirectory: stateDirectory(), build: false, settings, page: page.app }),
  (stack) => stack.stop(),
);
const browser = useBrowser();

const BUNDLED =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src http://127.0.0.1:8787; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
const POLICIES = {
  html: BUNDLED,
  react: BUNDLED,
  vue: BUNDLED,
  svelte: BUNDLED,
  'tag-manager':
    "default-src 'none'; script-src 'self' http://127.0.0.1:8787; style-src 'self'; connect-src 'self' http://127.0.0.1:8787; base-uri 'none'; form-action 'none'",
  stripped: BUNDLED.replace("script-src 'self'", 'script-src http://127.0.0.1:8787'),
};

const CHOSEN = { product: 'suite' };
const GIVEN = { campaign: 'night-train' };
const METADATA = { html: GIVEN, react: CHOSEN, vue: CHOSEN, svelte: CHOSEN, 'tag-manager': GIVEN, stripped: GIVEN };

describe.each(EXAMPLES.map((example, index) => [example, `415555014${index}`] as const))(
  'the example %s',
  (example, number) => {
    const copy = join(inject('copies'), example);
    beforeAll(async () => {
      await runScript('build', copy);
      page.show(example, await pageFolder(copy));
    });

    it('brings about one call, under its policy, and asks nobody but its own server and the proxy', async () => {
      await visitExample(browser(), async (visitor) => {
        expect(await visitor.policy()).toBe(POLICIES[example]);
        const choice = visitor.page.getByRole('radio', { name: 'The corner suite' });
        if (METADATA[example] === CHOSEN) await choice.check();
        await visitor.fillForm(number);
        await visitor.submit();
        await visitor.heading(words.phases.success.heading).waitFor();

        expect((await callsTo(`+1${number}`)).map(({ body }) => body.metadata)).toEqual([
          expect.objectContaining(METADATA[example]),
        ]);
        await tellsThePage(example, visitor);
        expect(visitor.complaints).toEqual([]);
        expect(visitor.origins).toEqual(new Set([PAGE_ORIGIN, PROXY_ORIGIN]));
        expect(await visitor.refusals()).toEqual([]);
      });
    });
  },
);

/** What the page makes of the widget's events. */
async function tellsThePage(example: (typeof EXAMPLES)[number], { page: shown }: ExampleVisitor): Promise<void> {
  if (example === 'stripped') return;
  if (example !== 'tag-manager') return shown.getByText('Your call: success').waitFor();
  const told = await shown.evaluate(() => (globalThis as { dataLayer?: { event: string }[] }).dataLayer);
  expect(told?.map(({ event }) => event)).toEqual(['polyai_callback_requested', 'polyai_callback_connected']);
}
