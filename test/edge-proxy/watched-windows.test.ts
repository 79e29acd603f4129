import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted, Problem } from '../../edge-proxy/contract.ts';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { sealedFor } from '../../edge-proxy/policy/seal.ts';
import { calleeOf } from './callee-of.ts';
import { personOf, unsealed } from './sealed.ts';
import type { TestSite } from './sites.ts';
import {
  ask,
  bodyFor,
  callsTo,
  codeOf,
  fetchSite,
  newAddress,
  newNumber,
  optOut,
  type Sending,
  send,
  statusOf,
} from './visitor.ts';

/** A Tuesday a year from now, so that no alarm comes by itself; New York is 5 hours behind. */
const MORNING = Date.UTC(2027, 10, 23, 15, 30);
const EVENING = Date.UTC(2027, 10, 24, 0, 59);
const NIGHT = Date.UTC(2027, 10, 24, 1, 0);
const SYDNEY_MOBILE = '+61412345678';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const askAt = (at: number, site: TestSite, number: string, body: object = {}, sending: Sending = {}) => {
  vi.setSystemTime(at);
  return ask(site, number, { address: newAddress(), ...sending, body });
};

/** Rings the alarm of the callee's object, which dials. */
async function dial(answer: Response): Promise<string> {
  expect(answer.status).toBe(202);
  const { id } = (await answer.json()) as CallbackAccepted;
  await runDurableObjectAlarm(await calleeOf(id));
  return id;
}

/** Somebody's records at a site, as they can be read, once their object's alarm has told them. */
async function recordsOf(site: TestSite, number: string) {
  const person = await personOf(number);
  await runDurableObjectAlarm(env.CALLEE.getByName(person));
  const records = await runInDurableObject(env.SITE.getByName(site), (object: SiteObject) =>
    object.records({ person }),
  );
  return Promise.all(
    records.map(async ({ type, facts, box, key, callback }) => ({
      type,
      facts,
      personal:
        type === 'given' && box && key ? await unsealed(sealedFor.consent(callback ?? ''), { box, key }) : undefined,
    })),
  );
}

describe('nobody is called', () => {
  it('outside their calling window; when it opens is said, and the ledger knows', async () => {
    const number = newNumber();
    const refused = await askAt(NIGHT, 'watched', number);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([409, String(14 * 3_600)]);
    const { code, nextOpening } = (await refused.json()) as Problem;
    expect([code, nextOpening]).toEqual(['outside-calling-window', '2027-11-24T15:00:00.000Z']);
    const [record, ...others] = await recordsOf('watched', number);
    expect(record).toMatchObject({
      type: 'refused',
      facts: { reason: 'outside-calling-window', callingWindow: 'outside' },
    });
    expect(others).toEqual([]);
    expect(await callsTo(number)).toEqual([]);
  });

  it('and no answer comes sooner for a number that is known', async () => {
    const known = newNumber();
    await optOut(known);
    const seen = [];
    for (const number of [newNumber(), known]) {
      const begun = performance.now();
      const answer = await askAt(NIGHT, 'watched', number);
      expect(performance.now() - begun).toBeGreaterThanOrEqual(500);
      seen.push([answer.status, await answer.json()]);
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  it('where it is night by the browser’s clock, or by the edge’s', async () => {
    const [byBrowser, byEdge] = [newNumber(), newNumber()];
    const answers = [
      await askAt(MORNING, 'watched', byBrowser, { timeZone: 'Asia/Tokyo' }),
      await askAt(MORNING, 'watched', byEdge, {}, { cf: { timezone: 'Australia/Sydney' } }),
    ];
    expect(await Promise.all(answers.map(codeOf))).toEqual(['outside-calling-window', 'outside-calling-window']);
    expect([...(await callsTo(byBrowser)), ...(await callsTo(byEdge))]).toEqual([]);
    const asked = await askAt(
      MORNING,
      'watched',
      byEdge,
      { timeZone: 'Europe/Madrid' },
      { cf: { timezone: 'Europe/Paris' } },
    );
    expect(asked.status).toBe(202);
  });

  it('whose clock nobody knows, until they say what it shows; by night not even then', async () => {
    const refused = await askAt(MORNING, 'watched', SYDNEY_MOBILE);
    expect([refused.status, await codeOf(refused)]).toEqual([422, 'local-time-needed']);
    for (const localTime of ['24:00', '9:00', '09:60', '', '09:00 ']) {
      const malformed = await askAt(MORNING, 'watched', SYDNEY_MOBILE, { localTime });
      expect([malformed.status, await codeOf(malformed)], localTime).toEqual([400, 'malformed-request']);
    }
    const byNight = await askAt(MORNING, 'watched', SYDNEY_MOBILE, { localTime: '02:30' });
    expect(await codeOf(byNight)).toBe('outside-calling-window');
    // Perth, at 22:00 UTC the day before.
    const at = Date.UTC(2027, 10, 24, 2, 7);
    await dial(await askAt(at, 'watched', SYDNEY_MOBILE, { localTime: '10:07' }));
    expect(await callsTo(SYDNEY_MOBILE)).toHaveLength(1);
    const [given] = (await recordsOf('watched', SYDNEY_MOBILE)).filter(({ type }) => type === 'given');
    expect(given).toMatchObject({
      facts: { callingWindow: 'inside' },
      personal: {
        localTime: '10:07',
        callingWindow: { rules: ['AU'], zones: expect.arrayContaining(['Australia/Perth']), statedMinutesAhead: 480 },
      },
    });
  });

  it('when the window closed before they were dialled', async () => {
    const number = newNumber();
    const asked = await askAt(EVENING, 'watched', number);
    vi.setSystemTime(NIGHT);
    const id = await dial(asked);
    expect(await statusOf(id)).toMatchObject({ status: 'failure', reason: 'outside-calling-window' });
    expect(await callsTo(number)).toEqual([]);
    const last = newNumber();
    const inTime = await askAt(EVENING, 'watched', last);
    vi.setSystemTime(NIGHT - 1);
    await dial(inTime);
    expect(await callsTo(last)).toHaveLength(1);
  });

  it('again, when it closed between two attempts', async () => {
    const number = newNumber('0122');
    const asked = await askAt(NIGHT - 200, 'watched', number);
    const { id } = (await asked.json()) as CallbackAccepted;
    const callee = await calleeOf(id);
    const network = globalThis.fetch;
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      const refused = await network(...asked);
      vi.setSystemTime(NIGHT);
      return refused;
    });
    await runDurableObjectAlarm(callee);
    expect(await callsTo(number)).toHaveLength(1);
    expect(await statusOf(id)).toMatchObject({ status: 'failure', reason: 'provider-unavailable' });
  });
});

describe('the same request', () => {
  it('gets the same answer when the window has closed, or opened, since', async () => {
    const [number, key] = [newNumber(), crypto.randomUUID()];
    const body = await bodyFor('watched', number);
    const sendAt = (at: number, ownKey: string) => {
      vi.setSystemTime(at);
      return send('/v1/callbacks', { key: ownKey, body, address: '203.0.113.9' });
    };
    const first = await sendAt(EVENING, key);
    const { id } = (await first.json()) as CallbackAccepted;
    const again = await sendAt(NIGHT, key);
    expect([again.status, ((await again.json()) as CallbackAccepted).id]).toEqual([202, id]);

    const [late, lateKey] = [newNumber(), crypto.randomUUID()];
    const lateBody = { ...body, phoneNumber: late };
    const askLate = (at: number, ownKey: string) => {
      vi.setSystemTime(at);
      return send('/v1/callbacks', { key: ownKey, body: lateBody, address: '203.0.113.9' });
    };
    expect(await codeOf(await askLate(NIGHT, lateKey))).toBe('outside-calling-window');
    const inTheMorning = await askLate(MORNING + 24 * 3_600_000 - 3_600_000, lateKey);
    expect([inTheMorning.headers.get('Retry-After'), await codeOf(inTheMorning)]).toEqual([
      '1800',
      'outside-calling-window',
    ]);
    const opened = await askLate(MORNING + 24 * 3_600_000 - 1_000_000, lateKey);
    expect([opened.headers.get('Retry-After'), await codeOf(opened)]).toEqual([null, 'outside-calling-window']);
    expect((await askLate(MORNING + 24 * 3_600_000 - 1_000_000, crypto.randomUUID())).status).toBe(202);
  });
});

describe('a site that only watches', () => {
  it('calls at night, and its ledger tells what it would have refused', async () => {
    const [number, mobile] = [newNumber(), '+61412345679'];
    await dial(await askAt(NIGHT, 'shadowed', number));
    expect(await callsTo(number)).toHaveLength(1);
    await dial(await askAt(NIGHT, 'shadowed', mobile));
    const facts = async (whose: string) =>
      (await recordsOf('shadowed', whose)).filter(({ type }) => type === 'given').map((record) => record.facts);
    expect(await facts(number)).toMatchObject([{ callingWindow: 'would-be-outside' }]);
    expect(await facts(mobile)).toMatchObject([{ callingWindow: 'would-need-local-time' }]);
  });

  it('is not told that it may be closed', async () => {
    vi.setSystemTime(NIGHT);
    expect((await fetchSite('shadowed')).callingWindow).toEqual({ open: true });
  });
});

describe('consent', () => {
  it('lifts the window where the rule allows it and the site wants so, and the record says so', async () => {
    // Half past two in the night.
    const sydney = '+61291234567';
    expect(await codeOf(await askAt(MORNING, 'watched', sydney))).toBe('outside-calling-window');
    await dial(await askAt(MORNING, 'lifted', sydney));
    const [given] = (await recordsOf('lifted', sydney)).filter(({ type }) => type === 'given');
    expect(given).toMatchObject({
      facts: { callingWindow: 'lifted-by-consent' },
      personal: { callingWindow: { rules: ['AU'], lifted: true } },
    });
    expect(await codeOf(await askAt(NIGHT, 'lifted', newNumber()))).toBe('outside-calling-window');
  });

  it('makes it needless to know the local time', async () => {
    expect((await askAt(NIGHT, 'lifted', '+61412345680')).status).toBe(202);
  });
});

describe('a page is told', () => {
  const openFor = async (at: number, site: TestSite, cf: Sending['cf']) => {
    vi.setSystemTime(at);
    const response = await send(`/v1/sites/${site}`, { cf });
    return ((await response.json()) as { callingWindow: { open: boolean } }).callingWindow.open;
  };

  it('that it is outside the hours of where it is, where that can be known', async () => {
    const newYork = { country: 'US', timezone: 'America/New_York' };
    expect(await openFor(NIGHT, 'watched', newYork)).toBe(false);
    expect(await openFor(MORNING, 'watched', newYork)).toBe(true);
    expect(await openFor(NIGHT, 'watched', { country: 'FR', timezone: 'Europe/Paris' })).toBe(false);
    expect(await openFor(MORNING, 'watched', { country: 'AU', timezone: 'Australia/Sydney' })).toBe(false);
    expect(await openFor(MORNING, 'lifted', { country: 'AU', timezone: 'Australia/Sydney' })).toBe(true);
    expect(await openFor(NIGHT, 'watched', { country: 'GB', timezone: 'Europe/London' })).toBe(false);
    // Nobody can know of a visitor from where the site doesn't call, or whose zone is not told.
    expect(await openFor(NIGHT, 'watched', { country: 'BR', timezone: 'America/Sao_Paulo' })).toBe(true);
    expect(await openFor(NIGHT, 'watched', { country: 'US' })).toBe(true);
    expect(await openFor(NIGHT, 'watched', { country: 'US', timezone: 'Mars/Olympus' })).toBe(true);
    expect(await openFor(NIGHT, 'watched', undefined)).toBe(true);
    expect(await openFor(NIGHT, 'shadowed', newYork)).toBe(true);
  });
});
