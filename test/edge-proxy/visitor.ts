import { exports } from 'cloudflare:workers';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { expect, inject, vi } from 'vitest';
import type { CallbackAccepted, CallbackState, Challenge, Problem, Site } from '../../edge-proxy/contract.ts';
import type { Lists } from '../../edge-proxy/do-not-call-contract.ts';
import { expectConforming } from './conformance.ts';
import { ADMIN_SECRET, OPT_OUT_SECRET } from './proxy-under-test.ts';
import type { TestSite } from './sites.ts';

export const PAGE = 'http://127.0.0.1:8789';
const PROXY = 'https://proxy.test';

let lastAddress = 0;
let lastExchange = 199;

/** One simulator serves all files, so each has an area code of its own. */
const AREA_CODES: Record<string, string> = {
  'turnstile.test.ts': '206',
  'proofs.workers.test.ts': '404',
  'fuzz.workers.test.ts': '407',
  'context-once.test.ts': '216',
  'context.test.ts': '214',
  'block.test.ts': '614',
  'breaker.test.ts': '616',
  'callbacks.test.ts': '415',
  'challenge.test.ts': '212',
  'config.test.ts': '213',
  'crashes.test.ts': '303',
  'abandoned.test.ts': '608',
  'dependencies.test.ts': '606',
  'dependencies-full.test.ts': '618',
  'dependencies-slow.test.ts': '620',
  'dependencies-polyai.test.ts': '605',
  'seams.test.ts': '601',
  'difficulty.test.ts': '804',
  'doors.workers.test.ts': '619',
  'ledger.test.ts': '609',
  'receipts.test.ts': '607',
  'rights.test.ts': '603',
  'opt-outs.test.ts': '610',
  'do-not-call.test.ts': '623',
  'do-not-call.workers.test.ts': '626',
  'limits.test.ts': '602',
  'in-doubt.test.ts': '612',
  'magic-numbers.test.ts': '305',
  'problems.test.ts': '312',
  'races.test.ts': '503',
  'races.workers.test.ts': '617',
  'shield.test.ts': '615',
  'create-app.test.ts': '628',
  'stop.test.ts': '704',
  'stopped.test.ts': '708',
  'surface.test.ts': '512',
  // Jacksonville, Florida.
  'watched-windows.test.ts': '904',
};

/** An address in a network (/24) that no other test uses. */
export function newAddress(): string {
  lastAddress += 1;
  return `10.${lastAddress >> 8}.${lastAddress & 255}.7`;
}

/** A valid US number that no other test uses; its ending chooses what the simulator does. */
export function newNumber(ending = '0100'): string {
  const file = expect.getState().testPath?.split('/').at(-1) ?? '';
  const areaCode = AREA_CODES[file];
  if (areaCode === undefined) throw new Error(`give ${file} an area code of its own`);
  lastExchange += lastExchange % 100 === 10 ? 2 : 1;
  return `+1${areaCode}${lastExchange}${ending}`;
}

export interface Sending {
  readonly method?: string;
  readonly origin?: string | null;
  readonly address?: string | null;
  readonly key?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  /** What Cloudflare says of where a request comes from. */
  readonly cf?: { readonly country?: string; readonly timezone?: string } | undefined;
}

/** One request from a browser, as Cloudflare passes it on. Whatever comes back has to be what the OpenAPI document says. */
export async function send(path: string, sending: Sending = {}): Promise<Response> {
  const {
    method = sending.body === undefined ? 'GET' : 'POST',
    origin = PAGE,
    address = '198.51.100.7',
    key,
    body,
  } = sending;
  const headers = new Headers(sending.headers);
  if (origin !== null) headers.set('Origin', origin);
  if (address !== null) headers.set('CF-Connecting-IP', address);
  if (key !== undefined) headers.set('Idempotency-Key', key);
  if (body !== undefined && !headers.has('Content-Type')) headers.set('Content-Type', 'application/json');
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await exports.default.fetch(
    new Request(PROXY + path, {
      method,
      headers,
      ...(sending.cf && { cf: sending.cf }),
      ...(body !== undefined && { body: text }),
    }),
  );
  await expectConforming(method, path, response);
  return response;
}

export async function fetchSite(site: TestSite, locale = 'en'): Promise<Site> {
  return (await send(`/v1/sites/${site}?locale=${locale}`)).json();
}

/** The body of a request that nothing is wrong with. */
export async function bodyFor(site: TestSite, phoneNumber: string): Promise<Record<string, unknown>> {
  const { consent } = await fetchSite(site);
  return { site, phoneNumber, consent: { sha256: consent.sha256, locale: consent.locale, given: true } };
}

/** Asks to be called, with a new key unless one is given. */
export async function ask(site: TestSite, phoneNumber: string, sending: Sending = {}): Promise<Response> {
  const body = { ...(await bodyFor(site, phoneNumber)), ...(sending.body as object | undefined) };
  return send('/v1/callbacks', { key: crypto.randomUUID(), ...sending, body });
}

export async function begin(site: TestSite, phoneNumber: string): Promise<CallbackAccepted> {
  const response = await ask(site, phoneNumber);
  if (response.status !== 202) throw new Error(`refused: ${await response.text()}`);
  return response.json();
}

/** As the agent's tool does it. */
export function optOut(phoneNumber: string, secret = OPT_OUT_SECRET): Promise<Response> {
  return send('/v1/opt-outs', {
    origin: null,
    address: null,
    headers: { Authorization: `Bearer ${secret}` },
    body: { phoneNumber },
  });
}

const asOfficer = { origin: null, address: null, headers: { Authorization: `Bearer ${ADMIN_SECRET}` } };

/** As whoever keeps do-not-call lists does it. */
export function importList(list: string, lines: string): Promise<Response> {
  const headers = { ...asOfficer.headers, 'Content-Type': 'text/plain' };
  return send(`/v1/do-not-call/${list}`, { ...asOfficer, headers, body: lines });
}

export function removeList(list: string): Promise<Response> {
  return send(`/v1/do-not-call/${list}`, { ...asOfficer, method: 'DELETE' });
}

/** How many numbers each list has. */
export async function listsOf(): Promise<Record<string, number>> {
  const { lists } = (await (await send('/v1/do-not-call', asOfficer)).json()) as Lists;
  return Object.fromEntries(lists.map(({ list, numbers }) => [list, numbers]));
}

export async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as Problem).code;
}

export async function statusOf(id: string): Promise<CallbackState> {
  return (await send(`/v1/callbacks/${id}`)).json();
}

const FINAL = new Set(['success', 'failure', 'unknown', 'cancelled']);

export function untilEnded(id: string): Promise<CallbackState> {
  return vi.waitUntil(
    async () => {
      const state = await statusOf(id);
      return FINAL.has(state.status) ? state : undefined;
    },
    { timeout: 25_000, interval: 100 },
  ) as Promise<CallbackState>;
}

export async function makeChallenge(site: TestSite, address: string): Promise<Challenge> {
  return (await send('/v1/challenges', { address, body: { site } })).json();
}

export async function solve(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge: challenge as never, deriveKey });
  if (!solution) throw new Error('no solution');
  return encodeProof({ challenge, solution: { counter: solution.counter, derivedKey: solution.derivedKey } });
}

export function encodeProof(proof: unknown): string {
  return btoa(JSON.stringify(proof));
}

interface SimulatedCall {
  readonly receivedAt: string;
  readonly headers: Record<string, string>;
  readonly body: Record<string, unknown> | null;
  readonly outcome: string;
}

/** What PolyAI was asked for this number, over HTTP like everything else. */
export async function callsTo(phoneNumber: string): Promise<SimulatedCall[]> {
  const response = await fetch(`${inject('simulator')}/simulator/calls`);
  const calls = (await response.json()) as SimulatedCall[];
  return calls.filter(({ body }) => body?.to_number === phoneNumber || body?.toNumber === phoneNumber);
}
