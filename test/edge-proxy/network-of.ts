import { env } from 'cloudflare:workers';
import type { VisitorObject } from '../../edge-proxy/objects/visitor-object.ts';
import { networkName } from '../../edge-proxy/policy/keys.ts';
import { readVisitorAddress } from '../../edge-proxy/policy/network-address.ts';
import { proxyKeys } from './sealed.ts';
import { newAddress } from './visitor.ts';

/** Addresses of one network (/24) that no other test uses, by their last number. */
export function newNetwork(): (host: number) => string {
  const address = newAddress();
  return (host) => address.replace(/\d+$/, String(host));
}

/** The object that counts for an address. */
export async function networkOf(address: string): Promise<DurableObjectStub<VisitorObject>> {
  const { network } = readVisitorAddress(address) ?? {};
  if (network === undefined) throw new Error('no address');
  const keys = await proxyKeys;
  return env.VISITOR.getByName(await networkName(keys, network));
}
