import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, inject, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import { watchSeams } from '../../edge-proxy/objects/seams.ts';
import { shardOf } from '../../edge-proxy/policy/do-not-call.ts';
import { nameBytes } from '../../edge-proxy/policy/keys.ts';
import { personOf } from '../edge-proxy/sealed.ts';
import { bodyFor, importList, newAddress, newNumber, optOut, send, statusOf } from '../edge-proxy/visitor.ts';
import { reportFigures } from './figures.ts';

const REQUESTS = 1_000;
/** So that many are under way whenever it is, some at each step. */
const AT_ONCE = 20;
/** Answers after which the number opts out, or is listed. */
const BEFORE = 300;
/** Of the numbers that are listed, those that have been dialled by then, many of them to be tried again. */
const EARLY = 100;
const network = globalThis.fetch;

/** POSTs that were sent, by number, in the order of this process: the proxy and its objects are in it. */
let posts: { number: string; wanted: boolean }[];
/** From when on no POST may be sent. */
let listed: Set<string>;

beforeEach(() => {
  // Every line would go to the runner's process, which is the simulator's too.
  vi.spyOn(console, 'log').mockImplementation(() => {});
  posts = [];
  listed = new Set();
  vi.stubGlobal('fetch', (input: string, init?: RequestInit) => {
    const number = /"to_number":"(\+\d+)"/.exec(String(init?.body ?? ''))?.[1];
    if (number !== undefined) posts.push({ number, wanted: !listed.has(number) });
    return network(input, init);
  });
});

afterEach(() => {
  watchSeams(undefined);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/**
 * Asks so many times for whichever number is next, `AT_ONCE` at a time, and resolves with how it went. After some answers, and in
 * the middle of the others, it acts.
 */
async function askForAll(numbers: readonly string[], requests: number, act: () => Promise<void> = async () => {}) {
  let acting: Promise<void> | undefined;
  const bodies = { loose: await bodyFor('loose', ''), patient: await bodyFor('patient', '') };
  const answers: Response[] = [];
  let turn = 0;
  const lane = async () => {
    while (turn < requests) {
      const phoneNumber = numbers[turn % numbers.length] ?? '';
      const body = { ...bodies[turn % 2 === 0 ? 'loose' : 'patient'], phoneNumber };
      turn += 1;
      answers.push(await send('/v1/callbacks', { address: newAddress(), key: crypto.randomUUID(), body }));
      if (answers.length === BEFORE) acting = act();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  await acting;
  const begun = await Promise.all(
    answers
      .filter(({ status }) => status === 202)
      .map(async (answer) => ((await answer.json()) as CallbackAccepted).id),
  );
  return {
    begun,
    refused: answers.filter(({ status }) => status === 429).length,
    failed: answers.filter(({ status }) => status === 503 || status === 409).length,
  };
}

/** Hundreds at once take one machine their time: some may even get their answer too late to be known. */
async function untilAllEnded(ids: readonly string[]): Promise<void> {
  const status = async (id: string) => (await statusOf(id)).status;
  for (const id of ids)
    await expect.poll(() => status(id), { timeout: 120_000, interval: 100 }).toMatch(/^(failure|unknown)$/);
}

/** By the simulator, which is asked behind whatever was sent to it before. */
async function postsTo(numbers: readonly string[]): Promise<number> {
  const calls = await (await network(`${inject('simulator')}/simulator/calls`)).json();
  const wanted = new Set(numbers);
  return (calls as { body: { to_number?: string } | null }[]).filter(({ body }) => wanted.has(body?.to_number ?? ''))
    .length;
}

it('an import that races 1,000 requests: nothing is sent once it is written', { timeout: 300_000 }, async () => {
  // PolyAI refuses them all: the one half at once, the other is tried again for seconds. No N11, which are no exchanges.
  const exchanges = Array.from({ length: 600 }, (_, index) => index + 300).filter((exchange) => exchange % 100 !== 11);
  const numbers = exchanges.flatMap((exchange) => [`+1629${exchange}0124`, `+1629${exchange}0121`]).slice(0, REQUESTS);
  const shards = new Map<string, string[]>();
  for (const number of numbers) {
    const shard = shardOf(nameBytes(await personOf(number)));
    shards.set(shard, [...(shards.get(shard) ?? []), number]);
  }
  const ids = new Map([...shards].map(([shard, within]) => [`${env.DO_NOT_CALL.idFromName(shard)}`, within]));
  let commits = 0;
  // In the very turn of the write: nothing may be sent after it, durable or not.
  watchSeams((seam, object) => {
    if (seam !== 'numbers-listed') return;
    commits += 1;
    for (const number of ids.get(`${object.id}`) ?? []) listed.add(number);
  });
  const early = await askForAll(numbers.slice(0, EARLY), EARLY);
  await vi.waitUntil(() => posts.length >= EARLY, { timeout: 60_000, interval: 1 });
  let [atCommit, atSimulator] = [0, 0];
  const { begun, refused, failed } = await askForAll(numbers.slice(EARLY), REQUESTS - EARLY, async () => {
    const answer = await importList('race', numbers.join('\n'));
    expect(await answer.json()).toMatchObject({ taken: REQUESTS, added: REQUESTS });
    expect(listed.size).toBe(REQUESTS);
    [atCommit, atSimulator] = [posts.length, await postsTo(numbers)];
  });
  await untilAllEnded([...early.begun, ...begun]);
  const late = posts.filter(({ wanted }) => !wanted);
  expect(late).toEqual([]);
  expect(posts.length).toBe(atCommit);
  await expect.poll(() => postsTo(numbers), { timeout: 20_000 }).toBe(atSimulator);
  expect(refused).toBeGreaterThan(REQUESTS / 10);
  expect(begun.length).toBeGreaterThan(BEFORE / 2);
  expect(atCommit).toBeGreaterThanOrEqual(EARLY);
  await reportFigures(
    `do-not-call: an import of ${REQUESTS} numbers in ${commits} writes, racing as many requests for them ` +
      `(${early.begun.length + begun.length} begun, ${refused} refused, ${failed} unavailable): ${atCommit} POSTs before, ${late.length} after`,
  );
});

it('an opt-out that races 1,000 requests: nothing is sent once it is written', { timeout: 300_000 }, async () => {
  const number = newNumber('0124');
  watchSeams((seam) => {
    if (seam === 'opted-out') listed.add(number);
  });
  let [atCommit, atSimulator] = [0, 0];
  const { begun, refused, failed } = await askForAll([number], REQUESTS, async () => {
    await vi.waitUntil(() => posts.length > 0, { timeout: 60_000, interval: 1 });
    expect((await optOut(number)).status).toBe(204);
    [atCommit, atSimulator] = [posts.length, await postsTo([number])];
  });
  await untilAllEnded(begun);
  const late = posts.filter(({ wanted }) => !wanted);
  expect(late).toEqual([]);
  expect(posts.length).toBe(atCommit);
  await expect.poll(() => postsTo([number]), { timeout: 20_000 }).toBe(atSimulator);
  expect(refused).toBeGreaterThan(REQUESTS / 2);
  await reportFigures(
    `do-not-call: an opt-out racing ${REQUESTS} requests (${begun.length} begun, ${refused} refused, ${failed} unavailable): ` +
      `${atCommit} POSTs before, ${late.length} after`,
  );
});
