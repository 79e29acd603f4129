/** The demo page under [the strictest policy](strict-page.ts), and what a person does and sees there. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { PAGE_ORIGIN, PROXY_ORIGIN } from '../../demo/addresses.ts';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import words from '../widget/english.ts';

export { words };

/** Long enough for a slow machine; a wait for what never comes ends here, with the name of what was waited for. */
const PATIENCE_MS = 20_000;

export interface Visit extends BrowserContextOptions {
  mode?: 'popover' | 'inline';
  path?: string;
  /** Of each exchange with a server. */
  latencyMs?: number;
  /** Before anything is loaded. */
  prepare?: (context: BrowserContext, page: Page) => Promise<unknown>;
}

export class VisitorPage {
  readonly page: Page;
  readonly widget: Locator;
  /** What the browser's console warns of, or calls an error. */
  readonly complaints: readonly string[];

  constructor(page: Page, mode: 'popover' | 'inline', complaints: readonly string[]) {
    this.page = page;
    this.complaints = complaints;
    this.widget = page.locator(mode === 'inline' ? 'polyai-callback[mode=inline]' : 'polyai-callback:not([mode])');
  }

  get openButton(): Locator {
    return this.widget.getByRole('button', { name: 'Call me back' });
  }

  get numberField(): Locator {
    return this.widget.getByRole('textbox', { name: words.phone.label });
  }

  get regionPicker(): Locator {
    return this.widget.locator('polyai-phone-input').getByRole('button', { expanded: false });
  }

  get consentBox(): Locator {
    return this.widget.getByRole('checkbox');
  }

  get submitButton(): Locator {
    return this.widget.getByRole('button', { name: words.submit, exact: true });
  }

  get fallback(): Locator {
    return this.widget.getByRole('link', { name: 'Call +1 415 555 0100' });
  }

  /** The step that the call is at, and those that it has behind it. */
  get currentStep(): Locator {
    return this.widget.locator('[aria-current=step]');
  }

  button(name: string): Locator {
    return this.widget.getByRole('button', { name, exact: true });
  }

  heading(name: string): Locator {
    return this.widget.getByRole('heading', { name, exact: true });
  }

  /** Visible words, not those that only a screen reader hears. */
  text(sentence: string): Locator {
    return this.widget.locator('p:not([role=status])', { hasText: sentence }).first();
  }

  async openForm(): Promise<void> {
    await this.openButton.click();
    await this.numberField.waitFor();
  }

  async type(number: string): Promise<void> {
    await this.numberField.click();
    await this.page.keyboard.type(number);
  }

  /** From the closed button to a form that needs but one click. */
  async fillForm(number: string): Promise<void> {
    await this.openForm();
    await this.type(number);
    await this.consentBox.check();
  }

  /** Sends the form, which the proxy must accept. */
  async submit(): Promise<CallbackAccepted> {
    const [response] = await Promise.all([this.answerToRequest(), this.submitButton.click()]);
    if (response.status() !== 202) throw new Error(`${response.status()}: ${await response.text()}`);
    return (await response.json()) as CallbackAccepted;
  }

  /** The proxy's answer to the next request for a call. */
  answerToRequest() {
    return this.page.waitForResponse(
      (response) => response.url() === `${PROXY_ORIGIN}/v1/callbacks` && response.request().method() === 'POST',
    );
  }

  /** By how many pixels the page or the panel could be scrolled sideways. */
  sidewaysScroll(): Promise<number> {
    return this.widget.evaluate((widget) => {
      const panel = widget.shadowRoot?.querySelector('[part~="panel"]');
      const boxes = [document.documentElement, ...(panel ? [panel] : [])];
      return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
    });
  }
}

/** Opens the demo page as a new visitor, does the deeds there, and leaves. No visit may meet an error in the page. */
export async function visit(
  browser: Browser,
  { mode = 'popover', path = '/', latencyMs = 0, prepare, ...options }: Visit,
  deeds: (visitor: VisitorPage) => Promise<void>,
): Promise<void> {
  // Without a graphics card, the page's moving scene would cost most of the machine.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  try {
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    if (latencyMs > 0) await slowDown(context, page, latencyMs);
    await prepare?.(context, page);
    const complaints = await complaintsOf(page);
    await page.goto(PAGE_ORIGIN + path);
    await deeds(new VisitorPage(page, mode, complaints));
    const errors = complaints.filter((complaint) => !complaint.startsWith('warning'));
    if (errors.length > 0) throw new Error(`errors in the page:\n${errors.join('\n')}`);
  } finally {
    await context.close();
  }
}

/** Uncaught errors and breaches of the page's content security policy among them. */
export async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    const type = message.type();
    // How the browser notes each answer that is a refusal, and each lost connection.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if ((type === 'error' || type === 'warning') && !isRefusal) complaints.push(`${type}: ${message.text()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, lineNumber }) => {
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI} ${sample} ${lineNumber}`);
    });
  });
  return complaints;
}

async function slowDown(context: BrowserContext, page: Page, latency: number): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}
