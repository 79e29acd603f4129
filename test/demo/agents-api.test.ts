import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callSidOf, SimulatorClient, TOKEN } from './simulator-client.ts';

const CALLS = '/v1/agents/agent-7/telephony/outbound-calls';
const ORDER = { toNumber: '+14155550100', environment: 'live' };
const ERROR = {
  success: false,
  error: expect.any(String),
  error_id: expect.any(String),
  error_code: expect.any(Number),
  error_message: expect.any(String),
  data: null,
};

let simulator: SimulatorClient;
beforeEach(async () => {
  simulator = await SimulatorClient.start();
});
afterEach(() => simulator.stop());

const place = (body: unknown, headers: Record<string, string> = { 'X-API-KEY': TOKEN }) =>
  simulator.post(body, { path: CALLS, headers: { 'X-PolyAi-Auth-Token': '', ...headers } });
const ask = (path: string) => simulator.fetch(path, { headers: { 'X-API-KEY': TOKEN } });

describe('the Agents API refuses', () => {
  test('the token under the first API’s header', async () => {
    const response = await place(ORDER, { 'X-PolyAi-Auth-Token': TOKEN });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual(ERROR);
  });

  test.each<[string, unknown]>([
    ['an order without an environment', { toNumber: '+14155550100' }],
    ['an environment that does not exist', { ...ORDER, environment: 'production' }],
    ['the members of the first API', { to_number: '+14155550100', environment: 'live' }],
    ['the first API’s spelling of encryption', { ...ORDER, encryption: 'TLS/SRTP' }],
    ['a metadata value that is not a string', { ...ORDER, metadata: { visits: 3 } }],
    ['a variant that is not a string', { ...ORDER, variantId: 7 }],
  ])('%s', async (_name, body) => {
    const response = await place(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(ERROR);
  });

  test.each([
    ['without an environment', ''],
    ['in another environment', '?environment=sandbox'],
  ])('to tell a status %s', async (_name, query) => {
    const callSid = await callSidOf(await place(ORDER));
    const response = await ask(`${CALLS}/${callSid}/status${query}`);
    expect(response.status).toBe(query === '' ? 400 : 404);
    expect(await response.json()).toEqual(ERROR);
  });

  test('to tell another agent’s status', async () => {
    const callSid = await callSidOf(await place(ORDER));
    const response = await ask(`/v1/agents/agent-8/telephony/outbound-calls/${callSid}/status?environment=live`);
    expect(response.status).toBe(404);
  });
});

test('the Agents API places a call and tells its status in upper case', async () => {
  const response = await place({ ...ORDER, variantId: 'b', metadata: { campaign: 'spring' }, encryption: 'udp_rtp' });
  expect(response.status).toBe(200);
  const placed = await response.json();
  expect(placed).toEqual({ callSid: expect.stringMatching(/^OUT-/), status: 'QUEUED' });
  const { callSid } = placed as { callSid: string };
  simulator.moveClock(3000);
  const state = await ask(`${CALLS}/${callSid}/status?environment=live`);
  expect(await state.json()).toEqual({ callSid, status: 'SUCCESS', reason: '' });
});
