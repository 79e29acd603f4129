import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { TestProject } from 'vitest/node';
import { listen } from '../../demo/listen.ts';
import startUpstreams from '../edge-proxy/start-upstreams.ts';
import { startScriptedUpstream } from './schedules/scripted-upstream.ts';
import { isLong, seed } from './sizes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this is the long run. */
    long: boolean;
    /** Where a test posts a line that is to be printed. */
    figures: string;
    /** Of everything random; `SEED=…` repeats a run. */
    seed: number;
    /** Where the schedules' POSTs go. */
    scripted: string;
  }
}

export default async function setup(project: TestProject) {
  const printer = new Hono<{ Bindings: HttpBindings }>();
  printer.post('/', async (c) => {
    process.stdout.write(`${await c.req.text()}\n`);
    return c.body(null, 204);
  });
  const { port, close } = await listen(printer, { port: 0, host: '127.0.0.1' });
  project.provide('long', isLong);
  project.provide('seed', seed);
  project.provide('figures', `http://127.0.0.1:${port}/`);
  const scripted = await startScriptedUpstream();
  project.provide('scripted', `http://127.0.0.1:${scripted.port}`);
  const stopUpstreams = await startUpstreams(project);
  return async () => {
    await Promise.all([close(), scripted.close(), stopUpstreams()]);
  };
}
