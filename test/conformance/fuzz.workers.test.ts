import { exports } from 'cloudflare:workers';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import { decidePhoneNumber } from '../../edge-proxy/policy/phone-number.ts';
import { claimsFor, signedContext } from '../edge-proxy/sign-context.ts';
import { bodyFor, newNumber, PAGE, type Sending, send, untilEnded } from '../edge-proxy/visitor.ts';
import { anything, dialled, json, long, MEMBERS, plausible, text, withMember } from './arbitrary-members.ts';
import { reportFigures } from './figures.ts';

const SEED = inject('seed');
const PROXY = 'https://proxy.test';
/** So many are sent at once. */
const AT_ONCE = 10;
const runs = (ci: number, most: number) => ({ numRuns: (inject('long') ? most : ci) / AT_ONCE, seed: SEED });
const BODIES = runs(2_000, 40_000);
const HEADERS = runs(600, 12_000);
const ROUTES = runs(1_000, 20_000);
const CONTEXTS = runs(500, 10_000);

const ACCEPTED_A_TURN = 25;

let wellFormed: Record<string, unknown>;
let signedBody: Record<string, unknown>;
let cases = 0;
let accepted = 0;
let lastHost = 0;

beforeAll(async () => {
  wellFormed = await bodyFor('loose', '');
  signedBody = await bodyFor('signed', '');
});

/** Numbers and addresses come again, so that not each needs new objects: PolyAI refuses these numbers, so they are free at once. */
const NUMBERS = Array.from({ length: 500 }, () => newNumber('0124'));
let asked = 0;

function nextNumber(): string {
  asked += 1;
  return NUMBERS[asked % NUMBERS.length] ?? '';
}

function nextAddress(): string {
  lastHost = (lastHost + 1) % 5_000;
  return `10.77.${lastHost % 20}.${1 + (lastHost % 250)}`;
}

/** That it holds for each, of however many. */
function forEach<T>(arbitrary: fc.Arbitrary<T>, expectOf: (value: T) => Promise<unknown>) {
  return fc.asyncProperty(fc.array(arbitrary, { minLength: AT_ONCE, maxLength: AT_ONCE }), async (values) => {
    await Promise.all(values.map(expectOf));
  });
}

/** Sends it, and says what must hold whatever was sent: the answer is a declared one, and no 500. */
async function expectOrderly(
  path: string,
  { key, ...sending }: Omit<Sending, 'key'> & { key?: null },
): Promise<Response> {
  cases += 1;
  const keyed = key === null ? {} : { key: crypto.randomUUID() };
  const response = await send(path, { address: nextAddress(), ...keyed, ...sending });
  expect(response.status).not.toBe(500);
  if (response.status === 202) {
    accepted += 1;
    const { id } = (await response.clone().json()) as CallbackAccepted;
    // While one request follows the other, no alarm gets its turn.
    if (accepted % ACCEPTED_A_TURN === 0) await untilEnded(id);
  }
  return response;
}

const replaced = fc
  .tuple(
    fc.oneof(fc.constantFrom<readonly string[]>(...MEMBERS), fc.tuple(text), fc.tuple(fc.constant('metadata'), text)),
    fc.oneof(anything, plausible),
    dialled,
    fc.option(fc.constantFrom('US', 'GB', 'IT'), { nil: undefined }),
  )
  .map(([path, value, number, region]) => {
    const phoneNumber = number ?? nextNumber();
    return withMember({ ...wellFormed, phoneNumber, ...(region && { region }) }, path, value);
  });

describe('whatever is sent', () => {
  it('as a body', async () => {
    const body = fc.oneof(
      { weight: 1, arbitrary: text },
      { weight: 1, arbitrary: json.map((value) => JSON.stringify(value)) },
      { weight: 1, arbitrary: long },
      { weight: 1, arbitrary: long.map((value) => JSON.stringify({ site: 'loose', phoneNumber: value })) },
      { weight: 6, arbitrary: replaced.map((value) => JSON.stringify(value)) },
    );
    const path = fc.constantFrom('/v1/callbacks', '/v1/callbacks', '/v1/callbacks', '/v1/challenges');
    await fc.assert(
      forEach(fc.tuple(path, body), ([to, sent]) => expectOrderly(to, { body: sent })),
      BODIES,
    );
  });

  it('as a header', async () => {
    // Workers' headers are bytes; what isn't ASCII is only spelled by its runtime with a warning a time.
    const ascii = fc.string({ unit: fc.integer({ min: 1, max: 127 }).map((code) => String.fromCharCode(code)) });
    const value = fc.oneof(ascii, fc.constantFrom('', '""', '"', 'null', '*', 'application/json; charset=', PAGE));
    const name = fc.oneof(
      fc.constantFrom('Idempotency-Key', 'Content-Type', 'Origin', 'CF-Connecting-IP', 'User-Agent', 'Content-Length'),
      fc.constantFrom(
        'X-Forwarded-For',
        'Host',
        'Accept',
        'Content-Encoding',
        'Expect',
        'Cookie',
        'Range',
        'X-Request-Id',
      ),
      fc.string({ unit: fc.constantFrom(...'abcXYZ019-_!#$%&.^|~'), minLength: 1, maxLength: 20 }),
    );
    const sendable = fc.tuple(name, value).filter(([header, sent]) => {
      try {
        new Headers({ [header]: sent });
        return true;
      } catch {
        return false;
      }
    });
    await fc.assert(
      forEach(fc.tuple(sendable, fc.constantFrom('call', 'refusal', 'challenge')), async ([[header, sent], wish]) => {
        const consent = { ...(wellFormed.consent as object), given: wish === 'call' };
        const asking = { ...wellFormed, consent, phoneNumber: nextNumber() };
        const [path, body] =
          wish === 'challenge' ? ['/v1/challenges', { site: 'loose' }] : (['/v1/callbacks', asking] as const);
        const headers = new Headers({
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          'CF-Connecting-IP': nextAddress(),
          Origin: PAGE,
        });
        headers.set(header, sent);
        await expectOrderly(path, {
          origin: null,
          address: null,
          key: null,
          headers: Object.fromEntries(headers),
          body,
        });
      }),
      HEADERS,
    );
  });

  it('to a path, by a method', async () => {
    const segment = fc.oneof(
      text.map((part) => encodeURIComponent(part.toWellFormed())),
      fc.string({ unit: fc.constantFrom(...'%2FfeE0.:-_~*@!AZaz09') }),
      fc.constantFrom(
        '%',
        '%00',
        '%ff',
        '..',
        '.',
        '%2e%2e',
        '-',
        'loose',
        '__proto__',
        'A'.repeat(64),
        'a'.repeat(5000),
      ),
    );
    const query = fc.oneof(
      fc.constant(''),
      text.map((part) => `?locale=${encodeURIComponent(part.toWellFormed())}`),
    );
    const path = fc.oneof(
      fc.tuple(fc.constantFrom('/v1/sites/', '/v1/callbacks/', '/v1/', '/', '/v1/challenges', '//'), segment, query),
      fc.tuple(
        fc.constantFrom('/v1/sites/loose', '/v1/callbacks', '/healthz', '/openapi.json'),
        fc.constant(''),
        query,
      ),
    );
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'SEARCH', 'REPORT', 'PURGE'];
    await fc.assert(
      forEach(fc.tuple(path, fc.constantFrom('GET', 'GET', 'GET', 'HEAD', ...methods)), async ([parts, method]) => {
        const { pathname, search } = new URL(PROXY + parts.join(''));
        if (method !== 'HEAD') {
          await expectOrderly(pathname + search, { method });
          return;
        }
        // It has no body, so all there is to hold it to is what GET says.
        cases += 1;
        const headers = { Origin: PAGE };
        const [head, get] = await Promise.all(
          ['HEAD', 'GET'].map((by) =>
            exports.default.fetch(new Request(PROXY + pathname + search, { method: by, headers })),
          ),
        );
        expect(head?.status).toBe(get?.status);
        expect(await head?.text()).toBe('');
      }),
      ROUTES,
    );
  });

  it('as a context, whoever signed it', async () => {
    const claims = fc.oneof(
      json,
      fc.record(
        { aud: anything, exp: anything, nbf: anything, jti: anything, metadata: anything },
        { requiredKeys: [] },
      ),
      fc.dictionary(text, text).map((metadata) => claimsFor('signed', { metadata })),
      fc
        .tuple(fc.constantFrom('aud', 'exp', 'nbf', 'jti', 'metadata', 'iss'), anything)
        .map(([name, value]) => claimsFor('signed', { [name]: value })),
    );
    const header = fc.oneof(
      fc.constant({}),
      fc.dictionary(fc.constantFrom('alg', 'crit', 'b64', 'typ', 'cty', 'jwk', 'kid', 'zip'), anything, { maxKeys: 2 }),
    );
    const token = fc.oneof(
      {
        weight: 4,
        arbitrary: fc.tuple(claims, header).map(
          ([said, protectedBy]) =>
            () =>
              signedContext('signed', said, protectedBy),
        ),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(fc.string({ unit: fc.constantFrom(...'abcABC012-_'), minLength: 1 }), { minLength: 3, maxLength: 3 })
          .map((parts) => async () => parts.join('.')),
      },
    );
    await fc.assert(
      forEach(token, async (make) => {
        const body = { ...signedBody, phoneNumber: nextNumber(), context: await make() };
        const response = await expectOrderly('/v1/callbacks', { body });
        // A number that comes again may still be in its last call.
        expect([202, 400, 403, 413, 429]).toContain(response.status);
      }),
      CONTEXTS,
    );
  });
});

async function receivedCalls(): Promise<{ body: Record<string, unknown> }[]> {
  return (await fetch(`${inject('simulator')}/simulator/calls`)).json();
}

it('whatever was sent, what is dialled is canonical E.164 and ASCII', async () => {
  const rules = { regions: ['US', 'GB', 'IT'], denyPrefixes: [] };
  expect(accepted).toBeGreaterThan(100);
  // Alarms dial, and on a busy machine most of them get their turn only now.
  const calls = await vi.waitUntil(
    async () => {
      const received = await receivedCalls();
      return received.length > accepted / 2 && received;
    },
    { timeout: 25_000, interval: 100 },
  );
  for (const { body } of calls) {
    const number = String(body.to_number ?? body.toNumber);
    expect(number).toMatch(/^\+[1-9]\d{6,14}$/);
    expect(decidePhoneNumber(number, undefined, rules)).toMatchObject({ ok: true, phoneNumber: number });
    for (const value of Object.values(body.metadata as object)) expect(value).toMatch(/^[\x20-\x7e]*$/);
  }
  await reportFigures(
    `fuzz: ${cases} fuzzed requests, 0 answers of 500, ${accepted} accepted, ${calls.length} POSTs at the simulator by then, each canonical, seed ${SEED}`,
  );
});
