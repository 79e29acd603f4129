import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, it } from 'vitest';
import { openApiDocument } from '../../edge-proxy/http/openapi.ts';
import { report } from './sizes.ts';

const copy = () => structuredClone(openApiDocument()) as Record<string, unknown>;

it('a document with a mistake in it is no OpenAPI document', async () => {
  const mistaken = [
    { ...copy(), info: { title: 'without a version' } },
    { ...copy(), paths: { 'no-slash': {} } },
    { ...copy(), openapi: '2.9' },
    { ...copy(), components: { responses: { Nameless: {} } } },
  ];
  for (const document of mistaken) expect((await new Validator().validate(document)).valid).toBe(false);
});

it('the document is OpenAPI 3.1, by the initiative’s own schema, and every reference in it leads somewhere', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(copy());
  expect(errors).toBeUndefined();
  expect([valid, validator.version]).toEqual([true, '3.1']);
  const references = [...new Set(JSON.stringify(copy()).match(/#\/components\/[^"]+/g))];
  for (const reference of references) expect(at(reference), reference).toBeTypeOf('object');
  const { paths } = openApiDocument();
  report('OpenAPI 3.1', { paths: Object.keys(paths).length, references: references.length });
});

function at(reference: string): unknown {
  const [, ...names] = reference.split('/');
  return names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], copy());
}
