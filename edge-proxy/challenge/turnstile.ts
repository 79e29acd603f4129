import * as z from 'zod/mini';
import { CHALLENGE_LIFETIME_SECONDS, TURNSTILE_ACTION } from '../contract.ts';
import { logEvent } from '../log.ts';
import { sha256Hex } from '../policy/consent.ts';
import type { GenuineProof } from '../policy/parties.ts';

/** https://developers.cloudflare.com/turnstile/get-started/server-side-validation/ */
const SITEVERIFY = 'https://challenges.cloudflare.com/turnstile/v0/siteverify';
const MAX_TOKEN_LENGTH = 2048;
const MAX_ATTEMPTS = 3;
const BUDGET_MS = 6_000;
const BASE_DELAY_MS = 200;

export interface TurnstileSettings {
  readonly secret: string;
  /** In the demo: where Cloudflare is simulated. */
  readonly siteverify?: string | undefined;
}

/** What a token has to be made for. */
export interface TurnstileVisit {
  readonly site: string;
  /** Of the page, as its `Origin` says. */
  readonly hostname: string;
  /** The visitor's address; Cloudflare compares it with the one that it saw. */
  readonly address: string;
  readonly idempotencyKey: string;
  /** For the log. */
  readonly requestId: string;
}

const verdictSchema = z.object({
  success: z.boolean(),
  action: z.optional(z.string()),
  hostname: z.optional(z.string()),
  cdata: z.optional(z.string()),
  challenge_ts: z.optional(z.string()),
  'error-codes': z.optional(z.array(z.string())),
});

type Verdict = z.infer<typeof verdictSchema>;

/**
 * Asks Cloudflare whether a token is good, and made for this site and page. The same token of the same intent has the same
 * `idempotency_key`, so a repeated request gets the first one's verdict. The address is part of it: elsewhere nobody knows
 * what this key asked for before, and it could bring another number. Rejects where Cloudflare gives no verdict: fails closed.
 */
export async function readTurnstileToken(
  settings: TurnstileSettings,
  visit: TurnstileVisit,
  token: string | undefined,
): Promise<GenuineProof | 'rejected'> {
  if (token === undefined || token.length > MAX_TOKEN_LENGTH) return 'rejected';
  const id = await sha256Hex(token);
  const verdict = await siteverify(settings, visit, {
    secret: settings.secret,
    response: token,
    remoteip: visit.address,
    idempotency_key: uuidOf(await sha256Hex(`${visit.site} ${visit.address} ${visit.idempotencyKey} ${token}`)),
  });
  if (!verdict.success) {
    // Too old, or verified before: the visitors' object knows whether this very intent had spent it.
    const used = verdict['error-codes']?.every((code) => code === 'timeout-or-duplicate') === true;
    return used ? { id, expiresAt: 0 } : 'rejected';
  }
  const madeFor =
    verdict.action === TURNSTILE_ACTION && verdict.hostname === visit.hostname && verdict.cdata === visit.site;
  const madeAt = Date.parse(verdict.challenge_ts ?? '');
  if (!madeFor || Number.isNaN(madeAt)) return 'rejected';
  return { id, expiresAt: madeAt + CHALLENGE_LIFETIME_SECONDS * 1000 };
}

async function siteverify(
  settings: TurnstileSettings,
  { site, requestId }: TurnstileVisit,
  body: Record<string, string>,
): Promise<Verdict> {
  const deadline = Date.now() + BUDGET_MS;
  for (let attempt = 1; ; attempt++) {
    const verdict = await askOnce(settings.siteverify ?? SITEVERIFY, body, deadline - Date.now());
    const errors = verdict?.['error-codes'] ?? [];
    if (errors.some((code) => code.endsWith('-input-secret'))) {
      const problem = 'Turnstile does not know the secret: check keySecret';
      logEvent('alert', 'turnstile-misconfigured', { requestId, site, problem });
      throw new Error('Turnstile does not know the secret');
    }
    if (verdict && !errors.includes('internal-error')) return verdict;
    const delay = Math.random() * BASE_DELAY_MS * 2 ** attempt;
    if (attempt === MAX_ATTEMPTS || Date.now() + delay > deadline) throw new Error('Turnstile gives no verdict');
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}

async function askOnce(url: string, body: unknown, timeoutMs: number): Promise<Verdict | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.max(1, timeoutMs)),
    });
    // A refusal comes with 4xx and the same JSON; a redirect is no verdict, whatever its body says.
    const isVerdict = response.ok || (response.status >= 400 && response.status < 500);
    return isVerdict ? verdictSchema.safeParse(await response.json()).data : undefined;
  } catch {
    return undefined;
  }
}

/** RFC 9562, section 5.8: version 8 is for UUIDs made from whatever one likes. */
function uuidOf(hex: string): string {
  return hex.slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}
