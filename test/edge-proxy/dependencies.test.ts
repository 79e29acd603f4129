import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted, Health } from '../../edge-proxy/contract.ts';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import { expectConforming } from './conformance.ts';
import { ask, begin, bodyFor, callsTo, codeOf, newAddress, newNumber, PAGE, send, untilEnded } from './visitor.ts';

type Dependency = keyof WorkerEnvironment;
type Answer = () => Promise<never>;

/** Nobody need wait for longer than the deadline of whatever is slow, and what this loaded machine adds to it. */
const MACHINE_MS = 10_000;

const failing: Answer = () => Promise.reject(new Error('out of reach'));
const slow: Answer = () => new Promise(() => undefined);

/** The dependency as the Worker sees it, whatever it is asked for. */
const broken = (dependency: Dependency, answer: () => Promise<unknown>) => ({
  [dependency]:
    dependency === 'SHIELD'
      ? { limit: answer }
      : {
          getByName: () => ({
            admit: answer,
            challenge: answer,
            lookUp: answer,
            begin: answer,
            view: answer,
            isSound: answer,
          }),
        },
});

async function sendTo(change: object, path: string, sending: { body?: unknown; address?: string; key?: string } = {}) {
  const { body, address = newAddress(), key = crypto.randomUUID() } = sending;
  const method = body === undefined ? 'GET' : 'POST';
  const headers = { Origin: PAGE, 'CF-Connecting-IP': address, 'Idempotency-Key': key };
  const request = new Request(`https://proxy.test${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  // What was read of the settings is kept by the environment's identity, so each change is a new one.
  const response = await worker.fetch(request, { ...env, ...change });
  await expectConforming(method, path, response);
  return response;
}

async function expectRefusal(response: Response, code: string, retryAfter: string): Promise<void> {
  expect(await codeOf(response)).toBe(code);
  expect(response.headers.get('Retry-After')).toBe(retryAfter);
}

async function untilRung(answer: Response, number: string): Promise<void> {
  expect(answer.status).toBe(202);
  expect(await untilEnded(((await answer.json()) as CallbackAccepted).id)).toMatchObject({ status: 'success' });
  expect(await callsTo(number)).toHaveLength(1);
}

interface Case {
  /** How it breaks: what the Worker finds in its environment. */
  readonly change: object;
  readonly code: string;
  readonly retryAfter: string;
  readonly deadlineMs: number;
}

const unavailable = (change: object, deadlineMs = 0): Case => ({
  change,
  code: 'temporarily-unavailable',
  retryAfter: '10',
  deadlineMs,
});
const inProgress = (change: object, deadlineMs = 0): Case => ({
  change,
  code: 'idempotency-in-progress',
  retryAfter: '2',
  deadlineMs,
});

/** What becomes of a request to be called; `undefined` where the Worker itself has nothing to do with it. */
const ASKING: Record<Dependency, Record<string, Case> | undefined> = {
  SHIELD: {
    missing: unavailable({ SHIELD: undefined }),
    failing: unavailable(broken('SHIELD', failing)),
    slow: unavailable(broken('SHIELD', slow), 1_000),
    full: {
      change: broken('SHIELD', async () => ({ success: false })),
      code: 'too-many-requests',
      retryAfter: '60',
      deadlineMs: 0,
    },
  },
  VISITOR: {
    missing: unavailable({ VISITOR: undefined }),
    failing: unavailable(broken('VISITOR', failing)),
    slow: unavailable(broken('VISITOR', slow), 3_000),
  },
  DO_NOT_CALL: {
    missing: unavailable({ DO_NOT_CALL: undefined }),
    failing: unavailable(broken('DO_NOT_CALL', failing)),
    slow: unavailable(broken('DO_NOT_CALL', slow), 3_000),
  },
  CALLEE: {
    missing: inProgress({ CALLEE: undefined }),
    failing: inProgress(broken('CALLEE', failing)),
    slow: inProgress(broken('CALLEE', slow), 7_000),
  },
  // Asked by the callee's object: see dependencies-full and dependencies-slow.
  BLOCK: undefined,
  SITE: undefined,
};
const cases = Object.entries(ASKING).flatMap(([dependency, kinds]) =>
  Object.entries(kinds ?? {}).map(([kind, { change, ...rest }]) => ({ dependency, kind, change, ...rest })),
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe.concurrent('a request to be called rings nobody, and rings once when all is well again,', () => {
  it.for(cases)('where $dependency is $kind', { timeout: 90_000 }, async (given) => {
    const number = newNumber();
    const [key, address] = [crypto.randomUUID(), newAddress()];
    const body = await bodyFor('loose', number);
    const started = performance.now();
    const refused = await sendTo(given.change, '/v1/callbacks', { body, key, address });
    const took = performance.now() - started;
    await expectRefusal(refused, given.code, given.retryAfter);
    expect(took).toBeGreaterThanOrEqual(given.deadlineMs - 5);
    expect(took).toBeLessThan(given.deadlineMs + MACHINE_MS);
    expect(await callsTo(number)).toEqual([]);
    await untilRung(await ask('loose', number, { key, address }), number);
  });

  it('where the callee’s object has begun and its answer never comes', { timeout: 90_000 }, async () => {
    const number = newNumber();
    const [key, address] = [crypto.randomUUID(), newAddress()];
    const begun = async (name: string, intent: never) => {
      await env.CALLEE.getByName(name).begin(intent);
      return slow();
    };
    const CALLEE = { getByName: (name: string) => ({ begin: (intent: never) => begun(name, intent) }) };
    const body = await bodyFor('loose', number);
    const lost = await sendTo({ CALLEE }, '/v1/callbacks', { body, key, address });
    await expectRefusal(lost, 'idempotency-in-progress', '2');
    await untilRung(await ask('loose', number, { key, address }), number);
  });
});

describe.concurrent('what else is asked for is unavailable, and comes when all is well again:', () => {
  it.for(['SHIELD', 'VISITOR'] as const)(
    'a challenge, where %s is failing or slow',
    { timeout: 60_000 },
    async (of) => {
      const body = { site: 'proven' };
      for (const answer of [failing, slow]) {
        const response = await sendTo(broken(of, answer), '/v1/challenges', { body });
        await expectRefusal(response, 'temporarily-unavailable', '10');
      }
      expect((await sendTo({}, '/v1/challenges', { body })).status).toBe(201);
    },
  );

  it('a callback’s status, where CALLEE is failing or slow', { timeout: 60_000 }, async () => {
    const { id } = await begin('loose', newNumber());
    for (const answer of [failing, slow]) {
      const response = await sendTo(broken('CALLEE', answer), `/v1/callbacks/${id}`);
      await expectRefusal(response, 'temporarily-unavailable', '10');
    }
    expect((await send(`/v1/callbacks/${id}`)).status).toBe(200);
  });
});

/** What health calls each of them. */
const PLACES: Record<Dependency, string> = {
  SHIELD: 'ratelimit SHIELD',
  VISITOR: 'durable object VISITOR',
  CALLEE: 'durable object CALLEE',
  BLOCK: 'durable object BLOCK',
  DO_NOT_CALL: 'durable object DO_NOT_CALL',
  SITE: 'durable object SITE of loose',
};

describe.concurrent('health names', () => {
  const dependencies = Object.keys(PLACES) as Dependency[];
  const objects = dependencies.filter((dependency) => dependency !== 'SHIELD');
  const kinds: [string, Dependency, object][] = [
    ...dependencies.map((of): [string, Dependency, object] => ['missing', of, { [of]: undefined }]),
    ...objects.map((of): [string, Dependency, object] => ['failing', of, broken(of, failing)]),
    ...objects.map((of): [string, Dependency, object] => ['slow', of, broken(of, slow)]),
    ...objects.map((of): [string, Dependency, object] => ['unsound', of, broken(of, async () => false)]),
  ];

  it.for(kinds)('what is %s: %s', { timeout: 60_000 }, async ([, dependency, change]) => {
    const response = await sendTo(change, '/healthz');
    expect(response.status).toBe(503);
    const { status, mistakes } = (await response.json()) as Health;
    expect(status).toBe('unsound');
    const places = mistakes.map(({ place }) => place);
    expect(places).toContain(PLACES[dependency]);
    expect(places.filter((place) => !place.startsWith(PLACES[dependency].replace(/ of .*/, '')))).toEqual([]);
  });
});

describe('a log that throws', () => {
  it('stops no call, no refusal and no health', async () => {
    const [number, failure] = [newNumber(), newNumber('0131')];
    const log = vi.spyOn(console, 'log').mockImplementation(() => {
      throw new Error('the log is full');
    });
    const { id } = await begin('loose', number);
    expect(await untilEnded(id)).toMatchObject({ status: 'success' });
    expect(await untilEnded((await begin('loose', failure)).id)).toMatchObject({ status: 'unknown' });
    expect((await sendTo({}, '/healthz')).status).toBe(200);
    const body = await bodyFor('loose', newNumber());
    const refused = await sendTo(broken('VISITOR', failing), '/v1/callbacks', { body });
    await expectRefusal(refused, 'temporarily-unavailable', '10');
    expect(log.mock.calls.length).toBeGreaterThan(5);
    expect(await callsTo(number)).toHaveLength(1);
    expect(await callsTo(failure)).toHaveLength(1);
  });
});
