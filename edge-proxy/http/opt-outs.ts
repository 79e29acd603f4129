import type { Context } from 'hono';
import type { Config } from '../config.ts';
import { optOutRequestSchema } from '../contract.ts';
import { calleeName, callName, type Keys, nameText } from '../policy/keys.ts';
import { canonicalNumber } from '../policy/phone-number.ts';
import { checkBearer } from './bearer.ts';
import { readBody } from './body.ts';
import type { AppEnvironment } from './dependencies.ts';
import { prepare } from './prepare.ts';
import { problemResponse, refuse } from './problem.ts';
import { reach } from './reach.ts';

const OPT_OUT_WITHIN_MS = 5_000;

/**
 * `POST /v1/opt-outs`: from when it is answered with 204, no site of this proxy rings the number. For the agent's own tool,
 * which shows a secret; nobody is told whether the number was known, or opted out before.
 */
export async function optOut(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const { config, keys } = prepared;
  const refusal = await checkBearer(c, 'OPT_OUT_SECRET', config.optOutSecret);
  if (refusal) return refusal;
  const read = await readBody(c.req.raw, optOutRequestSchema);
  if (!read.ok) return read.response;
  const { phoneNumber } = read.body;
  const found =
    phoneNumber === undefined ? await calleeOfCall(c, config, keys, read.body) : await calleeOf(keys, phoneNumber);
  if (!found.ok) return found.response;
  const said = await reach(c, 'temporarily-unavailable', OPT_OUT_WITHIN_MS, () => c.env.optOut(found.callee, 'agent'));
  return said.ok ? new Response(null, { status: 204 }) : said.response;
}

type Found = { readonly ok: true; readonly callee: string } | { readonly ok: false; readonly response: Response };

async function calleeOf(keys: Keys, typed: string): Promise<Found> {
  const phoneNumber = canonicalNumber(typed);
  if (phoneNumber === undefined) return { ok: false, response: refuse('phone-number-not-valid') };
  return { ok: true, callee: nameText(await calleeName(keys, phoneNumber)) };
}

/** Whose phone it was is known to the site that called. */
async function calleeOfCall(
  c: Context<AppEnvironment>,
  config: Config,
  keys: Keys,
  { callSid, consentRecord = '' }: { callSid?: string | undefined; consentRecord?: string | undefined },
): Promise<Found> {
  const call = callSid === undefined ? { callback: consentRecord } : { callHash: await callName(keys, callSid) };
  const asked = await reach(c, 'temporarily-unavailable', OPT_OUT_WITHIN_MS, () =>
    Promise.all([...config.sites.keys()].map((site) => c.env.calleeOfCall(site, call))),
  );
  if (!asked.ok) return asked;
  const callee = asked.answer.find((name) => name !== undefined);
  if (callee !== undefined) return { ok: true, callee };
  const detail =
    'No such call is known here (a callSid is for 30 days): send the phoneNumber instead. Nobody was opted out.';
  return { ok: false, response: problemResponse({ code: 'not-found', detail }) };
}
