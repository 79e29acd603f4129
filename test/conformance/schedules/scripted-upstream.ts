import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type Listening, listen } from '../../../demo/listen.ts';
import { POST_OUTCOMES, type Post, type PostOutcome } from './post-outcomes.ts';

/** What a schedule wants of the next POSTs of one callback, in turn; sent along with each. */
export interface Script {
  readonly world: string;
  readonly at: number;
  readonly outcomes: readonly PostOutcome[];
}

/**
 * PolyAI's POST as schedules need it: outside the proxy's process, so that what arrives here has passed the output gate
 * of the object that sent it, and is known here whatever becomes of the object.
 */
export function startScriptedUpstream(): Promise<Listening> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const worlds = new Map<string, Post[]>();
  app.get('/posts/:world', (c) => c.json(worlds.get(c.req.param('world')) ?? []));
  app.post('/', async (c) => {
    const { world, at, outcomes } = JSON.parse(c.req.header('X-Script') ?? '{}') as Script;
    const { metadata } = await c.req.json<{ metadata: { key: string; callback: string } }>();
    const posts = worlds.get(world) ?? [];
    // Only the latest are asked for, of some schedules that run side by side.
    const [oldest] = worlds.keys();
    if (worlds.size > 1_000 && oldest !== undefined) worlds.delete(oldest);
    worlds.set(world, posts);
    const before = posts.filter(({ callback }) => callback === metadata.callback).length;
    const outcome = outcomes[before % outcomes.length] ?? 'placed';
    posts.push({ ...metadata, at, outcome });
    const told = POST_OUTCOMES[outcome];
    if ('body' in told) return c.body(told.body, told.status);
    c.env.incoming.socket.destroy();
    return c.body(null);
  });
  return listen(app, { port: 0, host: '127.0.0.1' });
}
