import { Hono } from 'hono';
import { CalleeObject, createApp, type ProxyEnvironment } from 'polyai-callback/edge-proxy';

export { CalleeObject };

interface Own extends ProxyEnvironment {
  Bindings: ProxyEnvironment['Bindings'] & { readonly GREETING: string };
}

const app = new Hono<Own>();
app.get('/', (c) => c.text(c.env.GREETING));
app.route('/calls', createApp());
export default app;

// @ts-expect-error: it takes nothing
createApp({});

export const callee = (env: ProxyEnvironment['Bindings']) => env.CALLEE.getByName('name').isSound();
