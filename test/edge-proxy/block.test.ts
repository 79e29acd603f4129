import { env } from 'cloudflare:workers';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted } from '../../edge-proxy/contract.ts';
import type { TestSite } from './sites.ts';
import { ask, begin, callsTo, codeOf, newAddress, newNumber, untilEnded } from './visitor.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Numbers of a block (E.164 less its last 3 digits) that no other test uses, by their last 3 digits. */
function newBlock(): (ending: number) => string {
  const block = newNumber('0').slice(0, 9);
  return (ending) => block + String(ending).padStart(3, '0');
}

function askFor(site: TestSite, numbers: readonly string[]): Promise<Response[]> {
  return Promise.all(numbers.map((number) => ask(site, number, { address: newAddress() })));
}

async function statusesFor(site: TestSite, numbers: readonly string[]): Promise<number[]> {
  return (await askFor(site, numbers)).map(({ status }) => status).sort();
}

function numbersOf(block: (ending: number) => string, count: number, first = 0): string[] {
  return Array.from({ length: count }, (_, index) => block(first + index));
}

function watchLog(): { readonly lines: string[]; trips(): string[] } {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
  return { lines, trips: () => lines.filter((line) => JSON.parse(line).event === 'block-tripped') };
}

describe('of one block of numbers', () => {
  it('the sixth different one within the window is refused, and its operator is told once', async () => {
    const block = newBlock();
    const { trips } = watchLog();
    expect(await statusesFor('blocked', numbersOf(block, 5))).toEqual(Array(5).fill(202));
    expect(trips()).toEqual([]);
    const others = numbersOf(block, 4, 5);
    for (const refused of await askFor('blocked', others)) {
      expect(refused.status).toBe(429);
      expect(await codeOf(refused)).toBe('callee-not-available');
    }
    expect((await Promise.all(others.map(callsTo))).flat()).toEqual([]);
    expect(trips()).toHaveLength(1);
    expect(JSON.parse(trips()[0] ?? '')).toEqual({
      at: expect.any(String),
      level: 'alert',
      event: 'block-tripped',
      requestId: expect.any(String),
      site: 'blocked',
      problem: 'many different numbers of one block were asked for',
    });
  });

  it('no number is in the log, neither whole nor as its block', async () => {
    const block = newBlock();
    const { lines } = watchLog();
    const numbers = numbersOf(block, 7);
    await askFor('blocked', numbers);
    await vi.waitUntil(() => lines.filter((line) => line.includes('"dialled"')).length >= 5, { timeout: 15_000 });
    expect(lines.some((line) => line.includes('"block-tripped"'))).toBe(true);
    const digits = block(0).slice(2, 9);
    for (const line of lines) expect(line).not.toContain(digits);
  });

  it('a refused one looks, to the letter, like one that is cooling down', async () => {
    const block = newBlock();
    expect(await statusesFor('blocked', numbersOf(block, 5))).toEqual(Array(5).fill(202));
    const [cooling, tripped] = (await askFor('blocked', [block(0), block(5)])) as [Response, Response];
    const seen = async (response: Response) => {
      const headers = new Headers(response.headers);
      expect(headers.get('X-Request-Id')).toMatch(/^[\da-f-]{36}$/);
      headers.delete('X-Request-Id');
      return { status: response.status, headers: [...headers], text: await response.text() };
    };
    expect(await seen(tripped)).toEqual(await seen(cooling));
  });

  it('one that was called already is not a different one', async () => {
    const block = newBlock();
    // Refused upstream, so it may be asked for again at once.
    const refusedUpstream = block(124).replace(/\d{4}$/, '0124');
    const numbers = [refusedUpstream, ...numbersOf(block, 4)];
    const answers = await askFor('blocked', numbers);
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(202));
    await untilEnded(((await (answers[0] as Response).json()) as CallbackAccepted).id);
    expect(await statusesFor('blocked', [block(4)])).toEqual([429]);
    await untilEnded((await begin('blocked', refusedUpstream)).id);
    expect(await callsTo(refusedUpstream)).toHaveLength(2);
  });

  it('others may be called when the window has passed', async () => {
    const block = newBlock();
    expect(await statusesFor('blocked', numbersOf(block, 5))).toEqual(Array(5).fill(202));
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: now + 590_000 });
    expect(await statusesFor('blocked', [block(5)])).toEqual([429]);
    vi.setSystemTime(now + 601_000);
    expect(await statusesFor('blocked', numbersOf(block, 8, 6))).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
  });

  it('all are counted together, whichever site asks', async () => {
    const block = newBlock();
    expect(await statusesFor('loose', numbersOf(block, 3))).toEqual([202, 202, 202]);
    expect(await statusesFor('blocked', numbersOf(block, 3, 3))).toEqual([202, 202, 429]);
    // Another site's own limit is as wide as before.
    expect(await statusesFor('loose', [block(6)])).toEqual([202]);
  });

  it('those of the next block are not counted', async () => {
    const block = newBlock();
    const next = newBlock();
    expect(await statusesFor('blocked', numbersOf(block, 6))).toEqual([202, 202, 202, 202, 202, 429]);
    expect(await statusesFor('blocked', numbersOf(next, 1))).toEqual([202]);
  });

  it('50 different ones at once make exactly 5 POSTs', async () => {
    const block = newBlock();
    const numbers = numbersOf(block, 50);
    const answers = await askFor('blocked', numbers);
    const accepted = answers.filter(({ status }) => status === 202);
    expect(accepted).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
    const bodies = (await Promise.all(accepted.map((answer) => answer.json()))) as CallbackAccepted[];
    await Promise.all(bodies.map(({ id }) => untilEnded(id)));
    expect((await Promise.all(numbers.map(callsTo))).flat()).toHaveLength(5);
  });
});

it('a site that looks back for less time does not shorten what another remembers', async () => {
  const block = env.BLOCK.getByName('of-two-windows');
  const admit = (callee: string, windowSeconds: number) =>
    block.admit({ callee, site: 'blocked', requestId: 'r', maxNumbers: 3, windowSeconds });
  for (const callee of ['a', 'b', 'c']) expect(await admit(callee, 600)).toBe(true);
  for (const callee of ['a', 'b', 'c']) expect(await admit(callee, 60)).toBe(true);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
  expect(await admit('d', 600)).toBe(false);
  expect(await admit('d', 60)).toBe(true);
});
