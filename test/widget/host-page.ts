/** A page of its own, in a frame, that embeds the built widget: `npm run build` first. */
import { until } from './harness.ts';

export const BUILT = '/dist/widget/';

export class HostPage {
  readonly frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  /** @param html between doctype and end, head and body as the page has them */
  static async open(html: string, doctype = '<!doctype html>'): Promise<HostPage> {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 900px; height: 700px; border: 0';
    // First of all, so that nothing that is said is missed.
    const ears = `<script>
      said = []; failed = [];
      console.warn = (line) => said.push(String(line));
      addEventListener('error', ({ message }) => failed.push(message));
      addEventListener('unhandledrejection', ({ reason }) => failed.push(String(reason)));
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => failed.push(violatedDirective));
    </script>`;
    frame.srcdoc = `${doctype}<html lang="en">${html.includes('<head>') ? html.replace('<head>', `<head>${ears}`) : ears + html}</html>`;
    const place = document.createElement('div');
    place.append(frame);
    document.body.append(place);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return new HostPage(frame);
  }

  get document(): Document {
    return this.frame.contentDocument as Document;
  }

  get window(): Window & typeof globalThis & { said: string[]; failed: string[] } {
    return this.frame.contentWindow as HostPage['window'];
  }

  /** What the widget has told the page's owner. */
  get said(): readonly string[] {
    return this.window.said;
  }

  /** Errors that have reached the page. */
  get failed(): readonly string[] {
    return this.window.failed;
  }

  get elements(): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>('polyai-callback')];
  }

  /** The button, once it can be pressed. */
  async button(index = 0): Promise<HTMLButtonElement> {
    const find = () => this.elements[index]?.shadowRoot?.querySelector<HTMLButtonElement>('[part~=button]');
    await until(find);
    return find() as HTMLButtonElement;
  }

  /** Presses the button, and waits for the form. */
  async openForm(index = 0): Promise<void> {
    (await this.button(index)).click();
    await until(() =>
      this.elements[index]?.shadowRoot?.querySelector(
        'dialog[open] polyai-phone-input, section:not([hidden]) polyai-phone-input',
      ),
    );
  }

  /** As a tag manager does it. */
  inject(attributes: Record<string, string>, text = ''): HTMLScriptElement {
    const script = this.document.createElement('script');
    for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
    script.textContent = text;
    this.document.head.append(script);
    return script;
  }
}
