/** A person at the page `/stop`, as their browser speaks for them. */
import type { Challenge } from '../../edge-proxy/contract.ts';
import { newAddress, type Sending, send, solve } from './visitor.ts';

/** The page's own origin, which is the proxy's. */
export const HOME = 'https://proxy.test';

export function askForChallenge(address: string, sending: Sending = {}): Promise<Response> {
  return send('/v1/stop/challenges', { method: 'POST', origin: HOME, address, ...sending });
}

/** A proof that nobody has spent. */
export async function solveOne(address: string): Promise<string> {
  return solve((await (await askForChallenge(address)).json()) as Challenge);
}

/** Says stop for a number, with a fresh proof from a new address unless there is another. */
export async function stop(phoneNumber: string, sending: Sending = {}): Promise<Response> {
  const { address = newAddress(), body } = sending;
  const proof = await solveOne(address ?? '');
  return send('/v1/stop', { origin: HOME, address, ...sending, body: { phoneNumber, proof, ...(body as object) } });
}
