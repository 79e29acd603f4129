import { describe, expect, it } from 'vitest';
import type { CallbackReason } from '../../edge-proxy/contract.ts';
import { statusOf } from './proxy-client.ts';
import { allCalls, callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { visit, words } from './visitor-page.ts';

/** `success`, `unknown`, or the reason of a `failure`. */
type End = 'success' | 'unknown' | Exclude<CallbackReason, '' | 'lost'>;
type Row = readonly [ending: string, end: End, posts: number];

useStack();
const browser = useBrowser();

// Five failures in a row would open the site's breaker, so each group has calls that go well, and few that don't.

describe('a call that takes its time', () => {
  itEndsSo([
    ['0127', 'unknown', 1],
    ['0121', 'provider-unavailable', 3],
    ['0120', 'queue-timeout', 1],
    ['0100', 'success', 1],
  ]);

  it.concurrent('to …0129 is shown as calling for as long as it lasts, and no more is claimed', async ({ expect }) => {
    await visit(browser(), {}, async (visitor) => {
      await visitor.fillForm('4155550129');
      const { id } = await visitor.submit();
      await visitor.heading(words.phases.calling.heading).waitFor();
      for (let asked = 0; asked < 3; asked += 1) {
        await visitor.page.waitForResponse((response) => response.url().endsWith(`/v1/callbacks/${id}`));
      }
      expect(await visitor.heading(words.phases.calling.heading).isVisible()).toBe(true);
      expect(await visitor.currentStep.textContent()).toContain(words.steps.calling);
      expect(await statusOf(id)).toMatchObject({ status: 'calling', reason: '' });
      expect(await callsTo('+14155550129')).toHaveLength(1);
    });
  });
});

describe('a call that PolyAI answers strangely', () =>
  itEndsSo([
    ['0126', 'unknown', 1],
    ['0128', 'unknown', 1],
    ['0124', 'provider-refused', 1],
    ['0122', 'success', 3],
  ]));

describe('a call that is turned away on its way to PolyAI', () =>
  itEndsSo([
    ['0130', 'provider-refused', 1],
    ['0131', 'unknown', 1],
    ['0125', 'success', 2],
    ['0119', 'success', 1],
  ]));

// Opens the breaker at once.
describe('a call with a token that PolyAI refuses', () => itEndsSo([['0123', 'provider-refused', 1]]));

it('a redirect was never followed, with the token or without', async () => {
  const outcomes = (await allCalls()).map(({ outcome }) => outcome);
  expect(outcomes).toContain('redirected');
  expect(outcomes).not.toContain('redirect-followed');
});

/** Side by side. */
function itEndsSo(rows: readonly Row[]): void {
  it.concurrent.for(rows)(
    'to …%s is shown in the end as: %s, after %i POSTs',
    async ([ending, end, posts], { expect }) => {
      await visit(browser(), {}, async (visitor) => {
        await visitor.fillForm(`415555${ending}`);
        const { id } = await visitor.submit();
        const { heading, sentence, status, reason } = expectationOf(end);
        await visitor.heading(heading).waitFor();
        await visitor.text(sentence).waitFor();
        await visitor.button(words.askAgain).waitFor();
        expect(await statusOf(id)).toMatchObject({ status, reason });
        expect(await callsTo(`+1415555${ending}`)).toHaveLength(posts);
      });
    },
  );
}

function expectationOf(end: End) {
  switch (end) {
    case 'success':
      return { status: end, reason: '', ...words.phases.success, sentence: words.phases.success.text };
    case 'unknown':
      return { status: end, reason: 'lost', ...words.phases.unknown, sentence: words.phases.unknown.text };
    default:
      return { status: 'failure', reason: end, ...words.phases.failure, sentence: words.reasons[end] };
  }
}
