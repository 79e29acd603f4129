/** What the widget tells the page. No event ever holds a phone number. */
import type { CallbackReason, CallbackStatus, PageProblemCode } from '../edge-proxy/contract-codes.ts';

/** The proxy's codes, and what only a browser can meet: no answer, one that makes no sense, or a page without WebCrypto. */
export type WidgetProblemCode = PageProblemCode | 'network-lost' | 'answer-unreadable' | 'insecure-context';

const ACROSS_SHADOW_ROOTS = { bubbles: true, composed: true } as const;

/** The panel has opened. */
export class CallbackOpenEvent extends Event {
  constructor() {
    super('callback-open', ACROSS_SHADOW_ROOTS);
  }
}

/**
 * The visitor has agreed, and the call is about to be asked for. `preventDefault()` keeps it from that; what the page puts into `metadata` and
 * `context` before then still goes with it. Not fired when the same wish is tried again.
 */
export class CallbackSubmitEvent extends Event {
  constructor() {
    super('callback-submit', { ...ACROSS_SHADOW_ROOTS, cancelable: true });
  }
}

/** The proxy has taken the request: a callback with this id exists. */
export class CallbackRequestedEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('callback-requested', ACROSS_SHADOW_ROOTS);
    this.id = id;
  }
}

/** The callback stands somewhere else than before. */
export class CallbackStatusEvent extends Event {
  readonly id: string;
  readonly status: CallbackStatus;
  readonly reason: CallbackReason;

  constructor(id: string, status: CallbackStatus, reason: CallbackReason) {
    super('callback-status', ACROSS_SHADOW_ROOTS);
    this.id = id;
    this.status = status;
    this.reason = reason;
  }
}

/** The request was refused, or got no answer. */
export class CallbackFailedEvent extends Event {
  readonly code: WidgetProblemCode;

  constructor(code: WidgetProblemCode) {
    super('callback-failed', ACROSS_SHADOW_ROOTS);
    this.code = code;
  }
}

/** The panel has closed. A callback that was asked for goes on. */
export class CallbackCloseEvent extends Event {
  constructor() {
    super('callback-close', ACROSS_SHADOW_ROOTS);
  }
}

export interface CallbackEventMap {
  'callback-open': CallbackOpenEvent;
  'callback-submit': CallbackSubmitEvent;
  'callback-requested': CallbackRequestedEvent;
  'callback-status': CallbackStatusEvent;
  'callback-failed': CallbackFailedEvent;
  'callback-close': CallbackCloseEvent;
}

declare global {
  /** They bubble: `document` and `window` hear them too. */
  interface GlobalEventHandlersEventMap extends CallbackEventMap {}
}
