import type { Context } from 'hono';
import { sha256Hex } from '../policy/consent.ts';
import { nameText, openCallbackId } from '../policy/keys.ts';
import type { ConsentFacts, ConsentRecord } from '../policy/parties.ts';
import { composeReceipt } from '../policy/receipt.ts';
import { sealedFor, unseal } from '../policy/seal.ts';
import { publicKeys, signReceipt } from '../policy/signatures.ts';
import type { AppEnvironment } from './dependencies.ts';
import { prepare } from './prepare.ts';
import { problemResponse } from './problem.ts';
import { reach } from './reach.ts';

const OBJECT_WITHIN_MS = 5_000;
const A_YEAR_SECONDS = 31_536_000;

/**
 * `GET /v1/callbacks/{id}/receipt`: the visitor's signed copy of the consent record, a compact JWS (RFC 7515, section 9.2.1). There is
 * none for a callback that was not reserved, is long over, or whose person was erased.
 */
export async function showReceipt(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const { keys } = prepared;
  const address = await openCallbackId(keys, c.req.param('id') ?? '');
  if (!address) return noReceipt();
  const { recordId } = address;
  const view = await reach(c, 'temporarily-unavailable', OBJECT_WITHIN_MS, () =>
    c.env.viewCallback(nameText(address.calleeName), recordId),
  );
  if (!view.ok) return view.response;
  const site = view.answer?.site;
  if (site === undefined) return noReceipt();
  const records = await reach(c, 'temporarily-unavailable', OBJECT_WITHIN_MS, () =>
    c.env.recordsOf(site, { callback: recordId }),
  );
  if (!records.ok) return records.response;
  const given = records.answer.find(({ type }) => type === 'given');
  if (!given?.key || !given.box) return noReceipt();
  const sealed = { key: given.key, box: given.box };
  const consent = await unseal(keys.sealing, sealedFor.consent(recordId), sealed);
  if (consent === undefined) return noReceipt();
  const { textSha256 } = given.facts as unknown as ConsentFacts;
  const text = await reach(c, 'temporarily-unavailable', OBJECT_WITHIN_MS, () => c.env.consentText(site, textSha256));
  if (!text.ok) return text.response;
  // A text that is not the one of the record would make the receipt a lie.
  if (text.answer === undefined || (await sha256Hex(text.answer)) !== textSha256)
    throw new Error('the text of a consent is missing or was changed');
  const receipt = composeReceipt(site, given, JSON.parse(consent) as ConsentRecord, text.answer);
  return c.body(await signReceipt(keys, receipt), 200, {
    'Content-Type': 'application/jose',
    'Content-Disposition': 'attachment; filename="consent-receipt.jws"',
  });
}

/** `GET /.well-known/jwks.json`: what receipts and checkpoints are verified with. */
export async function showPublicKeys(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  return c.json(await publicKeys(prepared.keys), 200, {
    'Cache-Control': 'public, max-age=3600',
    'Access-Control-Allow-Origin': '*',
  });
}

/** `GET /v1/sites/{site}/consent-texts/{sha256}`: a text that is shown today, or that somebody once agreed to, exactly. */
export async function showConsentText(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const site = prepared.config.sites.get(c.req.param('site') ?? '');
  const sha256 = c.req.param('sha256') ?? '';
  if (!site || !/^[0-9a-f]{64}$/.test(sha256)) return noText();
  const text = await reach(c, 'temporarily-unavailable', OBJECT_WITHIN_MS, async () => {
    for (const { text: today } of site.consent) if ((await sha256Hex(today)) === sha256) return today;
    return c.env.consentText(site.id, sha256);
  });
  if (!text.ok) return text.response;
  if (text.answer === undefined) return noText();
  return c.body(text.answer, 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': `public, max-age=${A_YEAR_SECONDS}, immutable`,
    'Access-Control-Allow-Origin': '*',
  });
}

function noReceipt(): Response {
  const detail = 'There is no such callback, it is long over, or its consent record was erased.';
  return problemResponse({ code: 'not-found', detail });
}

function noText(): Response {
  return problemResponse({ code: 'not-found', detail: 'Nobody agreed to a text with this SHA-256 at this site.' });
}
