import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { useFolder } from '../../end-to-end/surroundings.ts';
import { report, size } from '../sizes.ts';
import { bundle, ROOT, SITE } from './settings.ts';
import { World } from './world.ts';

const PEOPLE = size(40, 1_000);
const AT_ONCE = 20;
/** An object that nobody asks anything is let go after 10 seconds. */
const RESTS_WITHIN_MS = 60_000;
const NO_KEY = '0'.repeat(64);
/** They may all be called at once, by one visitor. */
const LIMITS = {
  visitorPerHour: 2_000,
  visitorPerDay: 2_000,
  networkPerHour: 2_000,
  siteInFlight: 2_000,
  sitePerHour: 2_000,
  sitePerDay: 2_000,
  blockNumbers: 2_000,
};

const folder = useFolder();
let world: World;

beforeAll(async () => {
  const main = await bundle(join(ROOT, 'edge-proxy/worker.ts'), folder());
  world = await World.make({ port: 8804, limits: LIMITS, main });
  await world.start();
});
afterAll(() => world.end());

it('nothing of who was erased is in the stored files, and the chain holds', { timeout: 1_200_000 }, async () => {
  const numbers = numbersFrom(200, PEOPLE);
  await inParts(numbers, callOnce);
  await world.stop();
  const secrets = await keysOnDisk(world.state);
  expect(secrets.length).toBeGreaterThanOrEqual(3 * PEOPLE);
  // What is looked for can be found: the keys are there as long as nobody was erased.
  expect(await logsOf('SiteObject')).toHaveLength(1);
  const before = await bytesOf(world.state);
  expect(secrets.filter((key) => before.includes(key))).toHaveLength(secrets.length);

  await world.start();
  let erased = 0;
  await inParts(numbers, async (phoneNumber) => {
    const answer = await world.asOfficer<{ erased: Record<string, number> }>('erase', { phoneNumber });
    erased += answer.erased[SITE] ?? 0;
  });
  expect(erased).toBe(3 * PEOPLE);
  let checked = 0;
  for (let after: number | null = 0; after !== null; ) {
    const part: { checked: number; findings: object[]; next: number | null } = await world.asOfficer('verify', {
      site: SITE,
      after,
    });
    expect(part.findings).toEqual([]);
    checked += part.checked;
    after = part.next;
  }
  // SQLite writes to a log first. It goes when the object rests.
  await vi.waitFor(async () => expect(await logsOf('SiteObject')).toEqual([]), { timeout: RESTS_WITHIN_MS });
  await world.stop();

  const after = await bytesOf(world.state);
  const keysFound = secrets.filter((key) => after.includes(key)).length;
  const numbersFound = numbers.filter((number) =>
    spellings(number).some((spelling) => after.includes(spelling)),
  ).length;
  expect({ keysFound, numbersFound }).toEqual({ keysFound: 0, numbersFound: 0 });
  report('erasure', {
    people: PEOPLE,
    'numbers recoverable': numbersFound,
    'keys left': keysFound,
    'records that still verify': checked,
  });
});

function numbersFrom(exchange: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const subscriber = String(index % 100).padStart(2, '0');
    return `+1303${exchange + Math.floor(index / 100)}71${subscriber}`;
  });
}

async function callOnce(number: string): Promise<void> {
  const answer = await world.ask({ key: randomUUID(), number });
  expect(answer.status, answer.body).toBe(202);
  await world.ended(answer);
}

async function inParts<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE) await Promise.all(all.slice(from, from + AT_ONCE).map(act));
}

/** As text, in UTF-16, and in JSON's base64 of whatever is sealed by nobody. */
function spellings(number: string): Buffer[] {
  const digits = number.slice(2);
  return [Buffer.from(digits), Buffer.from(digits, 'utf16le'), Buffer.from(String(number.slice(1)))];
}

/** All that is stored, logs of the database included. */
async function bytesOf(state: string): Promise<Buffer> {
  const entries = await readdir(state, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Buffer.concat(await Promise.all(files.map((file) => readFile(file))));
}

/** The logs in which changes to the objects of a class stand before they come into the database's file. */
async function logsOf(className: string): Promise<string[]> {
  const files = await readdir(join(world.state, 'v3/do'), { recursive: true });
  return files.filter((file) => dirname(file).endsWith(className) && /[0-9a-f]{64}\.sqlite-wal$/.test(file));
}

/** The keys of all records, read from a copy so that nothing of the state is touched. */
async function keysOnDisk(state: string): Promise<Buffer[]> {
  const copy = await mkdtemp(join(tmpdir(), 'polyai-callback-copy-'));
  try {
    await cp(state, copy, { recursive: true });
    const objects = join(copy, 'v3/do');
    const owner = (await readdir(objects)).find((name) => name.endsWith('SiteObject')) ?? '';
    const files = (await readdir(join(objects, owner))).filter(
      (file) => file.endsWith('.sqlite') && file !== 'metadata.sqlite',
    );
    return files.flatMap((file) => {
      const database = new DatabaseSync(join(objects, owner, file));
      const rows = database.prepare('SELECT key FROM ledger_keys').all() as { key: Uint8Array }[];
      database.close();
      return rows.map(({ key }) => Buffer.from(key)).filter((key) => key.toString('hex') !== NO_KEY);
    });
  } finally {
    await rm(copy, { recursive: true });
  }
}
