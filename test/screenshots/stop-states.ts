/** Every state of the page `/stop`. */
import type { Page } from 'playwright-core';
import { PROBLEMS, type ProblemCode } from '../../edge-proxy/contract.ts';
import type { State } from './states.ts';

const input = (page: Page) => page.locator('polyai-phone-input input').first();

async function stop(page: Page, number = '07911123456'): Promise<void> {
  await input(page).click();
  await page.keyboard.type(number);
  await page.locator('.primary').click();
}

async function stopAndWait(page: Page, selector: string): Promise<void> {
  await stop(page);
  await page.locator(selector).waitFor();
}

const FIELD_ERROR = 'polyai-phone-input #error:not([hidden])';

/** Each that is told in words of its own. */
const TOLD = [
  'temporarily-unavailable',
  'too-many-requests',
  'proof-rejected',
  'phone-number-not-valid',
  'origin-not-allowed',
  'internal',
] as const satisfies readonly ProblemCode[];

const problems = TOLD.map(
  (code): State => ({
    name: `stop-problem-${code}`,
    isStop: true,
    answers: {
      refusal: code,
      ...(PROBLEMS[code].status === 429 && { refusalHeaders: { 'Retry-After': '900' } }),
    },
    act: (page) => stopAndWait(page, code === 'phone-number-not-valid' ? FIELD_ERROR : '.problem'),
  }),
);

/** What the page finds in its browser, as if it were so. */
const found = (name: string, change: () => void, act: (page: Page) => Promise<void>): State => ({
  name: `stop-problem-${name}`,
  isStop: true,
  act: async (page) => {
    await page.addInitScript(change);
    await page.reload();
    await input(page).waitFor();
    await act(page);
  },
});

export const STOP_STATES: readonly State[] = [
  { name: 'stop-form', isStop: true },
  {
    name: 'stop-form-error',
    isStop: true,
    act: async (page) => {
      await page.locator('.primary').click();
      await page.locator(FIELD_ERROR).waitFor();
    },
  },
  {
    name: 'stop-working',
    isStop: true,
    answers: { refusal: 'late' },
    act: (page) => stopAndWait(page, '.primary[data-busy]'),
  },
  ...problems,
  {
    name: 'stop-problem-network-lost',
    isStop: true,
    answers: { refusal: 'lost' },
    act: (page) => stopAndWait(page, '.problem'),
  },
  found(
    'offline',
    () => Object.defineProperty(navigator, 'onLine', { get: () => false }),
    (page) => stopAndWait(page, '.problem'),
  ),
  found(
    'insecure-context',
    () => Object.defineProperty(globalThis, 'isSecureContext', { get: () => false }),
    (page) => page.locator('.problem').waitFor(),
  ),
  { name: 'stop-done', isStop: true, act: (page) => stopAndWait(page, '.done') },
];
