import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted, Problem } from '../../edge-proxy/contract.ts';
import type { Imported } from '../../edge-proxy/do-not-call-contract.ts';
import worker, { type WorkerEnvironment } from '../../edge-proxy/worker.ts';
import { expectNothingTold } from './alike.ts';
import { calleeIdOf, shardIdOf } from './crash-at-seams.ts';
import { ADMIN_SECRET } from './proxy-under-test.ts';
import { personOf } from './sealed.ts';
import {
  ask,
  begin,
  callsTo,
  codeOf,
  importList,
  listsOf,
  newAddress,
  newNumber,
  removeList,
  send,
  untilEnded,
} from './visitor.ts';

const allowed = { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'text/plain' };
const take = (headers: Record<string, string>, body: string, list = 'refused') =>
  send(`/v1/do-not-call/${list}`, { origin: null, headers, body });

async function imported(list: string, lines: string): Promise<Imported> {
  const answer = await importList(list, lines);
  expect(answer.status, await answer.clone().text()).toBe(200);
  return answer.json();
}

async function isRefused(number: string, site: Parameters<typeof ask>[0] = 'loose'): Promise<boolean> {
  const answer = await ask(site, number, { address: newAddress() });
  return answer.status !== 202 && (await codeOf(answer)) === 'callee-not-available';
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('nobody is listed', () => {
  it.each([
    ['without a secret', { 'Content-Type': 'text/plain' }],
    ['with another secret', { ...allowed, Authorization: 'Bearer demo-only-secret-of-the-opt-out-tests' }],
    ['with a part of it', { ...allowed, Authorization: `Bearer ${ADMIN_SECRET.slice(1)}` }],
  ])('%s', async (_, headers) => {
    const number = newNumber();
    const refused = await take(headers as Record<string, string>, number);
    expect([refused.status, refused.headers.get('WWW-Authenticate')]).toEqual([401, 'Bearer']);
    expect(await isRefused(number)).toBe(false);
    for (const [path, method] of [
      ['/v1/do-not-call', 'GET'],
      ['/v1/do-not-call/refused', 'DELETE'],
    ] as const)
      expect((await send(path, { method, origin: null, headers })).status).toBe(401);
  });

  it('by a proxy that has no such secret', async () => {
    const request = new Request('https://proxy.test/v1/do-not-call/refused', {
      method: 'POST',
      headers: allowed,
      body: newNumber(),
    });
    const bindings = { ...(env as unknown as WorkerEnvironment), ADMIN_SECRET: undefined };
    expect((await worker.fetch(request, bindings)).status).toBe(401);
  });

  it.each([
    ['application/json', 'identity'],
    ['text/csv', 'identity'],
    ['', 'identity'],
    ['text/plain; charset=iso-8859-1', 'identity'],
    ['text/plain; charset="utf-16"', 'identity'],
    ['text/plain; charset=utf-8; charset=utf-16le', 'identity'],
    ['text/plain; Charset = utf-16', 'identity'],
    ['text/plain', 'gzip'],
    ['text/plain', 'identity, br'],
  ])('by a body of type "%s", in the encoding "%s"', async (type, encoding) => {
    const answer = await take({ ...allowed, 'Content-Type': type, 'Content-Encoding': encoding }, newNumber());
    expect(answer.status).toBe(415);
    expect(((await answer.json()) as Problem).detail).toBe(
      'Send Content-Type: text/plain, a number in E.164 a line, in UTF-8 and not compressed.',
    );
  });

  it.each([
    'Main',
    'a_b',
    '-a',
    'a'.repeat(64),
    '+14155550132',
    '14155550132',
    'a-1234567',
    '%2B1',
    '1-415-555-0132',
    'a-415-555-01-32',
    '44-20-7946-0018',
    '2026-11-25-1',
  ])('on a list that is called %s', async (list) => {
    expect(await codeOf(await take(allowed, newNumber(), list))).toBe('malformed-request');
    expect(await codeOf(await removeList(list))).toBe('malformed-request');
  });

  it('by another method', async () => {
    const answer = await send('/v1/do-not-call/refused', { method: 'PUT', headers: allowed, body: newNumber() });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, 'POST, DELETE, OPTIONS']);
    expect(((await answer.json()) as Problem).detail).toBe('Only POST or DELETE is allowed here.');
  });

  it('and no list is there', async () => {
    expect(await listsOf()).not.toHaveProperty('refused');
    expect(((await (await removeList('refused')).json()) as Problem).detail).toBe('There is no such list here.');
  });
});

describe('a line', () => {
  it.each([
    [
      'no plus',
      'no-plus',
      ['14155550132', '(415) 555-0132', 'tel:+14155550132', 'stop calling me', '415,5550132', '００'],
    ],
    [
      'another form',
      'not-e164',
      [
        '+1 415 555 0132',
        '+1-415-555-0132',
        '+14155550132;isub=1',
        '+14155550132,2026',
        '+',
        '+123456',
        '+1234567890123456',
        '+04155550132',
        '+１４１５５５５０１３２',
      ],
    ],
    ['a calling code that there isn’t', 'no-number', ['+99912345678']],
    ['a digit too few or too many', 'no-number', ['+1415555013', '+141555501321', '+22507123456']],
  ])('with %s is refused by its place, and the good ones are taken', async (_, problem, bad) => {
    const [first, last] = [newNumber(), newNumber()];
    const answer = await imported('mixed', [first, ...bad, last].join('\n'));
    expect(answer).toEqual({
      list: 'mixed',
      taken: 2,
      added: 2,
      refused: bad.map((_, index) => ({ line: index + 2, problem })),
      refusedCount: bad.length,
    });
    expect([await isRefused(first), await isRefused(last)]).toEqual([true, true]);
  });

  it('may end as in DOS, be empty or a comment, and begin with a byte order mark', async () => {
    const numbers = Array.from({ length: 4 }, () => newNumber());
    const [first, second, third, fourth] = numbers;
    const lines = `\ufeff${first}\r\n\r\n# ours, of 1 May 4155550132\r\n${second}\r\n\n   \n\t${third} \n#${newNumber()}\n${fourth}`;
    expect(await imported('dos', lines)).toMatchObject({ taken: 4, refusedCount: 0 });
    for (const number of numbers) expect(await isRefused(number)).toBe(true);
  });

  it('is known by what it means', async () => {
    const number = '+447400123456';
    expect(await imported('british', number.replace('+44', '+440'))).toMatchObject({ taken: 1, refused: [] });
    expect(await isRefused(number)).toBe(true);
    await removeList('british');
  });

  it('of any length, or with anything in it, holds nothing up', async () => {
    const number = newNumber();
    const junk = [`+${'1'.repeat(200_000)}`, '\u0000\u0001\uffff', `#${'9'.repeat(100_000)}`, '😀'];
    expect(await imported('junk', [...junk, number, ...junk].join('\n'))).toMatchObject({ taken: 1, refusedCount: 6 });
    expect(await isRefused(number)).toBe(true);
  });

  it('is named up to the hundredth that is refused; all are counted', async () => {
    const answer = await imported('wrong', 'no number\n'.repeat(250));
    expect([answer.taken, answer.refused.length, answer.refused.at(-1)?.line, answer.refusedCount]).toEqual([
      0, 100, 100, 250,
    ]);
  });

  it('that is none says nothing', async () => {
    const nothing = { list: 'empty', taken: 0, added: 0, refused: [], refusedCount: 0 };
    expect(await imported('empty', '\n')).toEqual(nothing);
    const response = await send('/v1/do-not-call/empty', { method: 'POST', origin: null, headers: allowed });
    expect(await response.json()).toEqual(nothing);
    expect(await listsOf()).not.toHaveProperty('empty');
  });
});

describe('a body', () => {
  it.each([
    ['text/plain; charset=utf-8', 'identity'],
    ['TEXT/PLAIN;Charset="UTF-8"', ' Identity '],
    ['text/plain; format=flowed; charset=utf8', 'identity'],
  ])('may say that it is what it has to be: "%s", "%s"', async (type, encoding) => {
    const answer = await take({ ...allowed, 'Content-Type': type, 'Content-Encoding': encoding }, '# nobody');
    expect(answer.status).toBe(200);
  });
});

describe('a number that is listed', () => {
  it('is rung for no site, though its objects start anew', async () => {
    const number = newNumber();
    await imported('ours', number);
    for (const site of ['loose', 'agents', 'patient'] as const) expect(await isRefused(number, site)).toBe(true);
    for (const object of [env.CALLEE.get(await calleeIdOf(number)), env.DO_NOT_CALL.get(await shardIdOf(number))])
      await runInDurableObject(object as DurableObjectStub, (_, state) => state.abort('gone')).catch(() => undefined);
    expect(await isRefused(number)).toBe(true);
    expect(await isRefused(newNumber())).toBe(false);
    expect(await callsTo(number)).toEqual([]);
  });

  it('gets the answer of one that is in a call and of one that is cooling down, to the letter', async () => {
    const number = newNumber();
    await imported('ours', number);
    await expectNothingTold(number);
  });

  it('keeps the answer that it was given before, by the same key', async () => {
    const number = newNumber();
    const key = crypto.randomUUID();
    const first = await (await ask('loose', number, { key })).text();
    await untilEnded((JSON.parse(first) as CallbackAccepted).id);
    await imported('ours', number);
    expect(await (await ask('loose', number, { key })).text()).toBe(first);
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('is stored by a keyed hash alone, and told to nobody', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
    const number = newNumber();
    const answers = [await importList('quiet', `${number}\n${number}x`), await importList(number.slice(1), number)];
    await isRefused(number);
    const stored = await runInDurableObject(env.DO_NOT_CALL.get(await shardIdOf(number)), (_, { storage }) =>
      storage.sql.exec('SELECT hex(callee) AS callee, list FROM listed').toArray(),
    );
    expect(stored.length).toBeGreaterThan(0);
    const told = await Promise.all(answers.map(async (answer) => [...answer.headers].join() + (await answer.text())));
    for (const text of [...lines, ...told, JSON.stringify(stored)]) expect(text).not.toContain(number.slice(2));
    expect(lines.join()).toContain('"route":"/v1/do-not-call/:list"');
  });
});

describe('a list', () => {
  it.each(['registry-2026-12-01', '20-26-12-01', 'a-123456-78'])('may be called %s', async (list) => {
    const number = newNumber();
    expect(await imported(list, number)).toMatchObject({ list, taken: 1 });
    expect(await (await removeList(list)).json()).toEqual({ list, removed: 1 });
  });

  it('is the same after the same import', async () => {
    const numbers = Array.from({ length: 50 }, () => newNumber());
    const lines = [...numbers, numbers[0]].join('\n');
    expect(await imported('twice', lines)).toMatchObject({ taken: 51, added: 50 });
    expect(await imported('twice', lines)).toMatchObject({ taken: 51, added: 0 });
    expect(await listsOf()).toMatchObject({ twice: 50 });
  });

  it('that is removed lets its numbers be rung, but for those on another', async () => {
    const [one, both] = [newNumber(), newNumber()];
    await imported('old', `${one}\n${both}`);
    await imported('new', both);
    const answer = await removeList('old');
    expect(await answer.json()).toEqual({ list: 'old', removed: 2 });
    expect(await listsOf()).not.toHaveProperty('old');
    expect(await listsOf()).toMatchObject({ new: 1 });
    expect(await isRefused(both)).toBe(true);
    const { id } = await begin('loose', one);
    expect(await untilEnded(id)).toMatchObject({ status: 'success' });
    expect(await codeOf(await removeList('old'))).toBe('not-found');
  });

  it('takes a body that comes in pieces, wherever it is cut', async () => {
    const numbers = Array.from({ length: 40 }, () => newNumber());
    const bytes = new TextEncoder().encode(`# Liste für Grüße\r\n${numbers.join('\r\n')}`);
    let at = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        await scheduler.wait(1);
        if (at >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(at, at + 7));
        at += 7;
      },
    });
    const request = new Request('https://proxy.test/v1/do-not-call/pieces', { method: 'POST', headers: allowed, body });
    const answer = await worker.fetch(request, env as unknown as WorkerEnvironment);
    expect(await answer.json()).toMatchObject({ taken: 40, added: 40, refusedCount: 0 });
    for (const number of numbers.slice(0, 5)) expect(await isRefused(number)).toBe(true);
  });

  it('of tens of thousands is taken whole, each number by its own object, and removed whole', {
    timeout: 120_000,
  }, async () => {
    const numbers = Array.from({ length: 70_000 }, (_, index) => `+1623${2_000_000 + index * 7}`);
    const body = numbers.join('\n');
    // Far more than any other body may have.
    expect(body.length).toBeGreaterThan(800_000);
    expect(await imported('large', body)).toEqual({
      list: 'large',
      taken: 70_000,
      added: 70_000,
      refused: [],
      refusedCount: 0,
    });
    expect(await listsOf()).toMatchObject({ large: 70_000 });
    for (const number of [numbers[0], numbers[34_567], numbers[69_999]] as string[]) {
      const shard = env.DO_NOT_CALL.get(await shardIdOf(number));
      expect(await shard.lookUp(await personOf(number))).toMatchObject({ listed: true });
    }
    expect(await (await removeList('large')).json()).toEqual({ list: 'large', removed: 70_000 });
    expect(await listsOf()).not.toHaveProperty('large');
  });
});
