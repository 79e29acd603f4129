/** A document of its own for the widget to be a guest in: whatever is done to its page is done before the widget comes, and ends with it. */
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { FALLBACK, find, has, inside, until } from './harness.ts';
import { PROXY } from './proxy-double.ts';

export type GuestWindow = Window & typeof globalThis;

export interface Guest {
  readonly window: GuestWindow;
  readonly element: PolyaiCallbackElement;
  /** What came to the page's own `error` and `unhandledrejection`, and what its policy refused. */
  readonly errors: readonly string[];
}

export interface Host {
  /** Standards mode where it has one. */
  doctype?: string;
  /** Of `<html>`. */
  attributes?: string;
  /** Before the widget's script: styles, metadata, scripts. */
  head?: string;
  body?: string;
  /** Of the frame. */
  sandbox?: string;
  /** Of the widget's script element. */
  nonce?: string;
  src?: string;
}

export const WIDGET = `<polyai-callback endpoint="${PROXY}">${FALLBACK}</polyai-callback>`;

// In Firefox a tab can begin with what the one before it had kept.
before(() => sessionStorage.clear());

/** Resolves when the widget's script has run, or failed to. */
export async function openGuest({
  doctype = '<!doctype html>',
  attributes = 'lang="en"',
  head = '',
  body = WIDGET,
  sandbox,
  nonce = '',
  src = '/widget/polyai-callback.ts',
}: Host = {}): Promise<Guest> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 700px';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const place = document.createElement('div');
  place.append(frame);
  document.body.append(place);
  const window = frame.contentWindow as GuestWindow | null;
  if (!window) throw new Error('The frame has no window.');
  const errors: string[] = [];
  const { document: page } = window;
  page.open();
  // The proxy stands in the tests' own page.
  window.fetch = (...call: Parameters<typeof fetch>) => fetch(...call);
  window.addEventListener('error', ({ message }) => void errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => void errors.push(`unhandled: ${reason}`));
  window.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    errors.push(`refused: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  const isLoaded = new Promise((resolve) => window.addEventListener('load', resolve));
  const script = `<script type="module" nonce="${nonce}" src="${src}"></script>`;
  page.write(`${doctype}<html ${attributes}><head>${head}${script}</head><body>${body}</body></html>`);
  page.close();
  await isLoaded;
  return { window, errors, element: find(page, 'polyai-callback') };
}

/** Until the proxy has accepted a call. */
export async function askThroughout(guest: Guest): Promise<void> {
  const isRequested = new Promise((resolve) => guest.element.addEventListener('callback-requested', resolve));
  await fillAndAsk(guest);
  await isRequested;
}

/** From the closed button to the click that asks, by what a person clicks and types. */
export async function fillAndAsk(guest: Guest): Promise<void> {
  await fill(guest);
  find(inside(guest.element), '[part~="submit"]').click();
}

/** From the closed button to a form that needs but one click. */
export async function fill({ element, window }: Guest): Promise<void> {
  await openForm({ element });
  const input = find(inside(find(inside(element), 'polyai-phone-input')), 'input') as HTMLInputElement;
  window.focus();
  input.focus();
  // False as long as the frame has not got the page's focus.
  for (const character of '07911 123456')
    await until(() => window.document.execCommand('insertText', false, character));
  find(inside(element), '#consent').click();
}

export async function openForm({ element }: Pick<Guest, 'element'>): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('[part~="button"]'));
  if (!has(element, 'dialog[open]')) find(inside(element), '[part~="button"]').click();
  await until(() =>
    inside(element).querySelector('dialog[open] polyai-phone-input')?.shadowRoot?.querySelector('input'),
  );
  const field = find(inside(element), 'polyai-phone-input');
  await field.settled;
}
