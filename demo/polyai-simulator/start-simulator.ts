import { type Listening, listen } from '../listen.ts';
import { createSimulator, SIMULATOR_TOKEN, type SimulatorOptions } from './simulator.ts';

interface StartOptions extends Partial<SimulatorOptions> {
  /** 0 takes any free port. */
  port: number;
  host?: string;
}

export function startSimulator({
  port,
  host = '127.0.0.1',
  token = SIMULATOR_TOKEN,
  ...rest
}: StartOptions): Promise<Listening> {
  return listen(createSimulator({ token, ...rest }), { port, host });
}
