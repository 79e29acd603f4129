import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Problem } from '../../../edge-proxy/contract.ts';
import { useFolder } from '../../end-to-end/surroundings.ts';
import { isLong, report, size } from '../sizes.ts';
import { type BurstOptions, type Reply, sendBurst } from './burst.ts';
import { type Edge, startEdge } from './http2-edge.ts';
import { mayHaveRung } from './phones.ts';
import { bundle, PAGE, ROOT } from './settings.ts';
import { World } from './world.ts';

const REQUESTS = 1000;
/** One visitor may send a whole burst, and no more. */
const LIMITS = {
  visitorPerHour: REQUESTS,
  visitorPerDay: REQUESTS,
  networkPerHour: 2 * REQUESTS,
  calleeCooldownSeconds: 600,
};
const TIMEOUT_MS = isLong ? 1_800_000 : 300_000;

const folder = useFolder();
let world: World;
let edge: Edge;
const numbers: string[] = [];
const ends = { success: 0, unknown: 0 };
const sent = { requests: 0, bursts: 0 };

beforeAll(async () => {
  const main = await bundle(join(ROOT, 'edge-proxy/worker.ts'), folder());
  world = await World.make({ port: 8803, limits: LIMITS, main });
  await world.start();
  edge = await startEdge(world.origin, REQUESTS);
});
afterAll(async () => {
  await edge.close();
  await world.end();
});

it('identical requests in one write: one call, and the same answer to each', { timeout: TIMEOUT_MS }, async () => {
  const rounds = size(3, 20);
  for (let round = 0; round < rounds; round++) {
    const number = newVisitorAndNumber();
    const key = randomUUID();
    const replies = await burst(number, () => key);
    expect(new Set(replies.map((reply) => reply?.status))).toEqual(new Set([202]));
    expect(new Set(replies.map((reply) => reply?.body)).size).toBe(1);
    await expectOneCall(replies[0], number);
  }
});

it('requests with a key each, for one number, in one write: one is accepted', { timeout: TIMEOUT_MS }, async () => {
  for (let round = 0; round < size(1, 5); round++) {
    const number = newVisitorAndNumber();
    const replies = await burst(number, () => randomUUID());
    const accepted = replies.filter((reply) => reply?.status === 202);
    const refused = replies.filter((reply) => reply?.status !== 202).map((reply) => codeOf(reply));
    expect(new Set(refused)).toEqual(new Set(['callee-not-available']));
    expect(accepted).toHaveLength(1);
    await expectOneCall(accepted[0], number);

    // Each of them said that it came from elsewhere, and all were counted as the one visitor that they came from.
    const [oneMore] = await burst(number, () => randomUUID(), { requests: 1 });
    expect(codeOf(oneMore)).toBe('too-many-requests');
  }
});

it.for(['at once', 'after a reply'] as const)(
  'identical requests whose streams the client resets %s: the same key still gets the answer to the one call',
  { timeout: TIMEOUT_MS },
  async (reset) => {
    for (let round = 0; round < size(1, 5); round++) {
      const number = newVisitorAndNumber();
      const key = randomUUID();
      const replies = await burst(number, () => key, { reset });
      const [later] = await burst(number, () => key, { requests: 1 });
      expect(later?.status).toBe(202);
      for (const reply of replies) if (reply) expect(reply).toEqual(later);
      await expectOneCall(later, number);
    }
  },
);

it('in the end no number was called twice', async () => {
  const calls = await Promise.all(numbers.map(callsTo));
  expect(calls.filter((count) => count > 1)).toEqual([]);
  report('processes', {
    'requests over HTTP/2': sent.requests,
    [`bursts of ${REQUESTS} at once`]: sent.bursts,
    'numbers called once': calls.filter((count) => count === 1).length,
    'second calls': calls.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    'ended in success': ends.success,
    'ended in unknown': ends.unknown,
  });
});

/**
 * A call that was placed, and heard of. A machine that a burst keeps busy for longer than PolyAI is waited for doesn't hear
 * its answer, or doesn't even get to send the request: then it says that it doesn't know.
 */
async function expectOneCall(answer: Reply | undefined, number: string): Promise<void> {
  if (!answer) throw new Error('there was no answer');
  const { status } = await world.ended(answer);
  const calls = await callsTo(number);
  if (status === 'unknown') expect(calls).toBeLessThanOrEqual(1);
  else expect({ status, calls }).toEqual({ status: 'success', calls: 1 });
  ends[status as keyof typeof ends]++;
}

/** Everybody has a network of their own, and so limits of their own. */
function newVisitorAndNumber(): string {
  const index = numbers.length;
  edge.visitorAddress = `198.51.${index}.7`;
  const number = `+1303556${String(1000 + index)}`;
  numbers.push(number);
  return number;
}

interface Size extends Pick<BurstOptions, 'reset'> {
  requests?: number;
}

async function burst(
  number: string,
  key: () => string,
  { requests = REQUESTS, ...options }: Size = {},
): Promise<(Reply | undefined)[]> {
  const body = JSON.stringify(await world.bodyFor(number));
  const wishes = Array.from({ length: requests }, (_, index) => ({
    headers: {
      origin: PAGE,
      'content-type': 'application/json',
      'content-length': String(body.length),
      'idempotency-key': key(),
      'cf-connecting-ip': `203.0.${index % 256}.${index >> 8}`,
    },
    body,
  }));
  sent.requests += requests;
  sent.bursts += requests === REQUESTS ? 1 : 0;
  return sendBurst({ origin: edge.origin, path: '/v1/callbacks', wishes, ...options });
}

async function callsTo(number: string): Promise<number> {
  return (await world.phones.postsTo(number)).filter(mayHaveRung).length;
}

function codeOf(reply: Reply | undefined): string {
  return reply ? (JSON.parse(reply.body) as Problem).code : 'no reply';
}
