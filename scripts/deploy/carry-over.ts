/**
 * Keeps what pages have pinned: what a proxy serves under `/v/` for good goes on being served by what is deployed next. A checkout has
 * none of the older versions, so they come from the proxy itself, each file held to the hash that the proxy has for it.
 */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import type { Integrity } from '../integrity.ts';
import { AdminError } from '../proxy-connection.ts';

const ANSWERS_WITHIN_MS = 20_000;
const AT_A_TIME = 8;
const MOST_BYTES = 5_000_000;

/** Nothing that leads out of the version's folder: what is read here becomes the name of a file. */
const path = z.string().check(z.regex(/^\/v\/\d[\w.-]*(?:\/(?!\.)[\w.-]+)+$/));
const hash = z.string().check(z.regex(/^sha384-[A-Za-z0-9+/]{64}$/));
const integritySchema = z.object({
  version: z.string(),
  files: z.record(path, hash),
  entries: z.record(
    path,
    z.object({ script: z.string(), importMap: z.object({ integrity: z.record(z.string(), hash) }) }),
  ),
});

/** What is there already. `undefined`: no proxy of this kind is, or none that has an answer. */
export async function readDeployed(origin: string): Promise<Integrity | { readonly problem: string }> {
  const answer = await ask(`${origin}/integrity.json`);
  if ('problem' in answer) return answer;
  try {
    return integritySchema.parse(JSON.parse(new TextDecoder().decode(answer.bytes)));
  } catch {
    return { problem: 'what it has there is no list of hashes' };
  }
}

/**
 * Puts what `built` lacks of `deployed` beside it, and into its `integrity.json`. All of it, or nothing.
 *
 * @param built the folder that is deployed next
 * @throws AdminError where a file that never changes has changed, or one is missing or isn't what its hash says
 */
export async function carryOver(origin: string, deployed: Integrity, built: string): Promise<readonly string[]> {
  const own: Integrity = JSON.parse(await readFile(join(built, 'integrity.json'), 'utf8'));
  const changed = Object.entries(deployed.files).filter(([file, hash]) => (own.files[file] ?? hash) !== hash);
  if (changed.length > 0)
    throw new AdminError(
      `Version ${own.version} is deployed at ${origin} already, and is not what was built here: ${changed[0]?.[0]} differs${changed.length > 1 ? `, and ${changed.length - 1} more` : ''}. ` +
        `Pages have pinned it, by its hash. Give what you built a version of its own: "version" in package.json.`,
    );
  const lacking = Object.entries(deployed.files).filter(([file]) => own.files[file] === undefined);
  const waitingRoom = await mkdtemp(`${built}-carried-`);
  try {
    await inTurn(lacking, async ([file, hash]) => {
      await write(join(waitingRoom, file), await download(origin, file, hash));
    });
    for (const [file] of lacking) {
      await mkdir(dirname(join(built, file)), { recursive: true });
      await rename(join(waitingRoom, file), join(built, file));
    }
  } finally {
    await rm(waitingRoom, { recursive: true, force: true });
  }
  const files = Object.fromEntries(Object.entries({ ...deployed.files, ...own.files }).sort());
  const all: Integrity = { version: own.version, files, entries: { ...deployed.entries, ...own.entries } };
  await writeFile(join(built, 'integrity.json'), `${JSON.stringify(all, null, 2)}\n`);
  return [...new Set(lacking.map(([file]) => file.split('/')[2] ?? ''))].sort();
}

async function download(origin: string, file: string, hash: string): Promise<Uint8Array> {
  const answer = await ask(origin + file);
  if ('problem' in answer) throw new AdminError(`${origin}${file} can't be carried over: ${answer.problem}.`);
  const digest = createHash('sha384').update(answer.bytes).digest('base64');
  if (`sha384-${digest}` !== hash)
    throw new AdminError(`${origin}${file} is not what its hash in integrity.json says, so nothing is carried over.`);
  return answer.bytes;
}

async function ask(url: string): Promise<{ readonly bytes: Uint8Array } | { readonly problem: string }> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
    if (response.status !== 200) return { problem: `the answer is ${response.status}` };
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length <= MOST_BYTES ? { bytes } : { problem: 'the answer is too long' };
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: unknown };
    return { problem: typeof code === 'string' ? `it can't be reached (${code})` : "it can't be reached" };
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

async function inTurn<Thing>(things: readonly Thing[], each: (thing: Thing) => Promise<void>): Promise<void> {
  const waiting = [...things];
  const lane = async () => {
    for (let thing = waiting.shift(); thing; thing = waiting.shift()) await each(thing);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
}
