import { Validator } from '@cfworker/json-schema';
import { expect } from 'vitest';
import { openApiDocument } from '../../edge-proxy/http/openapi.ts';

type Headers = Record<string, { $ref: string }>;
interface Operation {
  readonly responses: Record<string, { headers: Headers; content?: Record<string, { schema: object }> }>;
}

const document = openApiDocument();
const paths = document.paths as unknown as Record<string, Record<string, Operation>>;
const declaredHeaders = document.components.headers as Record<string, { required?: boolean; schema: object }>;

/** Fails unless the answer is one that the OpenAPI document declares for this route: status, headers, type and shape. */
export async function expectConforming(method: string, path: string, response: Response): Promise<void> {
  // A preflight is the browser's business, not the interface's.
  if (method === 'OPTIONS') return;
  const route = Object.keys(paths).find((pattern) => matches(pattern, path.split('?')[0] ?? ''));
  const declared = route === undefined ? undefined : paths[route]?.[method.toLowerCase()];
  const answer = declared?.responses[response.status];
  const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
  if (!declared) {
    expect([404, 405], `${method} ${path}`).toContain(response.status);
    expectValid({ $ref: '#/components/schemas/Problem' }, await response.clone().json());
    return;
  }
  expect(answer, `${method} ${route} declares no ${response.status}`).toBeDefined();
  if (answer && !answer.content) {
    expect(await response.clone().text(), `${method} ${route} ${response.status}`).toBe('');
    return;
  }
  // An unconfigured proxy says so in a problem, also where its health would be shown.
  expect(Object.keys(answer?.content ?? {}), `${method} ${route} ${response.status}`).toContain(type);
  expectValid(
    answer?.content?.[type]?.schema ?? {},
    await (type.endsWith('json') ? response.clone().json() : response.clone().text()),
  );
  for (const name of Object.keys(answer?.headers ?? {})) {
    const value = response.headers.get(name);
    const { required, schema } = declaredHeaders[name] ?? { schema: {} };
    if (required) expect(value, `${method} ${route} ${response.status} needs ${name}`).not.toBeNull();
    if (value !== null) expectValid(schema, value);
  }
  for (const name of ['RateLimit', 'Retry-After', 'Location', 'Allow', 'WWW-Authenticate']) {
    if (response.headers.has(name))
      expect(Object.keys(answer?.headers ?? {}), `${route} declares ${name}`).toContain(name);
  }
}

function expectValid(schema: object, value: unknown): void {
  const validator = new Validator({ ...schema, components: document.components } as never, '2020-12', false);
  const { valid, errors } = validator.validate(value);
  expect(valid, JSON.stringify(errors)).toBe(true);
}

function matches(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
}
