import { env } from 'cloudflare:workers';
import type { Reservation } from '../../edge-proxy/objects/site-object.ts';
import { calleeName, deriveKeys, nameText } from '../../edge-proxy/policy/keys.ts';
import type { ConsentFacts } from '../../edge-proxy/policy/parties.ts';
import { newSealKey, type Sealed, seal, sealedFor, unseal } from '../../edge-proxy/policy/seal.ts';

/** As the proxy under test derives them. */
const secrets = env as unknown as { PROXY_SECRET: string; NAMES_SECRET: string };
export const proxyKeys = deriveKeys(secrets.PROXY_SECRET, secrets.NAMES_SECRET);

/** What a number's records are found by: the name of its callee's object. */
export async function personOf(phoneNumber: string): Promise<string> {
  return nameText(await calleeName(await proxyKeys, phoneNumber));
}

export async function sealOrder(recordId: string, phoneNumber: string, metadata = {}): Promise<Sealed> {
  const { sealing } = await proxyKeys;
  return seal(sealing, sealedFor.order(recordId), JSON.stringify({ phoneNumber, metadata }));
}

export async function unsealed(purpose: string, sealed: Sealed, keys = proxyKeys): Promise<Record<string, unknown>> {
  return JSON.parse((await unseal((await keys).sealing, purpose, sealed)) ?? 'null');
}

/** Sealed by nobody: where only its being there matters. */
export const SOME_SEALED: Sealed = { key: new Uint8Array(32).fill(7), box: new Uint8Array(60).fill(9) };

export const CONSENT_FACTS: ConsentFacts = {
  textId: 'en-1',
  // Of "yes".
  textSha256: '8a798890fe93817163b10b5f7bd2ca4d25d84c52739a645a889c173eee7d9d3d',
  textLocale: 'en',
  challenge: 'none',
  callingWindow: 'unwatched',
};

export function reservationOf(callback: string, site: string, change: Partial<Reservation> = {}): Reservation {
  return {
    callback,
    site,
    person: `person of ${callback}`,
    consentFacts: CONSENT_FACTS,
    // A key of its own, as each record has.
    consent: { ...SOME_SEALED, key: newSealKey() },
    consentText: 'yes',
    context: undefined,
    ...change,
  };
}

/** Sets a callback back to where it is dialled from, with what it was dialled with. */
export function dialAgain(sql: SqlStorage, { key, box }: Sealed, set: string): void {
  sql.exec(`UPDATE callbacks SET state = 'requested', call_order = ?, due_at = 1, ${set}`, box.toBase64());
  sql.exec('UPDATE order_keys SET key = ?', key.slice().buffer as ArrayBuffer);
}
