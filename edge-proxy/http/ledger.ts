import type { Context } from 'hono';
import type * as z from 'zod/mini';
import type { Config } from '../config.ts';
import {
  type Erased,
  type ExportedPart,
  type Found,
  type LedgerRecordView,
  partRequestSchema,
  personRequestSchema,
  type Verified,
  verifyRequestSchema,
} from '../ledger-contract.ts';
import { calleeName, type Keys, nameText } from '../policy/keys.ts';
import type { LedgerRecord } from '../policy/ledger-records.ts';
import { canonicalNumber } from '../policy/phone-number.ts';
import { sealedFor, unseal } from '../policy/seal.ts';
import { checkBearer } from './bearer.ts';
import { readBody } from './body.ts';
import type { AppEnvironment } from './dependencies.ts';
import { prepare } from './prepare.ts';
import { problemResponse, refuse } from './problem.ts';
import { reach } from './reach.ts';

const SITE_WITHIN_MS = 10_000;
const CALLEE_WITHIN_MS = 10_000;

interface Asked<T> {
  readonly ok: true;
  readonly config: Config;
  readonly keys: Keys;
  readonly body: T;
}
type AskedOrRefused<T> = Asked<T> | { readonly ok: false; readonly response: Response };

/**
 * `POST /v1/ledger/find`: all records about one person, as they can be read, at one site or at all; and what holds for all sites, whatever
 * the ledger has: whether they opted out, and which do-not-call lists they are on.
 */
export async function findRecords(c: Context<AppEnvironment>): Promise<Response> {
  const asked = await readAsked(c, personRequestSchema);
  if (!asked.ok) return asked.response;
  const { config, keys, body } = asked;
  const person = await personOf(keys, body.phoneNumber);
  if (person === undefined) return refuse('phone-number-not-valid');
  const views: LedgerRecordView[] = [];
  for (const site of sitesOf(config, body.site)) {
    const records = await reach(c, 'temporarily-unavailable', SITE_WITHIN_MS, async () =>
      viewRecords(c, keys, site, await c.env.recordsOf(site, { person })),
    );
    if (!records.ok) return records.response;
    views.push(...records.answer);
  }
  const standing = await reach(c, 'temporarily-unavailable', CALLEE_WITHIN_MS, () =>
    Promise.all([c.env.optedOutAt(person), c.env.listsWith(person)]),
  );
  if (!standing.ok) return standing.response;
  const [optedOutAt, lists] = standing.answer;
  return c.json({
    records: views,
    optedOutAt: optedOutAt === undefined ? null : new Date(optedOutAt).toISOString(),
    lists,
  } satisfies Found);
}

/** `POST /v1/ledger/erase`: destroys the keys of what is personal in a person's records, at one site or at all. */
export async function eraseRecords(c: Context<AppEnvironment>): Promise<Response> {
  const asked = await readAsked(c, personRequestSchema);
  if (!asked.ok) return asked.response;
  const { config, keys, body } = asked;
  const person = await personOf(keys, body.phoneNumber);
  if (person === undefined) return refuse('phone-number-not-valid');
  const callee = await reach(c, 'temporarily-unavailable', SITE_WITHIN_MS, () => c.env.eraseCallee(person));
  if (!callee.ok) return callee.response;
  const erased: Erased['erased'] = {};
  for (const site of sitesOf(config, body.site)) {
    const count = await reach(c, 'temporarily-unavailable', SITE_WITHIN_MS, () => c.env.eraseRecords(site, person));
    if (!count.ok) return count.response;
    erased[site] = count.answer;
  }
  return c.json({ erased } satisfies Erased);
}

/** `POST /v1/ledger/verify`: checks a part of a site's ledger, and with the first part what others kept of it. */
export async function verifyLedger(c: Context<AppEnvironment>): Promise<Response> {
  const asked = await readAsked(c, verifyRequestSchema);
  if (!asked.ok) return asked.response;
  const { site, after, places } = asked.body;
  if (!asked.config.sites.has(site)) return noSite();
  const part = await reach(c, 'temporarily-unavailable', SITE_WITHIN_MS, () => c.env.verifyLedger(site, after, places));
  return part.ok ? c.json({ ...part.answer, findings: [...part.answer.findings] } satisfies Verified) : part.response;
}

/** `POST /v1/ledger/export`: a part of a site's ledger, as it can be read. */
export async function exportLedger(c: Context<AppEnvironment>): Promise<Response> {
  const asked = await readAsked(c, partRequestSchema);
  if (!asked.ok) return asked.response;
  const { keys, body } = asked;
  const { site, after } = body;
  if (!asked.config.sites.has(site)) return noSite();
  const part = await reach(c, 'temporarily-unavailable', SITE_WITHIN_MS, async () => {
    const { records, next } = await c.env.exportLedger(site, after);
    return { records: await viewRecords(c, keys, site, records), next };
  });
  return part.ok ? c.json(part.answer satisfies ExportedPart) : part.response;
}

async function readAsked<T>(c: Context<AppEnvironment>, schema: z.ZodMiniType<T>): Promise<AskedOrRefused<T>> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared;
  const refusal = await checkBearer(c, 'ADMIN_SECRET', prepared.config.adminSecret);
  if (refusal) return { ok: false, response: refusal };
  const read = await readBody(c.req.raw, schema);
  return read.ok ? { ok: true, config: prepared.config, keys: prepared.keys, body: read.body } : read;
}

async function personOf(keys: Keys, typed: string): Promise<string | undefined> {
  const phoneNumber = canonicalNumber(typed);
  return phoneNumber === undefined ? undefined : nameText(await calleeName(keys, phoneNumber));
}

function sitesOf(config: Config, site: string | undefined): string[] {
  return [...config.sites.keys()].filter((id) => site === undefined || id === site);
}

async function viewRecords(
  c: Context<AppEnvironment>,
  keys: Keys,
  site: string,
  records: readonly LedgerRecord[],
): Promise<LedgerRecordView[]> {
  const texts = new Map<string, string | undefined>();
  const views: LedgerRecordView[] = [];
  for (const record of records) {
    const { sequence, at, type, callback, facts, box, key, hash } = record;
    const opened = box && key ? await unseal(keys.sealing, purposeOf(record), { box, key }) : undefined;
    const sha256 = type === 'given' && typeof facts.textSha256 === 'string' ? facts.textSha256 : undefined;
    if (sha256 !== undefined && !texts.has(sha256)) texts.set(sha256, await c.env.consentText(site, sha256));
    views.push({
      site,
      sequence,
      at: new Date(at).toISOString(),
      type,
      callback,
      facts: { ...facts },
      personal: opened === undefined ? null : (JSON.parse(opened) as Record<string, unknown>),
      erased: box !== null && opened === undefined,
      text: (sha256 === undefined ? undefined : texts.get(sha256)) ?? null,
      hash,
    });
  }
  return views;
}

function purposeOf({ type, callback }: LedgerRecord): string {
  return type === 'given' ? sealedFor.consent(callback ?? '') : sealedFor.call(callback ?? '');
}

function noSite(): Response {
  return problemResponse({ code: 'not-found', detail: 'There is no such site here.' });
}
