import type { Context } from 'hono';
import { isSameSecret } from '../policy/same-secret.ts';
import type { AppEnvironment } from './dependencies.ts';
import { DETAILS, problemResponse } from './problem.ts';

/**
 * Refuses who does not show the secret (RFC 6750, section 2.1). Where the proxy has no such secret, nobody can.
 *
 * @param name of the secret, for the developer who reads the refusal
 */
export async function checkBearer(
  c: Context<AppEnvironment>,
  name: string,
  secret: string | undefined,
): Promise<Response | undefined> {
  // The scheme's name is case-insensitive (RFC 9110, section 11.1).
  const shown = /^Bearer ([^\s]+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (shown !== undefined && secret !== undefined && (await isSameSecret(shown, secret))) return undefined;
  const detail = DETAILS['not-authorised'].replace('{secret}', name);
  return problemResponse({ code: 'not-authorised', detail, headers: { 'WWW-Authenticate': 'Bearer' } });
}
