import { describe, expect, it } from 'vitest';
import { solveOne, stop } from './stopping.ts';
import { ask, begin, callsTo, codeOf, importList, newAddress, optOut, removeList, untilEnded } from './visitor.ts';

/** One phone of Gabon, and one of Brazil, both of whose spellings the metadata has as valid; the ending chooses what the simulator does. */
const phones = (block: number, ending = '0100'): [was: string, is: string][] => [
  [`+2416${block}${ending}`, `+24166${block}${ending}`],
  [`+551171${block}${ending}`, `+5511971${block}${ending}`],
];

async function isRefused(number: string): Promise<boolean> {
  const answer = await ask('respelt', number, { address: newAddress() });
  return answer.status !== 202 && (await codeOf(answer)) === 'callee-not-available';
}

describe('one phone, whose number its plan spelt otherwise before', () => {
  it.each(phones(21, '0129'))('is never in two calls at once: %s and %s', async (was, is) => {
    const [first, second] = (await Promise.all(
      [was, is].map((number) => ask('respelt', number, { address: newAddress() })),
    )) as [Response, Response];
    expect([first.status, second.status].sort()).toEqual([202, 429]);
    expect(await codeOf(first.status === 202 ? second : first)).toBe('callee-not-available');
    const calls = async () => [...(await callsTo(was)), ...(await callsTo(is))];
    await expect.poll(calls, { timeout: 10_000 }).toHaveLength(1);
    for (const number of [was, is]) expect(await isRefused(number)).toBe(true);
    expect(await calls()).toHaveLength(1);
  });

  it.each([...phones(22), ...phones(23).map((spellings) => spellings.toReversed())])(
    'is on a list by its other number: %s, and so %s',
    async (listed, asked) => {
      expect(await (await importList('respelt', listed)).json()).toMatchObject({ taken: 1, refusedCount: 0 });
      for (const number of [asked, listed]) expect(await isRefused(number)).toBe(true);
      await removeList('respelt');
      expect(await isRefused(asked)).toBe(false);
    },
  );

  it.each([...phones(24), ...phones(25).map((spellings) => spellings.toReversed())])(
    'has opted out by its other number: %s, and so %s',
    async (said, asked) => {
      expect((await optOut(said)).status).toBe(204);
      for (const number of [asked, said]) expect(await isRefused(number)).toBe(true);
    },
  );

  it('has said stop on the page by its other number', async () => {
    const [was, is] = phones(26)[0] ?? ['', ''];
    const address = newAddress();
    expect((await stop(was, { address, body: { proof: await solveOne(address) } })).status).toBe(204);
    expect(await isRefused(is)).toBe(true);
  });

  it.each([...phones(27).map(([was]) => was), ...phones(28).map(([, is]) => is)])(
    'is dialled as it was typed: %s',
    async (typed) => {
      await untilEnded((await begin('respelt', typed)).id);
      expect(await callsTo(typed)).toHaveLength(1);
    },
  );
});
