/** The shapes of the settings in `wrangler.toml`, with their defaults. What a shape can't say is in `config.ts`. */
import * as z from 'zod/mini';
import { regionSchema, siteIdSchema } from './contract.ts';
import { CALLING_WINDOW_MODES } from './policy/calling-windows/standing.ts';
import { E164 } from './policy/phone-number.ts';

const wholeNumber = z.int().check(z.minimum(1));
/** No object remembers for longer than 30 days. */
const seconds = z.int().check(z.minimum(1), z.maximum(30 * 86_400));
const locale = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a BCP 47 tag such as "en" or "pt-BR"'));
const metadataKey = z.string().check(
  z.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'must be a letter, then letters, digits, _ or -'),
  z.refine(
    (key) => !key.toLowerCase().startsWith('callback_'),
    'must not begin with "callback_": those are the proxy\'s own',
  ),
);
const secretName = z.string().check(z.regex(/^[A-Z][A-Z0-9_]*$/, 'must be the name of a secret'));

const limitsSchema = z.partial(
  z.strictObject({
    visitorPerHour: wholeNumber,
    visitorPerDay: wholeNumber,
    networkPerHour: wholeNumber,
    calleeCooldownSeconds: seconds,
    calleePerDay: wholeNumber,
    calleePer30Days: wholeNumber,
    siteInFlight: wholeNumber,
    longestCallSeconds: seconds,
    sitePerHour: wholeNumber,
    sitePerDay: wholeNumber,
    blockNumbers: wholeNumber,
    blockWindowSeconds: seconds,
    breakerFailures: wholeNumber,
    breakerOpenSeconds: seconds,
  }),
);

const upstreamShared = {
  baseUrl: z.url(),
  /** Name of the secret that holds the token. */
  tokenSecret: z._default(secretName, 'POLYAI_TOKEN'),
  encryption: z._default(z.enum(['TLS/SRTP', 'TLS/RTP', 'UDP/SRTP', 'UDP/RTP']), 'TLS/SRTP'),
  /** Whether a 500 documented as "failed to place the call" is tried again. */
  retry: z._default(z.boolean(), true),
};

export const upstreamSchema = z.discriminatedUnion('api', [
  z.strictObject({ api: z.literal('outbound-calling'), ...upstreamShared }),
  z.strictObject({
    api: z.literal('agents'),
    ...upstreamShared,
    agentId: z.string().check(z.regex(/^[A-Za-z0-9_-]+$/, "must be the agent's id")),
    environment: z.enum(['sandbox', 'pre-release', 'live']),
    variantId: z.optional(z.string().check(z.minLength(1))),
  }),
]);

const turnstileSchema = z.strictObject({
  siteKey: z.string().check(z.minLength(1)),
  /** Name of the secret that holds the secret key. */
  keySecret: z._default(secretName, 'TURNSTILE_SECRET'),
  /** In the demo alone: where Cloudflare is simulated. */
  siteverify: z.optional(z.url()),
});

const contextSchema = z.discriminatedUnion('algorithm', [
  z.strictObject({
    algorithm: z.literal('HS256'),
    /** Name of the secret that holds the key. */
    keySecret: z._default(secretName, 'CONTEXT_KEY'),
    once: z._default(z.boolean(), false),
  }),
  z.strictObject({
    algorithm: z.literal('EdDSA'),
    /** RFC 8037, section 2: member `x` of the public key's JWK. Its last character has 4 bits (RFC 4648, section 3.5). */
    publicKey: z
      .string()
      .check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, 'must be the member x of an Ed25519 JWK: 43 characters')),
    once: z._default(z.boolean(), false),
  }),
]);

const consentPartsSchema = z.partial(
  z.strictObject({
    caller: z.string(),
    aiVoice: z.string(),
    purpose: z.string(),
    notACondition: z.string(),
    howToStop: z.string(),
    recording: z.string(),
  }),
);

const callingWindowsSchema = z.strictObject({
  mode: z._default(z.enum(CALLING_WINDOW_MODES), 'enforce'),
  /** Regions whose rule lets provable consent lift its hours, where the site wants so. */
  consentLifts: z._default(z.array(regionSchema), []),
});

export const siteSettingsSchema = z.strictObject({
  origins: z.array(z.string()).check(z.minLength(1, 'must name at least one origin')),
  regions: z.array(regionSchema).check(z.minLength(1, 'must name at least one region')),
  /** What the visitor's phone will show; E.164. */
  callerNumber: z.optional(z.string().check(z.regex(E164, 'must be E.164, such as "+14155550100"'))),
  /** Whom that number is saved as; the host of the first origin where it is left out. */
  callerName: z.optional(
    z.string().check(z.regex(/^(?=.*\S)\P{Cc}{1,60}$/u, 'must be 1 to 60 characters, without control characters')),
  ),
  denyPrefixes: z._default(
    z.array(z.string().check(z.regex(/^\+[1-9]\d{0,13}$/, 'must begin with + and a calling code'))),
    [],
  ),
  metadataKeys: z._default(z.array(metadataKey), []),
  challenge: z._default(z.enum(['proof-of-work', 'turnstile', 'none']), 'proof-of-work'),
  turnstile: z.optional(turnstileSchema),
  context: z.optional(contextSchema),
  privacyUrl: z.url({ protocol: /^https?$/ }),
  /** How long consent records are kept. 16 CFR 310.5(a): 5 years. */
  consentRetentionYears: z._default(z.int().check(z.minimum(1), z.maximum(30)), 5),
  defaultLocale: z.optional(locale),
  consent: z.record(
    locale,
    z.strictObject({
      id: z.string().check(z.regex(/^[\w.-]{1,64}$/)),
      text: z.string(),
      /** What the law wants to be said, quoted from the text; `policy/consent-rules.ts` says what is missing. */
      parts: z._default(consentPartsSchema, {}),
    }),
  ),
  polyai: upstreamSchema,
  callingWindows: z._default(callingWindowsSchema, { mode: 'enforce', consentLifts: [] }),
  limits: z._default(limitsSchema, {}),
});

export const environmentSchema = z.object({
  ENVIRONMENT: z.enum(['production', 'demo']),
  PROXY_SECRET: z.string(),
  SITES: z.record(siteIdSchema, siteSettingsSchema),
});

export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type UpstreamSettings = z.infer<typeof upstreamSchema>;
