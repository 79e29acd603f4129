/**
 * A document of its own for the built widget to be a guest in: whatever is done to its page is done before the widget comes, and ends with it. `npm run build`
 * first.
 */
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
  /** `{widget}` stands for the element, where the page has one. */
  body?: string;
  /** Of the widget's script element. */
  nonce?: string;
  way?: Way;
  /** Of the frame. */
  height?: string;
}

const MODULE = 'type="module" src="/dist/widget/polyai-callback.js"';
const element = (mode: string) => `<polyai-callback mode="${mode}" endpoint="${PROXY}">${FALLBACK}</polyai-callback>`;
const floating = (query: string) => `src="/dist/widget/floating.js?endpoint=${encodeURIComponent(PROXY)}${query}"`;

/** How the widget comes into a page: what its script element says, and what stands in the body. */
const WAYS = {
  popover: [MODULE, element('popover')],
  inline: [MODULE, element('inline')],
  floating: [MODULE, element('floating')],
  headless: [MODULE, element('headless')],
  'floating.js': [floating(''), ''],
  'floating.js in a place': [floating('&mode=inline&into=%23here'), `<p id="here">${FALLBACK}</p>`],
} as const;

export type Way = keyof typeof WAYS;

/** Each mode, and the script tag alone. */
export const EACH_WAY: readonly Way[] = ['popover', 'inline', 'floating', 'headless', 'floating.js'];

// In Firefox a tab can begin with what the one before it had kept.
before(() => sessionStorage.clear());

/** Resolves when the widget's script has run, or failed to. */
export async function openGuest({
  doctype = '<!doctype html>',
  attributes = 'lang="en"',
  head = '',
  body = '{widget}',
  nonce = '',
  way = 'popover',
  height = '700px',
}: Host = {}): Promise<Guest> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: 800px; block-size: ${height}`;
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
  const [script, widget] = WAYS[way];
  const content = body.replace('{widget}', widget);
  page.write(
    `${doctype}<html ${attributes}><head>${head}<script nonce="${nonce}" ${script}></script></head><body>${content}</body></html>`,
  );
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

const FIELD = 'dialog[open] polyai-phone-input, section:not([hidden]) polyai-phone-input';

/** By its button, or by the page where it has none. */
export async function openForm({ element }: Pick<Guest, 'element'>): Promise<void> {
  await until(() => element.shadowRoot?.querySelector('[part~="button"]'));
  if (element.mode === 'headless') await element.open();
  else if (!has(element, 'dialog[open], section:not([hidden])')) find(inside(element), '[part~="button"]').click();
  await until(() => inside(element).querySelector(FIELD)?.shadowRoot?.querySelector('input'));
  const field = find(inside(element), 'polyai-phone-input');
  await field.settled;
}
