import type { Context } from 'hono';
import {
  callbackAcceptedSchema,
  callbackRequestSchema,
  callbackStateSchema,
  challengeRequestSchema,
  challengeSchema,
  healthSchema,
  idempotencyKeySchema,
  jwkSetSchema,
  optOutRequestSchema,
  problemSchema,
  siteSchema,
} from '../contract.ts';
import type { AppEnvironment } from './dependencies.ts';
import { DO_NOT_CALL_PATHS, DO_NOT_CALL_SCHEMAS } from './openapi-do-not-call.ts';
import { LEDGER_PATHS, LEDGER_SCHEMAS } from './openapi-ledger.ts';
import { ALWAYS, ASKING, BODY, headers, json, path, problems, STANDING, schema } from './openapi-parts.ts';
import { STOP_PATHS, STOP_SCHEMAS } from './openapi-stop.ts';

/** Of the wire, not of the package: it changes when a client has to. */
const API_VERSION = '1.0.0';

/** The proxy's whole surface, generated from the schemas that check it. */
export function openApiDocument() {
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'polyai-callback edge proxy',
      version: API_VERSION,
      description:
        'Ask to be called back by a PolyAI voice agent. JSON, no cookies, no credentials; problems are RFC 9457 with a `code`.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    // No page signs in: the id of a callback is the only right needed, and everything else is checked for what it is.
    security: [],
    paths: {
      '/v1/sites/{site}': {
        get: {
          operationId: 'showSite',
          summary: 'What the widget needs to draw itself',
          parameters: [
            path('site', 'The id of a site; `-` is the only site of a proxy that has just one.'),
            { name: 'locale', in: 'query', description: 'The reader’s language, BCP 47.', schema: { type: 'string' } },
          ],
          responses: {
            200: { description: 'The site. Cacheable for 5 minutes.', headers: ALWAYS, content: json('Site') },
            ...problems('origin-not-allowed'),
          },
        },
      },
      '/v1/sites/{site}/contact.vcf': {
        get: {
          operationId: 'showContact',
          summary: 'The number that will call, to be saved as a contact',
          parameters: [path('site', 'The id of a site; `-` is the only site of a proxy that has just one.')],
          responses: {
            200: {
              description: 'A vCard 3.0 (RFC 2426). There is none where the site does not tell its number.',
              headers: { ...ALWAYS, ...headers('Content-Disposition') },
              content: { 'text/vcard': { schema: { type: 'string' } } },
            },
            ...problems(),
          },
        },
      },
      '/v1/challenges': {
        post: {
          operationId: 'makeChallenge',
          summary: 'A proof-of-work challenge, good for 5 minutes, one site and one visitor',
          requestBody: { required: true, content: json('ChallengeRequest') },
          responses: {
            201: { description: 'A fresh challenge.', headers: ALWAYS, content: json('Challenge') },
            ...problems(...BODY, 'origin-not-allowed', 'too-many-requests'),
          },
        },
      },
      '/v1/callbacks': {
        post: {
          operationId: 'beginCallback',
          summary: 'Ask to be called',
          parameters: [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              description:
                'A UUID, one per intent, bare or quoted. The same key and body get the same answer for 24 hours.',
              schema: { anyOf: [schema(idempotencyKeySchema), { type: 'string', pattern: '^"[0-9A-Fa-f-]{36}"$' }] },
            },
          ],
          requestBody: { required: true, content: json('CallbackRequest') },
          responses: {
            202: {
              description: 'The callback is durable; it is dialled after this.',
              headers: { ...ALWAYS, ...STANDING, ...headers('Location') },
              content: json('CallbackAccepted'),
            },
            ...problems(...BODY, ...ASKING),
          },
        },
      },
      '/v1/callbacks/{id}': {
        get: {
          operationId: 'viewCallback',
          summary: 'Where the callback stands',
          parameters: [path('id', 'As the answer to `beginCallback` has it.')],
          responses: {
            200: { description: 'Its status.', headers: ALWAYS, content: json('CallbackState') },
            ...problems(),
          },
        },
      },
      '/v1/callbacks/{id}/receipt': {
        get: {
          operationId: 'showReceipt',
          summary: 'The visitor’s signed copy of the consent record',
          parameters: [path('id', 'As the answer to `beginCallback` has it.')],
          responses: {
            200: {
              description: 'A compact JWS (EdDSA), to be verified with `/.well-known/jwks.json`.',
              headers: { ...ALWAYS, ...headers('Content-Disposition') },
              content: { 'application/jose': { schema: { type: 'string' } } },
            },
            ...problems(),
          },
        },
      },
      '/v1/sites/{site}/consent-texts/{sha256}': {
        get: {
          operationId: 'showConsentText',
          summary: 'A consent text, exactly, for ever',
          parameters: [path('site', 'The id of a site.'), path('sha256', 'Of the text’s UTF-8, hexadecimal.')],
          responses: {
            200: {
              description: 'One that is shown today, or that somebody agreed to.',
              headers: ALWAYS,
              content: { 'text/plain': { schema: { type: 'string' } } },
            },
            ...problems(),
          },
        },
      },
      '/.well-known/jwks.json': {
        get: {
          operationId: 'showPublicKeys',
          summary: 'What receipts and checkpoints are verified with (RFC 7517)',
          responses: {
            200: { description: 'A JWK Set.', headers: ALWAYS, content: json('JwkSet') },
            ...problems(),
          },
        },
      },
      '/v1/opt-outs': {
        post: {
          operationId: 'optOut',
          summary: 'No more calls to a number, by any site of this proxy',
          security: [{ optOutSecret: [] }],
          requestBody: { required: true, content: json('OptOutRequest') },
          responses: {
            204: { description: 'From now on it is not rung. Says nothing of whether it was known.', headers: ALWAYS },
            ...problems(...BODY, 'not-authorised', 'phone-number-not-valid'),
          },
        },
      },
      ...STOP_PATHS,
      ...DO_NOT_CALL_PATHS,
      ...LEDGER_PATHS,
      '/healthz': {
        get: {
          operationId: 'showHealth',
          summary: 'Whether configuration and objects are sound',
          responses: {
            ...problems(),
            200: { description: 'All is sound.', headers: ALWAYS, content: json('Health') },
            503: { description: 'Every mistake, by its place.', headers: ALWAYS, content: json('Health') },
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'showDocument',
          summary: 'This document',
          responses: {
            200: {
              description: 'OpenAPI 3.1.',
              headers: ALWAYS,
              content: { 'application/json': { schema: { type: 'object' } } },
            },
            ...problems(),
          },
        },
      },
    },
    components: {
      schemas: {
        Site: schema(siteSchema),
        ChallengeRequest: schema(challengeRequestSchema, 'input'),
        Challenge: schema(challengeSchema),
        CallbackRequest: schema(callbackRequestSchema, 'input'),
        CallbackAccepted: schema(callbackAcceptedSchema),
        CallbackState: schema(callbackStateSchema),
        OptOutRequest: schema(optOutRequestSchema, 'input'),
        ...STOP_SCHEMAS,
        ...DO_NOT_CALL_SCHEMAS,
        ...LEDGER_SCHEMAS,
        JwkSet: schema(jwkSetSchema),
        Health: schema(healthSchema),
        Problem: schema(problemSchema),
      },
      securitySchemes: {
        adminSecret: { type: 'http', scheme: 'bearer', description: 'The secret `ADMIN_SECRET`.' },
        optOutSecret: { type: 'http', scheme: 'bearer', description: 'The secret `OPT_OUT_SECRET`.' },
      },
      headers: {
        'X-Request-Id': {
          description: 'What the log knows the request by.',
          required: true,
          schema: { type: 'string' },
        },
        'Retry-After': {
          description: 'Seconds, wherever waiting helps.',
          schema: { type: 'string', pattern: '^\\d+$' },
        },
        Location: { description: 'Where to ask for its status.', required: true, schema: { type: 'string' } },
        'Content-Disposition': { description: 'A file to keep.', required: true, schema: { type: 'string' } },
        Allow: { description: 'What the route knows.', required: true, schema: { type: 'string' } },
        'WWW-Authenticate': { description: 'RFC 6750.', required: true, schema: { type: 'string' } },
        RateLimit: {
          description: 'How the visitor stands (draft-ietf-httpapi-ratelimit-headers).',
          schema: { type: 'string' },
        },
        'RateLimit-Policy': { description: 'The visitor’s limits.', schema: { type: 'string' } },
      },
    },
  };
}

let document: string | undefined;

/** `GET /openapi.json`: made once per isolate, when somebody first asks. */
export function showDocument(c: Context<AppEnvironment>): Response {
  document ??= JSON.stringify(openApiDocument());
  return c.body(document, 200, {
    'Content-Type': 'application/json',
    'Cache-Control': 'public, max-age=3600',
    'Access-Control-Allow-Origin': '*',
  });
}
