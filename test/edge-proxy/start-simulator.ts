import type { TestProject } from 'vitest/node';
import { startSimulator } from '../../demo/polyai-simulator/start-simulator.ts';

declare module 'vitest' {
  interface ProvidedContext {
    simulator: string;
  }
}

export default async function setup(project: TestProject) {
  const simulator = await startSimulator({ port: 0 });
  project.provide('simulator', `http://127.0.0.1:${simulator.port}`);
  return () => simulator.close();
}
