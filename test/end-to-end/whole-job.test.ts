import { describe, expect, it } from 'vitest';
import { untilStatus } from './proxy-client.ts';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

/**
 * As on a phone. Page and proxy each ask every 2 s, and the simulator calls for 2 s: on loopback the page may ask just
 * before the proxy knows, each time, and so jump over a phase. A request that takes its time comes after.
 */
const LATENCY_MS = 300;

it('is told step by step, and makes one call with the right token and metadata', async () => {
  await visit(browser(), { latencyMs: LATENCY_MS, path: '/?gclid=secret#talk' }, async (visitor) => {
    await visitor.fillForm('4155550100');
    const releaseRequest = await holdRequest(visitor);
    await visitor.submitButton.click();
    await visitor.heading(words.phases.sending.heading).waitFor();
    await visitor.currentStep.filter({ hasText: words.phases.sending.heading }).waitFor();
    releaseRequest();
    const shownWords = await watchToTheEnd(visitor);

    const [call, ...others] = await callsTo('+14155550100');
    expect(others).toEqual([]);
    expect(call?.outcome).toBe('placed');
    expect(call?.headers).toMatchObject({
      'x-polyai-auth-token': 'simulator-token',
      'content-type': 'application/json',
    });
    expect(call?.body).toEqual({
      to_number: '+14155550100',
      encryption: 'TLS/SRTP',
      metadata: {
        campaign: 'night-train',
        product: 'sleeper',
        callback_site: 'demo',
        callback_consent_record: expect.stringMatching(/^[\w-]{22}$/),
        callback_consent_id: 'en-1',
        callback_consent_locale: 'en',
        callback_proof_words: shownWords,
        callback_locale: 'en',
        callback_page: 'http://127.0.0.1:8789/',
      },
    });
  });
});

describe.concurrent('the whole job', () => {
  it('goes on when the visitor leaves at once', async ({ expect }) => {
    let id = '';
    await visit(browser(), {}, async (visitor) => {
      await visitor.fillForm('4155550101');
      ({ id } = await visitor.submit());
    });
    await untilStatus(id, 'success');
    expect(await callsTo('+14155550101')).toHaveLength(1);
  });

  it('works within the page, without a dialog', async ({ expect }) => {
    await visit(browser(), { mode: 'inline' }, async (visitor) => {
      await visitor.fillForm('4155550102');
      expect(await visitor.page.getByRole('dialog').count()).toBe(0);
      await visitor.submit();
      await visitor.heading(words.phases.success.heading).waitFor();
      const [call, ...others] = await callsTo('+14155550102');
      expect(others).toEqual([]);
      // The inline button has metadata of its own, and none of its neighbour's.
      expect(call?.body.metadata).toMatchObject({ product: 'advice' });
      expect(call?.body.metadata).not.toHaveProperty('campaign');
    });
  });

  it('works with a finger on a screen of 320 × 640, and never scrolls sideways', async ({ expect }) => {
    const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
    await visit(browser(), phone, async (visitor) => {
      const expectToFit = async () => expect(await visitor.sidewaysScroll()).toBe(0);
      await expectToFit();
      await visitor.openButton.tap();
      await visitor.numberField.tap();
      await expectToFit();
      await visitor.page.keyboard.type('415555');
      await visitor.submitButton.tap();
      await visitor.widget.getByText(words.phone['too-short']).waitFor();
      await expectToFit();
      // A tap puts the caret where it falls.
      await visitor.numberField.tap();
      await visitor.page.keyboard.press('End');
      await visitor.page.keyboard.type('0103');
      expect(await visitor.numberField.inputValue()).toBe('(415) 555-0103');
      const hidden = await visitor.numberField.evaluate((field) => field.scrollWidth - field.clientWidth);
      expect(hidden, 'of the number is out of sight').toBe(0);
      await visitor.consentBox.tap();
      await visitor.submitButton.tap();
      await visitor.heading(words.phases.queued.heading).waitFor();
      await expectToFit();
      await visitor.heading(words.phases.success.heading).waitFor();
      await expectToFit();
      expect(await callsTo('+14155550103')).toHaveLength(1);
    });
  });

  it('takes a British number by its calling code while the US are chosen, from a German browser', async ({
    expect,
  }) => {
    await visit(browser(), { locale: 'de-DE', timezoneId: 'Europe/Berlin' }, async (visitor) => {
      await visitor.openForm();
      expect(await visitor.regionPicker.getAttribute('aria-label')).toContain('United States +1');
      await visitor.type('+447400900104');
      await expect.poll(() => visitor.regionPicker.getAttribute('aria-label')).toContain('United Kingdom +44');
      await expect.poll(() => visitor.numberField.inputValue()).toBe('+44 7400 900104');
      await visitor.consentBox.check();
      await visitor.submit();
      await visitor.heading(words.phases.success.heading).waitFor();
      const [call, ...others] = await callsTo('+447400900104');
      expect(others).toEqual([]);
      // The page says that it is English, whatever the browser speaks.
      expect(call?.body.metadata).toMatchObject({ callback_locale: 'en', callback_consent_locale: 'en' });
    });
  });

  it('finds a region by its name, and takes a number as it is dialled there', async ({ expect }) => {
    await visit(browser(), {}, async (visitor) => {
      await visitor.openForm();
      await visitor.regionPicker.click();
      await visitor.widget.getByRole('combobox').waitFor();
      await visitor.page.keyboard.type('united k');
      const option = visitor.widget.getByRole('option');
      await expect.poll(() => option.count()).toBe(1);
      // Its flag has come too: nothing on a strict page forbids it.
      await option.locator('svg.flag').waitFor();
      await visitor.page.keyboard.press('Enter');
      await visitor.page.keyboard.type('07400900105');
      await expect.poll(() => visitor.numberField.inputValue()).toBe('07400 900105');
      expect(visitor.complaints).toEqual([]);
      await visitor.page.keyboard.press('Escape');
    });
  });
});

/** Holds the request for a call back on its way to the proxy, until released. */
async function holdRequest({ page }: VisitorPage): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/v1/callbacks', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** Sees each step in its turn. @returns the words that the agent will say, as shown */
async function watchToTheEnd(visitor: VisitorPage): Promise<string> {
  const step = (name: string) => visitor.currentStep.filter({ hasText: name }).waitFor();
  await visitor.heading(words.phases.queued.heading).waitFor();
  await step(words.steps.queued);
  const shownWords = await visitor.widget.locator('[part=proof-words] .words').textContent();
  await visitor.heading(words.phases.calling.heading).waitFor();
  await step(words.steps.calling);
  await visitor.heading(words.phases.success.heading).waitFor();
  await visitor.text(words.phases.success.text).waitFor();
  return shownWords ?? '';
}
