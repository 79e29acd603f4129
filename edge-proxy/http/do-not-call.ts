import type { Context } from 'hono';
import { IMPORT_TYPE, type Imported, type Lists, listIdSchema, type Removed } from '../do-not-call-contract.ts';
import { ALL_SHARDS } from '../policy/do-not-call.ts';
import type { Keys } from '../policy/keys.ts';
import { checkBearer } from './bearer.ts';
import type { AppEnvironment } from './dependencies.ts';
import { readLines } from './lines.ts';
import { ListImport } from './list-import.ts';
import { prepare } from './prepare.ts';
import { problemResponse } from './problem.ts';
import { type Reached, reach } from './reach.ts';

/** More than an object itself waits for the callees that it has to tell. */
const TAKE_WITHIN_MS = 10_000;
const READ_WITHIN_MS = 10_000;

type Officer = { readonly ok: true; readonly keys: Keys; readonly list: string };
type OfficerOrRefusal = Officer | { readonly ok: false; readonly response: Response };

/**
 * `POST /v1/do-not-call/{list}`: puts the numbers of a body, one a line, on a list. It is read as it comes, so it may be of any
 * length. Where an object fails, the import ends there: what was taken stays, and the same again takes the rest.
 */
export async function importList(c: Context<AppEnvironment>): Promise<Response> {
  const officer = await readOfficer(c);
  if (!officer.ok) return officer.response;
  const { keys, list } = officer;
  if (!isPlainText(c.req.header('Content-Type'), c.req.header('Content-Encoding'))) {
    const detail = `Send Content-Type: ${IMPORT_TYPE}, a number in E.164 a line, in UTF-8 and not compressed.`;
    return problemResponse({ code: 'unsupported-media-type', detail });
  }
  const failures: Response[] = [];
  const taking = new ListImport(keys, async (shard, callees) => {
    const added = await reach(c, 'temporarily-unavailable', TAKE_WITHIN_MS, () =>
      c.env.listNumbers(shard, list, callees),
    );
    if (added.ok) return added.answer;
    failures.push(added.response);
    return 0;
  });
  let isWhole = true;
  for await (const lines of readLines(c.req.raw.body ?? new Blob([]).stream())) {
    isWhole = lines !== undefined;
    if (lines) await taking.add(lines);
    if (failures.length > 0) break;
  }
  const imported: Imported = { list, ...(await taking.end()) };
  if (failures[0]) return failures[0];
  if (isWhole) return c.json(imported);
  const detail = 'The body broke off. What came of it as whole lines is taken, and stays; send the same again.';
  return problemResponse({ code: 'malformed-request', detail });
}

const UTF_8 = /^charset="?utf-?8"?$/;

/** Anything else would be read as lines that nobody wrote (RFC 9110, sections 8.3 and 8.4). */
function isPlainText(contentType = '', contentEncoding = 'identity'): boolean {
  const [type, ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  const isUtf8 = parameters.every((parameter) => !parameter.startsWith('charset') || UTF_8.test(parameter));
  return type === IMPORT_TYPE && isUtf8 && contentEncoding.trim().toLowerCase() === 'identity';
}

/** `DELETE /v1/do-not-call/{list}`: takes all numbers off a list, and so the list away. */
export async function removeList(c: Context<AppEnvironment>): Promise<Response> {
  const officer = await readOfficer(c);
  if (!officer.ok) return officer.response;
  const { list } = officer;
  let removed = 0;
  for (let shards = ALL_SHARDS; shards.length > 0; ) {
    const parts = await atEach(c, shards, (shard) => c.env.unlistNumbers(shard, list));
    if (!parts.ok) return parts.response;
    removed += sum(parts.answer.map((part) => part.removed));
    shards = shards.filter((_, index) => parts.answer[index]?.more);
  }
  if (removed === 0) return problemResponse({ code: 'not-found', detail: 'There is no such list here.' });
  return c.json({ list, removed } satisfies Removed);
}

/** `GET /v1/do-not-call`: every list, and how many numbers it has. */
export async function showLists(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepareOfficer(c);
  if (!prepared.ok) return prepared.response;
  const counts = await atEach(c, ALL_SHARDS, (shard) => c.env.countLists(shard));
  if (!counts.ok) return counts.response;
  const byList = Map.groupBy(counts.answer.flat(), ({ list }) => list);
  const lists = [...byList].map(([list, parts]) => ({ list, numbers: sum(parts.map(({ numbers }) => numbers)) }));
  return c.json({ lists: lists.sort((one, other) => (one.list < other.list ? -1 : 1)) } satisfies Lists);
}

async function prepareOfficer(c: Context<AppEnvironment>) {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared;
  const refusal = await checkBearer(c, 'ADMIN_SECRET', prepared.config.adminSecret);
  return refusal ? ({ ok: false, response: refusal } as const) : prepared;
}

async function readOfficer(c: Context<AppEnvironment>): Promise<OfficerOrRefusal> {
  const prepared = await prepareOfficer(c);
  if (!prepared.ok) return prepared;
  const list = listIdSchema.safeParse(c.req.param('list'));
  if (list.success) return { ok: true, keys: prepared.keys, list: list.data };
  const detail = 'A list’s id is lower-case letters, digits and hyphens, 63 at most, without 7 digits in a row.';
  return { ok: false, response: problemResponse({ code: 'malformed-request', detail }) };
}

function atEach<T>(
  c: Context<AppEnvironment>,
  shards: readonly string[],
  ask: (shard: string) => Promise<T>,
): Promise<Reached<T[]>> {
  return reach(c, 'temporarily-unavailable', READ_WITHIN_MS, () => Promise.all(shards.map(ask)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
