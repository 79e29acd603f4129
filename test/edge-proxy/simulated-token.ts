/** What a simulated token says of itself; a real one is opaque, and only Cloudflare knows this. */
export interface SimulatedToken {
  readonly id: string;
  readonly action?: string;
  readonly hostname?: string;
  readonly cdata?: string;
  /** How long ago it was made. */
  readonly ageSeconds?: number;
  /** What a good verdict says in its place; `null` leaves it out. */
  readonly challengeTs?: string | null;
  /** From the verdict after this many, it is too old. */
  readonly verdicts?: number;
  /** So many answers say `internal-error`, are a 503, are cut off, or lead elsewhere, before there is a verdict. */
  readonly internalErrors?: number;
  readonly outages?: number;
  readonly drops?: number;
  readonly redirects?: number;
}

export const SIMULATED_SECRET = 'demo-only-turnstile-secret';

/** ASCII, so that a token is base64 of its own JSON. */
export function simulatedToken(token: SimulatedToken): string {
  return btoa(JSON.stringify(token)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** `undefined` for what this simulator never made. */
export function readSimulatedToken(text: string): SimulatedToken | undefined {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/'))) as SimulatedToken;
  } catch {
    return undefined;
  }
}
