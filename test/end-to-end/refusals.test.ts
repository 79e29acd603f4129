import { describe, expect, it } from 'vitest';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import { fill } from '../../widget/messages/fill.ts';
import { begin, untilStatus } from './proxy-client.ts';
import { allCalls, callsTo } from './simulator-window.ts';
import { useBrowser, useStack } from './surroundings.ts';
import { type VisitorPage, visit, words } from './visitor-page.ts';

useStack();
const browser = useBrowser();

describe.concurrent('a number that will not do', () => {
  it.for([
    ['a premium-rate number', '+19005550100', words.problems['number-type-not-served']],
    ['a number of Guernsey, which shares +44 with Britain', '+447911123456', words.problems['region-not-served']],
  ] as const)('%s is refused by the proxy, and said so at the field', async ([_, number, sentence], { expect }) => {
    await visit(browser(), {}, async (visitor) => {
      await visitor.fillForm(number);
      const [response] = await Promise.all([visitor.answerToRequest(), visitor.submitButton.click()]);
      expect(response.status()).toBe(422);
      await expectRefusedAtTheField(visitor, sentence);
    });
  });

  it.for([
    [
      'a number of a region that is not served',
      '+34612345678',
      fill(words.phone['region-not-served'], { region: 'Spain' }),
    ],
    ['a number that is too short', '415555', words.phone['too-short']],
    ['a number that is too long', '41555501000', words.phone['too-long']],
    ['an empty field', '', words.phone.empty],
  ] as const)('%s is refused in the page, and the proxy is never asked', async ([_, number, sentence], { expect }) => {
    await visit(browser(), {}, async (visitor) => {
      const requests = requestsForCalls(visitor);
      await visitor.fillForm(number);
      await visitor.submitButton.click();
      await expectRefusedAtTheField(visitor, sentence);
      expect(requests).toEqual([]);
    });
  });

  it('a good number without a tick is not sent', async () => {
    await visit(browser(), {}, async (visitor) => {
      const requests = requestsForCalls(visitor);
      await visitor.openForm();
      await visitor.type('4155550100');
      expect(await visitor.consentBox.isChecked()).toBe(false);
      await visitor.submitButton.click();
      await visitor.text(words.consentMissing).waitFor();
      expect(requests).toEqual([]);
    });
  });
});

it('nothing that was refused reached PolyAI', async () => {
  expect(await allCalls()).toEqual([]);
});

it('a number that was called a moment ago is not called again, and the way on is the page’s own link', async () => {
  await visit(browser(), {}, async (visitor) => {
    await visitor.fillForm('3032340100');
    await untilStatus((await begin('+13032340100')).id, 'success');
    await visitor.submitButton.click();
    await visitor.heading(words.problemHeading).waitFor();
    await visitor.text(words.problems['callee-not-available']).waitFor();
    await visitor.fallback.waitFor();
    expect(await visitor.button(words.tryAgain).count()).toBe(0);

    await visitor.button(words.changeNumber).click();
    expect(await visitor.numberField.inputValue()).toBe('(303) 234-0100');
  });
  expect(await callsTo('+13032340100')).toHaveLength(1);
});

it('asks for the call at the second try when a part of the widget could not be had at the first', async () => {
  const conversation = /\/conversation-[^/]+\.js$/;
  await visit(
    browser(),
    { prepare: (context) => context.route(conversation, (route) => route.abort()) },
    async (visitor) => {
      await visitor.fillForm('3032350100');
      await visitor.submitButton.click();
      await visitor.text(words.notLoaded).waitFor();
      await visitor.page.context().unroute(conversation);
      await visitor.submit();
      await visitor.heading(words.phases.success.heading).waitFor();
    },
  );
  expect(await callsTo('+13032350100')).toHaveLength(1);
});

it.for([
  ['the script cannot be had', '/polyai-callback.js'],
  ['the proxy does not answer', '/v1/**'],
] as const)('the page’s own link is back when %s', async ([_, path]) => {
  await visit(
    browser(),
    { prepare: (context) => context.route(PROXY_ORIGIN + path, (route) => route.abort()) },
    async (visitor) => {
      await visitor.fallback.waitFor();
      expect(await visitor.fallback.getAttribute('href')).toBe('tel:+14155550100');
      expect(await visitor.widget.getByRole('button').count()).toBe(0);
    },
  );
});

async function expectRefusedAtTheField(visitor: VisitorPage, sentence: string): Promise<void> {
  await visitor.text(sentence).waitFor();
  await visitor.numberField.and(visitor.page.locator('[aria-invalid=true]:focus')).waitFor();
}

function requestsForCalls({ page }: VisitorPage): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url() === `${PROXY_ORIGIN}/v1/callbacks`) requests.push(request.method());
  });
  return requests;
}
