import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { vi } from 'vitest';
import type { CallbackRow } from '../../edge-proxy/objects/callback-rows.ts';
import type { CalleeObject } from '../../edge-proxy/objects/callee-object.ts';
import type { CallReport, Note, Reservation, ReservationResult } from '../../edge-proxy/objects/site-object.ts';
import { UNWATCHED } from '../../edge-proxy/policy/calling-windows/standing.ts';
import type { CallbackIntent } from '../../edge-proxy/policy/parties.ts';
import { CONSENT_FACTS, SOME_SEALED, sealOrder } from './sealed.ts';
import type { TestSite } from './sites.ts';

let lastCallee = 0;

export const RESERVED: ReservationResult = { ok: true, given: { sequence: 1, hash: '00' } };

/** Sealing takes a promise, and an intent is wanted at once: as many as the tests of a file dial. */
const ORDERS = await Promise.all(
  Array.from({ length: 100 }, async () => {
    const recordId = crypto.randomUUID();
    return { recordId, order: await sealOrder(recordId, '+14155550100') };
  }),
);

/** Years from now, so that no alarm comes by itself: each is rung by hand. */
export function stopTheClock(): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2040, 0, 1) });
}

export function pass(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds);
}

/** PolyAI as a test tells it to be, and what it was asked for. */
export function scriptPolyAI() {
  const script = {
    posts: 0,
    polls: 0,
    placing: (): Response | Promise<Response> => Response.json({ call_sid: 'OUT-1' }),
    status: (): Response | Promise<Response> => Response.json({ status: 'queued' }),
  };
  vi.stubGlobal('fetch', async (_: string, { method }: RequestInit) => {
    if (method === 'POST') {
      script.posts += 1;
      return script.placing();
    }
    script.polls += 1;
    return script.status();
  });
  return script;
}

/** Sites and blocks as a test tells them to be; what the sites were told. */
export function scriptParties() {
  const script = {
    reports: [] as CallReport[],
    admit: async (): Promise<boolean> => true,
    reserve: async (_: Reservation): Promise<ReservationResult> => RESERVED,
    isBreakerOpenFor: async (): Promise<boolean> => false,
    notes: [] as Note[],
    note: async (note: Note): Promise<void> => {
      script.notes.push(note);
    },
    report: async (report: CallReport): Promise<void> => {
      script.reports.push(report);
    },
  };
  const named = <T>(object: T) => ({ getByName: () => object });
  const site = {
    reserve: (reservation: Reservation) => script.reserve(reservation),
    isBreakerOpenFor: () => script.isBreakerOpenFor(),
    report: (report: CallReport) => script.report(report),
    note: (note: Note) => script.note(note),
  };
  vi.spyOn(env.SITE, 'getByName').mockImplementation(named(site).getByName as never);
  vi.spyOn(env.BLOCK, 'getByName').mockImplementation(named({ admit: () => script.admit() }).getByName as never);
  return script;
}

/** A callee's object of its own, spoken to as the HTTP side does. */
export function newCallee(site: TestSite = 'loose') {
  lastCallee += 1;
  const stub = env.CALLEE.getByName(`callee-${lastCallee}`);
  const within = <T>(act: (object: CalleeObject, sql: SqlStorage, state: DurableObjectState) => T) =>
    runInDurableObject(stub, (object: CalleeObject, state) => act(object, state.storage.sql, state));
  const newIntent = (change: Partial<CallbackIntent> = {}): CallbackIntent => {
    const ready = ORDERS.pop();
    if (!ready) throw new Error('more orders are needed');
    const { recordId, order } = ready;
    return {
      requestId: 'request',
      recordId,
      publicId: `public-${recordId}`,
      callee: `callee-${lastCallee}`,
      block: 'block',
      site,
      idempotencyKey: crypto.randomUUID(),
      bodyHash: 'hash',
      order,
      context: undefined,
      callingWindow: UNWATCHED,
      proofWords: ['amber', 'otter'],
      consentFacts: CONSENT_FACTS,
      consent: SOME_SEALED,
      consentText: 'yes',
      lookUp: { listed: false, at: Date.now() },
      ...change,
    };
  };
  return {
    stub,
    within,
    newIntent,
    begin: (intent = newIntent()) => within((object) => object.begin(intent)),
    /** Rings the alarm, whenever it is set to. */
    alarm: () => runDurableObjectAlarm(stub),
    alarmAt: () => within((_, __, { storage }) => storage.getAlarm()),
    rows: () => within((_, sql) => sql.exec<CallbackRow>('SELECT * FROM callbacks ORDER BY at').toArray()),
    change: (set: string) => within((_, sql) => void sql.exec(`UPDATE callbacks SET ${set}`)),
  };
}
