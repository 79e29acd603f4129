import * as z from 'zod/mini';
import { PROBLEMS, type ProblemCode } from '../contract.ts';

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is (section 4.8.24), so zod's own output needs no change. */
export const schema = (of: z.ZodMiniType, io: 'input' | 'output' = 'output'): Readonly<Record<string, unknown>> => {
  const { $schema: _, ...rest } = z.toJSONSchema(of, { target: 'draft-2020-12', io });
  return rest;
};

export const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
export const headers = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
export const ALWAYS = headers('X-Request-Id');
export const STANDING = headers('RateLimit', 'RateLimit-Policy');

const ANY_ROUTE: readonly ProblemCode[] = ['not-found', 'method-not-allowed', 'internal', 'temporarily-unavailable'];
export const BODY: readonly ProblemCode[] = ['malformed-request', 'body-too-large', 'unsupported-media-type'];
export const ASKING: readonly ProblemCode[] = [
  'idempotency-key-missing',
  'origin-not-allowed',
  'proof-rejected',
  'context-rejected',
  'consent-outdated',
  'outside-calling-window',
  'idempotency-in-progress',
  'consent-required',
  'local-time-needed',
  'idempotency-key-reused',
  'phone-number-not-valid',
  'region-not-served',
  'number-type-not-served',
  'too-many-requests',
  'callee-not-available',
];

/** A response for each status that any of the codes has, naming its codes. */
export function problems(...codes: readonly ProblemCode[]) {
  const all = [...new Set([...ANY_ROUTE, ...codes])];
  const statuses = [...new Set(all.map((code) => PROBLEMS[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = all.filter((code) => PROBLEMS[code].status === status);
      const problem = {
        allOf: [{ $ref: '#/components/schemas/Problem' }],
        properties: { code: { enum: here }, status: { const: status } },
      };
      return [
        String(status),
        {
          description: here.map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`).join(' '),
          headers: {
            ...ALWAYS,
            ...headers('Retry-After'),
            ...(status === 401 && headers('WWW-Authenticate')),
            ...(status === 405 && headers('Allow')),
            ...STANDING,
          },
          content: { 'application/problem+json': { schema: problem } },
        },
      ];
    }),
  );
}

export const path = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});
