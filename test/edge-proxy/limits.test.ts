import { runInDurableObject } from 'cloudflare:test';
import { describe, expect, it } from 'vitest';
import { networkOf, newNetwork } from './network-of.ts';
import type { TestSite } from './sites.ts';
import { ask, callsTo, codeOf, newAddress, newNumber } from './visitor.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Refused upstream at once, so that the place in the site's own limits comes back. */
const newRefusedNumber = () => newNumber('0124');

function askFrom(addresses: readonly string[], site: TestSite): Promise<Response[]> {
  return Promise.all(addresses.map((address) => ask(site, newRefusedNumber(), { address })));
}

function statusesOf(responses: readonly Response[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of responses) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Gives each counted request of a network its age, the youngest first. */
async function setAges(address: string, ages: readonly number[]): Promise<void> {
  await runInDurableObject(await networkOf(address), (_, { storage: { sql } }) => {
    const rows = sql.exec<{ rowid: number }>('SELECT rowid FROM asks ORDER BY rowid DESC').toArray();
    expect(rows).toHaveLength(ages.length);
    const now = Date.now();
    rows.forEach(({ rowid }, index) => {
      sql.exec('UPDATE asks SET at = ? WHERE rowid = ?', now - (ages[index] as number), rowid);
    });
  });
}

async function letPass(address: string, milliseconds: number): Promise<void> {
  await runInDurableObject(await networkOf(address), (_, { storage: { sql } }) => {
    sql.exec('UPDATE asks SET at = at - ?', milliseconds);
  });
}

interface Policy {
  readonly name: string;
  readonly remaining: number;
  readonly resetSeconds: number;
}

function policiesOf(response: Response): Policy[] {
  const header = response.headers.get('RateLimit') ?? '';
  return header.split(', ').map((item) => {
    const [, name = '', remaining, reset] = /^"([\w-]+)";r=(\d+);t=(\d+)$/.exec(item) ?? [];
    return { name, remaining: Number(remaining), resetSeconds: Number(reset) };
  });
}

function retryAfterOf(response: Response): number {
  return Number(response.headers.get('Retry-After'));
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

describe('a network', () => {
  it('that has asked 30 times in an hour, by default, is refused and told when again', async () => {
    const address = newNetwork();
    const first = await askFrom(
      range(30).map((host) => address(host)),
      'guarded',
    );
    expect(statusesOf(first)).toEqual({ 202: 30 });
    const number = newRefusedNumber();
    const late = await ask('guarded', number, { address: address(200) });
    expect(late.status).toBe(429);
    expect(retryAfterOf(late)).toBeGreaterThan(3_500);
    expect(retryAfterOf(late)).toBeLessThanOrEqual(3_600);
    // Of what others of the network did, a visitor learns nothing but that they have to wait.
    expect(policiesOf(late)).toEqual([
      { name: 'visitor-hour', remaining: 5, resetSeconds: 0 },
      { name: 'visitor-day', remaining: 10, resetSeconds: 0 },
    ]);
    expect(late.headers.get('RateLimit-Policy')).toBe('"visitor-hour";q=5;w=3600, "visitor-day";q=10;w=86400');
    expect(await codeOf(late)).toBe('too-many-requests');
    expect(await callsTo(number)).toEqual([]);
    expect((await ask('guarded', newRefusedNumber(), { address: newAddress() })).status).toBe(202);
  });

  it('of IPv6 is a /48, whatever /64 of it asks', async () => {
    const answers = await askFrom(
      range(31).map((subnet) => `2001:db8:31:${subnet.toString(16)}::7`),
      'networked',
    );
    expect(statusesOf(answers)).toEqual({ 202: 30, 429: 1 });
    expect(statusesOf(await askFrom(['2001:db8:32:1::7'], 'networked'))).toEqual({ 202: 1 });
  });

  it('has no seam to burst across: as many may ask as have left the last 60 minutes', async () => {
    const address = newNetwork();
    const all = range(30).map((host) => address(host));
    expect(statusesOf(await askFrom(all, 'networked'))).toEqual({ 202: 30 });
    // One every 2 minutes: the oldest was 58 minutes ago.
    await setAges(
      address(0),
      range(30).map((index) => index * 2 * MINUTE_MS),
    );
    const [early] = await askFrom([address(100)], 'networked');
    expect(early?.status).toBe(429);
    expect(retryAfterOf(early as Response)).toBeGreaterThan(60);
    expect(retryAfterOf(early as Response)).toBeLessThanOrEqual(120);
    await letPass(address(0), 10 * MINUTE_MS);
    expect(statusesOf(await askFrom(all, 'networked'))).toEqual({ 202: 5, 429: 25 });
    // Had a refusal been counted, this place would be taken.
    await letPass(address(0), 2 * MINUTE_MS);
    expect(statusesOf(await askFrom(all.slice(0, 9), 'networked'))).toEqual({ 202: 1, 429: 8 });
  });

  it('may ask exactly 30 times when 200 ask at once', async () => {
    const address = newNetwork();
    const answers = await askFrom(
      range(200).map((host) => address(host)),
      'networked',
    );
    expect(statusesOf(answers)).toEqual({ 202: 30, 429: 170 });
  });
});

describe('a visitor', () => {
  it('may ask exactly 5 times when 200 requests come at once', async () => {
    const address = newAddress();
    const answers = await askFrom(Array(200).fill(address), 'metered');
    expect(statusesOf(answers)).toEqual({ 202: 5, 429: 195 });
  });

  it('is not counted for the same intent again', async () => {
    const address = newAddress();
    const number = newRefusedNumber();
    const key = crypto.randomUUID();
    for (const _ of range(8)) expect((await ask('metered', number, { address, key })).status).toBe(202);
    expect(statusesOf(await askFrom(Array(6).fill(address), 'metered'))).toEqual({ 202: 4, 429: 2 });
    expect((await ask('metered', number, { address, key })).status).toBe(202);
  });

  it('is never told to come again before every limit that is used up has a place', async () => {
    const spread = (count: number, first: number, step: number) => range(count).map((index) => first + index * step);
    const layouts = [
      // The hour is used up, the day is not.
      { asks: 5, ages: spread(5, 0, 10 * MINUTE_MS), full: ['visitor-hour'], wait: 20 * MINUTE_MS },
      // The day is used up, the hour is not.
      { asks: 10, ages: spread(10, 2 * HOUR_MS, HOUR_MS), full: ['visitor-day'], wait: 13 * HOUR_MS },
      // Both: the day lasts longer here …
      {
        asks: 10,
        ages: [...spread(5, 0, MINUTE_MS), ...spread(5, 3 * HOUR_MS, HOUR_MS)],
        full: ['visitor-hour', 'visitor-day'],
        wait: 17 * HOUR_MS,
      },
      // … and here the hour.
      {
        asks: 10,
        ages: [...spread(5, 0, MINUTE_MS), ...spread(5, 23.9 * HOUR_MS - 4, 1)],
        full: ['visitor-hour', 'visitor-day'],
        wait: 56 * MINUTE_MS,
      },
    ];
    for (const { asks, ages, full, wait } of layouts) {
      const address = newAddress();
      const asked = await askFrom(Array(5).fill(address), 'metered');
      if (asks > 5) {
        await letPass(address, 2 * HOUR_MS);
        asked.push(...(await askFrom(Array(5).fill(address), 'metered')));
      }
      expect(statusesOf(asked)).toEqual({ 202: asks });
      await setAges(address, ages);
      const refused = await ask('metered', newRefusedNumber(), { address });
      expect(refused.status).toBe(429);
      const usedUp = policiesOf(refused).filter(({ remaining }) => remaining === 0);
      expect(usedUp.map(({ name }) => name)).toEqual(full);
      const retryAfter = retryAfterOf(refused);
      for (const { resetSeconds } of usedUp) expect(retryAfter).toBeGreaterThanOrEqual(resetSeconds);
      expect(retryAfter).toBeLessThanOrEqual(wait / 1000);
      expect(retryAfter).toBeGreaterThan(wait / 1000 - 10);
      // As long as was said, and not a second more.
      await letPass(address, retryAfter * 1000);
      expect((await ask('metered', newRefusedNumber(), { address })).status).toBe(202);
    }
  });
});
