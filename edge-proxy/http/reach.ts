import type { Context } from 'hono';
import { within } from '../deadline.ts';
import { errorName, logEvent } from '../log.ts';
import type { AppEnvironment } from './dependencies.ts';
import { refuse } from './problem.ts';

const RETRY_SECONDS = { 'temporarily-unavailable': '10', 'idempotency-in-progress': '2' };

export type Reached<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly response: Response };

/**
 * Asks something outside this isolate. Fails closed: what is overloaded, out of reach or slow is a problem, and never a call.
 *
 * @param code what the visitor is told when there is no answer
 */
export async function reach<T>(
  c: Context<AppEnvironment>,
  code: keyof typeof RETRY_SECONDS,
  milliseconds: number,
  ask: () => Promise<T>,
): Promise<Reached<T>> {
  try {
    return { ok: true, answer: await within(milliseconds, ask) };
  } catch (error) {
    logEvent('alert', 'out-of-reach', { requestId: c.get('requestId'), code, outcome: errorName(error) });
    return { ok: false, response: refuse(code, { 'Retry-After': RETRY_SECONDS[code] }) };
  }
}
