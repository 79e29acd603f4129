import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type Listening, listen } from '../../demo/listen.ts';

/**
 * An upstream that gives away all it is told: it puts the token and the body that it received into its answers' bodies,
 * headers and redirects. What it does is chosen by the last digit of the number.
 */
export function startEchoingUpstream(): Promise<Listening> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  let received = 0;
  app.get('/echo/received', (c) => c.json({ received }));
  app.all('*', async (c) => {
    received += 1;
    const token = c.req.header('X-PolyAi-Auth-Token') ?? c.req.header('X-API-KEY') ?? '';
    const body = await c.req.text();
    const told = {
      token,
      body,
      error: `no ${token} ${body}`,
      code: 500,
      reason: body,
      status: 'failure',
      path: c.req.path,
    };
    const digit = /"to_number":"\+\d*(\d)"/.exec(body)?.[1] ?? '';
    c.header('X-Told', encodeURIComponent(`${token} ${body}`));
    switch (digit) {
      case '1':
        c.header(
          'Location',
          `http://127.0.0.1:${c.env.incoming.socket.localPort}/${token}?${encodeURIComponent(body)}`,
        );
        return c.json(told, 302);
      case '2':
        return c.json(told, 400);
      case '3':
        return c.text(`<html>${token} ${body}`, 200);
      case '4':
        return c.json(told, 502);
      case '5':
        return c.json({ ...told, call_sid: `OUT-${token}-${body}` }, 200);
      case '6':
        return c.json(told, 422);
      default:
        return c.json({ ...told, call_sid: `OUT-${crypto.randomUUID()}` }, 200);
    }
  });
  return listen(app, { port: 0, host: '127.0.0.1' });
}
