import { runInDurableObject } from 'cloudflare:test';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Challenge } from '../../edge-proxy/contract.ts';
import { networkOf, newNetwork } from './network-of.ts';
import type { TestSite } from './sites.ts';
import { ask, callsTo, codeOf, encodeProof, makeChallenge, newAddress, newNumber, solve } from './visitor.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** How many times as hard as usual: more iterations, or a digit more, which is 16 times as hard. */
function hardnessOf({ parameters }: Challenge): number {
  return (parameters.cost / 1_000) * 16 ** (parameters.keyPrefix.length - 2);
}

/** Fetches so many challenges, from all over the network, and tells how hard each was. */
async function flood(site: TestSite, address: (host: number) => string, count: number): Promise<number[]> {
  const challenges = await Promise.all(
    Array.from({ length: count }, (_, index) => makeChallenge(site, address(index % 250))),
  );
  return challenges.map(hardnessOf).sort((a, b) => a - b);
}

function countsOf(values: readonly number[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** Sends what is no proof of anything. */
async function fail(address: string): Promise<void> {
  const response = await ask('pressed', newNumber(), { address, body: { proof: btoa('{}') } });
  expect(await codeOf(response)).toBe('proof-rejected');
}

function pressureRows(address: string): Promise<number> {
  return networkOf(address).then((network) =>
    runInDurableObject(network, (_, { storage: { sql } }) => sql.exec('SELECT 1 FROM pressure').toArray().length),
  );
}

describe('the challenges of a network', () => {
  it('are twice as hard with each doubling of what it may ask for, up to 64 times', async () => {
    const address = newNetwork();
    // The network may ask 4 times an hour; its 8th challenge is the first that is harder.
    expect(countsOf(await flood('pressed', address, 7))).toEqual({ 1: 7 });
    for (const hardness of [2, 4, 8, 16, 32]) {
      const count = 4 * hardness;
      expect(countsOf(await flood('pressed', address, count))).toEqual({ [hardness]: count });
    }
    expect(countsOf(await flood('pressed', address, 100))).toEqual({ 64: 100 });
    // Another network has nothing to do with it.
    expect(hardnessOf(await makeChallenge('pressed', newAddress()))).toBe(1);
    // What can't make it any harder is not kept.
    expect(await pressureRows(address(0))).toBeLessThanOrEqual(4 * 64);
  });

  it('are as easy as ever up to 59 an hour by default', async () => {
    const address = newNetwork();
    expect(countsOf(await flood('guarded', address, 60))).toEqual({ 1: 59, 2: 1 });
  });

  it('are as easy as ever an hour later', async () => {
    const address = newNetwork();
    await flood('guarded', address, 120);
    expect(hardnessOf(await makeChallenge('guarded', address(1)))).toBe(4);
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: now + 3_500_000 });
    expect(hardnessOf(await makeChallenge('guarded', address(1)))).toBe(4);
    vi.setSystemTime(now + 3_605_000);
    expect(hardnessOf(await makeChallenge('guarded', address(1)))).toBe(1);
    expect(await pressureRows(address(1))).toBe(2);
  });

  it('become harder by a rejected proof as by 8 challenges', async () => {
    const address = newNetwork();
    // Four requests an hour are usual: 8 is the first doubling, 16 the second.
    await fail(address(1));
    expect(hardnessOf(await makeChallenge('pressed', address(2)))).toBe(2);
    await fail(address(3));
    expect(hardnessOf(await makeChallenge('pressed', address(2)))).toBe(4);
    expect(countsOf(await flood('pressed', newNetwork(), 7))).toEqual({ 1: 7 });
  });

  it('leave no more behind in a flood of rejected proofs than in one of challenges', async () => {
    const address = newNetwork();
    await Promise.all(Array.from({ length: 60 }, (_, index) => fail(address(index))));
    expect(hardnessOf(await makeChallenge('pressed', address(1)))).toBe(64);
    expect(await pressureRows(address(1))).toBeLessThanOrEqual((4 * 64) / 8);
  });
});

describe('a harder challenge', () => {
  /** The first of a network that is so hard: 4 times by iterations, 16 times by a digit. */
  async function harder(address: string, failures: number): Promise<Challenge> {
    for (let turn = 0; turn < failures; turn++) await fail(address);
    return makeChallenge('pressed', address);
  }

  it('takes its own solution', async () => {
    for (const [failures, hardness] of [
      [2, 4],
      [8, 16],
    ] as const) {
      const address = newAddress();
      const challenge = await harder(address, failures);
      expect(hardnessOf(challenge)).toBe(hardness);
      const number = newNumber();
      const response = await ask('pressed', number, { address, body: { proof: await solve(challenge) } });
      expect(response.status).toBe(202);
      await expect.poll(() => callsTo(number), { timeout: 15_000 }).toHaveLength(1);
    }
  });

  it('takes no solution of an easier one', async () => {
    for (const failures of [2, 8]) {
      const address = newAddress();
      const challenge = await harder(address, failures);
      const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1_000, keyPrefix: '00' } };
      // A solution of the easier one might by chance solve the harder one too: 1 in 16 where only a digit is missing.
      let proof = JSON.parse(atob(await solve(easier)));
      for (
        let nonce = 0;
        proof.solution.derivedKey.startsWith(challenge.parameters.keyPrefix) && failures === 8;
        nonce++
      ) {
        const again = await makeChallenge('pressed', address);
        proof = JSON.parse(atob(await solve({ ...again, parameters: { ...again.parameters, keyPrefix: '00' } })));
        expect(nonce).toBeLessThan(10);
      }
      const number = newNumber();
      const refusals = [
        await ask('pressed', number, { address, body: { proof: encodeProof({ ...proof, challenge }) } }),
        await ask('pressed', number, { address, body: { proof: encodeProof({ ...proof, challenge: easier }) } }),
      ];
      for (const refused of refusals) {
        expect(refused.status).toBe(403);
        expect(await codeOf(refused)).toBe('proof-rejected');
      }
      expect(await callsTo(number)).toEqual([]);
    }
  });
});
