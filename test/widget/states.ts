/** Every state that somebody may meet in the panel, and how a test comes there. */
import { loadCallMessages } from '../../widget/messages/call-messages.ts';
import type { PolyaiCallbackElement } from '../../widget/polyai-callback-element.ts';
import { advanceClock, setClock } from './clock.ts';
import {
  atRest,
  fillForm,
  find,
  focused,
  has,
  headingOf,
  inputOf,
  inside,
  mount,
  openPanel,
  part,
  pasteInto,
  submit,
  textOf,
  typeInto,
  until,
} from './harness.ts';
import { type ProxyDouble, problem, SITE, state } from './proxy-double.ts';

/** What is looked at: the widget, or a part of it that lies over the rest. */
export type State = [name: string, reach: (proxy: ProxyDouble) => Promise<HTMLElement>];

export const STATES: readonly State[] = [
  [
    'the closed button',
    async () => {
      const element = mount();
      await element.updateComplete;
      return element;
    },
  ],
  [
    'the fallback',
    async (proxy) => {
      proxy.sites = [() => 'lost'];
      const element = mount();
      await until(() => has(element, 'slot') && !has(element, 'button'));
      return element;
    },
  ],
  ['the form', () => opened('')],
  ['the form in the page', () => opened('mode="inline"')],
  ['the form with ISO codes in place of flags', () => opened('flags="none"')],
  [
    'the panel that waits for its site',
    async (proxy) => {
      proxy.sites = [() => new Promise<Response>(() => undefined)];
      const element = mount();
      await until(() => has(element, '[part~="button"]'));
      part(element, 'button').click();
      await until(() => has(element, 'dialog[open] .skeletons'));
      return element;
    },
  ],
  [
    'the form outside calling hours',
    (proxy) => {
      proxy.sites = [() => Response.json({ ...SITE, callingWindow: { open: false } })];
      return opened('');
    },
  ],
  [
    'the form with errors',
    async () => {
      const element = await opened('');
      typeInto(inputOf(find(inside(element), 'polyai-phone-input')), '+81 90');
      submit(element);
      await until(() => textOf(element, '#consent-error') !== '');
      await until(() => has(find(inside(element), 'polyai-phone-input'), '.face .flag'));
      return element;
    },
  ],
  [
    'the question which region is meant',
    async () => {
      const element = await opened('');
      const field = find(inside(element), 'polyai-phone-input');
      pasteInto(inputOf(field), '(415) 555-0132');
      await until(() => has(field, '[part="confirm-region"]'));
      return element;
    },
  ],
  ['the regions', () => regions('')],
  ['the regions that were searched for', () => regions('land')],
  ['no region', () => regions('atlantis')],
  [
    'the moment of asking',
    async (proxy) => {
      proxy.callbacks = [() => new Promise<Response>(() => undefined)];
      const element = mount();
      await fillForm(element);
      submit(element);
      await until(() => has(element, '.skeleton'));
      return element;
    },
  ],
  ['the queue', (proxy) => placed(proxy, 'queued')],
  ['the call', (proxy) => placed(proxy, 'calling')],
  [
    'what to check',
    async (proxy) => {
      setClock('2026-11-30T09:12:00-05:00');
      const element = await placed(proxy, 'calling');
      advanceClock(20_000);
      element.requestUpdate();
      await until(() => has(element, '[part=screening][data-unseen]'));
      return element;
    },
  ],
  ['the end', (proxy) => placed(proxy, 'success')],
  ['the failure', (proxy) => placed(proxy, 'failure')],
  ['not knowing', (proxy) => placed(proxy, 'unknown')],
  ['a problem', (proxy) => refused(proxy, () => problem('temporarily-unavailable'), '.problem')],
  [
    'the wait for an opening',
    (proxy) =>
      refused(proxy, () => problem('outside-calling-window', {}, { nextOpening: '2099-11-30T15:00:00Z' }), '.problem'),
  ],
  ['the question what time it is', (proxy) => refused(proxy, () => problem('local-time-needed'), '.local-time')],
  [
    'the question without an answer',
    async (proxy) => {
      const element = await refused(proxy, () => problem('local-time-needed'), '.local-time');
      const field = find(inside(element), '#local-time') as HTMLInputElement;
      field.value = '';
      field.dispatchEvent(new InputEvent('input'));
      find(inside(element), '.local-time .primary').click();
      await until(() => textOf(element, '#local-time-error') !== '');
      return element;
    },
  ],
];

export async function refused(
  proxy: ProxyDouble,
  answer: () => Response,
  view: string,
): Promise<PolyaiCallbackElement> {
  proxy.callbacks = [answer];
  const element = mount();
  await fillForm(element);
  submit(element);
  await until(() => has(element, view));
  return element;
}

export async function opened(attributes: string): Promise<PolyaiCallbackElement> {
  const element = mount(attributes);
  await openPanel(element);
  return element;
}

async function regions(typed: string): Promise<HTMLElement> {
  const element = await opened('');
  await atRest(element);
  const field = find(inside(element), 'polyai-phone-input');
  find(inside(field), '#region').click();
  await until(() => focused()?.matches('.search'));
  typeInto(focused() as HTMLInputElement, typed);
  await until(() => textOf(element, '[role=status]') !== '');
  return field;
}

async function placed(proxy: ProxyDouble, status: 'queued' | 'calling' | 'success' | 'failure' | 'unknown') {
  proxy.states = [() => state(status)];
  const element = mount();
  await fillForm(element);
  submit(element);
  const { phases } = await loadCallMessages([document.documentElement.lang]);
  await until(() => headingOf(element) === phases[status].heading);
  return element;
}
