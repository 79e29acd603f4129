import type { Limit, Standing } from '../policy/limits.ts';

/**
 * How each limit stands, from exact timestamps: `events` is a table (or a filtered one) with a column `at` in ms.
 * One statement a limit, so a long window costs no memory.
 */
export function standings(sql: SqlStorage, events: string, limits: readonly Limit[], now: number): Standing[] {
  return limits.map((limit) => {
    const windowMs = limit.windowSeconds * 1000;
    const since = now - windowMs;
    const { used } = sql.exec<{ used: number }>(`SELECT count(*) AS used FROM ${events} WHERE at > ?`, since).one();
    // With `max` places, the next one is free when all but `max - 1` of the events have left the window.
    const [leaving] = sql.exec<{ at: number }>(
      `SELECT at FROM ${events} WHERE at > ? ORDER BY at LIMIT 1 OFFSET ?`,
      since,
      Math.max(0, used - limit.max),
    );
    return { limit, used, freeAt: leaving ? leaving.at + windowMs : now };
  });
}
