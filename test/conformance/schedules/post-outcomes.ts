/** What PolyAI does with one POST: whether a phone rings, and what the proxy is told of it; nothing: the connection is cut. */
export const POST_OUTCOMES = {
  placed: { rings: true, status: 200, body: '{"call_sid":"OUT-1"}' },
  refused: { rings: false, status: 400, body: '{"error":"no","code":400}' },
  failed: { rings: false, status: 500, body: '{"error":"failed to place","code":500}' },
  'placed, answer lost': { rings: true },
  'not placed, answer lost': { rings: false },
  'placed, answer mangled': { rings: true, status: 200, body: '<html>' },
  'placed, gateway error': { rings: true, status: 502, body: '' },
} as const;
export type PostOutcome = keyof typeof POST_OUTCOMES;

/** What the proxy may take for "nothing was placed". */
const DOCUMENTED: ReadonlySet<PostOutcome> = new Set(['refused', 'failed']);

export interface Post {
  readonly key: string;
  /** The callback that it was placed for, by its public id. */
  readonly callback: string;
  /** By the schedule's clock, ms since the epoch. */
  readonly at: number;
  readonly outcome: PostOutcome;
}

export function mayHaveRung({ outcome }: Post): boolean {
  return !DOCUMENTED.has(outcome);
}
