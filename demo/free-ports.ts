import { once } from 'node:events';
import { createServer } from 'node:net';
import { CannotStart } from './cannot-start.ts';

/** Rejects with the first port that somebody else listens on. */
export async function requireFreePorts(host: string, ports: readonly number[]): Promise<void> {
  for (const port of ports) {
    if (!(await isFree(host, port))) {
      throw new CannotStart(
        `Port ${port} on ${host} is taken, and the demo needs it: stop the program that listens there, then start again.`,
      );
    }
  }
}

async function isFree(host: string, port: number): Promise<boolean> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
}
