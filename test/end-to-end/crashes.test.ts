import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { HOST, PORTS } from '../../demo/addresses.ts';
import { requireFreePorts } from '../../demo/free-ports.ts';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';
import { ProxyProcess } from '../../demo/proxy-process.ts';
import { begin, statusOf, untilStatus } from './proxy-client.ts';
import { callsTo } from './simulator-window.ts';
import { useFolder } from './surroundings.ts';

/** Longer than any try of the proxy's to place a call, all its tries together. */
const LONG_AFTER_MS = 15_000;

/** PolyAI outlives the proxy, or nobody could count what it was asked. */
beforeAll(async () => {
  await requireFreePorts(HOST, [PORTS.proxy, PORTS.simulator]);
  const simulator = await startSimulator({ port: PORTS.simulator });
  return () => simulator.close();
});
const stateDirectory = useFolder();
let proxy: ProxyProcess | undefined;
let lost: { id: string; number: string; since: number } | undefined;
afterEach(() => proxy?.stop());

it('killed while dialling, the proxy never dials that call again, and says that it does not know', async () => {
  const number = '+13035550127';
  await startProxy();
  const { id } = await begin(number);
  await vi.waitFor(async () => expect(await callsTo(number)).toHaveLength(1), { timeout: 20_000 });
  expect((await callsTo(number))[0]?.outcome).toBe('placed-with-late-answer');
  await crash();

  await startProxy();
  expect(await untilStatus(id, 'success', 'failure', 'unknown')).toMatchObject({ status: 'unknown', reason: 'lost' });
  expect(await callsTo(number)).toHaveLength(1);
  lost = { id, number, since: Date.now() };
});

it('killed while the call is in the queue, the proxy finds it again and follows it to its end', async () => {
  const number = '+13035550100';
  await startProxy();
  const { id } = await begin(number);
  await vi.waitFor(() => expect(proxy?.logTail).toContain('"event":"dialled"'), { timeout: 20_000 });
  // An answer leaves the object only when what was written before it is durable, the call's SID with it.
  expect((await statusOf(id)).status).toBe('queued');
  await crash();

  await startProxy();
  await untilStatus(id, 'success');
  expect(await callsTo(number)).toHaveLength(1);
});

it('killed while the call is under way, the proxy finds it again and follows it to its end', async () => {
  const number = '+13035550101';
  await startProxy();
  const { id } = await begin(number);
  await untilStatus(id, 'calling');
  await crash();

  await startProxy();
  await untilStatus(id, 'success');
  expect(await callsTo(number)).toHaveLength(1);
});

it('long after, and after more crashes, the call that was lost has still not been dialled again', async () => {
  if (!lost) throw new Error('no call was lost before this');
  await startProxy();
  // That nothing comes can only be seen by waiting for it.
  await wait(Math.max(0, lost.since + LONG_AFTER_MS - Date.now()));
  expect(await statusOf(lost.id)).toMatchObject({ status: 'unknown', reason: 'lost' });
  expect(await callsTo(lost.number)).toHaveLength(1);
});

async function startProxy(): Promise<void> {
  proxy = new ProxyProcess(join(import.meta.dirname, '../..'), stateDirectory());
  await proxy.ready(new AbortController().signal);
}

/** `kill -9` of wrangler, workerd and whatever else there is. */
async function crash(): Promise<void> {
  if (!proxy) throw new Error('there is no proxy to kill');
  process.kill(-proxy.id, 'SIGKILL');
  await proxy.ended;
  // Or what answers after the restart might be the same proxy, unhurt.
  await vi.waitFor(() => requireFreePorts(HOST, [PORTS.proxy]), { timeout: 10_000 });
}
