import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** What `/healthz` says with other bindings. */
async function health(bindings: object) {
  const response = await worker.fetch(new Request('https://proxy.test/healthz'), {
    ...(env as unknown as WorkerEnvironment),
    ...bindings,
  });
  const { mistakes } = (await response.json()) as { mistakes: { place: string; problem: string }[] };
  return { status: response.status, mistakes };
}

const object = (isSound: () => Promise<boolean>) => ({ getByName: () => ({ isSound }) });

describe('the health of the proxy', () => {
  it('is unsound by each part that is, and says which', async () => {
    const unsound = object(async () => false);
    const failing = object(() => Promise.reject(new Error('lost')));
    const { status, mistakes } = await health({ BLOCK: unsound, CALLEE: failing, DO_NOT_CALL: unsound, SHIELD: {} });
    expect(status).toBe(503);
    expect(mistakes).toEqual([
      { place: 'ratelimit SHIELD', problem: 'does not answer' },
      { place: 'durable object CALLEE', problem: 'cannot be reached: check its binding and migration' },
      { place: 'durable object BLOCK', problem: 'does not answer' },
      { place: 'durable object DO_NOT_CALL', problem: 'does not answer' },
    ]);
  });

  it('waits for no part for longer than three seconds', async () => {
    const asked = Promise.withResolvers<void>();
    const hanging = object(() => {
      asked.resolve();
      return new Promise<never>(() => {});
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answered = false;
    const answer = health({ VISITOR: hanging }).finally(() => {
      answered = true;
    });
    await asked.promise;
    await vi.advanceTimersByTimeAsync(2_999);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).mistakes.map(({ place }) => place)).toEqual(['durable object VISITOR']);
  });

  it('asks its parts at most once in five seconds, whoever asks', async () => {
    let times = 0;
    const counted = object(async () => {
      times += 1;
      return true;
    });
    const bindings = { ...(env as unknown as WorkerEnvironment), CALLEE: counted as never };
    const get = async () => (await worker.fetch(new Request('https://proxy.test/healthz'), bindings)).status;
    vi.useFakeTimers({ toFake: ['Date'] });
    expect(await Promise.all(Array.from({ length: 20 }, get))).toEqual(Array(20).fill(200));
    vi.setSystemTime(Date.now() + 4_999);
    await get();
    expect(times).toBe(1);
    vi.setSystemTime(Date.now() + 1);
    await get();
    expect(times).toBe(2);
  });

  it('is sound where every part is', async () => {
    expect(await health({})).toEqual({ status: 200, mistakes: [] });
  });
});
