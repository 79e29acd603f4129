import { expect, it } from 'vitest';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

it('does the whole job by keyboard alone, and brings the focus back', async () => {
  await visit(browser(), {}, async (visitor) => {
    const { keyboard } = visitor.page;
    await tabTo(visitor, 'Call me back');
    await keyboard.press('Enter');
    await visitor.numberField.waitFor();
    await expect.poll(() => focusOf(visitor)).toBe('tel');

    await keyboard.press('Enter');
    await visitor.widget.getByText(words.phone.empty).waitFor();
    expect(await focusOf(visitor)).toBe('tel');

    await keyboard.type('2125550100');
    await keyboard.press('Tab');
    expect(await focusOf(visitor)).toBe('consent');
    await keyboard.press('Space');
    await tabTo(visitor, words.submit);
    await keyboard.press('Enter');
    await visitor.heading(words.phases.queued.heading).waitFor();
    await expect.poll(() => focusOf(visitor)).toBe('heading');

    await keyboard.press('Escape');
    await expect.poll(() => focusOf(visitor)).toBe(words.seeYourCall);
    await keyboard.press('Enter');
    await visitor.heading(words.phases.success.heading).waitFor();
    await expect.poll(() => focusOf(visitor)).toBe('heading');
    await tabTo(visitor, words.close);
    await keyboard.press('Enter');
    await expect.poll(() => focusOf(visitor)).toBe('Call me back');
  });
  expect(await callsTo('+12125550100')).toHaveLength(1);
});

async function tabTo(visitor: VisitorPage, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 12) {
    await visitor.page.keyboard.press('Tab');
    const focus = await focusOf(visitor);
    if (focus === name) return;
    passed.push(focus);
  }
  throw new Error(`“${name}” is not on the way of the Tab key, which went over ${passed.join(', ')}`);
}

/** The name or id of what has the focus, however deep in shadow roots, else its text. */
function focusOf({ page }: VisitorPage): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute('name') || element?.id || element?.textContent?.trim() || '';
  });
}
