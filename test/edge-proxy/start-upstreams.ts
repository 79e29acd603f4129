import { exportJWK, generateKeyPair } from 'jose';
import type { TestProject } from 'vitest/node';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';
import { startEchoingUpstream } from './echoing-upstream.ts';
import { startSiteverify } from './siteverify-simulator.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Origins of the servers that the proxy talks to in tests. */
    simulator: string;
    siteverify: string;
    echo: string;
    /** The key by which a site's own server signs, as JWK. */
    contextKey: { kty: string; crv: string; x: string; d: string };
  }
}

export default async function setup(project: TestProject) {
  const servers = await Promise.all([startSimulator({ port: 0 }), startSiteverify(), startEchoingUpstream()]);
  const [simulator, siteverify, echo] = servers.map(({ port }) => `http://127.0.0.1:${port}`);
  project.provide('simulator', simulator ?? '');
  project.provide('siteverify', siteverify ?? '');
  project.provide('echo', echo ?? '');
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  project.provide('contextKey', (await exportJWK(privateKey)) as never);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
