/**
 * The wire between the widget and the proxy: shapes, problem codes, limits of size.
 *
 * JSON over HTTPS without cookies. Times are ISO 8601 with an offset, phone numbers E.164, regions
 * ISO 3166-1 alpha-2, locales BCP 47. The widget imports only types from here, so that zod stays out of the page.
 */
import * as z from 'zod/mini';
import { CALLBACK_REASONS, CALLBACK_STATUSES } from './contract-codes.ts';

export * from './contract-codes.ts';

// Without it, `zod/mini` says "Invalid input" of everything.
z.config(z.locales.en());

/** Largest request body, in bytes. */
export const MAX_BODY_BYTES = 32 * 1024;

/** How long one idempotency key keeps its answer. */
export const IDEMPOTENCY_HOURS = 24;

/** Longest value of a key of `metadata`, in UTF-16 code units. */
export const METADATA_VALUE_MAX = 4096;

/** How long a challenge can be answered after it was made. */
export const CHALLENGE_LIFETIME_SECONDS = 300;

/** Longest life that a signed context may give itself. */
export const CONTEXT_LIFETIME_SECONDS = 900;

/** What the widget names its Turnstile challenges; the proxy takes no other `action`. */
export const TURNSTILE_ACTION = 'callback';

/** How often a status may be asked for. */
export const POLL_AFTER_SECONDS = 2;

/** In place of a site id: the only site of a proxy that has just one. */
export const ONLY_SITE = '-';

/** In place of a site's id in a challenge for the page `/stop`; no site can have it, so no proof opens both. */
export const STOP_PURPOSE = '-stop';

const SITE_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** An id of a site in a path or body: lower-case letters, digits and hyphens. */
export const siteIdSchema = z.string().check(z.regex(SITE_ID, 'a site id: lower-case letters, digits, hyphens'));

/** ISO 3166-1 alpha-2. */
export const regionSchema = z.string().check(z.regex(/^[A-Z]{2}$/, 'a region: ISO 3166-1 alpha-2, upper case'));

const localeSchema = z
  .string()
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag'), z.maxLength(35));
const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits'));
const noControls = z.regex(/^\P{Cc}*$/u, 'no control characters');

/** `Idempotency-Key`: a UUID, bare or as a quoted structured-field string (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyKeySchema = z.uuid();

/** Where consent was shown and how it was given, as the widget saw it. Every member is optional. */
export const consentEvidenceSchema = z.strictObject({
  widgetVersion: z.optional(z.string().check(z.maxLength(32), noControls)),
  /** When the text was first shown, and when the box was ticked, by the visitor's clock. */
  shownAt: z.optional(z.iso.datetime({ offset: true })),
  tickedAt: z.optional(z.iso.datetime({ offset: true })),
  /** Whether a person ticked it, and no script. */
  isTrusted: z.optional(z.boolean()),
  /** Whether the box was ticked when it was first shown. The widget's never is. */
  tickedBeforehand: z.optional(z.boolean()),
  /** Of the text, in CSS pixels. */
  fontSize: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
  /** Of the text against what is behind it (WCAG 2.2): 1 to 21. */
  contrast: z.optional(z.number().check(z.minimum(1), z.maximum(21))),
  /** How much of the text was in view when the box was ticked: 0 to 1. */
  inView: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  /** Of the window, in CSS pixels, as "390x844". */
  viewport: z.optional(z.string().check(z.regex(/^\d{1,6}x\d{1,6}$/, 'width x height'))),
  colorScheme: z.optional(z.enum(['light', 'dark'])),
  forcedColors: z.optional(z.boolean()),
});

/** Body of `POST /v1/challenges`. */
export const challengeRequestSchema = z.strictObject({ site: siteIdSchema });

/** Body of `POST /v1/callbacks`. */
export const callbackRequestSchema = z.strictObject({
  site: siteIdSchema,
  /** E.164, or a national number together with `region`. */
  phoneNumber: z.string().check(z.minLength(1), z.maxLength(64)),
  region: z.optional(regionSchema),
  consent: z.strictObject({
    sha256: sha256Schema,
    locale: localeSchema,
    given: z.boolean(),
    evidence: z.optional(consentEvidenceSchema),
  }),
  /**
   * Base64 of JSON `{ challenge, solution }`, as altcha-lib 2 has them; or Turnstile's token, made with the action
   * `TURNSTILE_ACTION` and the site's id as `cData`; absent where the site asks for no challenge.
   */
  proof: z.optional(z.string().check(z.minLength(1), z.maxLength(8192))),
  page: z.optional(z.url({ protocol: /^https?$/ }).check(z.maxLength(2048))),
  timeZone: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{1,64}$/, 'an IANA time zone'))),
  /** What a clock shows where the visitor is, HH:MM; only asked for by `local-time-needed`. */
  localTime: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day: HH:MM'))),
  locale: z.optional(localeSchema),
  metadata: z.optional(
    z.record(
      z
        .string()
        .check(z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'a metadata key: a letter, then letters, digits, _ or -')),
      z.string().check(z.maxLength(METADATA_VALUE_MAX)),
    ),
  ),
  /** Claims that the site's own server signed: a JWS in compact form (RFC 7515, section 7.1). They win over `metadata`. */
  context: z.optional(z.string().check(z.maxLength(8192), z.regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, 'a compact JWS'))),
});

/** Body of `POST /v1/opt-outs`. */
export const optOutRequestSchema = z
  .strictObject({
    /** E.164. */
    phoneNumber: z.optional(z.string().check(z.minLength(1), z.maxLength(64))),
    /** PolyAI's id of a call to it, of the last 30 days. */
    callSid: z.optional(z.string().check(z.minLength(1), z.maxLength(128), noControls)),
    /** The metadata `callback_consent_record` of a call to it. */
    consentRecord: z.optional(
      z.string().check(z.regex(/^[\w-]{22}$/, 'as the metadata callback_consent_record has it')),
    ),
  })
  .check(z.refine((body) => Object.keys(body).length === 1, 'exactly one of phoneNumber, callSid and consentRecord'));

/** Body of `POST /v1/stop`. */
export const stopRequestSchema = z.strictObject({
  /** E.164, or a national number together with `region`. */
  phoneNumber: z.string().check(z.minLength(1), z.maxLength(64)),
  region: z.optional(regionSchema),
  /** Base64 of JSON `{ challenge, solution }`, for a challenge of `POST /v1/stop/challenges`. */
  proof: z.optional(z.string().check(z.minLength(1), z.maxLength(8192))),
});

/** 201 of `POST /v1/challenges` and of `POST /v1/stop/challenges`, as altcha-lib 2 makes it. */
export const challengeSchema = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    /** PBKDF2 iterations of one attempt. */
    cost: z.int(),
    keyLength: z.int(),
    /** What the derived key has to begin with, in hexadecimal digits. */
    keyPrefix: z.string(),
    data: z.strictObject({
      site: z.union([siteIdSchema, z.literal(STOP_PURPOSE)]),
      visitor: z.string(),
      expiresAt: z.int(),
    }),
  }),
  signature: z.string(),
});

/** `GET /.well-known/jwks.json` (RFC 7517, section 5; RFC 8037, section 2). */
export const jwkSetSchema = z.strictObject({
  keys: z.array(
    z.strictObject({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      x: z.string(),
      kid: z.string(),
      use: z.literal('sig'),
      alg: z.literal('EdDSA'),
    }),
  ),
});

/** Answer of `GET /healthz`, by its status 200 or 503. */
export const healthSchema = z.strictObject({
  status: z.enum(['sound', 'unsound']),
  /** Where in `wrangler.toml`, or which secret or binding; and what to do. */
  mistakes: z.array(z.strictObject({ place: z.string(), problem: z.string() })),
});

export const callbackStatusSchema = z.enum(CALLBACK_STATUSES);

export const callbackReasonSchema = z.enum(CALLBACK_REASONS);

/** 202 of `POST /v1/callbacks`. */
export const callbackAcceptedSchema = z.strictObject({
  id: z.string(),
  status: callbackStatusSchema,
  requestedAt: z.iso.datetime({ offset: true }),
  pollAfterSeconds: z.number(),
  proofWords: z.array(z.string()),
});

/** 200 of `GET /v1/callbacks/{id}`. */
export const callbackStateSchema = z.strictObject({
  id: z.string(),
  status: callbackStatusSchema,
  reason: callbackReasonSchema,
  pollAfterSeconds: z.number(),
});

/** 200 of `GET /v1/sites/{site}`: what the widget needs to draw itself. */
export const siteSchema = z.strictObject({
  site: siteIdSchema,
  regions: z.array(regionSchema),
  defaultRegion: regionSchema,
  consent: z.strictObject({
    id: z.string(),
    locale: localeSchema,
    text: z.string(),
    sha256: sha256Schema,
    privacyUrl: z.string(),
  }),
  challenge: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('proof-of-work') }),
    z.strictObject({ kind: z.literal('turnstile'), siteKey: z.string() }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
  callerNumber: z.nullable(z.string()),
  /** For the default region, as far as it can be known without a number. */
  callingWindow: z.strictObject({ open: z.boolean() }),
  scheduling: z.boolean(),
  /** Keys of `metadata` that a page may send. */
  metadataKeys: z.array(z.string()),
});

/** `application/problem+json` (RFC 9457). */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  /** For wrong shapes: each place as a JSON pointer (RFC 6901). */
  errors: z.optional(z.array(z.strictObject({ pointer: z.string(), detail: z.string() }))),
  /** Of `outside-calling-window`: from when on it may be asked for again; absent where that is not within two weeks. */
  nextOpening: z.optional(z.iso.datetime({ offset: true })),
});

export type CallbackRequest = z.infer<typeof callbackRequestSchema>;
export type StopRequest = z.infer<typeof stopRequestSchema>;
export type ConsentEvidence = z.infer<typeof consentEvidenceSchema>;
export type CallbackAccepted = z.infer<typeof callbackAcceptedSchema>;
export type CallbackState = z.infer<typeof callbackStateSchema>;
export type Site = z.infer<typeof siteSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type Challenge = z.infer<typeof challengeSchema>;
export type Health = z.infer<typeof healthSchema>;
