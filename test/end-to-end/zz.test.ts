import { it } from 'vitest';
import { useBrowser, useStack } from './surroundings.ts';
import { visit, words } from './visitor-page.ts';
useStack();
const browser = useBrowser();
it('shots', async () => {
  await visit(browser(), { colorScheme: 'dark', viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async (v) => {
    await v.openForm(); await v.type('415'); await v.submitButton.click(); await v.text(words.consentMissing).waitFor();
    await v.page.screenshot({ path: '/tmp/e2e/320-error.png' });
    await v.numberField.fill('4155550120'); await v.consentBox.check(); await v.submit(); await v.heading(words.phases.queued.heading).waitFor();
    await v.page.screenshot({ path: '/tmp/e2e/320-queue.png' });
    await v.heading(words.phases.failure.heading).waitFor();
    await v.page.screenshot({ path: '/tmp/e2e/320-failure.png' });
  });
});
