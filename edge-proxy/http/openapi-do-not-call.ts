import { IMPORT_TYPE, importedSchema, listsSchema, removedSchema } from '../do-not-call-contract.ts';
import { ALWAYS, json, path, problems, schema } from './openapi-parts.ts';

export const DO_NOT_CALL_SCHEMAS = {
  Imported: schema(importedSchema),
  Removed: schema(removedSchema),
  Lists: schema(listsSchema),
};

const LIST = path(
  'list',
  'The id of a list: lower-case letters, digits and hyphens, without 7 digits in a row, or 9 in all.',
);
const security = [{ adminSecret: [] }];

/** The part of the surface for those who keep do-not-call lists. */
export const DO_NOT_CALL_PATHS = {
  '/v1/do-not-call': {
    get: {
      operationId: 'showLists',
      summary: 'Every do-not-call list, and how many numbers it has',
      security,
      responses: {
        200: { description: 'All lists.', headers: ALWAYS, content: json('Lists') },
        ...problems('not-authorised'),
      },
    },
  },
  '/v1/do-not-call/{list}': {
    post: {
      operationId: 'importList',
      summary: 'Put numbers on a list: no site of this proxy rings them',
      parameters: [LIST],
      security,
      requestBody: {
        required: true,
        description:
          'A number in E.164 a line; empty lines and those that begin with # say nothing. Send 50,000 lines at a time: Cloudflare limits ' +
          'the size of a body, its CPU time, and how many objects a request may ask.',
        content: { [IMPORT_TYPE]: { schema: { type: 'string' } } },
      },
      responses: {
        200: {
          description: 'What was taken is durable. A refused line is named by its place, never by its text.',
          headers: ALWAYS,
          content: json('Imported'),
        },
        ...problems('malformed-request', 'unsupported-media-type', 'not-authorised'),
      },
    },
    delete: {
      operationId: 'removeList',
      summary: 'Take a list away',
      parameters: [LIST],
      security,
      responses: {
        200: { description: 'It is gone.', headers: ALWAYS, content: json('Removed') },
        ...problems('malformed-request', 'not-authorised'),
      },
    },
  },
};
