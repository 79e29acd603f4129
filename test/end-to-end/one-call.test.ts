import type { Route } from 'playwright-core';
import { describe, it } from 'vitest';
import type { CallbackAccepted, Problem } from '../../edge-proxy/contract.ts';
import { answerOf, ask, newAsking, untilStatus } from './proxy-client.ts';
import { callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

const times = <Thing>(count: number, make: () => Thing): Thing[] => Array.from({ length: count }, make);

describe.concurrent('one number, one call', () => {
  it('50 requests at once, each with a key of its own: one is accepted, and 49 get the same refusal', async ({
    expect,
  }) => {
    const askings = await Promise.all(times(50, () => newAsking('+12125550100')));
    const responses = await Promise.all(askings.map(ask));
    const accepted = responses.filter(({ status }) => status === 202);
    const [begun, ...others] = await Promise.all(accepted.map((response) => answerOf<CallbackAccepted>(response)));
    expect(others).toEqual([]);
    const refused = responses.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(49);
    const refusals = (await Promise.all(refused.map((response) => response.json()))) as Problem[];
    expect(refusals[0]?.code).toBe('callee-not-available');
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal))).size).toBe(1);

    await untilStatus(begun?.id ?? 'none', 'success');
    expect(await callsTo('+12125550100')).toHaveLength(1);
  });

  it('50 identical requests at once, with one key: 50 equal answers', async ({ expect }) => {
    const asking = await newAsking('+12125550101');
    const responses = await Promise.all(times(50, () => ask(asking)));
    expect(responses.map(({ status }) => status)).toEqual(times(50, () => 202));
    const answers = await Promise.all(responses.map((response) => response.text()));
    expect(new Set(answers).size).toBe(1);

    const { id } = JSON.parse(answers[0] ?? '') as CallbackAccepted;
    await untilStatus(id, 'success');
    expect(await callsTo('+12125550101')).toHaveLength(1);
    expect(await (await ask(asking)).text()).toBe(answers[0]);
  });
});

describe.concurrent('a lost connection', () => {
  it.for([
    ['every request was lost on its way', '+12125550102', (route: Route) => route.abort('connectionreset')],
    ['the call was placed, and only the answer was lost', '+12125550103', loseTheAnswer],
  ] as const)('makes one call when %s and the visitor tries again', async ([_, number, lose], { expect }) => {
    await visit(browser(), {}, async (visitor) => {
      const sent: { key: string | undefined; body: unknown }[] = [];
      let isLosing = true;
      await visitor.page.route('**/v1/callbacks', async (route) => {
        const request = route.request();
        if (request.method() === 'POST') {
          const { proof: _, ...body } = request.postDataJSON();
          sent.push({ key: request.headers()['idempotency-key'], body });
          if (isLosing) return lose(route);
        }
        return route.continue();
      });
      await visitor.fillForm(number);
      await visitor.submitButton.click();
      await visitor.text(words.problems['network-lost']).waitFor();
      const lost = sent.length;
      expect(lost).toBeGreaterThan(0);

      isLosing = false;
      await visitor.button(words.tryAgain).click();
      await visitor.heading(words.phases.success.heading).waitFor();
      expect(sent).toHaveLength(lost + 1);
      expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
      expect(sent.map(({ body }) => body)).toEqual(times(sent.length, () => sent[0]?.body));
      expect(await callsTo(number)).toHaveLength(1);
    });
  });
});

/** The proxy has the request and has answered, and the visitor never hears of it. */
async function loseTheAnswer(route: Route): Promise<void> {
  const response = await route.fetch();
  if (response.status() !== 202) throw new Error(`the proxy refused: ${response.status()}`);
  await route.abort('connectionreset');
}
