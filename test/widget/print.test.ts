import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Guest } from './guest-frame.ts';
import { inside, unmountAll, until } from './harness.ts';
import { htmlOf, LINK, MODULE, openServed, type ServedGuest } from './served-page.ts';

const canPrint = navigator.userAgent.includes('Chrome');
const MODES = ['mode="popover"', 'mode="inline"', 'mode="floating"', 'mode="headless"', 'for="cta"', 'theme="ink"'];

afterEach(async () => {
  if (canPrint) await emulateMedia({ media: 'screen' });
  unmountAll();
});

/** Where no test can tell the browser to, what the sheets say of paper is made to hold for the screen. */
async function print(guest: ServedGuest): Promise<void> {
  if (canPrint) return emulateMedia({ media: 'print' });
  const sheets = shadowRootsOf(guest).flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets);
  const rules = [...new Set(sheets)].flatMap(({ cssRules }) => [...cssRules]);
  for (const rule of rules) {
    if ('media' in rule && rule.media instanceof guest.window.MediaList && rule.media.mediaText === 'print')
      rule.media.mediaText = 'all';
  }
}

function shadowRootsOf({ window }: ServedGuest): ShadowRoot[] {
  const elements = [...window.document.querySelectorAll<HTMLElement>('polyai-callback')];
  return elements.flatMap((element) => {
    const field = inside(element).querySelector('polyai-phone-input');
    return [inside(element), ...(field ? [inside(field)] : [])];
  });
}

/** Of each element, what is drawn of the page's own link and of the widget. */
function drawnOf({ window }: ServedGuest): string[] {
  return [...window.document.querySelectorAll<HTMLElement>('polyai-callback')].map((element) => {
    const own = [...inside(element).querySelectorAll('[part~="button"], [part~="panel"]')];
    const isDrawn = (each: Element | null) => (each?.getClientRects().length ?? 0) > 0;
    return `${isDrawn(element.querySelector('a')) ? 'link' : ''} ${own.some(isDrawn) ? 'widget' : ''}`.trim();
  });
}

it('on paper there is the page’s own link and nothing of the widget, in each mode, open or not', async () => {
  const elements = MODES.map((attributes) => `<polyai-callback ${attributes}>${LINK}</polyai-callback>`).join('');
  const guest = await openServed({ html: htmlOf(MODULE, `<button id="cta">Talk to us</button>${elements}`) });
  const widgets = [...guest.window.document.querySelectorAll<Guest['element']>('polyai-callback')];
  // What is for paper comes with the panel, and that when somebody comes near.
  await until(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="button"]')));
  for (const widget of widgets) widget.dispatchEvent(new Event('pointerenter'));
  await until(() => widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('.printed')));
  const [popover, inline] = widgets;
  await inline?.open();
  await popover?.open();
  expect(drawnOf(guest)).to.deep.equal(['widget', 'widget', 'widget', '', '', 'widget']);
  await print(guest);
  expect(drawnOf(guest)).to.deep.equal(MODES.map(() => 'link'));
  expect(guest.errors).to.deep.equal([]);
});
