import { expect, it } from 'vitest';
import { PROBLEMS } from '../../edge-proxy/contract.ts';
import { openApiDocument } from '../../edge-proxy/http/openapi.ts';

interface Declared {
  readonly headers: object;
  readonly content?: { readonly 'application/problem+json'?: { readonly schema: { readonly properties: object } } };
}

const responses = Object.entries(openApiDocument().paths).flatMap(([path, operations]) =>
  Object.values(operations as object).flatMap((operation) =>
    Object.entries(operation.responses as Record<string, Declared>).map(([status, declared]) => ({
      place: `${path} ${status}`,
      status: Number(status),
      headers: Object.keys(declared.headers),
      properties: declared.content?.['application/problem+json']?.schema.properties as
        | { code: { enum: (keyof typeof PROBLEMS)[] }; status: { const: number } }
        | undefined,
    })),
  ),
);

it('every problem is declared under its own status, and under no other', () => {
  const declared = responses.filter(({ properties }) => properties);
  expect(declared.length).toBeGreaterThan(20);
  for (const { place, status, properties } of declared) {
    expect(properties?.status.const, place).toBe(status);
    for (const code of properties?.code.enum ?? []) expect([code, PROBLEMS[code].status]).toEqual([code, status]);
  }
});

it('the methods that are allowed are declared with 405, and with nothing else', () => {
  const withAllow = responses.filter(({ headers }) => headers.includes('Allow')).map(({ status }) => status);
  expect(new Set(withAllow)).toEqual(new Set([405]));
  expect(withAllow).toHaveLength(responses.filter(({ status }) => status === 405).length);
});
