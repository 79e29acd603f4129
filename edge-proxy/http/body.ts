import type * as z from 'zod/mini';
import { MAX_BODY_BYTES } from '../contract.ts';
import { jsonPointer } from '../policy/json-pointer.ts';
import { problemResponse } from './problem.ts';

export type BodyResult<T> =
  | { readonly ok: true; readonly body: T }
  | { readonly ok: false; readonly response: Response };

/** Reads a JSON body of at most 32 KB and checks its shape; unknown members are refused by the schema. */
export async function readBody<T>(request: Request, schema: z.ZodMiniType<T>): Promise<BodyResult<T>> {
  const type = request.headers.get('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return refused({ code: 'unsupported-media-type', detail: 'Send Content-Type: application/json.' });
  }
  const text = await readText(request);
  if (text === undefined)
    return refused({ code: 'body-too-large', detail: `A body may have ${MAX_BODY_BYTES} bytes at most.` });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused({ code: 'malformed-request', detail: 'The body is not JSON.' });
  }
  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, body: parsed.data };
  const errors = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ pointer: jsonPointer([...issue.path, key]), detail: 'unknown member' }))
      : [{ pointer: jsonPointer(issue.path), detail: issue.input === undefined ? 'is missing' : issue.message }],
  );
  return refused({
    code: 'malformed-request',
    detail: 'The body does not have the right shape: see "errors".',
    errors,
  });
}

function refused(refusal: Parameters<typeof problemResponse>[0]): { ok: false; response: Response } {
  return { ok: false, response: problemResponse(refusal) };
}

/** The text, or `undefined` as soon as it is too large; `Content-Length` may be absent or wrong. */
async function readText(request: Request): Promise<string | undefined> {
  if (!request.body) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of request.body) {
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
