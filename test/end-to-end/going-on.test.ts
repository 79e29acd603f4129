import { describe, it } from 'vitest';
import { PAGE_ORIGIN } from '../../demo/addresses.ts';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { VisitorPage, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

const wordsOf = (visitor: VisitorPage) => visitor.widget.locator('[part=proof-words] .words').textContent();

describe.concurrent('a call goes on', () => {
  it('when the page is loaded anew in its middle, and moves on after that', async ({ expect }) => {
    await visit(browser(), {}, async (visitor) => {
      // Stays in a call for ever.
      await visitor.fillForm('2145550129');
      await visitor.submit();
      await visitor.heading(words.phases.calling.heading).waitFor();
      const said = await wordsOf(visitor);
      for (const leave of [() => visitor.page.reload(), () => visitor.page.goto(`${PAGE_ORIGIN}/?second`)]) {
        await leave();
        await visitor.button(words.seeYourCall).click();
        await visitor.heading(words.phases.calling.heading).waitFor();
        expect(await wordsOf(visitor)).toBe(said);
        expect(await visitor.numberField.isVisible()).toBe(false);
      }
      expect(await callsTo('+12145550129')).toHaveLength(1);
    });
  });

  it('to its end, when the page is loaded anew at its beginning; then a form is there again', async ({ expect }) => {
    await visit(browser(), {}, async (visitor) => {
      await visitor.fillForm('2145550100');
      await visitor.submit();
      await visitor.heading(words.phases.queued.heading).waitFor();
      await visitor.page.reload();
      await visitor.button(words.seeYourCall).click();
      await visitor.heading(words.phases.success.heading).waitFor();
      await visitor.button(words.close).last().click();
      await visitor.page.reload();
      await visitor.openForm();
      expect(await callsTo('+12145550100')).toHaveLength(1);
    });
  });

  it('in another tab, which asks for no other call meanwhile and sees the same end', async ({ expect }) => {
    await visit(browser(), {}, async (visitor) => {
      await visitor.fillForm('2145550101');
      await visitor.submit();
      const said = await wordsOf(visitor);
      const page = await visitor.page.context().newPage();
      await page.goto(PAGE_ORIGIN);
      const other = new VisitorPage(page, 'popover', []);
      await other.button(words.seeYourCall).click();
      expect(await wordsOf(other)).toBe(said);
      expect(await other.numberField.isVisible()).toBe(false);
      await Promise.all([visitor, other].map((tab) => tab.heading(words.phases.success.heading).waitFor()));
      expect(await callsTo('+12145550101')).toHaveLength(1);
    });
  });
});
