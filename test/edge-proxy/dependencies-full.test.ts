import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import storedData from '../../docs/stored-data.md?raw';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import { CallbackRows } from '../../edge-proxy/objects/callback-rows.ts';
import { calleeIdOf, heldFor, type Party } from './crash-at-seams.ts';
import { type Asking, type Full, fill, makeRoom, tablesOf } from './full-storage.ts';
import { claimsFor, signedContext } from './sign-context.ts';
import type { TestSite } from './sites.ts';
import {
  ask,
  begin,
  callsTo,
  codeOf,
  importList,
  listsOf,
  makeChallenge,
  newAddress,
  newNumber,
  optOut,
  removeList,
  send,
  solve,
  statusOf,
  untilEnded,
} from './visitor.ts';

const PATIENT = { timeout: 90_000 };
const newAsking = (site: TestSite = 'loose', ending?: string): Asking => ({
  site,
  number: newNumber(ending),
  address: newAddress(),
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function untilRung(answer: Response, number: string): Promise<void> {
  expect(answer.status, await answer.clone().text()).toBe(202);
  expect(await untilEnded(((await answer.json()) as CallbackAccepted).id)).toMatchObject({ status: 'success' });
  expect(await callsTo(number)).toHaveLength(1);
}

interface Refused {
  readonly site?: TestSite;
  readonly code: string;
  readonly retryAfter: string;
  /** Whether the same key is good once there is room; a refusal that an object could write down stays. */
  readonly sameKey: boolean;
  readonly body?: (site: TestSite, address: string) => Promise<object>;
}

const atVisitor: Refused = { code: 'temporarily-unavailable', retryAfter: '10', sameKey: true };
const atCallee: Refused = { code: 'idempotency-in-progress', retryAfter: '2', sameKey: true };
const beyond: Refused = { code: 'temporarily-unavailable', retryAfter: '10', sameKey: false };

/** Every table that a request to be called adds to; `undefined` where it adds nothing. */
const TABLES: Record<Party, Record<string, Refused | undefined>> = {
  VISITOR: {
    asks: atVisitor,
    intents: atVisitor,
    pressure: undefined,
    proofs: {
      ...atVisitor,
      site: 'proven',
      body: async (site, address) => ({ proof: await solve(await makeChallenge(site, address)) }),
    },
  },
  CALLEE: {
    callbacks: atCallee,
    intents: atCallee,
    notes: undefined,
    opt_out: undefined,
    order_keys: atCallee,
    overtaken: undefined,
  },
  BLOCK: { callees: beyond },
  DO_NOT_CALL: { listed: undefined, look_ups: atVisitor },
  SITE: {
    breaker: undefined,
    calls: undefined,
    contexts: {
      ...beyond,
      site: 'signed-once',
      body: async () => ({ context: await signedContext('signed-once', claimsFor('signed-once')) }),
    },
    ledger: beyond,
    ledger_due: beyond,
    ledger_ends: beyond,
    ledger_keys: beyond,
    reservations: beyond,
    texts: beyond,
  },
};
const parties = Object.keys(TABLES) as Party[];

describe('where an object has no room for', () => {
  const cases = parties.flatMap((object) =>
    Object.entries(TABLES[object]).flatMap(([table, refused]) =>
      refused ? [[`${object}.${table}`, { object, table, on: 'INSERT' } as Full, refused] as const] : [],
    ),
  );

  it.each(cases)('%s, nobody is rung until it has', PATIENT, async (_, full, refused) => {
    const { code, retryAfter, sameKey, body = async () => ({}) } = refused;
    const asking = newAsking(refused.site);
    const { site, number, address } = asking;
    const sending = { address, key: crypto.randomUUID(), body: await body(site, address) };
    await fill(full, asking);
    const answer = await ask(site, number, sending);
    expect(await codeOf(answer)).toBe(code);
    expect(answer.headers.get('Retry-After')).toBe(retryAfter);
    expect(await callsTo(number)).toEqual([]);
    expect(await heldFor(site, number)).toEqual({ inFlight: 0, spent: 0 });
    await makeRoom(full, asking);
    if (!sameKey) expect(await codeOf(await ask(site, number, sending))).toBe(code);
    const again = sameKey ? sending : { address, body: await body(site, address) };
    await untilRung(await ask(site, number, again), number);
    // No budget is spent or held without its record.
    const unrecorded = await runInDurableObject(env.SITE.getByName(site), (_, { storage }) =>
      storage.sql
        .exec(
          'SELECT * FROM reservations WHERE in_flight + spent > 0 AND callback NOT IN (SELECT callback FROM ledger)',
        )
        .toArray(),
    );
    expect(unrecorded).toEqual([]);
  });

  it('VISITOR.pressure, there is no challenge until it has', PATIENT, async () => {
    const full: Full = { object: 'VISITOR', table: 'pressure', on: 'INSERT' };
    const asking = newAsking('proven');
    const { site, address, number } = asking;
    await fill(full, asking);
    const answer = await send('/v1/challenges', { address, body: { site } });
    expect(answer.headers.get('Retry-After')).toBe('10');
    expect(await codeOf(answer)).toBe('temporarily-unavailable');
    expect(await codeOf(await ask(site, number, { address }))).toBe('temporarily-unavailable');
    await makeRoom(full, asking);
    const proof = await solve(await makeChallenge(site, address));
    await untilRung(await ask(site, number, { address, body: { proof } }), number);
  });

  it('CALLEE.opt_out, nobody is told that a number is opted out until it is', PATIENT, async () => {
    const full: Full = { object: 'CALLEE', table: 'opt_out', on: 'INSERT' };
    const asking = newAsking();
    await fill(full, asking);
    const answer = await optOut(asking.number);
    expect(answer.headers.get('Retry-After')).toBe('10');
    expect(await codeOf(answer)).toBe('temporarily-unavailable');
    await makeRoom(full, asking);
    expect((await optOut(asking.number)).status).toBe(204);
    expect(await codeOf(await ask(asking.site, asking.number))).toBe('callee-not-available');
  });

  it.each(['DO_NOT_CALL.listed', 'CALLEE.overtaken'])(
    '%s, no number is told to be listed until it is',
    PATIENT,
    async (where) => {
      const [object, table] = where.split('.') as [Party, string];
      const full: Full = { object, table, on: 'INSERT' };
      const asking = newAsking();
      const { site, number } = asking;
      // One that was looked up of late: its callee's object has to be told.
      await untilRung(await ask(site, number, { address: asking.address }), number);
      await fill(full, asking);
      const answer = await importList('full', number);
      expect(answer.headers.get('Retry-After')).toBe('10');
      expect(await codeOf(answer)).toBe('temporarily-unavailable');
      await makeRoom(full, asking);
      expect(await listsOf()).not.toHaveProperty('full');
      expect(await (await importList('full', number)).json()).toMatchObject({ taken: 1, added: 1 });
      await removeList('full');
    },
  );

  it.each(parties)('anything, no table of %s is forgotten here', async (object) => {
    const tables = await tablesOf(object, newAsking());
    expect(tables).toEqual(Object.keys(TABLES[object]).sort());
    // What is stored is told to whoever asks.
    for (const table of tables) expect(storedData).toContain(`| \`${table}\` |`);
  });
});

describe('where the callee’s object has no room', () => {
  const rows = (when: string): Full => ({ object: 'CALLEE', table: 'callbacks', on: 'UPDATE', when });

  it('to say that the site has reserved, nobody is rung, and the site gets back what it gave', PATIENT, async () => {
    const full = rows('NEW.reserved = 1 AND OLD.reserved = 0');
    const asking = newAsking();
    const { site, number, address } = asking;
    const sending = { address, key: crypto.randomUUID() };
    await fill(full, asking);
    expect(await codeOf(await ask(site, number, sending))).toBe('idempotency-in-progress');
    expect(await heldFor(site, number)).toEqual({ inFlight: 1, spent: 1 });
    await makeRoom(full, asking);
    // Nobody asks again: it is its alarm that finds it too late for a call.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    expect(await runDurableObjectAlarm(env.CALLEE.get(await calleeIdOf(number)))).toBe(true);
    expect(await heldFor(site, number)).toEqual({ inFlight: 0, spent: 0 });
    const { id } = (await (await ask(site, number, sending)).json()) as CallbackAccepted;
    expect(await statusOf(id)).toMatchObject({ status: 'failure', reason: 'lost' });
    expect(await callsTo(number)).toEqual([]);
  });

  it('for a refusal, the same key gets it once it has', PATIENT, async () => {
    const full: Full = { object: 'CALLEE', table: 'intents', on: 'INSERT' };
    const asking = newAsking();
    const { site, number, address } = asking;
    await untilRung(await ask(site, number, { address }), number);
    const sending = { address, key: crypto.randomUUID() };
    await fill(full, asking);
    expect(await codeOf(await ask(site, number, sending))).toBe('idempotency-in-progress');
    await makeRoom(full, asking);
    expect(await codeOf(await ask(site, number, sending))).toBe('callee-not-available');
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('to say that it dials, it doesn’t; once it has, it dials once', PATIENT, async () => {
    const full = rows("NEW.state = 'dialling'");
    const asking = newAsking();
    const move = vi.spyOn(CallbackRows.prototype, 'move');
    await fill(full, asking);
    const answer = await ask(asking.site, asking.number, { address: asking.address });
    await expect.poll(() => move.mock.settledResults.length, { timeout: 20_000 }).toBeGreaterThan(0);
    expect(move.mock.calls[0]?.[1]).toBe('dial');
    expect(await callsTo(asking.number)).toEqual([]);
    await makeRoom(full, asking);
    await untilRung(answer, asking.number);
  });

  it('for the outcome, it is unknown, and nobody is rung twice', PATIENT, async () => {
    // Until then nothing of it can be changed: it can't even come back.
    const full = rows(`OLD.state = 'dialling' AND unixepoch('subsec') < ${Date.now() / 1000 + 8}`);
    const asking = newAsking();
    await fill(full, asking);
    const { id } = (await (
      await ask(asking.site, asking.number, { address: asking.address })
    ).json()) as CallbackAccepted;
    await expect.poll(() => callsTo(asking.number), { timeout: 20_000 }).toHaveLength(1);
    await expect.poll(async () => (await send(`/v1/callbacks/${id}`)).status, { timeout: 20_000 }).toBe(503);
    await expect.poll(async () => (await send(`/v1/callbacks/${id}`)).status, { timeout: 30_000 }).toBe(200);
    expect(await untilEnded(id)).toMatchObject({ status: 'unknown', reason: 'lost' });
    await expect.poll(() => heldFor(asking.site, asking.number), PATIENT).toEqual({ inFlight: 0, spent: 1 });
    expect(await callsTo(asking.number)).toHaveLength(1);
  });

  it.each([
    ['how the call goes', "NEW.state IN ('calling', 'success')", ['upstream-calling', 'upstream-success']],
    ['its end', "NEW.state = 'success'", ['upstream-success']],
  ])('for %s, it follows on once it has', PATIENT, async (_, when, happenings) => {
    const full = rows(when);
    const asking = newAsking();
    const move = vi.spyOn(CallbackRows.prototype, 'move');
    await fill(full, asking);
    const answer = await ask(asking.site, asking.number, { address: asking.address });
    const refused = () => move.mock.calls.filter((_, at) => move.mock.settledResults[at]?.type === 'rejected');
    await expect.poll(() => refused().length, { timeout: 30_000 }).toBeGreaterThan(0);
    expect(happenings).toContain(refused()[0]?.[1]);
    await makeRoom(full, asking);
    await untilRung(answer, asking.number);
    await expect.poll(() => heldFor(asking.site, asking.number), PATIENT).toEqual({ inFlight: 0, spent: 1 });
  });

  it('to say that the site has heard, it tells it again', PATIENT, async () => {
    const full = rows('OLD.unreported = 1 AND NEW.unreported = 0');
    const asking = newAsking();
    const heard = vi.spyOn(CallbackRows.prototype, 'markReported');
    await fill(full, asking);
    await untilRung(await ask(asking.site, asking.number, { address: asking.address }), asking.number);
    await expect.poll(() => heard.mock.calls.length, { timeout: 20_000 }).toBeGreaterThan(1);
    await makeRoom(full, asking);
    await expect.poll(() => heard.mock.results.some(({ type }) => type === 'return'), PATIENT).toBe(true);
    expect(await heldFor(asking.site, asking.number)).toEqual({ inFlight: 0, spent: 1 });
    expect(await callsTo(asking.number)).toHaveLength(1);
  });
});

it('where the site’s object has no room for its breaker, the failure counts once it has', PATIENT, async () => {
  const full: Full = { object: 'SITE', table: 'breaker', on: 'UPDATE' };
  const asking = newAsking('patient', '0121');
  const { site, number } = asking;
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  await fill(full, asking);
  await untilEnded((await begin(site, number)).id);
  await expect.poll(() => lines.filter((line) => line.includes('report-failed')).length, PATIENT).toBeGreaterThan(0);
  await makeRoom(full, asking);
  await expect.poll(() => heldFor(site, number), { timeout: 30_000 }).toEqual({ inFlight: 0, spent: 0 });
  const failures = () =>
    runInDurableObject(
      env.SITE.getByName(site),
      (_, { storage }) => storage.sql.exec<{ failures: number }>('SELECT failures FROM breaker').one().failures,
    );
  await expect.poll(failures, { timeout: 10_000 }).toBe(1);
  expect(await callsTo(number)).toHaveLength(1);
});
