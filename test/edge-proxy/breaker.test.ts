import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import type { TestSite } from './sites.ts';
import { ask, begin, callsTo, codeOf, newAddress, newNumber, untilEnded } from './visitor.ts';

/** What PolyAI's simulator does with numbers of these endings. */
const REDIRECTED = '0130';
const REFUSED = '0124';
const UNAUTHORISED = '0123';
const AMBIGUOUS = { 'a gateway’s 502': '0131', 'a 200 that is no JSON': '0128', 'a dropped connection': '0126' };

const lines: string[] = [];

beforeEach(async () => {
  await change('brittle', 'UPDATE breaker SET failures = 0, open_until = 0');
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
});

afterEach(() => {
  vi.restoreAllMocks();
});

function change(site: TestSite, statement: string, ...values: number[]): Promise<void> {
  return runInDurableObject(env.SITE.getByName(site), (_, { storage: { sql } }) => {
    sql.exec(statement, ...values);
  });
}

function unreported(site: TestSite): Promise<number> {
  return runInDurableObject(
    env.SITE.getByName(site),
    (_, { storage: { sql } }) => sql.exec('SELECT 1 FROM reservations WHERE reported = 0').toArray().length,
  );
}

/** Calls until the end, and until the site has heard of it. */
async function call(site: TestSite, ending: string): Promise<string> {
  const number = newNumber(ending);
  await untilEnded((await begin(site, number)).id);
  await expect.poll(() => unreported(site), { timeout: 10_000 }).toBe(0);
  return number;
}

async function callTimes(times: number, ending: string): Promise<void> {
  for (let turn = 0; turn < times; turn++) await call('brittle', ending);
}

/** Moves everything that happened to the site into the past. */
async function letPass(seconds: number): Promise<void> {
  await change('brittle', 'UPDATE breaker SET open_until = open_until - ?', seconds * 1_000);
  await change('brittle', 'UPDATE reservations SET at = at - ?', seconds * 1_000);
}

function openings(): string[] {
  return lines.filter((line) => JSON.parse(line).event === 'breaker-opened');
}

interface Burst {
  readonly accepted: Response[];
  readonly waits: number[];
  readonly numbers: string[];
}

/** 50 different numbers at once. */
async function burst(ending?: string): Promise<Burst> {
  const numbers = Array.from({ length: 50 }, () => newNumber(ending));
  const answers = await Promise.all(numbers.map((number) => ask('brittle', number, { address: newAddress() })));
  const refused = answers.filter(({ status }) => status === 503);
  const accepted = answers.filter(({ status }) => status === 202);
  expect(accepted.length + refused.length).toBe(50);
  for (const answer of refused) expect(await codeOf(answer)).toBe('temporarily-unavailable');
  return { accepted, waits: refused.map(({ headers }) => Number(headers.get('Retry-After'))), numbers };
}

async function endOf({ accepted }: Burst): Promise<void> {
  const bodies = (await Promise.all(accepted.map((answer) => answer.json()))) as CallbackAccepted[];
  await Promise.all(bodies.map(({ id }) => untilEnded(id)));
  await expect.poll(() => unreported('brittle'), { timeout: 10_000 }).toBe(0);
}

async function postsOf({ numbers }: Burst): Promise<number> {
  return (await Promise.all(numbers.map(callsTo))).flat().length;
}

async function expectOpen(secondsLeft = 30): Promise<void> {
  const refused = await ask('brittle', newNumber());
  expect(refused.status).toBe(503);
  expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(secondsLeft);
  expect(await codeOf(refused)).toBe('temporarily-unavailable');
}

// Several calls one after the other, each with the simulator's own pauses.
describe('the circuit breaker', { timeout: 90_000 }, () => {
  it('stays closed when a success comes between failures', async () => {
    await callTimes(4, REDIRECTED);
    await call('brittle', '0100');
    await callTimes(4, REDIRECTED);
    expect(openings()).toEqual([]);
    await call('brittle', '0100');
  });

  it('opens at the fifth failure in a row: nothing is sent, and its operator is told once', async () => {
    await callTimes(4, REDIRECTED);
    expect(openings()).toEqual([]);
    const last = await call('brittle', REDIRECTED);
    expect(await callsTo(last)).toHaveLength(1);
    const first = await burst();
    expect(first.accepted).toEqual([]);
    expect(first.waits).toHaveLength(50);
    for (const wait of first.waits) {
      expect(wait).toBeGreaterThan(10);
      expect(wait).toBeLessThanOrEqual(30);
    }
    expect(await postsOf(first)).toBe(0);
    expect(openings()).toHaveLength(1);
    expect(JSON.parse(openings()[0] ?? '')).toEqual({
      at: expect.any(String),
      level: 'alert',
      event: 'breaker-opened',
      requestId: expect.any(String),
      site: 'brittle',
      problem: 'PolyAI fails: no calls are placed until a probe succeeds',
    });
  });

  it('lets exactly one of many through after 30 seconds, and closes when that one is placed', async () => {
    await call('brittle', UNAUTHORISED);
    await letPass(15);
    await expectOpen(15);
    await letPass(15);
    const probing = await burst();
    expect(probing.accepted).toHaveLength(1);
    for (const wait of probing.waits) expect(wait).toBeGreaterThan(0);
    await endOf(probing);
    expect(await postsOf(probing)).toBe(1);
    await Promise.all([call('brittle', '0100'), call('brittle', '0100')]);
  });

  it('stays open for another 30 seconds when that one fails, without a second alert', async () => {
    await call('brittle', UNAUTHORISED);
    for (const secondsLeft of [30, 10]) {
      await letPass(secondsLeft);
      const probing = await burst(REDIRECTED);
      expect(probing.accepted).toHaveLength(1);
      await endOf(probing);
      expect(await postsOf(probing)).toBe(1);
      await expectOpen();
      await letPass(20);
      await expectOpen(10);
    }
    expect(openings()).toHaveLength(1);
  });

  it('opens at once when the token is not accepted', async () => {
    await call('brittle', UNAUTHORISED);
    await expectOpen();
    expect(openings()).toHaveLength(1);
  });

  for (const [name, ending] of Object.entries(AMBIGUOUS)) {
    it(`counts ${name} as a failure`, async () => {
      await callTimes(4, REDIRECTED);
      await call('brittle', ending);
      await expectOpen();
      expect(openings()).toHaveLength(1);
    });
  }

  it('learns nothing from a request that PolyAI refuses', async () => {
    await callTimes(4, REDIRECTED);
    await callTimes(6, REFUSED);
    expect(openings()).toEqual([]);
    await call('brittle', REDIRECTED);
    await expectOpen();
    await letPass(30);
    await call('brittle', REFUSED);
    // Neither closed nor shut again: the next one may probe.
    expect((await burst()).accepted).toHaveLength(1);
  });

  it('of one site is not another’s', async () => {
    await call('locked', '0100');
    const refused = await ask('locked', newNumber());
    expect(refused.status).toBe(503);
    await call('brittle', '0100');
    await call('brittle', UNAUTHORISED);
    await expectOpen();
    await call('loose', '0100');
  });
});
