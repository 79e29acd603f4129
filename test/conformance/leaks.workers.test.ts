import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import { bodyFor, type Sending, send, untilEnded } from '../edge-proxy/visitor.ts';
import { reportFigures } from './figures.ts';

const REQUESTS = inject('long') ? 10_000 : 1_500;
const AT_ONCE = 20;
const REDIRECTED = 20;

/** Everything that must not be seen: in each number, in the address, in the page's query, in what the page tells, in secrets. */
const EXCHANGE = '415867';
const ADDRESS = '203.0.113.77';
const SECRETS = ['demo-only', 'canary-query', 'canary-note', 'canary-agent', 'canary-zone', ADDRESS];

const seen: { lines: string[]; answers: string[]; names: string[] } = { lines: [], answers: [], names: [] };
const accepted: string[] = [];
let body: Record<string, unknown>;
let lastLine = 0;

beforeAll(async () => {
  body = await bodyFor('echoing', '');
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts) => void seen.lines.push(parts.map(String).join(' ')));
  }
  for (const namespace of [env.VISITOR, env.CALLEE, env.BLOCK, env.DO_NOT_CALL, env.SITE] as DurableObjectNamespace[]) {
    const { getByName } = namespace;
    vi.spyOn(namespace, 'getByName').mockImplementation((name: string) => {
      seen.names.push(name);
      return getByName.call(namespace, name);
    });
  }
});

/** A number of the canary's exchange, its last digit as given: the upstream does by it. */
function numberOf(line: number, digit: number): string {
  return `+1${EXCHANGE}${String(line % 1_000).padStart(3, '0')}${digit}`;
}

/** Each is called once. */
function nextNumber(digit: number): string {
  lastLine += 1;
  return numberOf(lastLine, digit);
}

type Spelling = (number: string) => string;
const digitsFrom = (zero: number) => (number: string) =>
  number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const SPELLINGS: readonly Spelling[] = [
  (number) => number,
  (number) => number.replace(/^\+1(...)(...)(....)$/, '+1 ($1) $2-$3'),
  (number) => number.replace(/^\+1(...)(...)(....)$/, '+1.$1.$2.$3'),
  (number) => number.replace(/^\+1(...)(...)(....)$/, '+1 $1\u2013$2\u2011$3'),
  (number) => number.replace(/\d(?=\d)/g, '$& '),
  digitsFrom(0xff10),
  digitsFrom(0x0660),
];

/**
 * What else a canary is put into. The names of members are not among it: a problem's pointer says which is wrong to whoever
 * sent it.
 */
type Place = (typed: string) => readonly [string, Sending];
const refusedCall = (change: object): readonly [string, Sending] => ['/v1/callbacks', { body: { ...body, ...change } }];
const PLACES: readonly Place[] = [
  (typed) => refusedCall({ phoneNumber: `${typed}0` }),
  (typed) => refusedCall({ phoneNumber: `${typed};ext=1` }),
  (typed) => refusedCall({ phoneNumber: `tel:${typed}` }),
  (typed) => refusedCall({ phoneNumber: typed, telephone: typed }),
  (typed) => refusedCall({ phoneNumber: typed, region: typed }),
  (typed) => refusedCall({ phoneNumber: typed, metadata: { 'not a name': typed } }),
  (typed) => refusedCall({ phoneNumber: typed, metadata: { other: 'canary-note' } }),
  (typed) => refusedCall({ phoneNumber: typed, page: `canary-query:${typed}` }),
  (typed) => refusedCall({ phoneNumber: typed, context: 'e30.e30.canary-note' }),
  (typed) => refusedCall({ phoneNumber: typed, site: 'nowhere' }),
  (typed) => ['/v1/callbacks', { body: `{"phoneNumber":"${typed}` }],
  (typed) => ['/v1/callbacks', { body: { ...body, phoneNumber: typed }, key: typed.replace(/[^ -~]/g, '') }],
  (typed) => ['/v1/callbacks', { body: { ...body, phoneNumber: typed }, origin: 'https://canary-query.test' }],
  (typed) => ['/v1/callbacks', { body: typed, headers: { 'Content-Type': 'text/canary-note' } }],
  (typed) => ['/v1/challenges', { body: { site: typed } }],
  (typed) => [`/v1/callbacks/${encodeURIComponent(typed)}`, {}],
  (typed) => [`/v1/sites/${encodeURIComponent(typed)}`, {}],
  (typed) => [`/v1/sites/echoing?locale=${encodeURIComponent(typed)}&q=canary-query`, {}],
  (typed) => [`/${encodeURIComponent(typed)}?canary-query`, { method: 'DELETE' }],
];

async function sendCanary(path: string, sending: Sending): Promise<Response> {
  const headers = { 'User-Agent': 'canary-agent/1', Cookie: 'canary-note=1', ...sending.headers };
  const response = await send(path, { key: crypto.randomUUID(), address: ADDRESS, ...sending, headers });
  seen.answers.push([...response.headers].flat().join(' '), await response.clone().text());
  return response;
}

/** Asks to be called, twice with the same key, and looks at how it went. */
async function call(number: string, spell: Spelling): Promise<void> {
  const note = `canary-note ${number}`;
  const page = `http://127.0.0.1:8789/?q=canary-query&n=${encodeURIComponent(number)}#${number}`;
  const wish = { ...body, phoneNumber: spell(number), page, timeZone: 'canary-zone', metadata: { note } };
  const key = crypto.randomUUID();
  const response = await sendCanary('/v1/callbacks', { body: wish, key });
  expect(response.status, number).toBe(202);
  const { id } = (await response.json()) as CallbackAccepted;
  accepted.push(id);
  await sendCanary('/v1/callbacks', { body: wish, key });
  await sendCanary('/v1/callbacks', { body: { ...wish, timeZone: 'canary-zone/2' }, key });
}

async function received(): Promise<number> {
  const response = await fetch(`${inject('echo')}/echo/received`);
  return ((await response.json()) as { received: number }).received;
}

/** Ends all callbacks that were accepted since, so that whatever they log is there. */
async function untilAllEnded(): Promise<void> {
  for (const id of accepted.splice(0)) {
    await untilEnded(id);
    await sendCanary(`/v1/callbacks/${id}`, {});
  }
}

/** However it is spelled: percent-encoded, with other digits, or with other characters between. */
function sightings(texts: readonly string[]): string[] {
  return texts.filter((text) => {
    const plain = text.replace(/%(?:25)*(?=[0-9A-F]{2})/gi, '%').replace(/(?:%[0-9A-F]{2})+/gi, tryDecode);
    const digits = plain
      .normalize('NFKC')
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[^\p{L}\p{N}]/gu, '');
    return digits.includes(EXCHANGE) || SECRETS.some((secret) => text.includes(secret) || plain.includes(secret));
  });
}

function tryDecode(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

describe('the search for canaries', () => {
  it.each([
    '+14158670123',
    'a +1 (415) 867-0123 b',
    '%2B1415867',
    '%252B1%2528415%2529867',
    '4 1 5 8 6 7',
    '４１５８６７',
    '٤١٥٨٦٧',
    `x ${ADDRESS} y`,
    'demo-only-canary-token-7f3a',
    'q%3Dcanary-query',
  ])('finds %s', (text) => {
    expect(sightings([text, 'nothing'])).toEqual([text]);
  });
});

describe('whatever an upstream gives away', () => {
  it('a redirect is not followed', async () => {
    const before = await received();
    await Promise.all(Array.from({ length: REDIRECTED }, () => call(nextNumber(1), (number) => number)));
    await untilAllEnded();
    // The call itself, and nothing else: neither the redirect's target nor a status.
    expect((await received()) - before).toBe(REDIRECTED);
  });

  it('no number, address, query or token is in a log line, an answer or an object’s name', async () => {
    let requests = 0;
    let calls = 0;
    while (requests < REQUESTS) {
      const turn = calls;
      const batch = Array.from({ length: AT_ONCE }, async (_, index) => {
        const spell = SPELLINGS[(turn + index) % SPELLINGS.length] as Spelling;
        await call(nextNumber((turn + index) % 10), spell);
        for (let other = 0; other < 12; other++) {
          const place = PLACES[(index * 12 + other) % PLACES.length] as Place;
          const [path, sending] = place(spell(numberOf(calls + index, other % 10)));
          await sendCanary(path, sending);
        }
      });
      await Promise.all(batch);
      calls += AT_ONCE;
      await untilAllEnded();
      requests = seen.answers.length / 2;
    }
    vi.restoreAllMocks();

    expect(seen.lines.length).toBeGreaterThan(requests);
    // Also those names by which one object asks another.
    expect(seen.names).toContain('echoing');
    const found = [sightings(seen.lines), sightings(seen.answers), sightings(seen.names)];
    await reportFigures(
      `leaks: ${requests} requests, ${calls + REDIRECTED} calls, ${seen.lines.length} log lines, ${seen.names.length} names of objects, ${found.flat().length} sightings`,
    );
    expect(found).toEqual([[], [], []]);
  });

  it('each log line is one JSON object, has no field but the allowed, and names its request', () => {
    const allowed = new Set(
      ['at', 'level', 'event', 'requestId', 'route', 'method', 'status', 'code', 'site', 'durationMs'].concat([
        'callback',
        'outcome',
        'upstreamStatus',
        'attempts',
        'place',
        'problem',
      ]),
    );
    const anonymous = new Set<string>();
    for (const line of seen.lines) {
      const fields = JSON.parse(line) as Record<string, unknown>;
      expect(Object.keys(fields).filter((name) => !allowed.has(name))).toEqual([]);
      expect(line).not.toContain('\n');
      if (!/^[0-9a-f-]{36}$/.test(String(fields.requestId))) anonymous.add(String(fields.event));
    }
    expect([...anonymous]).toEqual([]);
  });
});
