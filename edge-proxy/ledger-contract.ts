/**
 * The wire between the proxy and those who must prove consent, or answer for it: `/v1/ledger/…`. JSON over HTTPS, with the secret
 * `ADMIN_SECRET` as a bearer token. Numbers travel in bodies alone.
 */
import * as z from 'zod/mini';
import { siteIdSchema } from './contract.ts';
import { listIdSchema } from './do-not-call-contract.ts';

const phoneNumber = z.string().check(z.minLength(1), z.maxLength(64));
const sequence = z.int().check(z.minimum(0));
const placeSchema = z.strictObject({ sequence, hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) });

/** Of `POST /v1/ledger/find` and `/erase`: a person, by their number in E.164, at one site or at all. */
export const personRequestSchema = z.strictObject({ phoneNumber, site: z.optional(siteIdSchema) });

/** Of `POST /v1/ledger/export` and `/report`: go on after a sequence, 0 to begin. */
export const partRequestSchema = z.strictObject({ site: siteIdSchema, after: z._default(sequence, 0) });

/** Of `POST /v1/ledger/verify`. `places` is what others kept of the ledger: checkpoints of the log, receipts. */
export const verifyRequestSchema = z.strictObject({
  site: siteIdSchema,
  after: z._default(sequence, 0),
  places: z._default(z.array(placeSchema).check(z.maxLength(200)), []),
});

/** A record as it can be read. */
export const ledgerRecordSchema = z.strictObject({
  site: siteIdSchema,
  sequence,
  /** When it was written. */
  at: z.iso.datetime(),
  type: z.string(),
  callback: z.nullable(z.string()),
  facts: z.record(z.string(), z.unknown()),
  /** What is personal; `null` where there is nothing, or the person was erased. */
  personal: z.nullable(z.record(z.string(), z.unknown())),
  /** Whether what was personal can't be read by anybody any more. */
  erased: z.boolean(),
  /** The consent text, to the letter, where the record is of a consent. */
  text: z.nullable(z.string()),
  hash: z.string(),
});

/** 200 of `POST /v1/ledger/find`: a stop or a line of a list leaves no record where there was no consent before. */
export const foundSchema = z.strictObject({
  records: z.array(ledgerRecordSchema),
  /** Since when no site of this proxy rings the number, because the person said so; `null` where they didn't. */
  optedOutAt: z.nullable(z.iso.datetime()),
  /** The do-not-call lists that the number is on. */
  lists: z.array(listIdSchema),
});
export const exportedPartSchema = z.strictObject({
  records: z.array(ledgerRecordSchema),
  /** Go on after this sequence; `null` at the end. */
  next: z.nullable(sequence),
});
export const erasedSchema = z.strictObject({
  /** By site: how many records nobody can read any more. */
  erased: z.record(siteIdSchema, z.int()),
});
export const verifiedSchema = z.strictObject({
  checked: z.int(),
  findings: z.array(z.strictObject({ sequence: z.int(), problem: z.string() })),
  next: z.nullable(sequence),
});

export type LedgerRecordView = z.infer<typeof ledgerRecordSchema>;
export type Found = z.infer<typeof foundSchema>;
export type ExportedPart = z.infer<typeof exportedPartSchema>;
export type Erased = z.infer<typeof erasedSchema>;
export type Verified = z.infer<typeof verifiedSchema>;
