import { describe, expect, it } from 'vitest';
import { PROBLEMS, type Problem, problemSchema } from '../../../edge-proxy/contract.ts';
import { ask, bodyFor, callsTo, codeOf, newNumber, PAGE, send } from '../visitor.ts';

const KEY = '7b5a1b9e-6d5f-4d0a-9f0e-0a8c8a1e2f3d';

async function expectProblem(response: Response, code: keyof typeof PROBLEMS): Promise<Problem> {
  const problem = problemSchema.parse(await response.json());
  expect(problem).toMatchObject({ code, status: PROBLEMS[code].status, type: `urn:polyai-callback:problem:${code}` });
  expect(response.status).toBe(PROBLEMS[code].status);
  expect(response.headers.get('Content-Type')).toBe('application/problem+json');
  expect(response.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/);
  return problem;
}

describe('a body is malformed', () => {
  it.each<[string, object, string]>([
    ['with an unknown member', { extra: 1 }, '/extra'],
    [
      'with an unknown member of the consent',
      { consent: { sha256: 'a'.repeat(64), locale: 'en', given: true, by: 'me' } },
      '/consent/by',
    ],
    ['with a number that is a number', { phoneNumber: 14155550132 }, '/phoneNumber'],
    ['with a hash that is none', { consent: { sha256: 'abc', locale: 'en', given: true } }, '/consent/sha256'],
    [
      'with a consent that is a word',
      { consent: { sha256: 'a'.repeat(64), locale: 'en', given: 'true' } },
      '/consent/given',
    ],
    ['with a region in words', { region: 'United States' }, '/region'],
    ['with a page that is a script', { page: 'javascript:alert(1)' }, '/page'],
    ['with a locale that is none', { locale: 'en us' }, '/locale'],
    ['with metadata that is a number', { metadata: { campaign: 7 } }, '/metadata/campaign'],
    ['with a metadata value that is too long', { metadata: { note: 'x'.repeat(4097) } }, '/metadata/note'],
    ['with metadata that is nested', { metadata: { note: { a: 'b' } } }, '/metadata/note'],
    ['with a metadata key with a slash', { metadata: { 'a/b': 'c' } }, '/metadata/a~1b'],
    ['with metadata that the site does not allow', { metadata: { other: 'x' } }, '/metadata/other'],
  ])('%s, and the place is named', async (_, change, pointer) => {
    const number = newNumber();
    const problem = await expectProblem(await ask('loose', number, { body: change }), 'malformed-request');
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    expect(await callsTo(number)).toEqual([]);
  });

  it('when it lacks a member, and says that it is missing', async () => {
    const body = { ...(await bodyFor('loose', newNumber())), phoneNumber: undefined };
    const problem = await expectProblem(await send('/v1/callbacks', { key: KEY, body }), 'malformed-request');
    expect(problem.errors).toEqual([{ pointer: '/phoneNumber', detail: 'is missing' }]);
  });

  it('when its page is at another origin than the browser says', async () => {
    const number = newNumber();
    for (const page of ['https://bank.example/', 'http://127.0.0.1:8788/', 'http://localhost:8789/']) {
      const problem = await expectProblem(await ask('loose', number, { body: { page } }), 'malformed-request');
      expect(problem.errors).toEqual([{ pointer: '/page', detail: 'must be at the origin that asks' }]);
    }
    expect(await callsTo(number)).toEqual([]);
  });

  it.each([
    ['', ''],
    ['not JSON', '{"site":'],
    ['an array', '[]'],
    ['null', 'null'],
    ['a text', '"x"'],
  ])('when it is %s', async (_, body) => {
    await expectProblem(await send('/v1/callbacks', { key: KEY, body }), 'malformed-request');
  });
});

describe('a request is refused for what it is', () => {
  it('by its media type', async () => {
    const headers = { 'Content-Type': 'text/plain' };
    await expectProblem(await send('/v1/callbacks', { key: KEY, headers, body: '{}' }), 'unsupported-media-type');
  });

  it('by its size, whatever Content-Length says', async () => {
    await expectProblem(await send('/v1/callbacks', { key: KEY, body: `"${'x'.repeat(33_000)}"` }), 'body-too-large');
  });

  it.each([
    ['absent', undefined],
    ['not a UUID', 'abc'],
    ['a UUID and more', `${KEY}0`],
  ])('when its idempotency key is %s', async (_, key) => {
    const body = await bodyFor('loose', newNumber());
    await expectProblem(await send('/v1/callbacks', { ...(key && { key }), body }), 'idempotency-key-missing');
  });

  it.each([
    ['absent', null],
    ['null', 'null'],
    ['another', 'https://evil.example'],
    ['another port', 'http://127.0.0.1:8788'],
    ['another scheme', 'https://127.0.0.1:8789'],
    ['a longer host', 'http://127.0.0.1:8789.evil.example'],
    ['in capitals', 'HTTP://127.0.0.1:8789'],
    ['with a slash', 'http://127.0.0.1:8789/'],
  ])('when its origin is %s', async (_, origin) => {
    const number = newNumber();
    await expectProblem(await ask('loose', number, { origin }), 'origin-not-allowed');
    await expectProblem(await send('/v1/challenges', { origin, body: { site: 'loose' } }), 'origin-not-allowed');
    await expectProblem(await send('/v1/sites/loose', { origin }), 'origin-not-allowed');
    expect(await callsTo(number)).toEqual([]);
  });

  it('when there is no such site, callback or route', async () => {
    await expectProblem(await ask('loose', newNumber(), { body: { site: 'nowhere' } }), 'not-found');
    await expectProblem(await send('/v1/challenges', { body: { site: 'nowhere' } }), 'not-found');
    await expectProblem(await send('/v1/sites/nowhere'), 'not-found');
    await expectProblem(await send('/v1/sites/-'), 'not-found');
    await expectProblem(await send(`/v1/callbacks/${'A'.repeat(64)}`), 'not-found');
    await expectProblem(await send('/v2/callbacks'), 'not-found');
  });

  it.each([
    ['/v1/callbacks', 'GET', 'POST'],
    ['/v1/challenges', 'GET', 'POST'],
    ['/v1/opt-outs', 'GET', 'POST'],
    ['/v1/stop', 'GET', 'POST'],
    ['/v1/stop/challenges', 'GET', 'POST'],
    ['/v1/sites/loose', 'POST', 'GET, HEAD'],
    ['/healthz', 'POST', 'GET, HEAD'],
  ])('when %s does not know %s', async (path, method, allowed) => {
    const response = await send(path, { method });
    expect(response.headers.get('Allow')).toBe(`${allowed}, OPTIONS`);
    await expectProblem(response, 'method-not-allowed');
  });

  it('when consent was not given, or to another text', async () => {
    const number = newNumber();
    const { consent } = (await bodyFor('loose', number)) as { consent: object };
    await expectProblem(
      await ask('loose', number, { body: { consent: { ...consent, given: false } } }),
      'consent-required',
    );
    await expectProblem(
      await ask('loose', number, { body: { consent: { ...consent, sha256: '0'.repeat(64) } } }),
      'consent-outdated',
    );
    expect(await callsTo(number)).toEqual([]);
  });

  it('when the number may not be rung', async () => {
    await expectProblem(await ask('loose', '+1415555'), 'phone-number-not-valid');
    await expectProblem(await ask('loose', '+33612345678'), 'region-not-served');
    await expectProblem(await ask('loose', '+19002345678'), 'number-type-not-served');
  });

  it('when the network address is unknown, since then nothing can be counted', async () => {
    const number = newNumber();
    await expectProblem(await ask('loose', number, { address: null }), 'temporarily-unavailable');
    await expectProblem(
      await ask('loose', number, { address: null, headers: { 'X-Forwarded-For': '198.51.100.7' } }),
      'temporarily-unavailable',
    );
    expect(await callsTo(number)).toEqual([]);
  });
});

describe('a problem', () => {
  it('can be read by the page that caused it', async () => {
    const response = await ask('loose', '+1415555');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(PAGE);
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect(await codeOf(response)).toBe('phone-number-not-valid');
  });

  it('never repeats what the visitor sent', async () => {
    const response = await ask('loose', '+14155550132 or so');
    expect(await response.text()).not.toContain('4155550132');
  });
});
