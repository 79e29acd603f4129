import { expect } from 'vitest';
import type { Problem } from '../../edge-proxy/contract.ts';
import { ask, begin, newAddress, newNumber, untilEnded } from './visitor.ts';

/** That whoever asks for the number gets the answer of one that is in a call and of one that is cooling down, to the letter. */
export async function expectNothingTold(number: string): Promise<void> {
  const [calling, cooling] = [newNumber('0129'), newNumber()];
  await begin('loose', calling);
  await untilEnded((await begin('loose', cooling)).id);
  const seen = [];
  for (const each of [calling, cooling, number]) {
    const answer = await ask('loose', each, { address: newAddress() });
    const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id' && name !== 'ratelimit');
    seen.push({ status: answer.status, headers, body: (await answer.json()) as Problem });
  }
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
  expect(seen[2]?.body.code).toBe('callee-not-available');
}
