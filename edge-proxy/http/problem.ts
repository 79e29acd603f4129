import { PROBLEMS, type Problem, type ProblemCode } from '../contract.ts';

/** What a handler answers where it can't do what was asked: an expected outcome, not an exception. */
export interface Refusal {
  readonly code: ProblemCode;
  /** What happened and what to do, in a sentence; never holds what the visitor sent. */
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** ms since the epoch. */
  readonly nextOpening?: number | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** RFC 9457 document and its status. */
export function problemResponse(refusal: Refusal): Response {
  const { status, title } = PROBLEMS[refusal.code];
  const body: Problem = {
    type: `urn:polyai-callback:problem:${refusal.code}`,
    title,
    status,
    detail: refusal.detail,
    code: refusal.code,
    ...(refusal.errors && { errors: [...refusal.errors] }),
    ...(typeof refusal.nextOpening === 'number' && { nextOpening: new Date(refusal.nextOpening).toISOString() }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...refusal.headers },
  });
}

/** Details that need no more facts than the code. */
export const DETAILS = {
  'not-authorised': 'Send the secret {secret} as a bearer token. A proxy without that secret lets nobody in here.',
  'origin-not-allowed':
    'The page that asks, by the Origin header, is not among the origins of this site: browsers send it, and wrangler.toml lists them.',
  'proof-rejected':
    'The proof is missing, forged, expired, spent, or made for somebody else. Fetch a new challenge and solve it.',
  'context-rejected':
    'The signed context is forged, expired, used up, or made for another site. Ask the page for a new one.',
  'consent-required': 'The visitor has to agree before they are called: send "given": true only after they did.',
  'consent-outdated': 'The consent text is not the one the site shows today. Fetch the site again and ask again.',
  'idempotency-in-progress':
    'The request may have begun. Send the very same one again, with the same key, to get its answer.',
  'idempotency-key-missing': 'Send an Idempotency-Key header with a UUID, a new one for each intent.',
  'idempotency-key-reused': 'This Idempotency-Key came with another body before. Use a new UUID for a new intent.',
  'outside-calling-window':
    'Nobody is called at this time of day where this number is. Nothing was rung; see "nextOpening".',
  'local-time-needed':
    'Nobody can tell from this number what time it is where the visitor is. Ask them, and send it as "localTime", HH:MM.',
  'phone-number-not-valid': 'Send a complete phone number in E.164, or a national one together with its region.',
  'region-not-served': 'The site calls no numbers of this region.',
  'number-type-not-served': 'Only fixed lines and mobiles are called, and none that the site or the proxy excludes.',
  'callee-not-available': 'This number cannot be called at the moment. Nothing was rung.',
  'too-many-requests': 'Too many requests from this address. Wait for the time in Retry-After.',
  'temporarily-unavailable': 'Calls cannot be placed just now. Nothing was rung; try again later.',
} as const satisfies Partial<Record<ProblemCode, string>>;

/** A refusal whose detail follows from its code. */
export function refuse(code: keyof typeof DETAILS, headers?: Record<string, string>): Response {
  return problemResponse({ code, detail: DETAILS[code], ...(headers && { headers }) });
}
