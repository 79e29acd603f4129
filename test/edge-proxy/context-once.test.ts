import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import { reservationOf } from './sealed.ts';
import { claimsFor, signedContext } from './sign-context.ts';
import { ask, callsTo, codeOf, newAddress, newNumber, untilEnded } from './visitor.ts';

const askWith = (context: string, number: string) =>
  ask('signed-once', number, { address: newAddress(), body: { context } });

async function expectRefused(context: string): Promise<void> {
  const number = newNumber();
  expect(await codeOf(await askWith(context, number))).toBe('context-rejected');
  expect(await callsTo(number)).toEqual([]);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('where each context is taken once', () => {
  it('one of 50 intents that bring it together rings', async () => {
    const token = await signedContext('signed-once', claimsFor('signed-once'));
    const numbers = Array.from({ length: 50 }, () => newNumber());
    const answers = await Promise.all(numbers.map((number) => askWith(token, number)));
    const accepted = answers.filter(({ status }) => status === 202);
    expect(accepted).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(49);
    for (const answer of accepted) await untilEnded(((await answer.json()) as CallbackAccepted).id);
    expect((await Promise.all(numbers.map(callsTo))).flat()).toHaveLength(1);
  });

  it('another context with the same id is the same one', async () => {
    const jti = crypto.randomUUID();
    const [one, two] = await Promise.all([
      signedContext('signed-once', claimsFor('signed-once', { jti })),
      signedContext('signed-once', claimsFor('signed-once', { jti, metadata: { order: 'B-2' } })),
    ]);
    expect((await askWith(one, newNumber('0124'))).status).toBe(202);
    await expectRefused(two);
  });

  it('a refusal does not use it up', async () => {
    const token = await signedContext('signed-once', claimsFor('signed-once'));
    const setBreaker = (failures: number, openUntil: number) =>
      runInDurableObject(env.SITE.getByName('signed-once'), (_, state) => {
        state.storage.sql.exec('UPDATE breaker SET failures = ?, open_until = ?', failures, openUntil);
      });
    await setBreaker(1_000, Date.now() + 30_000);
    const number = newNumber();
    expect((await askWith(token, number)).status).toBe(503);
    await setBreaker(0, 0);
    expect((await askWith(token, number)).status).toBe(202);
    await expectRefused(token);
  });

  it('it is not taken again because it expires on the way to the site', async () => {
    const context = { expiresAt: Date.now() + 60_000, onceId: 'c'.repeat(64) };
    const reserve = (callback: string) =>
      runInDurableObject(
        env.SITE.getByName('signed-once'),
        (site) => site.reserve(reservationOf(callback, 'signed-once', { context })).ok,
      );
    expect(await reserve('once-1')).toBe(true);
    vi.useFakeTimers({ toFake: ['Date'], now: context.expiresAt + 1 });
    expect(await reserve('once-2')).toBe(false);
  });
});
