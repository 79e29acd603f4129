import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { listen } from '../../../demo/listen.ts';
import { outboundCalling } from '../../../demo/polyai-simulator/dialects.ts';
import { createSimulator, SIMULATOR_TOKEN } from '../../../demo/polyai-simulator/simulator.ts';

/** One POST that the simulator received: a phone that may have rung. */
export interface Post {
  readonly body: { readonly to_number?: string };
  readonly outcome: string;
}

/** The simulator over HTTP. Its clock stands still, but for a step at each question after a call. */
export interface Phones {
  readonly origin: string;
  /** How far the clock goes on when a status is asked for: a call is queued for 1,000 ms, calling for 2,000. */
  stepMs: number;
  /** Answers every question after a call with a status that no document names. */
  speaksInTongues: boolean;
  postsTo(phoneNumber: string): Promise<Post[]>;
  close(): Promise<void>;
}

export async function startPhones(): Promise<Phones> {
  let now = Date.now();
  const server: Hono<{ Bindings: HttpBindings }> = new Hono();
  server.get(outboundCalling.statusPath, async (c, next) => {
    now += phones.stepMs;
    if (phones.speaksInTongues) return c.json({ status: 'parked', reason: '' });
    return next();
  });
  server.route('/', createSimulator({ token: SIMULATOR_TOKEN, clock: () => now }));
  const { port, close } = await listen(server, { port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${port}`;
  const phones: Phones = {
    origin,
    stepMs: 5000,
    speaksInTongues: false,
    async postsTo(phoneNumber) {
      const response = await fetch(`${origin}/simulator/calls`);
      return ((await response.json()) as Post[]).filter(({ body }) => body?.to_number === phoneNumber);
    },
    close,
  };
  return phones;
}

/** Only what PolyAI documents as "not placed" rang nobody. */
export function mayHaveRung({ outcome }: Post): boolean {
  return !/^(refused-(400|401|429|500)|redirected)$/.test(outcome);
}
