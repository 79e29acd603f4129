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

/**
 * Side by side within a round. Five failures in a row would open the site's breaker, so each round but the last has calls
 * that go well, and few that don't.
 */
const ROUNDS: readonly (readonly Row[])[] = [
  [
    ['0127', 'unknown', 1],
    ['0121', 'provider-unavailable', 3],
    ['0100', 'success', 1],
    ['0120', 'queue-timeout', 1],
  ],
  [
    ['0126', 'unknown', 1],
    ['0128', 'unknown', 1],
    ['0122', 'success', 3],
    ['0124', 'provider-refused', 1],
  ],
  [
    ['0130', 'provider-refused', 1],
    ['0131', 'unknown', 1],
    ['0125', 'success', 2],
    ['0119', 'success', 1],
  ],
  // A token that is refused opens the breaker at once.
  [['0123', 'provider-refused', 1]],
];

describe.each(ROUNDS.map((rows) => ({ rows })))('what a person sees in the end', ({ rows }) => {
  it.concurrent.for(rows)('of a call to …%s is: %s, after %i POSTs', async ([ending, end, posts], { expect }) => {
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
  });
});

it('a call to …0129 is shown as calling for as long as it lasts, and nothing more is claimed', async () => {
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

it('a redirect was never followed, with the token or without', async () => {
  const outcomes = (await allCalls()).map(({ outcome }) => outcome);
  expect(outcomes).toContain('redirected');
  expect(outcomes).not.toContain('redirect-followed');
});

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
