import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A consent record in the site's ledger, with what the site holds of its budget. */
export interface Reservation {
  /** Name of the callee's object: a keyed hash of the number. */
  readonly person: string;
  readonly inFlight: boolean;
  readonly spent: boolean;
}

/** What the site's object has on disk of every callback that it reserved, by a proxy that runs no more. */
export async function reservationsOnDisk(state: string): Promise<Reservation[]> {
  const objects = join(state, 'v3/do');
  const folder = (await readdir(objects)).find((name) => name.endsWith('SiteObject'));
  if (folder === undefined) return [];
  const files = await readdir(join(objects, folder));
  return files
    .filter((file) => file.endsWith('.sqlite') && file !== 'metadata.sqlite')
    .flatMap((file) => {
      const database = new DatabaseSync(join(objects, folder, file));
      const rows = database
        .prepare(
          `SELECT person, in_flight AS inFlight, spent FROM ledger JOIN ledger_keys USING (sequence) JOIN reservations USING (callback)
             WHERE type = 'given' ORDER BY sequence`,
        )
        .all() as { person: string; inFlight: number; spent: number }[];
      database.close();
      return rows.map((row) => ({ ...row, inFlight: row.inFlight === 1, spent: row.spent === 1 }));
    });
}
