/**
 * The wire between the proxy and those who keep its do-not-call lists: `/v1/do-not-call/…`, with the secret `ADMIN_SECRET` as a
 * bearer token. An import is text, a number in E.164 a line; numbers travel in bodies alone, and no answer repeats one.
 */
import * as z from 'zod/mini';
import { siteIdSchema } from './contract.ts';

/** What an import has to be. Its length is not limited: it is read as it comes. */
export const IMPORT_TYPE = 'text/plain';

/** How many refused lines an answer names; it counts them all. */
export const REFUSED_SHOWN = 100;

/** An id of a list, in a path: like a site's, but never with what might be a number, since paths are logged by others. */
export const listIdSchema = siteIdSchema.check(z.refine((id) => !/\d{7}/.test(id), 'no 7 digits in a row'));

/**
 * Why a line was refused: it has more than 256 characters, begins with no plus, is not + and 7 to 15 digits and nothing else, or has a calling code that there
 * isn't, or more or fewer digits than numbers there ever have.
 */
export const LINE_PROBLEMS = ['too-long', 'no-plus', 'not-e164', 'no-number'] as const;

/** 200 of `POST /v1/do-not-call/{list}`. All that is counted as taken is durable, and rings for no site any more. */
export const importedSchema = z.strictObject({
  list: listIdSchema,
  /** Lines with a number that is now on the list. */
  taken: z.int(),
  /** How many of them were not on it before. */
  added: z.int(),
  /** The first that were refused, by their line, from 1. */
  refused: z.array(z.strictObject({ line: z.int(), problem: z.enum(LINE_PROBLEMS) })),
  refusedCount: z.int(),
});

/** 200 of `DELETE /v1/do-not-call/{list}`. */
export const removedSchema = z.strictObject({ list: listIdSchema, removed: z.int() });

/** 200 of `GET /v1/do-not-call`. */
export const listsSchema = z.strictObject({
  lists: z.array(z.strictObject({ list: listIdSchema, numbers: z.int() })),
});

export type LineProblem = (typeof LINE_PROBLEMS)[number];
export type Imported = z.infer<typeof importedSchema>;
export type Removed = z.infer<typeof removedSchema>;
export type Lists = z.infer<typeof listsSchema>;
