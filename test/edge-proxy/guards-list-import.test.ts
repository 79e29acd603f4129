import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../edge-proxy/config.ts';
import { importedSchema, listsSchema, removedSchema } from '../../edge-proxy/do-not-call-contract.ts';
import { createSurface } from '../../edge-proxy/http/app.ts';
import type { Dependencies } from '../../edge-proxy/http/dependencies.ts';
import { readLines } from '../../edge-proxy/http/lines.ts';
import { ListImport } from '../../edge-proxy/http/list-import.ts';
import { ALL_SHARDS, readListLine, shardOf } from '../../edge-proxy/policy/do-not-call.ts';
import { ADMIN_SECRET } from './proxy-under-test.ts';
import { proxyKeys } from './sealed.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function bodyOf(chunks: readonly (string | number[])[], end: 'whole' | 'broken-off' = 'whole') {
  const bytes = chunks.map((chunk) =>
    typeof chunk === 'string' ? new TextEncoder().encode(chunk) : new Uint8Array(chunk),
  );
  return new ReadableStream<Uint8Array>({
    // One by one: an error would take away what waits before it.
    pull: (controller) => {
      const next = bytes.shift();
      if (next) controller.enqueue(next);
      else if (end === 'whole') controller.close();
      else controller.error(new Error('went away'));
    },
  });
}

describe('the lines of a body', () => {
  const linesOf = async (...chunks: (string | number[])[]) => (await Array.fromAsync(readLines(bodyOf(chunks)))).flat();

  it('end with nothing where it breaks off, and the line that it broke off in is none', async () => {
    const lines = Array.fromAsync(readLines(bodyOf(['a\nb', 'c\n+1415555013'], 'broken-off')));
    expect((await lines).flat()).toEqual(['a', 'bc', undefined]);
    expect(await Array.fromAsync(readLines(bodyOf([], 'broken-off')))).toEqual([undefined]);
  });

  it('are the same wherever it is cut', async () => {
    expect(await linesOf('a\nb', 'c\n', '', '\nd')).toEqual(['a', 'bc', '', 'd']);
    expect(await linesOf()).toEqual(['']);
    // Between the bytes of one character, too.
    expect(await linesOf([0xc3], [0xbc, 0x0a, 0xc3], [0xbc])).toEqual(['ü', 'ü']);
  });

  it('are never longer than any that is meant, but for one chunk', async () => {
    const longest = Math.max(
      ...(await linesOf(...Array(1_000).fill('9'.repeat(1_000)))).map((line) => line?.length ?? 0),
    );
    // So that it is seen to be too long.
    expect(longest).toBe(257);
  });

  it.each([
    ['a number with more behind it', `+14155550132${' '.repeat(260)}, or so`],
    ['a number behind much that is nothing', `${' '.repeat(260)}+14155550132`],
    ['a comment behind as much', `${' '.repeat(260)}# ours`],
    ['a character more than may be', `+14155550132${' '.repeat(245)}`],
  ])('are refused where they are too long, wherever they are cut: %s', async (_, line) => {
    for (let at = 0; at <= line.length; at += 1) {
      const lines = await linesOf(line.slice(0, at), `${line.slice(at)}\nb`);
      expect(lines.map((one) => readListLine(one ?? ''))).toEqual([
        { kind: 'refused', problem: 'too-long' },
        { kind: 'refused', problem: 'no-plus' },
      ]);
    }
  });
});

describe('a line of an import', () => {
  it.each([
    ['', { kind: 'nothing' }],
    [' \t\r', { kind: 'nothing' }],
    ['# +14155550132', { kind: 'nothing' }],
    [`# ${'9'.repeat(300)}`, { kind: 'nothing' }],
    [`+14155550132${' '.repeat(244)}`, { kind: 'number', phoneNumber: '+14155550132' }],
    ['+14155550132', { kind: 'number', phoneNumber: '+14155550132' }],
    [' +14155550132\r', { kind: 'number', phoneNumber: '+14155550132' }],
    ['+4407400123456', { kind: 'number', phoneNumber: '+447400123456' }],
    ['14155550132', { kind: 'refused', problem: 'no-plus' }],
    ['+1 4155550132', { kind: 'refused', problem: 'not-e164' }],
    ['+99912345678', { kind: 'refused', problem: 'no-number' }],
    ['+1415555013', { kind: 'refused', problem: 'no-number' }],
    // No number begins so, and it has as many digits as any other.
    ['+11155550132', { kind: 'number', phoneNumber: '+11155550132' }],
  ])('"%s"', (line, read) => {
    expect(readListLine(line)).toEqual(read);
  });
});

describe('the answers of the lists', () => {
  it.each<[string, { safeParse: (value: unknown) => { success: boolean } }, Record<string, unknown>]>([
    [
      'imported',
      importedSchema,
      { list: 'a', taken: 1, added: 1, refused: [{ line: 1, problem: 'no-plus' }], refusedCount: 1 },
    ],
    ['removed', removedSchema, { list: 'a', removed: 1 }],
    ['lists', listsSchema, { lists: [{ list: 'a', numbers: 1 }] }],
  ])('%s have whole numbers, known words and nothing else', (_, schema, good) => {
    expect(schema.safeParse(good).success).toBe(true);
    const text = JSON.stringify(good);
    const bad = [
      ...[...text.matchAll(/:1/g)].map(({ index }) => `${text.slice(0, index)}:1.5${text.slice(index + 2)}`),
      ...[...text.matchAll(/\}/g)].map(({ index }) => `${text.slice(0, index)},"more":1${text.slice(index)}`),
      text.replace('no-plus', '+14155550132'),
      text.replace('"a"', '"a-1234567"'),
    ];
    for (const change of bad.filter((one) => one !== text))
      expect(schema.safeParse(JSON.parse(change)).success, change).toBe(false);
  });
});

describe('a request about lists', () => {
  const app = createSurface();
  const send = (path: string, change: Partial<Dependencies>, init: RequestInit = {}) =>
    app.fetch(
      new Request(`https://proxy.test/v1/do-not-call${path}`, {
        ...init,
        headers: { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'text/plain' },
      }),
      { config: readConfig(env), keys: () => proxyKeys, ...change } as Dependencies,
    );
  const failing = () => Promise.reject(new Error('out of reach'));
  const hanging = () => new Promise<never>(() => {});
  const requests: [string, string, RequestInit][] = [
    ['listNumbers', '/ours', { method: 'POST', body: '+14155550132' }],
    ['unlistNumbers', '/ours', { method: 'DELETE' }],
    ['countLists', '', {}],
  ];

  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });

  it.each(requests)(
    'is unavailable where an object fails at %s, or there is no configuration',
    async (name, path, init) => {
      for (const change of [{ [name]: failing }, { config: { ok: false, mistakes: [] } as never }]) {
        const answer = await send(path, change, init);
        expect(answer.status).toBe(503);
        expect(answer.headers.has('Retry-After')).toBe(true);
      }
    },
  );

  it.each(requests)('waits for no object for longer than ten seconds: %s', async (name, path, init) => {
    const asked = Promise.withResolvers<void>();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answering = send(
      path,
      {
        [name]: () => {
          asked.resolve();
          return hanging();
        },
      },
      init,
    );
    await asked.promise;
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await answering).status).toBe(503);
  });

  it('reads no more of an import once a part of it was not taken', async () => {
    let [asked, pulled] = [0, 0];
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (pulled === 200) return controller.close();
        pulled += 1;
        const numbers = Array.from({ length: 2_000 }, (_, index) => `+1415${2_000_000 + pulled * 2_000 + index}`);
        controller.enqueue(new TextEncoder().encode(`${numbers.join('\n')}\n`));
      },
    });
    const listNumbers = () => {
      asked += 1;
      return asked === 1 ? failing() : Promise.resolve(1);
    };
    expect((await send('/ours', { listNumbers }, { method: 'POST', body })).status).toBe(503);
    expect(pulled).toBeLessThan(100);
  });

  it('that breaks off is told so, without an alert; what came whole is taken, and the rest is not', async () => {
    const taken: number[] = [];
    const logged: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => void logged.push(String(line)));
    const listNumbers = async (_: string, __: string, callees: Uint8Array) => {
      taken.push(callees.length / 16);
      return 1;
    };
    const body = bodyOf(['+14155550132\n', '+14155550133\n+1415555013', '4'], 'broken-off');
    const answer = await send('/ours', { listNumbers }, { method: 'POST', body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      code: 'malformed-request',
      detail: 'The body broke off. What came of it as whole lines is taken, and stays; send the same again.',
    });
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(logged).toEqual([expect.stringContaining('"status":400')]);
    expect(logged.join()).not.toContain('alert');
  });

  it('that breaks off is unavailable where an object failed as well', async () => {
    const body = bodyOf(['+14155550132\n'], 'broken-off');
    expect((await send('/ours', { listNumbers: failing }, { method: 'POST', body })).status).toBe(503);
  });

  it('removes of each object until there is no more there', async () => {
    const asked = new Map<string, number>();
    const unlistNumbers = async (shard: string) => {
      const times = (asked.get(shard) ?? 0) + 1;
      asked.set(shard, times);
      if (times > 3) throw new Error('asked for ever');
      return shard === 'shard-7' ? { removed: 20, more: times < 3 } : { removed: 0, more: false };
    };
    const answer = await send('/ours', { unlistNumbers }, { method: 'DELETE' });
    expect(await answer.json()).toEqual({ list: 'ours', removed: 60 });
    expect([asked.size, asked.get('shard-7'), asked.get('shard-8')]).toEqual([64, 3, 1]);
  });

  it('sums each list over all objects', async () => {
    const countLists = async (shard: string) => [
      { list: 'b', numbers: 1 },
      ...(shard === 'shard-0' ? [{ list: 'a', numbers: 5 }] : []),
    ];
    expect(await (await send('', { countLists })).json()).toEqual({
      lists: [
        { list: 'a', numbers: 5 },
        { list: 'b', numbers: 64 },
      ],
    });
  });
});

describe('an import’s way to the objects', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `+1415${2_000_000 + index}`);

  it('is by parts of a thousand at most, each to the object that it belongs to', async () => {
    const keys = await proxyKeys;
    const sent: [shard: string, names: number][] = [];
    const taking = new ListImport(keys, async (shard, callees) => {
      for (let at = 0; at < callees.length; at += 16) expect(shardOf(callees.subarray(at))).toBe(shard);
      sent.push([shard, callees.length / 16]);
      return 1;
    });
    await taking.add(numbers(70_000));
    // Most shards have been full once, and none waits for the end with more than fits.
    expect(sent.length).toBeGreaterThan(32);
    expect(new Set(sent.map(([, names]) => names))).toEqual(new Set([1_000]));
    const answer = await taking.end();
    expect(answer).toEqual({ taken: 70_000, added: sent.length, refused: [], refusedCount: 0 });
    expect(sent.reduce((sum, [, names]) => sum + names, 0)).toBe(70_000);
    expect(new Set(sent.map(([shard]) => shard))).toEqual(new Set(ALL_SHARDS));
  });
});
