import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { makeChallenge as newChallenge, readProofOfWork } from '../../edge-proxy/challenge/proof-of-work.ts';
import type { Challenge } from '../../edge-proxy/contract.ts';
import { bodyFor, encodeProof, makeChallenge, newAddress, newNumber, send, solve } from '../edge-proxy/visitor.ts';
import { reportFigures } from './figures.ts';

const RACERS = 1_000;
const MUTATIONS = inject('long') ? 10_000 : 1_500;
const SAMPLE = 50;
const SEED = inject('seed');

/** Exchange and line of a number: each is asked for once. */
let lastLine = 300_0000;

/** Whatever it is: challenges are made and read by the same. */
const SECRET = 'of these tests';
const PARTY = { site: 'proven', visitor: 'somebody' };

interface Proof {
  challenge: Challenge;
  solution: { counter: number; derivedKey: string };
}

let genuine: string;
let decoded: Proof;

beforeAll(async () => {
  genuine = await solve(await newChallenge(SECRET, PARTY, 0, Date.now()));
  decoded = JSON.parse(atob(genuine));
});

afterEach(() => {
  vi.useRealTimers();
});

/** What a proof says, and nothing else: `undefined` for what can't be read as one. */
function meaningOf(proof: string): Proof | undefined {
  try {
    const bytes = Uint8Array.from(atob(proof), (char) => char.charCodeAt(0));
    const { challenge, solution } = JSON.parse(new TextDecoder().decode(bytes)) as Proof;
    return { challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } };
  } catch {
    return undefined;
  }
}

type Path = readonly string[];
const PATHS: readonly Path[] = [
  ...['challenge', 'solution'].map((name) => [name]),
  ...['parameters', 'signature'].map((name) => ['challenge', name]),
  ...['algorithm', 'nonce', 'salt', 'cost', 'keyLength', 'keyPrefix', 'data'].map((name) => [
    'challenge',
    'parameters',
    name,
  ]),
  ...['site', 'visitor', 'expiresAt'].map((name) => ['challenge', 'parameters', 'data', name]),
  ...['counter', 'derivedKey'].map((name) => ['solution', name]),
];

type Json = Record<string, unknown>;

function parentOf(proof: Json, path: Path): Json {
  return path.slice(0, -1).reduce((at, name) => at[name] as Json, proof);
}

/** The genuine proof, one member of it changed. */
function changed(path: Path, change: (parent: Json, name: string) => unknown): string {
  const proof = structuredClone(decoded) as unknown as Json;
  change(parentOf(proof, path), path.at(-1) ?? '');
  return encodeProof(proof);
}

function twice(path: Path, value: unknown, before: boolean): string {
  const name = JSON.stringify(path.at(-1));
  const other = `${name}:${JSON.stringify(value) ?? 'null'}`;
  const marked = atob(
    changed(path, (parent, key) => {
      Reflect.set(parent, key, { mark: parent[key] });
    }),
  );
  const at = parentOf(decoded as unknown as Json, path)[path.at(-1) ?? ''];
  const own = `${name}:${JSON.stringify(at)}`;
  return btoa(marked.replace(`${name}:{"mark":${JSON.stringify(at)}}`, before ? `${other},${own}` : `${own},${other}`));
}

const path = fc.constantFrom(...PATHS);
const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 70 });
const value = fc.oneof(fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme-ascii' }), ascii, fc.integer());
const index = fc.nat({ max: 10_000 });

/** A text with one character (or a slice) other than it was. */
const edited = (text: () => string) =>
  fc
    .tuple(index, index, fc.constantFrom('replace', 'insert', 'remove', 'swap-case'), fc.string({ maxLength: 3 }))
    .map(([at, length, how, other]) => {
      const from = at % text().length;
      const [head, char, tail] = [text().slice(0, from), text()[from] ?? '', text().slice(from + 1)];
      const swapped = char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
      switch (how) {
        case 'replace':
          return head + other + tail;
        case 'insert':
          return head + other + char + tail;
        case 'swap-case':
          return head + swapped + tail;
        default:
          return head + text().slice(from + 1 + (length % 8));
      }
    });

const latin1 = (text: string) => (/^[\0-\xff]*$/.test(text) ? btoa(text) : text);

const mutation: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: edited(() => genuine) },
  { weight: 3, arbitrary: edited(() => atob(genuine)).map(latin1) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(path, value)
      .map(([at, other]) => changed(at, (parent, name) => Reflect.set(parent, name, other))),
  },
  { weight: 1, arbitrary: path.map((at) => changed(at, (parent, name) => Reflect.deleteProperty(parent, name))) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(path, ascii, value)
      .map(([at, name, other]) => changed(at, (parent) => Reflect.set(parent, name, other))),
  },
  { weight: 2, arbitrary: fc.tuple(path, value, fc.boolean()).map(([at, other, before]) => twice(at, other, before)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<(text: string) => string>(
        (text) => text.replaceAll('=', ''),
        (text) => text.replaceAll('+', '-').replaceAll('/', '_'),
        (text) => `${text}\n`,
        (text) => ` ${text}`,
        (text) => text.replace(/.{76}/g, '$&\r\n'),
        (text) => `${text}${text}`,
        (text) => btoa(text),
        (text) => btoa(`\xef\xbb\xbf${atob(text)}`),
        (text) => btoa([...atob(text)].map((char) => `${char}\0`).join('')),
        (text) => encodeURIComponent(text),
        (text) => btoa(atob(text).replaceAll('"', '\\u0022')),
        (text) =>
          btoa(atob(text).replaceAll(/[a-f](?=[0-9a-f]*")/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`)),
        (text) => btoa(atob(text).replaceAll(',', ' ,\n')),
        (text) => atob(text),
      )
      .map((encode) => encode(genuine)),
  },
);

/** Proofs that are spelled otherwise and say the very same. */
const respelled = (proof: string): string[] => [
  `${proof}\n`,
  proof.replace(/.{76}/g, '$&\r\n'),
  btoa(atob(proof).replaceAll(',', ' , ')),
  btoa(`{"challenge":0,${atob(proof).slice(1)}`),
  encodeProof({ ...JSON.parse(atob(proof)), more: 1 }),
  encodeProof(Object.fromEntries(Object.entries(JSON.parse(atob(proof))).reverse())),
];

describe('one proof, one intent', () => {
  async function solved(site: 'proven' | 'loose', address: string): Promise<string> {
    return solve(await makeChallenge(site, address));
  }

  async function askAtOnce(proofs: readonly string[], address: string): Promise<number[]> {
    const body = await bodyFor('proven', '');
    const asking = proofs.map((proof) => {
      lastLine += 1;
      const phoneNumber = `+1404${lastLine}`;
      return send('/v1/callbacks', { address, key: crypto.randomUUID(), body: { ...body, phoneNumber, proof } });
    });
    return (await Promise.all(asking)).map(({ status }) => status);
  }

  it('whatever number of intents bring it at once', async () => {
    const address = newAddress();
    const statuses = await askAtOnce(Array<string>(RACERS).fill(await solved('proven', address)), address);
    const accepted = statuses.filter((status) => status === 202).length;
    const rejected = statuses.filter((status) => status === 403).length;
    await reportFigures(`proofs: ${RACERS} intents with one proof at once, ${accepted} accepted, ${rejected} rejected`);
    expect(accepted).toBe(1);
    // Whatever was neither was too slow for an answer, and so is refused.
    expect(statuses.filter((status) => status !== 202 && status !== 403 && status !== 503)).toEqual([]);
  });

  it('also when each spells it otherwise', async () => {
    const address = newAddress();
    const proof = await solved('proven', address);
    const proofs = respelled(proof);
    expect(new Set([proof, ...proofs]).size).toBe(7);
    const statuses = await askAtOnce([...proofs, proof], address);
    expect(statuses.sort()).toEqual([202, 403, 403, 403, 403, 403, 403]);
  });

  it('and none, when it has expired or was made for another site', async () => {
    const address = newAddress();
    const foreign = await askAtOnce(Array<string>(SAMPLE).fill(await solved('loose', address)), address);
    expect(new Set(foreign)).toEqual(new Set([403]));
    const proof = await solved('proven', address);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 300_001 });
    expect(new Set(await askAtOnce(Array<string>(SAMPLE).fill(proof), address))).toEqual(new Set([403]));
  });
});

describe('a proof that was changed', () => {
  it('is rejected, unless it says exactly what it said', async () => {
    const { id, expiresAt } = (await readProofOfWork(SECRET, PARTY, genuine)) as { id: string; expiresAt: number };
    let same = 0;
    await fc.assert(
      fc.asyncProperty(mutation, async (proof) => {
        const read = await readProofOfWork(SECRET, PARTY, proof);
        if (read === 'rejected') return;
        // One that says the same is the same: known by the same id, and so spent with it.
        expect(meaningOf(proof)).toEqual(decoded);
        expect(read).toEqual({ id, expiresAt });
        same += proof === genuine ? 0 : 1;
      }),
      { numRuns: MUTATIONS, seed: SEED },
    );
    await reportFigures(
      `proofs: ${MUTATIONS} changed proofs, 0 accepted that say anything else, ${same} say the very same, seed ${SEED}`,
    );
    for (const proof of respelled(genuine))
      expect(await readProofOfWork(SECRET, PARTY, proof)).toEqual({ id, expiresAt });
  });

  it('is rejected over HTTP too', async () => {
    const address = newAddress();
    genuine = await solve(await makeChallenge('proven', address));
    decoded = JSON.parse(atob(genuine));
    const body = await bodyFor('proven', newNumber('0124'));
    const proofs = fc.sample(mutation, { numRuns: SAMPLE * 2, seed: SEED });
    const forged = proofs.filter((proof) => JSON.stringify(meaningOf(proof)) !== JSON.stringify(decoded));
    expect(forged.length).toBeGreaterThan(SAMPLE);
    for (const proof of forged) {
      const response = await send('/v1/callbacks', { address, key: crypto.randomUUID(), body: { ...body, proof } });
      // An empty one is no text of the right shape.
      expect([400, 403]).toContain(response.status);
    }
  });
});
