import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { CallStore, Outcome } from './call-store.ts';
import type { Dialect } from './dialects.ts';
import { type Answer, behaviourOf, type RefusalStatus } from './magic-numbers.ts';

export type SimulatorContext = Context<{ Bindings: HttpBindings }>;

export interface Surroundings {
  token: string;
  store: CallStore;
  lateAnswerMs: number;
}

type Decision =
  | { kind: 'placed'; answer: Answer; callSid: string }
  | { kind: 'refused'; status: RefusalStatus; message: string; retryAfterSeconds?: number }
  | { kind: 'redirected' };

const MESSAGES: Record<RefusalStatus, string> = {
  400: 'invalid parameters',
  401: 'missing or invalid token, or the connector is not configured for outbound calling',
  429: 'too many requests',
  500: 'failed to place the call',
  502: 'bad gateway',
};

const PLACED_OUTCOMES = {
  sid: 'placed',
  none: 'placed-without-answer',
  late: 'placed-with-late-answer',
  unreadable: 'placed-with-unreadable-answer',
} as const satisfies Record<Answer, Outcome>;

/** Handles the POST that places a call, in either dialect, and records it whatever comes of it. */
export function placeCall(dialect: Dialect, surroundings: Surroundings) {
  return async function placeCallHandler(c: SimulatorContext): Promise<Response> {
    const text = await c.req.text();
    const body = parseJson(text);
    const decision = decide(dialect, surroundings, c, body);
    // Before any answer: a late or missing one is looked for in the record while the asker still waits.
    surroundings.store.record({
      headers: c.req.header(),
      body: body ?? text,
      outcome: outcomeOf(decision),
      ...(decision.kind === 'placed' && { callSid: decision.callSid }),
    });
    return answer(dialect, surroundings, c, decision);
  };
}

function decide(dialect: Dialect, { token, store }: Surroundings, c: SimulatorContext, body: unknown): Decision {
  if (c.req.header(dialect.tokenHeader) !== token) return refusal(401);
  if (!isJson(c.req.header('content-type'))) return refusal(400, 'Content-Type must be application/json');
  const order = dialect.readOrder(body, c.req.param('agentId') ?? '');
  if (!order.ok) return refusal(400, order.problem);

  const { phoneNumber, scope } = order.value;
  const behaviour = behaviourOf(phoneNumber);
  if (behaviour.kind === 'redirected') return behaviour;
  if (behaviour.kind === 'refused') return refusal(behaviour.status);
  const first = behaviour.refusedFirst;
  if (first && store.takeRefusal(phoneNumber, first)) return { ...refusal(first.status), ...first };
  return { kind: 'placed', answer: behaviour.answer, callSid: store.place(phoneNumber, scope, behaviour.stages) };
}

async function answer(
  dialect: Dialect,
  { lateAnswerMs }: Surroundings,
  c: SimulatorContext,
  decision: Decision,
): Promise<Response> {
  if (decision.kind === 'redirected') return c.redirect(elsewhere(c.req.url), 302);
  if (decision.kind === 'refused') {
    const { status, message, retryAfterSeconds } = decision;
    // A gateway in front of the API knows nothing of the API's own error body.
    if (status === 502) return c.html('<h1>502 Bad Gateway</h1>', status);
    if (retryAfterSeconds !== undefined) c.header('Retry-After', String(retryAfterSeconds));
    return c.json(dialect.errorBody(status, message), status);
  }
  switch (decision.answer) {
    case 'sid':
      return c.json(dialect.placedBody(decision.callSid));
    case 'unreadable':
      return c.body('<html>OK</html>', 200, { 'Content-Type': 'text/html' });
    case 'none':
      c.env.incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'late':
      if (await stillThereAfter(lateAnswerMs, c.req.raw.signal)) return c.json(dialect.placedBody(decision.callSid));
      return RESPONSE_ALREADY_SENT;
  }
}

function refusal(status: RefusalStatus, message = MESSAGES[status]): Decision & { kind: 'refused' } {
  return { kind: 'refused', status, message };
}

function outcomeOf(decision: Decision): Outcome {
  switch (decision.kind) {
    case 'placed':
      return PLACED_OUTCOMES[decision.answer];
    case 'refused':
      return `refused-${decision.status}`;
    case 'redirected':
      return 'redirected';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

/** The same port by another host name, so that whoever follows is seen here. */
function elsewhere(requestUrl: string): string {
  const url = new URL('/redirected', requestUrl);
  url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return url.href;
}

async function stillThereAfter(ms: number, gone: AbortSignal): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal: gone });
    return true;
  } catch {
    return false;
  }
}
