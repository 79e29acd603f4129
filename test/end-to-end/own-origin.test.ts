import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import { writeDemoSettings } from './demo-settings.ts';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useFolder, useStack } from './surroundings.ts';
import { words } from './visitor-page.ts';

const folder = useFolder();
const settings = () => join(folder(), 'wrangler.json');
beforeAll(() =>
  writeDemoSettings(settings(), {
    site: { origins: [PROXY_ORIGIN] },
    main: join(import.meta.dirname, 'own-origin-worker.ts'),
  }),
);
useStack({ settings });
const browser = useBrowser();

it('a page of the proxy’s own origin, whose browser says no origin where it only reads, gets its call', async () => {
  const page = await browser().newPage({ reducedMotion: 'reduce' });
  try {
    page.setDefaultTimeout(20_000);
    const complaints: string[] = [];
    page.on('console', (message) => ['warning', 'error'].includes(message.type()) && complaints.push(message.text()));
    const reads = page.waitForRequest(`${PROXY_ORIGIN}/calls/v1/sites/demo*`);
    await page.goto(PROXY_ORIGIN);
    const widget = page.locator('polyai-callback');
    await widget.getByRole('button', { name: 'Call me back' }).click();
    expect((await (await reads).allHeaders()).origin).toBeUndefined();
    await widget.getByRole('textbox', { name: words.phone.label }).click();
    await page.keyboard.type('4045550150');
    await widget.getByRole('checkbox').check();
    await widget.getByRole('button', { name: words.submit, exact: true }).click();
    await widget.getByRole('heading', { name: words.phases.success.heading }).waitFor();
    expect(await callsTo('+14045550150')).toHaveLength(1);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
});
