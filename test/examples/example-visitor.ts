import type { Browser, Locator, Page, Request } from 'playwright-core';
import { VisitorPage, visit } from '../end-to-end/visitor-page.ts';

/** Whoever visits an example, in which the widget is the only one, in whatever mode. */
export class ExampleVisitor extends VisitorPage {
  override readonly widget: Locator;
  /** Of every request that the page has made so far. */
  readonly requests: readonly Request[];

  constructor(page: Page, complaints: readonly string[], requests: readonly Request[]) {
    super(page, 'popover', complaints);
    this.widget = page.locator('polyai-callback');
    this.requests = requests;
  }

  /** The page's Content-Security-Policy. */
  async policy(): Promise<string | undefined> {
    const [first] = this.requests;
    return (await first?.response())?.headers()['content-security-policy'];
  }

  get origins(): Set<string> {
    return new Set(this.requests.map((request) => new URL(request.url()).origin));
  }

  /** What was asked for and isn't there, or was refused. */
  async refusals(): Promise<string[]> {
    const answers = await Promise.all(
      this.requests.map(async (request) => [request.url(), await request.response()] as const),
    );
    return answers.filter(([, response]) => !response || response.status() >= 400).map(([url]) => url);
  }
}

export async function visitExample(browser: Browser, deeds: (visitor: ExampleVisitor) => Promise<void>): Promise<void> {
  const requests: Request[] = [];
  const prepare = async (_: unknown, page: Page) => page.on('request', (request) => requests.push(request));
  await visit(browser, { locale: 'en-US', prepare }, async ({ page, complaints }) => {
    await deeds(new ExampleVisitor(page, complaints, requests));
  });
}
