import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callSidOf, SimulatorClient, TOKEN } from './simulator-client.ts';

const METADATA_FRAME = JSON.stringify({ note: '' }).length;
/** A note whose metadata has just this many bytes as JSON; base64 makes 4 of every 3. */
const noteOf = (bytes: number): string => 'n'.repeat(bytes - METADATA_FRAME);

let simulator: SimulatorClient;
beforeEach(async () => {
  simulator = await SimulatorClient.start();
});
afterEach(() => simulator.stop());

describe('placing a call is refused', () => {
  test.each([
    ['with another token', { 'X-PolyAi-Auth-Token': 'another' }],
    ['with the token under the other API’s header', { 'X-PolyAi-Auth-Token': '', 'X-API-KEY': TOKEN }],
  ])('%s', async (_name, headers) => {
    const response = await simulator.post({ to_number: '+14155550100' }, { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: expect.any(String), code: 401 });
  });

  test.each<[string, unknown]>([
    ['a body that is not JSON', '{"to_number":'],
    ['a body that is a list', []],
    ['a body that is null', 'null'],
    ['no number', {}],
    ['a number that is no string', { to_number: 14155550100 }],
    ['an empty number', { to_number: '' }],
    ['a national number without its region', { to_number: '4155550100' }],
    ['an international number that is not E.164', { to_number: '+1 (415) 555-0100' }],
    ['an extension', { to_number: '+14155550100,,123#', country_code: 'US' }],
    ['a number with too few digits', { to_number: '+1415555' }],
    ['a word', { to_number: 'reception', country_code: 'US' }],
    ['a region that does not exist', { to_number: '4155550100', country_code: 'XX' }],
    ['a calling code in place of a region', { to_number: '4155550100', country_code: '1' }],
    ['a metadata value that is a number', { to_number: '+14155550100', metadata: { visits: 3 } }],
    ['a metadata value that is true', { to_number: '+14155550100', metadata: { vip: true } }],
    ['a metadata value that is an object', { to_number: '+14155550100', metadata: { cart: {} } }],
    ['a metadata value that is null', { to_number: '+14155550100', metadata: { plan: null } }],
    ['metadata that is a list', { to_number: '+14155550100', metadata: [] }],
    ['metadata of 26 KB in base64', { to_number: '+14155550100', metadata: { note: noteOf(19_968) } }],
    ['an encryption that is not one of the four', { to_number: '+14155550100', encryption: 'tls_srtp' }],
    ['an unknown member', { to_number: '+14155550100', at: 'noon' }],
  ])('for %s', async (_name, body) => {
    const response = await simulator.post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.any(String), code: 400 });
    expect((await simulator.seen()).map(({ outcome }) => outcome)).toEqual(['refused-400']);
  });

  test('for a content type that is not JSON', async () => {
    const response = await simulator.post({ to_number: '+14155550100' }, { headers: { 'Content-Type': 'text/plain' } });
    expect(response.status).toBe(400);
  });
});

describe('placing a call', () => {
  test.each([
    ['a number in E.164', { to_number: '+14155550100' }],
    ['a national number with its region', { to_number: '(415) 555-0100', country_code: 'US' }],
    ['the longest metadata', { to_number: '+14155550100', metadata: { note: noteOf(19_965) } }],
    ['TLS/SRTP', { to_number: '+14155550100', encryption: 'TLS/SRTP' }],
    ['TLS/RTP', { to_number: '+14155550100', encryption: 'TLS/RTP' }],
    ['UDP/SRTP', { to_number: '+14155550100', encryption: 'UDP/SRTP' }],
    ['UDP/RTP', { to_number: '+14155550100', encryption: 'UDP/RTP' }],
  ])('works with %s', async (_name, body) => {
    const response = await simulator.post(body);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      call_sid: expect.stringMatching(/^OUT-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    });
  });
});

describe('the status of a call', () => {
  test('is nobody’s business without the token', async () => {
    const callSid = await callSidOf(await simulator.call('0100'));
    const response = await simulator.fetch(`/v1/outbound-calling/${callSid}/status`);
    expect(response.status).toBe(401);
  });

  test('is not found for a SID that was never given', async () => {
    const response = await simulator.status('OUT-00000000-0000-4000-8000-000000000000');
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ error: expect.any(String), code: 404 });
  });

  test('goes from queued by calling to success, and is gone two hours after', async () => {
    const callSid = await callSidOf(await simulator.call('0100'));
    const stateNow = async () => (await simulator.status(callSid)).json();
    expect(await stateNow()).toEqual({ status: 'queued', reason: '' });
    simulator.moveClock(999);
    expect(await stateNow()).toEqual({ status: 'queued', reason: '' });
    simulator.moveClock(1);
    expect(await stateNow()).toEqual({ status: 'calling', reason: '' });
    simulator.moveClock(2000);
    expect(await stateNow()).toEqual({ status: 'success', reason: '' });
    simulator.moveClock(2 * 60 * 60 * 1000);
    expect(await stateNow()).toEqual({ status: 'success', reason: '' });
    simulator.moveClock(1);
    expect((await simulator.status(callSid)).status).toBe(404);
  });
});

describe('the record of what was received', () => {
  test('holds refused requests too, oldest first, with their headers', async () => {
    await simulator.post('not JSON', { headers: { 'X-PolyAi-Auth-Token': 'another' } });
    const callSid = await callSidOf(
      await simulator.post({ to_number: '+14155550100', metadata: { campaign: 'spring' } }),
    );
    expect(await simulator.seen()).toEqual([
      {
        receivedAt: '2026-11-23T10:00:00.000Z',
        headers: expect.objectContaining({ 'x-polyai-auth-token': 'another' }),
        body: 'not JSON',
        outcome: 'refused-401',
      },
      {
        receivedAt: '2026-11-23T10:00:00.000Z',
        headers: expect.objectContaining({ 'x-polyai-auth-token': TOKEN, 'content-type': 'application/json' }),
        body: { to_number: '+14155550100', metadata: { campaign: 'spring' } },
        outcome: 'placed',
        callSid,
      },
    ]);
  });

  test('is cleared without forgetting the calls that are under way', async () => {
    const callSid = await callSidOf(await simulator.call('0100'));
    expect((await simulator.fetch('/simulator/calls', { method: 'DELETE' })).status).toBe(204);
    expect(await simulator.seen()).toEqual([]);
    expect((await simulator.status(callSid)).status).toBe(200);
  });

  test('can be read and cleared from a page of another origin', async () => {
    const preflight = await simulator.fetch('/simulator/calls', {
      method: 'OPTIONS',
      headers: { Origin: 'http://127.0.0.1:8789', 'Access-Control-Request-Method': 'DELETE' },
    });
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
  });

  test('is the only thing that another origin can read', async () => {
    const response = await simulator.post(
      { to_number: '+14155550100' },
      { headers: { Origin: 'http://127.0.0.1:8789' } },
    );
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
