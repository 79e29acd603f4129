import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeChallenge, readProofOfWork } from '../../edge-proxy/challenge/proof-of-work.ts';
import type { Challenge } from '../../edge-proxy/contract.ts';

const NOW = Date.UTC(2026, 10, 1);
const SECRET = 'secret';
const PARTY = { site: 'main', visitor: 'one' };

const encode = (proof: unknown) => btoa(JSON.stringify(proof));

let challenge: Challenge;
let solution: { counter: number; derivedKey: string };

beforeAll(async () => {
  challenge = await makeChallenge(SECRET, PARTY, 0, NOW);
  const solved = await solveChallenge({ challenge: challenge as never, deriveKey });
  if (!solved) throw new Error('no solution');
  solution = { counter: solved.counter, derivedKey: solved.derivedKey };
});

const read = (proof: unknown, secret = SECRET, party = PARTY) =>
  readProofOfWork(secret, party, typeof proof === 'string' || proof === undefined ? proof : encode(proof));

describe('a proof is rejected', () => {
  it('that can’t be read', async () => {
    for (const proof of [undefined, '', '====', 'x', encode(null), encode([]), encode({ challenge })])
      expect(await read(proof)).toBe('rejected');
  });

  it.each<[string, (proof: { challenge: Challenge; solution: typeof solution }) => unknown]>([
    ['with another counter', (p) => ({ ...p, solution: { ...p.solution, counter: p.solution.counter + 1 } })],
    ['with a counter below nothing', (p) => ({ ...p, solution: { ...p.solution, counter: -1 } })],
    ['with a counter of more than 32 bits', (p) => ({ ...p, solution: { ...p.solution, counter: 2 ** 32 } })],
    ['with a part of a counter', (p) => ({ ...p, solution: { ...p.solution, counter: 0.5 } })],
    ['with another key', (p) => ({ ...p, solution: { ...p.solution, derivedKey: `00${'f'.repeat(62)}` } })],
    [
      'with a salt that is none',
      (p) => ({ ...p, challenge: { ...p.challenge, parameters: { ...p.challenge.parameters, salt: 'z' } } }),
    ],
    ['with another signature', (p) => ({ ...p, challenge: { ...p.challenge, signature: '0'.repeat(64) } })],
  ])('%s', async (_, change) => {
    expect(await read(change({ challenge, solution }))).toBe('rejected');
  });

  it('for another site, by another visitor, or of another proxy', async () => {
    const proof = { challenge, solution };
    expect(await read(proof, SECRET, { ...PARTY, site: 'other' })).toBe('rejected');
    expect(await read(proof, SECRET, { ...PARTY, visitor: 'two' })).toBe('rejected');
    expect(await read(proof, 'another')).toBe('rejected');
  });
});

describe('a proof', () => {
  it('is genuine for five minutes, and known by its signature', async () => {
    expect(await read({ challenge, solution })).toEqual({ id: challenge.signature, expiresAt: NOW + 300_000 });
  });

  it('is twice the work by each level', async () => {
    const work = async (level: number) => {
      const { parameters } = await makeChallenge(SECRET, PARTY, level, NOW);
      return parameters.cost * 16 ** parameters.keyPrefix.length;
    };
    const usual = 1_000 * 16 ** 2;
    expect(await Promise.all([0, 1, 2, 3, 4, 5, 6].map(work))).toEqual([1, 2, 4, 8, 16, 32, 64].map((n) => n * usual));
  });
});
