/** Each problem's way on, so that none is a dead end. */
import type { WidgetProblemCode } from '../events.ts';

/**
 * `field`: said at the phone field. `consent`: said at the box, which has to be ticked again. `retry`: asked again at
 * the visitor's word. `other-number`: only another number helps, or to come back later. `owner`: nothing that a visitor could do here helps; there is the page's own way to call, if it has one, and
 * the way back to the page. `context`: a page that is loaded anew may help, and once it has set another `context`, as `retry`. `opening`: as `retry`, once the number
 * may be called again; where nobody knows when, with another number alone. `local-time`: the visitor is asked what time it is.
 */
type WayOn = 'field' | 'consent' | 'retry' | 'other-number' | 'owner' | 'context' | 'opening' | 'local-time';

export const WAY_ON: Record<WidgetProblemCode, WayOn> = {
  'phone-number-not-valid': 'field',
  'region-not-served': 'field',
  'number-type-not-served': 'field',
  'consent-outdated': 'consent',
  'consent-required': 'consent',
  'network-lost': 'retry',
  'answer-unreadable': 'retry',
  'temporarily-unavailable': 'retry',
  'too-many-requests': 'retry',
  'callee-not-available': 'other-number',
  'outside-calling-window': 'opening',
  'local-time-needed': 'local-time',
  'proof-rejected': 'retry',
  'idempotency-in-progress': 'retry',
  'idempotency-key-reused': 'retry',
  'idempotency-key-missing': 'retry',
  'malformed-request': 'retry',
  'method-not-allowed': 'retry',
  'unsupported-media-type': 'retry',
  internal: 'retry',
  'context-rejected': 'context',
  'insecure-context': 'owner',
  'origin-not-allowed': 'owner',
  'not-found': 'owner',
  'body-too-large': 'owner',
};

/** A newer proxy may know codes that this widget doesn't. */
export function knownCode(code: WidgetProblemCode): WidgetProblemCode {
  return Object.hasOwn(WAY_ON, code) ? code : 'internal';
}
