/** Puts the widget into the page and does to it what a person does. */
import '../../widget/polyai-callback.ts';
import '../../widget/phone-input/define.ts';
import type { PolyaiPhoneInputElement } from '../../widget/phone-input/polyai-phone-input.ts';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { PROXY, ProxyDouble } from './proxy-double.ts';

export const FALLBACK = '<a href="tel:+14155550100">Call us</a>';

export function mount(attributes = '', children = FALLBACK): PolyaiCallbackElement {
  const place = document.createElement('div');
  place.innerHTML = `<polyai-callback endpoint="${PROXY}" ${attributes}>${children}</polyai-callback>`;
  document.body.append(place);
  return find(place, 'polyai-callback');
}

export async function mountPhoneInput(attributes: string): Promise<PolyaiPhoneInputElement> {
  const place = document.createElement('form');
  place.innerHTML = `<polyai-phone-input name="phone" ${attributes}></polyai-phone-input>`;
  document.body.append(place);
  const field = find(place, 'polyai-phone-input');
  await until(() => field.messages !== undefined);
  await field.updateComplete;
  await field.settled;
  return field;
}

/** As a tab goes: a call that is only taken now doesn't go on either. */
export async function closeTab(): Promise<void> {
  unmountAll();
  await until(() => ProxyDouble.unread === 0);
  sessionStorage.clear();
}

afterEach(closeTab);

/** A phone field for all regions, set to one of them. */
export async function fieldIn(region: string) {
  const field = await mountPhoneInput(`region="${region}" required`);
  return { field, input: inputOf(field) };
}

export function unmountAll(): void {
  // A frame that is merely gone can still tell other tabs of its call, in Firefox.
  for (const { contentDocument } of document.querySelectorAll('iframe')) contentDocument?.body.replaceChildren();
  for (const place of document.querySelectorAll('body > div, body > form')) place.remove();
}

/** Waits for what the page does by itself; the test's own time limit ends a wait for what never comes. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

export function find<Tag extends keyof HTMLElementTagNameMap>(root: ParentNode, tag: Tag): HTMLElementTagNameMap[Tag];
export function find(root: ParentNode, selector: string): HTMLElement;
export function find(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

export function inside(element: HTMLElement): ShadowRoot {
  if (!element.shadowRoot) throw new Error('There is no shadow root.');
  return element.shadowRoot;
}

export function part(element: HTMLElement, name: string): HTMLElement {
  return find(inside(element), `[part~="${name}"]`);
}

export function has(element: HTMLElement, selector: string): boolean {
  return inside(element).querySelector(selector) !== null;
}

export function textOf(element: HTMLElement, selector: string): string {
  return (inside(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function inputOf(field: HTMLElement): HTMLInputElement {
  return find(inside(field), 'input');
}

/** By the browser's own editing, so that real `input` events with real types come of it. */
export function typeInto(input: HTMLInputElement, text: string): void {
  input.focus();
  for (const character of text) input.ownerDocument.execCommand('insertText', false, character);
}

export function pasteInto(input: HTMLInputElement, text: string): void {
  input.focus();
  document.execCommand('insertText', false, text);
}

export function press(input: HTMLInputElement, key: 'Backspace' | 'Delete'): void {
  input.focus();
  document.execCommand(key === 'Backspace' ? 'delete' : 'forwardDelete');
}

/** The text with a bar where the caret is. */
export function withCaret({ value, selectionStart }: HTMLInputElement): string {
  return `${value.slice(0, selectionStart ?? 0)}|${value.slice(selectionStart ?? 0)}`;
}

export function placeCaret(input: HTMLInputElement, textWithCaret: string): void {
  input.focus();
  const position = textWithCaret.indexOf('|');
  input.setSelectionRange(position, position);
}

export async function openPanel(element: PolyaiCallbackElement): Promise<PolyaiPhoneInputElement> {
  // In other languages the button waits for what it says.
  await until(() => has(element, '[part~="button"]'));
  part(element, 'button').click();
  await until(() => has(element, 'dialog[open] polyai-phone-input, section:not([hidden]) polyai-phone-input'));
  const field = find(inside(element), 'polyai-phone-input');
  await until(() => has(field, 'input'));
  await field.settled;
  return field;
}

/** From the closed button to a form that needs but one click. */
export async function fillForm(element: PolyaiCallbackElement, number = '07911 123456'): Promise<void> {
  const field = await openPanel(element);
  typeInto(inputOf(field), number);
  tick(element);
}

export function tick(element: PolyaiCallbackElement): void {
  find(inside(element), '#consent').click();
}

export function submit(element: PolyaiCallbackElement): void {
  part(element, 'submit').click();
}

/** An animation without an end, such as a pulse, is taken as it is. */
export async function atRest(element: HTMLElement): Promise<void> {
  const isEndless = ({ effect }: Animation) => effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
  await until(() =>
    inside(element)
      .getAnimations()
      .every((animation) => isEndless(animation) || animation.playState === 'finished'),
  );
}

/** At once, where how it gets there is of no interest. */
export function bringToRest(element: HTMLElement): void {
  for (const animation of inside(element).getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
  }
}

export function headingOf(element: PolyaiCallbackElement): string {
  const slot = inside(element).querySelector('#heading slot');
  return slot ? (slot.textContent ?? '') : textOf(element, '#heading');
}

/** The element that has the focus, however deep it lies. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
