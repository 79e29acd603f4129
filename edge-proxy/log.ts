/** Every field that a log line may have. What is not here can't be logged: no number, token, address, id or body. */
interface Fields {
  readonly requestId: string;
  readonly route: string;
  readonly method: string;
  readonly status: number;
  readonly code: string;
  readonly site: string;
  readonly durationMs: number;
  /** The callback's record id: it opens nothing by itself. */
  readonly callback: string;
  readonly outcome: string;
  readonly upstreamStatus: number;
  readonly attempts: number;
  readonly place: string;
  readonly problem: string;
  /** A ledger's signed checkpoint: site, sequence, hash. */
  readonly checkpoint: string;
}

const FIELDS: Record<keyof Fields, true> = {
  requestId: true,
  route: true,
  method: true,
  status: true,
  code: true,
  site: true,
  durationMs: true,
  callback: true,
  outcome: true,
  upstreamStatus: true,
  attempts: true,
  place: true,
  problem: true,
  checkpoint: true,
};

type Loggable = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

export type Level = 'info' | 'error' | 'alert';

/**
 * One JSON line an event. `alert` is for what an operator must look at.
 * Fails open: a log sink that is full or gone stops no call.
 */
export function logEvent(level: Level, event: string, fields: Loggable = {}): void {
  const allowed = Object.entries(fields).filter(([name, value]) => Object.hasOwn(FIELDS, name) && value !== undefined);
  const line = JSON.stringify({ at: new Date().toISOString(), level, event, ...Object.fromEntries(allowed) });
  try {
    // biome-ignore lint/suspicious/noConsole: on Workers the console is the log sink.
    console.log(line);
  } catch {
    // There is nowhere left to say so.
  }
}

/** What a log may say of an exception: its name alone, since a message may quote what somebody sent. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
