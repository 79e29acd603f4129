/**
 * Every state that a visitor can meet, and how it is reached. Not taken: Turnstile's box, which Cloudflare draws, and the
 * time's field once it took too long, which looks as it does without a time.
 */
import type { Page } from 'playwright-core';
import { PROBLEMS, type ProblemCode } from '../../edge-proxy/contract.ts';
import { loadCallMessages } from '../../widget/messages/call-messages.ts';
import { PACKED_CALLING_CODES } from '../../widget/phone-input/calling-codes.ts';
import words from '../widget/english.ts';
import type { Answers } from './scripted-proxy.ts';
import { STOP_STATES } from './stop-states.ts';

export interface State {
  /** Also the file's name. */
  name: string;
  attributes?: string;
  /** One that ships. */
  theme?: string;
  /** What else the page has, as HTML. */
  around?: string;
  answers?: Answers;
  /** Of the page `/stop`, in place of the widget. */
  isStop?: boolean;
  /** After the form has come, or the page. */
  act?: (page: Page) => Promise<void>;
  /** Not opened before `act`. */
  isClosed?: boolean;
}

/** Refusals that no page gets, or that look like another one here. */
const NOT_SHOWN: readonly string[] = ['not-authorised', 'not-cancellable'];
const MINUTES_15 = { 'Retry-After': '900' };

const field = (page: Page) => page.locator('polyai-phone-input input').first();

async function type(page: Page, text: string): Promise<void> {
  await field(page).click();
  await page.keyboard.type(text);
}

async function openRegions(page: Page, typed = ''): Promise<void> {
  await page.locator('polyai-phone-input #region').click();
  await page.locator('[role=option], .nothing-found').first().waitFor();
  await page.keyboard.type(typed);
  await page.locator('[role=option] :is(.flag, b), .nothing-found').first().waitFor();
}

async function ask(page: Page): Promise<void> {
  await type(page, '07911123456');
  await page.locator('#consent').check();
  await page.locator('[part=submit]').click();
}

async function askAndWait(page: Page, selector: string): Promise<void> {
  await ask(page);
  await page.locator(selector).waitFor();
}

/** In the language of the page. */
async function askAndReach(page: Page, phase: keyof typeof words.phases): Promise<void> {
  const lang = await page.evaluate(() => document.documentElement.lang);
  const { phases } = await loadCallMessages([lang]);
  await askAndWait(page, `h2:has-text("${phases[phase].heading}")`);
}

const fieldRefusals: readonly string[] = ['phone-number-not-valid', 'region-not-served', 'number-type-not-served'];
const consentRefusals: readonly string[] = ['consent-outdated', 'consent-required'];

function viewOf(code: ProblemCode): string {
  if (fieldRefusals.includes(code)) return 'polyai-phone-input #error:not([hidden])';
  if (consentRefusals.includes(code)) return '#consent-error:not(:empty)';
  return code === 'local-time-needed' ? '.local-time' : '.problem';
}

const refusals: State[] = (Object.keys(PROBLEMS) as ProblemCode[])
  .filter((code) => !NOT_SHOWN.includes(code))
  .map((code) => ({
    name: `refused-${code}`,
    answers: {
      refusal: code,
      ...(PROBLEMS[code].status === 429 && { refusalHeaders: MINUTES_15 }),
      ...(code === 'outside-calling-window' && { nextOpening: '2099-11-30T15:00:00Z' }),
    },
    act: (page) => askAndWait(page, viewOf(code)),
  }));

const failures: State[] = (Object.keys(words.reasons) as (keyof typeof words.reasons)[]).map((reason) => ({
  name: `failure-${reason || 'without-reason'}`,
  answers: { state: { status: 'failure', reason } },
  act: (page) => askAndReach(page, 'failure'),
}));

const reached = (['scheduled', 'queued', 'calling', 'success', 'unknown', 'cancelled'] as const).map(
  (status): State => ({
    name: `call-${status}`,
    answers: { state: { status, reason: '' } },
    act: (page) => askAndReach(page, status),
  }),
);

const everywhere: Answers = { site: { regions: PACKED_CALLING_CODES.match(/[A-Z]{2}/g) ?? [] } };

const regions: State[] = [
  { name: 'regions', answers: everywhere, act: (page) => openRegions(page) },
  { name: 'regions-few', act: (page) => openRegions(page) },
  { name: 'regions-searching', answers: everywhere, act: (page) => openRegions(page, 'guin') },
  { name: 'regions-by-calling-code', answers: everywhere, act: (page) => openRegions(page, '+35') },
  { name: 'regions-nothing-found', answers: everywhere, act: (page) => openRegions(page, 'atlantis') },
  { name: 'regions-without-flags', attributes: 'flags="none"', answers: everywhere, act: (page) => openRegions(page) },
  { name: 'regions-inline', attributes: 'mode="inline"', answers: everywhere, act: (page) => openRegions(page) },
];

/** PolyAI's own launcher, and a bar for consent to cookies, as pages have them. */
const LAUNCHER =
  '<div data-around style="position:fixed;inset:auto 20px 20px auto;inline-size:60px;block-size:60px;border-radius:50%;background:#e4572e;z-index:10000"></div>';
const COOKIE_BAR =
  '<div data-around style="position:fixed;inset:auto 0 0;padding:24px;background:#333;color:#fff;z-index:9999"><button>OK</button></div>';
const TRIGGER = '<p><button id="trigger">Book a call</button></p>';

/** Until the button lies on nothing else of the page's. */
const stepAside = async (page: Page) => {
  await page.waitForFunction(() => {
    const box = document.querySelector('polyai-callback')?.shadowRoot?.querySelector('button')?.getBoundingClientRect();
    const other = document.querySelector('[data-around]')?.getBoundingClientRect();
    return box && other && (box.bottom <= other.top || box.right <= other.left);
  });
};

const clickTrigger = async (page: Page) => {
  await page.locator('#trigger[aria-haspopup]').click();
  await field(page).waitFor();
};

const waysIn: State[] = [
  { name: 'floating', attributes: 'mode="floating"', isClosed: true },
  { name: 'floating-top-start', attributes: 'mode="floating" corner="top-start" offset="40"', isClosed: true },
  { name: 'floating-beside-launcher', attributes: 'mode="floating"', around: LAUNCHER, isClosed: true, act: stepAside },
  {
    name: 'floating-above-cookie-bar',
    attributes: 'mode="floating"',
    around: COOKIE_BAR,
    isClosed: true,
    act: stepAside,
  },
  { name: 'floating-form', attributes: 'mode="floating"' },
  {
    name: 'floating-call',
    attributes: 'mode="floating"',
    answers: { state: { status: 'calling', reason: '' } },
    act: (page) => askAndReach(page, 'calling'),
  },
  {
    name: 'floating-call-closed',
    attributes: 'mode="floating"',
    answers: { state: { status: 'calling', reason: '' } },
    act: async (page) => {
      await askAndReach(page, 'calling');
      await page.keyboard.press('Escape');
      await page.locator('[part=button]').waitFor();
    },
  },
  { name: 'trigger', attributes: 'for="trigger"', around: TRIGGER, isClosed: true },
  { name: 'trigger-form', attributes: 'for="trigger"', around: TRIGGER, isClosed: true, act: clickTrigger },
  {
    name: 'headless-form',
    attributes: 'mode="headless" heading="Talk to us" text="We call within a minute."',
    isClosed: true,
    act: async (page) => {
      await page
        .locator('polyai-callback')
        .evaluate((element: HTMLElement & { open(): Promise<void> }) => element.open());
      await field(page).waitFor();
    },
  },
];

export const STATES: readonly State[] = [
  { name: 'closed', isClosed: true },
  ...waysIn,
  ...[
    { name: 'opening', attributes: '' },
    { name: 'opening-inline', attributes: 'mode="inline"' },
  ].map(
    (state): State => ({
      ...state,
      isClosed: true,
      answers: { site: 'late' },
      act: async (page) => {
        await page.locator('[part=button]').click();
        await page.locator('.skeletons').waitFor();
      },
    }),
  ),
  { name: 'form' },
  ...(['meadow', 'ink', 'clay'] as const).flatMap((theme): State[] => [
    {
      name: `theme-${theme}`,
      theme,
      act: (page) => type(page, '07911123456').then(() => page.locator('#consent').check()),
    },
    {
      name: `theme-${theme}-call`,
      theme,
      act: (page) => askAndReach(page, 'queued'),
      answers: { state: { status: 'queued', reason: '' } },
    },
  ]),
  { name: 'form-inline', attributes: 'mode="inline"' },
  { name: 'form-outside-hours', answers: { site: { callingWindow: { open: false } } } },
  { name: 'form-one-region', answers: { site: { regions: ['GB'] } } },
  { name: 'form-filled', act: (page) => type(page, '07911123456').then(() => page.locator('#consent').check()) },
  {
    name: 'form-errors',
    act: async (page) => {
      await type(page, '+81 90');
      await page.locator('[part=submit]').click();
      await page.locator('#consent-error:not(:empty)').waitFor();
    },
  },
  {
    name: 'form-not-a-number',
    act: async (page) => {
      await type(page, '0791x');
      await page.locator('[part=submit]').click();
    },
  },
  {
    name: 'form-region-question',
    act: async (page) => {
      await field(page).click();
      await page.keyboard.insertText('(415) 555-0132');
      await page.locator('polyai-phone-input [part=confirm-region]').waitFor();
    },
  },
  {
    name: 'form-region-question-only',
    answers: { site: { regions: ['GB'] } },
    act: async (page) => {
      await field(page).click();
      await page.keyboard.insertText('(415) 555-0132');
      await page.locator('polyai-phone-input [part=other-number]').waitFor();
    },
  },
  { name: 'form-region-unknown', act: (page) => type(page, '+999') },
  { name: 'form-region-hover', act: (page) => page.locator('polyai-phone-input #region').hover() },
  {
    name: 'form-region-unanswered',
    act: async (page) => {
      await field(page).click();
      await page.keyboard.insertText('(415) 555-0132');
      await page.locator('#consent').check();
      await page.locator('[part=submit]').click();
      await page.locator('polyai-phone-input [part=question][data-invalid]').waitFor();
    },
  },
  ...regions,
  { name: 'asking', answers: { refusal: 'late' }, act: (page) => askAndWait(page, '.words .skeleton') },
  ...reached,
  {
    name: 'call-what-to-check',
    answers: { state: { status: 'calling', reason: '' } },
    act: async (page) => {
      await askAndReach(page, 'calling');
      await page.evaluate(() => {
        const now = Date.now;
        Date.now = () => now() + 20_000;
        document.querySelector<HTMLElement & { requestUpdate(): void }>('polyai-callback')?.requestUpdate();
      });
      await page.locator('[part=screening][data-unseen]').waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'call-queued-without-number',
    answers: { site: { callerNumber: null } },
    act: (page) => askAndReach(page, 'queued'),
  },
  {
    name: 'call-queued-inline',
    attributes: 'mode="inline"',
    act: (page) => askAndReach(page, 'queued'),
  },
  ...failures,
  ...refusals,
  {
    name: 'calling-hours-have-begun',
    answers: { refusal: 'outside-calling-window', nextOpening: '2020-11-30T15:00:00Z' },
    act: (page) => askAndWait(page, '.problem .primary'),
  },
  { name: 'refused-network-lost', answers: { refusal: 'lost' }, act: (page) => askAndWait(page, '.problem') },
  {
    name: 'local-time-missing',
    answers: { refusal: 'local-time-needed' },
    act: async (page) => {
      await askAndWait(page, '.local-time');
      await page.locator('#local-time').fill('');
      await page.locator('.local-time .primary').click();
      await page.locator('#local-time-error:not(:empty)').waitFor();
    },
  },
  ...STOP_STATES,
];
