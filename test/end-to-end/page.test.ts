import axe from 'axe-core';
import { expect, it } from 'vitest';
import { begin } from './proxy-client.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

it.concurrent.for([
  ['light', '212555'],
  ['dark', '213555'],
] as const)(
  'in %s colours, axe finds no flaw in any state of the demo page',
  async ([colorScheme, exchange], { expect }) => {
    // Stays in a call for ever, so that it can't be called again.
    await begin(`+1${exchange}0129`);
    await visit(browser(), { colorScheme }, async (visitor) => {
      const flaws: Record<string, string[]> = {};
      flaws.closed = await flawsOf(visitor);

      await visitor.openForm();
      flaws.form = await flawsOf(visitor);

      await visitor.submitButton.click();
      await visitor.text(words.phone.empty).waitFor();
      await visitor.text(words.consentMissing).waitFor();
      flaws.error = await flawsOf(visitor);

      await visitor.type(`${exchange}0129`);
      await visitor.consentBox.check();
      await visitor.submitButton.click();
      await visitor.text(words.problems['callee-not-available']).waitFor();
      flaws.problem = await flawsOf(visitor);

      await visitor.button(words.changeNumber).click();
      await visitor.numberField.fill(`${exchange}0100`);
      await visitor.consentBox.check();
      await visitor.submit();
      await visitor.heading(words.phases.queued.heading).waitFor();
      flaws.progress = await flawsOf(visitor);

      await visitor.heading(words.phases.success.heading).waitFor();
      flaws.ended = await flawsOf(visitor);

      expect(flaws).toEqual({ closed: [], form: [], error: [], problem: [], progress: [], ended: [] });
    });
  },
);

it('a whole visit leaves nothing behind, and gives nobody a reason to complain', async () => {
  await visit(browser(), {}, async (visitor) => {
    await visitor.fillForm('4155550120');
    await visitor.submit();
    await visitor.heading(words.phases.failure.heading).waitFor();
    await visitor.button(words.close).last().click();
    await visitor.openButton.waitFor();

    expect(visitor.complaints).toEqual([]);
    expect(await visitor.page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(
      await visitor.page.evaluate(async () => ({ session: sessionStorage.length, caches: await caches.keys() })),
    ).toEqual({ session: 0, caches: [] });
  });
});

/** Each as one line: the rule, and where it is broken. */
async function flawsOf({ page }: VisitorPage): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
