import type { Limit, Standing } from '../policy/limits.ts';

/** A table (or a filtered one) with a column `at` in ms, and the values of its parameters. */
export interface Events {
  readonly from: string;
  readonly values?: readonly SqlStorageValue[];
}

/** How each limit stands, from exact timestamps. One statement a limit, so a long window costs no memory. */
export function standings(sql: SqlStorage, events: Events, limits: readonly Limit[], now: number): Standing[] {
  const { from, values = [] } = events;
  return limits.map((limit) => {
    const windowMs = limit.windowSeconds * 1000;
    const since = now - windowMs;
    const { used } = sql
      .exec<{ used: number }>(`SELECT count(*) AS used FROM ${from} WHERE at > ?`, ...values, since)
      .one();
    // With `max` places, the next one is free when all but `max - 1` of the events have left the window.
    const [leaving] = sql.exec<{ at: number }>(
      `SELECT at FROM ${from} WHERE at > ? ORDER BY at LIMIT 1 OFFSET ?`,
      ...values,
      since,
      Math.max(0, used - limit.max),
    );
    return { limit, used, freeAt: leaving ? leaving.at + windowMs : now };
  });
}
