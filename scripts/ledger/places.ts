import { compactVerify, createLocalJWKSet } from 'jose';
import { AdminError } from '../proxy-connection.ts';
import type { AdminClient, Place } from './admin-client.ts';

const JWS = /eyJ[\w-]+\.[\w-]+\.[\w-]+/g;

/**
 * What somebody kept of a ledger: places in it, from the checkpoints in lines of the proxy's log, or from receipts. Each is signed
 * by the proxy, or it is refused.
 */
export async function readPlaces(kept: string, site: string, client: AdminClient): Promise<Place[]> {
  const keys = createLocalJWKSet((await client.publicKeys()) as never);
  const places: Place[] = [];
  for (const jws of kept.match(JWS) ?? []) {
    const verified = await compactVerify(jws, keys, { algorithms: ['EdDSA'] }).catch(() => {
      throw new AdminError(
        'A checkpoint or receipt is not signed by this proxy: it was changed, or is another proxy’s.',
      );
    });
    const claims = JSON.parse(new TextDecoder().decode(verified.payload)) as Partial<Place> & {
      site?: string;
      ledger?: Place;
    };
    const place = claims.ledger ?? claims;
    if (claims.site !== site || place.sequence === undefined || place.hash === undefined) continue;
    places.push({ sequence: place.sequence, hash: place.hash });
  }
  if (places.length === 0) throw new AdminError(`There is no checkpoint or receipt of the site "${site}" in it.`);
  return places;
}
