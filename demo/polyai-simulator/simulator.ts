import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { CallStore } from './call-store.ts';
import { agentsApi, type Dialect, outboundCalling } from './dialects.ts';
import { MAGIC_NUMBERS } from './magic-numbers.ts';
import { placeCall, type SimulatorContext, type Surroundings } from './place-call.ts';

/** Of the demo and the tests only: no PolyAI account knows it. */
export const SIMULATOR_TOKEN = 'simulator-token';

export interface SimulatorOptions {
  token: string;
  /** Milliseconds since the epoch. */
  clock?: () => number;
  /** How late the late answer is. */
  lateAnswerMs?: number;
}

export type Simulator = Hono<{ Bindings: HttpBindings }>;

/** PolyAI's outbound-calling API, both of them, with phones that do not exist. */
export function createSimulator({ token, clock = Date.now, lateAnswerMs = 30_000 }: SimulatorOptions): Simulator {
  const surroundings: Surroundings = { token, lateAnswerMs, store: new CallStore(clock) };
  const simulator: Simulator = new Hono();
  for (const dialect of [outboundCalling, agentsApi]) {
    simulator.post(dialect.placePath, placeCall(dialect, surroundings));
    simulator.get(dialect.statusPath, askStatus(dialect, surroundings));
  }
  addWindow(simulator, surroundings.store);
  simulator.notFound((c) => c.json(outboundCalling.errorBody(404, 'not found'), 404));
  return simulator;
}

function askStatus(dialect: Dialect, { token, store }: Surroundings) {
  return function askStatusHandler(c: SimulatorContext): Response {
    if (c.req.header(dialect.tokenHeader) !== token)
      return c.json(dialect.errorBody(401, 'missing or invalid token'), 401);
    const scope = dialect.readScope(c.req.param('agentId') ?? '', c.req.query('environment'));
    if (!scope.ok) return c.json(dialect.errorBody(400, scope.problem), 400);
    const callSid = c.req.param('callSid') ?? '';
    const state = store.stateOf(callSid, scope.value);
    if (!state) return c.json(dialect.errorBody(404, 'no such call'), 404);
    return c.json(dialect.stateBody(callSid, state));
  };
}

/** What the API does not have: a look inside, for tests and for the demo page, which lives at another origin. */
function addWindow(simulator: Simulator, store: CallStore): void {
  simulator.use('/simulator/*', cors({ origin: '*', allowMethods: ['GET', 'DELETE'] }));
  simulator.get('/simulator/calls', (c) => c.json(store.received));
  simulator.delete('/simulator/calls', (c) => {
    store.clear();
    return c.body(null, 204);
  });
  simulator.get('/simulator/numbers', (c) => c.json(MAGIC_NUMBERS.map(({ ending, summary }) => ({ ending, summary }))));
  simulator.all('/redirected', (c) => {
    store.record({ headers: c.req.header(), body: null, outcome: 'redirect-followed' });
    return c.json(outboundCalling.placedBody('OUT-redirected'));
  });
}
