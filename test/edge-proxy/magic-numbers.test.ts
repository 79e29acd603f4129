import { describe, expect, it } from 'vitest';
import type { TestSite } from './sites.ts';
import { ask, begin, callsTo, codeOf, newNumber, statusOf, untilEnded } from './visitor.ts';

describe.concurrent('what comes of a call', () => {
  it.for<[string, string, string, number, TestSite]>([
    ['0100', 'success', '', 1, 'loose'],
    ['0120', 'failure', 'queue-timeout', 1, 'loose'],
    ['0121', 'failure', 'provider-unavailable', 3, 'loose'],
    ['0121', 'failure', 'provider-unavailable', 1, 'patient'],
    ['0122', 'success', '', 3, 'loose'],
    ['0123', 'failure', 'provider-refused', 1, 'loose'],
    ['0124', 'failure', 'provider-refused', 1, 'loose'],
    ['0125', 'success', '', 2, 'loose'],
    ['0126', 'unknown', 'lost', 1, 'loose'],
    ['0127', 'unknown', 'lost', 1, 'loose'],
    ['0128', 'unknown', 'lost', 1, 'loose'],
    ['0130', 'failure', 'provider-refused', 1, 'loose'],
    ['0131', 'unknown', 'lost', 1, 'loose'],
    ['0100', 'success', '', 1, 'agents'],
    ['0121', 'unknown', 'lost', 1, 'agents'],
  ])(
    'to …%s is %s (%s) after %i POSTs, for the site "%s"',
    async ([ending, status, reason, posts, site], { expect }) => {
      const number = newNumber(ending);
      // 0123 opens the breaker of its site; a site of its own keeps it from the others.
      const { id } = await begin(ending === '0123' ? 'brittle' : site, number);
      expect(await untilEnded(id)).toMatchObject({ status, reason });
      expect(await callsTo(number)).toHaveLength(posts);
    },
  );

  it('to …0129 stays calling, and asks for the status at most every 2 s', async ({ expect }) => {
    const number = newNumber('0129');
    const { id } = await begin('loose', number);
    await expect.poll(() => statusOf(id), { timeout: 15_000 }).toMatchObject({ status: 'calling' });
    expect(await callsTo(number)).toHaveLength(1);
  });
});

it('a redirect is never followed', async () => {
  const number = newNumber('0130');
  await untilEnded((await begin('loose', number)).id);
  expect((await callsTo(number)).map((call) => call.outcome)).not.toContain('redirect-followed');
});

it('a token that PolyAI refuses opens the breaker at once', async () => {
  const number = newNumber();
  await untilEnded((await begin('locked', number)).id);
  const next = newNumber();
  const response = await ask('locked', next);
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0);
  expect(await codeOf(response)).toBe('temporarily-unavailable');
  expect(await callsTo(next)).toEqual([]);
});
