import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  port: number;
  /** Ends open connections too, so that nothing keeps the process alive. */
  close(): Promise<void>;
}

/** Serves an app on one address; rejects if the port is taken. */
export function listen(
  app: Hono<{ Bindings: HttpBindings }>,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch });
  // Node closes idle connections after 5 s, on a busy machine in the very moment in which the other side uses one again.
  if ('keepAliveTimeout' in server) server.keepAliveTimeout = 120_000;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('the server listens on no port'));
      resolve({
        port: address.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
