/**
 * One wish to be called: the body and the idempotency key that go together until the wish has been answered. Sent as
 * often as need be, it makes one call.
 */
import type { CallbackRequest } from '../../edge-proxy/contract.ts';
import type { WidgetProblemCode } from '../events.ts';

/** What the visitor wishes; the page's context and the proof join it when it is sent. */
export type CallbackBody = Omit<CallbackRequest, 'proof' | 'context'>;

export interface CallbackIntent {
  readonly key: string;
  readonly body: CallbackBody;
  /** As the page had it when the visitor wished it: to the proxy, another context is another request. */
  readonly context: string;
}

/** After these nobody knows whether the request arrived, so the same key has to be used again. */
export const OUTCOME_NOT_KNOWN: readonly WidgetProblemCode[] = [
  'network-lost',
  'answer-unreadable',
  'internal',
  'idempotency-in-progress',
];
/** Said at the door, before the proxy looks at the key: they tell nothing of an earlier attempt that got no answer. */
const SAID_AT_THE_DOOR: readonly WidgetProblemCode[] = [
  'proof-rejected',
  'too-many-requests',
  'temporarily-unavailable',
];

/**
 * @param isUncertain an earlier attempt got no answer. After `outside-calling-window` that doesn't matter either: it is hours
 * until the number may be called again, and whoever asks then wishes anew.
 */
export function keepsKeyAfter(code: WidgetProblemCode, isUncertain: boolean): boolean {
  return OUTCOME_NOT_KNOWN.includes(code) || (isUncertain && SAID_AT_THE_DOOR.includes(code));
}

/** How long a stated time of day may be on its way. The proxy reckons in quarters of an hour. */
export const STATED_TIME_LASTS_MILLISECONDS = 2 * 60_000;

export function createIntent(body: CallbackBody, context: string): CallbackIntent {
  return { key: randomUuid(), body, context };
}

/** What is sent of it. Every attempt has a proof of its own. */
export function requestOf({ body, context }: CallbackIntent, proof: string | undefined): CallbackRequest {
  return { ...body, ...(context && { context }), ...(proof && { proof }) };
}

/**
 * The same text agreed to for the same number: when the box was ticked makes it no other wish. Nor does a form that knows
 * nothing of a time that was stated since.
 */
export function isSameWish(earlier: CallbackBody, later: CallbackBody): boolean {
  return (
    earlier.phoneNumber === later.phoneNumber &&
    earlier.consent.sha256 === later.consent.sha256 &&
    (later.localTime === undefined || later.localTime === earlier.localTime)
  );
}

/** A version 4 UUID (RFC 9562, section 5.4). `crypto.randomUUID` is missing outside secure contexts. */
export function randomUuid(source: Pick<Crypto, 'getRandomValues'> & { randomUUID?: () => string } = crypto): string {
  if (source.randomUUID) return source.randomUUID();
  const bytes = source.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, index) => {
      if (index === 6) return (byte & 0x0f) | 0x40;
      return index === 8 ? (byte & 0x3f) | 0x80 : byte;
    })
    .map((byte) => byte.toString(16).padStart(2, '0'));
  return [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)]
    .map((group) => group.join(''))
    .join('-');
}
