import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../edge-proxy/contract.ts';
import { writeDemoSettings } from './demo-settings.ts';
import { allCalls } from './simulator-window.ts';
import { useBrowser, useFolder, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

const HOUR_MS = 3_600_000;

const folder = useFolder();
const settings = () => join(folder(), 'wrangler.json');
beforeAll(() => writeDemoSettings(settings(), { site: { callingWindows: { mode: 'enforce' } } }));
useStack({ settings });
const browser = useBrowser();

/** A zone in which it is now some minutes after three in the night. POSIX signs: `Etc/GMT+3` is behind. */
function zoneAtNight(): string {
  const behind = (new Date().getUTCHours() - 3 + 24) % 24;
  return behind <= 12 ? `Etc/GMT+${behind}` : `Etc/GMT-${24 - behind}`;
}

/** Whatever the hour is, it is night at one of these: nobody is called there between ten and seven. */
const NUMBERS: Readonly<Record<string, string>> = {
  'Pacific/Honolulu': '+18085550100',
  'America/Los_Angeles': '+14155550100',
  'America/New_York': '+12125550100',
  'Europe/London': '+442079460100',
  'Australia/Perth': '+61892001000',
  'Australia/Sydney': '+61292001000',
};

function placeAtNight(): [timezoneId: string, number: string] {
  const place = Object.entries(NUMBERS).find(([timeZone]) => {
    const hour = Number(new Intl.DateTimeFormat('en', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format());
    return hour >= 22 || hour < 7;
  });
  if (!place) throw new Error('it is night nowhere');
  return place;
}

async function refusedWith(visitor: VisitorPage, send: () => Promise<void>): Promise<Problem> {
  const [response] = await Promise.all([visitor.answerToRequest(), send()]);
  return (await response.json()) as Problem;
}

describe('at night', () => {
  it('somebody is told when they can be called, by their own clock', async () => {
    const [timezoneId, number] = placeAtNight();
    await visit(browser(), { timezoneId, locale: 'en-GB' }, async (visitor) => {
      await visitor.fillForm(number);
      const { code, nextOpening = '' } = await refusedWith(visitor, () => visitor.submitButton.click());
      expect(code).toBe('outside-calling-window');
      const hoursAhead = (Date.parse(nextOpening) - Date.now()) / HOUR_MS;
      expect(hoursAhead).toBeGreaterThan(0);
      // Easter in Australia: from Thursday evening to Tuesday.
      expect(hoursAhead).toBeLessThan(6 * 24);
      const time = new Intl.DateTimeFormat('en-GB', { timeZone: timezoneId, hour: 'numeric', minute: '2-digit' });
      await visitor.text(time.format(Date.parse(nextOpening))).waitFor();
      await visitor.button(words.changeNumber).waitFor();
      expect(await visitor.button(words.tryAgain).count()).toBe(0);
    });
  });

  it('somebody whose number doesn’t tell where they are says what time it is, and is not called', async () => {
    await visit(browser(), { timezoneId: zoneAtNight() }, async (visitor) => {
      await visitor.fillForm('+61412345678');
      expect((await refusedWith(visitor, () => visitor.submitButton.click())).code).toBe('local-time-needed');
      await visitor.heading(words.localTime.heading).waitFor();
      const clock = visitor.widget.getByLabel(words.localTime.label);
      expect(await clock.inputValue()).toMatch(/^0[34]:\d\d$/);
      const confirm = visitor.button(words.localTime.confirm);
      expect((await refusedWith(visitor, () => confirm.click())).code).toBe('outside-calling-window');
      await visitor.button(words.changeNumber).waitFor();
    });
  });

  it('nobody was called', async () => {
    expect(await allCalls()).toEqual([]);
  });
});
