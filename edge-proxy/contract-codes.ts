/**
 * The words of the wire that are lists of their own: statuses, reasons, problem codes. They need no zod, so that the types of the widget's events
 * need none either.
 */

/** Where a callback stands. The last four are for good. */
export const CALLBACK_STATUSES = [
  'scheduled',
  'queued',
  'calling',
  'success',
  'failure',
  'unknown',
  'cancelled',
] as const;

export type CallbackStatus = (typeof CALLBACK_STATUSES)[number];

/** Why a callback ended as it did; our own words, never the upstream's. */
export const CALLBACK_REASONS = [
  '',
  'queue-timeout',
  'not-connected',
  'provider-refused',
  'provider-unavailable',
  'outside-calling-window',
  'lost',
] as const;

export type CallbackReason = (typeof CALLBACK_REASONS)[number];

/** Every problem's code, with its HTTP status and its title (RFC 9457, section 3.1). */
export const PROBLEMS = {
  'malformed-request': { status: 400, title: 'The request is malformed' },
  'idempotency-key-missing': { status: 400, title: 'An Idempotency-Key header with a UUID is needed' },
  'not-authorised': { status: 401, title: 'The secret is missing or wrong' },
  'origin-not-allowed': { status: 403, title: 'This page may not use this site' },
  'proof-rejected': { status: 403, title: 'The proof was not accepted' },
  'context-rejected': { status: 403, title: 'The signed context was not accepted' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This method is not allowed here' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body has another media type than is taken here' },
  'consent-outdated': { status: 409, title: 'The consent text has changed' },
  'outside-calling-window': { status: 409, title: 'This number may not be called at this time of day' },
  'idempotency-in-progress': { status: 409, title: 'The same request is still being worked on' },
  'consent-required': { status: 422, title: 'Consent is needed' },
  'local-time-needed': { status: 422, title: 'What time it is where the visitor is has to be said' },
  'idempotency-key-reused': { status: 422, title: 'This idempotency key belongs to another request' },
  'phone-number-not-valid': { status: 422, title: 'This is not a phone number' },
  'region-not-served': { status: 422, title: 'Numbers of this region are not called' },
  'number-type-not-served': { status: 422, title: 'Numbers of this type are not called' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'callee-not-available': { status: 429, title: 'This number cannot be called now' },
  'temporarily-unavailable': { status: 503, title: 'Calls cannot be placed just now' },
  internal: { status: 500, title: 'Something went wrong' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
/** What a page can be told: it has no secret to show. */
export type PageProblemCode = Exclude<ProblemCode, 'not-authorised'>;
