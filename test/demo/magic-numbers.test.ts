import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAGIC_NUMBERS } from '../../demo/polyai-simulator/magic-numbers.ts';
import { callSidOf, SimulatorClient } from './simulator-client.ts';

let simulator: SimulatorClient;
beforeEach(async () => {
  simulator = await SimulatorClient.start();
});
afterEach(() => simulator.stop());

const outcomes = async () => (await simulator.seen()).map(({ outcome }) => outcome);
const stateOf = async (callSid: string) => (await simulator.status(callSid)).json();
const lastCallSid = async (): Promise<string> => {
  const callSid = (await simulator.seen()).at(-1)?.callSid;
  if (callSid === undefined) throw new Error('the last request placed no call');
  return callSid;
};

describe('a number that ends in', () => {
  test.each([
    ['0121', 500],
    ['0123', 401],
    ['0124', 400],
  ])('%s is refused with %i and the API’s error body, every time', async (ending, status) => {
    for (let attempt = 0; attempt < 4; attempt++) {
      const response = await simulator.call(ending);
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({ error: expect.any(String), code: status });
    }
    expect(await outcomes()).toEqual(Array(4).fill(`refused-${status}`));
  });

  test('0131 is refused with 502 by something that is not the API', async () => {
    const response = await simulator.call('0131');
    expect(response.status).toBe(502);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(await response.text()).not.toContain('"error"');
  });

  test('0122 is refused with 500 twice and then placed, and the same again', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt++) statuses.push((await simulator.call('0122')).status);
    expect(statuses).toEqual([500, 500, 200, 500, 500, 200]);
  });

  test('0125 is refused with 429 once and then placed, and the same again', async () => {
    const first = await simulator.call('0125');
    expect(first.headers.get('Retry-After')).toBe('1');
    const statuses = [first.status];
    for (let attempt = 0; attempt < 3; attempt++) statuses.push((await simulator.call('0125')).status);
    expect(statuses).toEqual([429, 200, 429, 200]);
  });

  test('0122 counts for itself, whatever the number in front', async () => {
    const call = async (phoneNumber: string) => (await simulator.post({ to_number: phoneNumber })).status;
    expect([await call('+14155550122'), await call('+14155550122'), await call('+442079460122')]).toEqual([
      500, 500, 500,
    ]);
    expect(await call('+14155550122')).toBe(200);
  });

  test('0126 places the call and drops the connection without a byte', async () => {
    const error = await simulator.call('0126').then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ cause: { code: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/) } });
    expect(await outcomes()).toEqual(['placed-without-answer']);
    expect(await stateOf(await lastCallSid())).toEqual({ status: 'queued', reason: '' });
  });

  test('0127 is placed at once and answered late', async () => {
    const response = await simulator.call('0127');
    expect(await callSidOf(response)).toBe(await lastCallSid());
    expect(await outcomes()).toEqual(['placed-with-late-answer']);
  });

  test('0127 is placed though the asker does not wait for the answer', async () => {
    const patient = await SimulatorClient.start({ lateAnswerMs: 60_000 });
    const giveUp = new AbortController();
    const asked = patient.post({ to_number: '+14155550127' }, { signal: giveUp.signal });
    await expect.poll(async () => (await patient.seen()).length).toBe(1);
    giveUp.abort();
    await expect(asked).rejects.toThrow();
    await patient.stop();
  });

  test('0128 is placed and answered with 200 and no JSON', async () => {
    const response = await simulator.call('0128');
    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow(SyntaxError);
    expect(await stateOf(await lastCallSid())).toEqual({ status: 'queued', reason: '' });
  });

  test('0130 is sent to another host, and whoever follows is seen', async () => {
    const response = await simulator.call('0130');
    expect(response.status).toBe(302);
    const location = new URL(response.headers.get('Location') ?? '');
    expect(location.host).toBe(`localhost:${simulator.port}`);
    expect(await outcomes()).toEqual(['redirected']);
    await simulator.fetch(location.pathname);
    expect(await outcomes()).toEqual(['redirected', 'redirect-followed']);
  });

  test('0120 fails in the queue with PolyAI’s own reason', async () => {
    const callSid = await callSidOf(await simulator.call('0120'));
    expect(await stateOf(callSid)).toEqual({ status: 'queued', reason: '' });
    simulator.moveClock(1000);
    expect(await stateOf(callSid)).toEqual({ status: 'failure', reason: 'call queueing: max timeout limit exceeded' });
  });

  test('0129 is calling for ever', async () => {
    const callSid = await callSidOf(await simulator.call('0129'));
    simulator.moveClock(1000);
    expect(await stateOf(callSid)).toEqual({ status: 'calling', reason: '' });
    simulator.moveClock(24 * 60 * 60 * 1000);
    expect(await stateOf(callSid)).toEqual({ status: 'calling', reason: '' });
  });

  test.each(['0100', '0101', '0119', '0132', '9999'])('%s is called and succeeds', async (ending) => {
    const callSid = await callSidOf(await simulator.call(ending));
    simulator.moveClock(3000);
    expect(await stateOf(callSid)).toEqual({ status: 'success', reason: '' });
    expect(await outcomes()).toEqual(['placed']);
  });
});

test('the numbers to try are told to the demo page', async () => {
  const numbers = await (await simulator.fetch('/simulator/numbers')).json();
  expect(numbers).toEqual(MAGIC_NUMBERS.map(({ ending, summary }) => ({ ending, summary })));
  expect(numbers).toContainEqual({ ending: '0121', summary: 'Answers 500 every time' });
});
