import type { ProblemCode } from '../contract.ts';
import {
  erasedSchema,
  exportedPartSchema,
  foundSchema,
  partRequestSchema,
  personRequestSchema,
  verifiedSchema,
  verifyRequestSchema,
} from '../ledger-contract.ts';
import { ALWAYS, BODY, json, problems, schema } from './openapi-parts.ts';

export const LEDGER_SCHEMAS = {
  PersonRequest: schema(personRequestSchema, 'input'),
  PartRequest: schema(partRequestSchema, 'input'),
  VerifyRequest: schema(verifyRequestSchema, 'input'),
  Found: schema(foundSchema),
  ExportedPart: schema(exportedPartSchema),
  Erased: schema(erasedSchema),
  Verified: schema(verifiedSchema),
};

const operation = (operationId: string, summary: string, request: string, answer: string, ...codes: ProblemCode[]) => ({
  post: {
    operationId,
    summary,
    security: [{ adminSecret: [] }],
    requestBody: { required: true, content: json(request) },
    responses: {
      200: { description: 'Done.', headers: ALWAYS, content: json(answer) },
      ...problems(...BODY, 'not-authorised', ...codes),
    },
  },
});

/** The part of the surface for those who must prove consent, or answer for it. */
export const LEDGER_PATHS = {
  '/v1/ledger/find': operation(
    'findRecords',
    'All records about one person, whether they opted out, and the do-not-call lists that they are on',
    'PersonRequest',
    'Found',
    'phone-number-not-valid',
  ),
  '/v1/ledger/erase': operation(
    'eraseRecords',
    'Destroy what is personal in a person’s records',
    'PersonRequest',
    'Erased',
    'phone-number-not-valid',
  ),
  '/v1/ledger/verify': operation('verifyLedger', 'Check a part of a site’s ledger', 'VerifyRequest', 'Verified'),
  '/v1/ledger/export': operation('exportLedger', 'A part of a site’s ledger', 'PartRequest', 'ExportedPart'),
};
