import { runInDurableObject } from 'cloudflare:test';
import { afterAll, beforeAll, describe, it, vi } from 'vitest';
import { calleeOf } from './callee-of.ts';
import { begin, newNumber, untilEnded } from './visitor.ts';

/** Longer than PolyAI is waited for. */
const PATIENT = { timeout: 90_000 };
/** Below 1024 and given to nobody's server: nothing listens there. */
const NOBODY = 'http://127.0.0.1:2';
const TOO_LARGE = 'x'.repeat(64 * 1024);

type Placing = (signal: AbortSignal) => Promise<Response>;

const network = globalThis.fetch;
/** What PolyAI does when it is asked to ring a number. */
const placings = new Map<string, Placing>();
const posts: string[] = [];

beforeAll(() => {
  vi.stubGlobal('fetch', (input: string, init: RequestInit = {}) => {
    const { to_number: number = '' } = init.method === 'POST' ? JSON.parse(`${init.body}`) : {};
    const placing = placings.get(number);
    if (!placing) return network(input, init);
    posts.push(number);
    return placing(init.signal as AbortSignal);
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

/** A body that comes a byte at a time, and breaks off when nobody waits for it any more. */
function byteByByte(text: string, everyMs: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let sent = 0;
  return new ReadableStream({
    start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
    pull: async (controller) => {
      await new Promise((resolve) => setTimeout(resolve, everyMs));
      if (signal.aborted) return;
      if (sent === bytes.length) return controller.close();
      controller.enqueue(bytes.slice(sent, sent + 1));
      sent += 1;
    },
  });
}

const answering =
  (status: number, body: object): Placing =>
  () =>
    Promise.resolve(Response.json(body, { status }));
const SID = { call_sid: 'OUT-0' };

describe.concurrent('a PolyAI that', () => {
  it.for<[does: string, placing: Placing, ends: string, posts: number]>([
    [
      'never answers',
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
      'unknown lost',
      1,
    ],
    [
      'answers a byte at a time for ever',
      async (signal) => new Response(byteByByte(' '.repeat(10_000), 100, signal)),
      'unknown lost',
      1,
    ],
    ['closes at once', () => Promise.reject(new TypeError('Network connection lost.')), 'unknown lost', 1],
    ['is not there', (signal) => network(NOBODY, { method: 'POST', signal }), 'unknown lost', 1],
    ['places the call and says more than 64 KB', answering(200, { ...SID, more: TOO_LARGE }), 'unknown lost', 1],
    ['fails and says more than 64 KB', answering(500, { error: TOO_LARGE, code: 1 }), 'unknown lost', 1],
    ['refuses and says more than 64 KB', answering(400, { error: TOO_LARGE }), 'failure provider-refused', 1],
    ['is always busy', answering(429, {}), 'failure provider-unavailable', 3],
  ])('%s, ends as it should', PATIENT, async ([, placing, ends, count], { expect }) => {
    const number = newNumber();
    placings.set(number, placing);
    const { status, reason } = await untilEnded((await begin('loose', number)).id);
    expect(`${status} ${reason}`).toBe(ends);
    expect(posts.filter((posted) => posted === number)).toHaveLength(count);
  });

  it('answers a byte at a time, but in time, has placed the call', PATIENT, async ({ expect }) => {
    const number = newNumber();
    placings.set(number, async (signal) => new Response(byteByByte(JSON.stringify(SID), 20, signal)));
    const { id } = await begin('loose', number);
    // PolyAI doesn't know this SID, and for a minute that means nothing.
    await expect.poll(() => posts.filter((posted) => posted === number), { timeout: 20_000 }).toHaveLength(1);
    const sids = async () =>
      runInDurableObject(await calleeOf(id), (_, { storage }) =>
        storage.sql.exec('SELECT state, call_sid FROM callbacks').toArray(),
      );
    await expect.poll(sids, { timeout: 20_000 }).toEqual([{ state: 'queued', call_sid: SID.call_sid }]);
  });
});
