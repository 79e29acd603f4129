/** As `wrangler types` writes an environment: each namespace by the class that the Worker exports. */
import { Hono } from 'hono';
import { CalleeObject, createApp } from 'polyai-callback/edge-proxy';

export { CalleeObject };

interface Env {
  CALLEE: DurableObjectNamespace<CalleeObject>;
  GREETING: string;
}

const app = new Hono<{ Bindings: Env }>();
app.get('/', (c) => c.text(c.env.GREETING));
app.route('/calls', createApp());
export default app satisfies ExportedHandler<Env>;

export const byItself: ExportedHandler<Env> = { fetch: (request, env) => createApp().fetch(request, env) };
