import { createHmac, hkdfSync } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PROXY_SECRET } from './settings.ts';

/** A consent record in the site's ledger, with what the site holds of its budget. */
export interface Reservation {
  /** Name of the callee's object: a keyed hash of the number. */
  readonly person: string;
  readonly inFlight: boolean;
  readonly spent: boolean;
}

/** What a number's records are found by, made without the proxy's own code: HKDF (RFC 5869), then HMAC-SHA-256, cut to 16 bytes. */
export function personOf(phoneNumber: string): string {
  const key = hkdfSync('sha256', PROXY_SECRET, 'polyai-callback/1', 'object-names', 32);
  return createHmac('sha256', Buffer.from(key))
    .update(`callee:${phoneNumber}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
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
