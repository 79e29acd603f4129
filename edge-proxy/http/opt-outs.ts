import type { Context } from 'hono';
import { optOutRequestSchema } from '../contract.ts';
import { calleeName, nameText } from '../policy/keys.ts';
import { canonicalNumber } from '../policy/phone-number.ts';
import { checkBearer } from './bearer.ts';
import { readBody } from './body.ts';
import type { AppEnvironment } from './dependencies.ts';
import { prepare } from './prepare.ts';
import { refuse } from './problem.ts';
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
  const phoneNumber = canonicalNumber(read.body.phoneNumber);
  if (phoneNumber === undefined) return refuse('phone-number-not-valid');
  const callee = nameText(await calleeName(keys, phoneNumber));
  const said = await reach(c, 'temporarily-unavailable', OPT_OUT_WITHIN_MS, () => c.env.optOut(callee));
  return said.ok ? new Response(null, { status: 204 }) : said.response;
}
